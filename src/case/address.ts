import { toUnicode } from 'punycode/punycode.es6.js'

/** The longest text that is looked at as one address; longer ones are no address that a platform gives. */
export const addressLimit = 4_000

/** Parameters that tell where a click came from, on any website, and lead nowhere. */
const tracking =
  /^(utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igsh|igshid|mc_cid|mc_eid|_ga|_gl|mibextid|ref_src|sfnsn|__tn__|__cft__.*|__xts__.*|hc_ref|fref)$/i
/** The same, and who shared a link, on the places that are known. Elsewhere such a name may be the very one that leads to the page. */
const sharing =
  /^(rdid|share_id|share_url|share_link_id|share_item_id|share_app_id|si|feature|ref|refid|ref_url|eid|notif_id|notif_t|paipv|wtsid|_rdr|_rdc|sender_device|sender_web_id|device_type|is_from_webapp|is_copy_url|_r|_t|_d|u_code|cid_share|preview_pb|sharer_language|social_sharing|xmt|stkn|igsi)$/i

/** An `http` or `https` address taken apart, or undefined. Never throws. */
export function parse(text: string): URL | undefined {
  if (text.length > addressLimit || !/^https?:\/\//i.test(text)) return undefined
  try {
    const url = new URL(text)
    return url.hostname.includes('.') || url.hostname.startsWith('[') ? url : undefined
  } catch {
    return undefined
  }
}

/** A host as people read it: letters of other scripts as such, and not as `xn--`. */
export function readable(host: string): string {
  try {
    return toUnicode(host)
  } catch {
    return host
  }
}

/** Ends of the hosts of a brand that has one for every country: `com`, `cat`, `be`, `co.uk`, `com.tr`. Longer ones anybody can buy. */
const national = /^(com|cat|[a-z]{2}|(com|co)\.[a-z]{2})$/

/** Whether a host is a domain or stands below it; `google.*` is every country's, and elsewhere `*` stands for one name: `*.t.me`. */
export function isOn(host: string, domain: string): boolean {
  if (domain.endsWith('.*')) {
    const base = `.${domain.slice(0, -1)}`
    const at = `.${host}`.lastIndexOf(base)
    return at >= 0 && national.test(`.${host}`.slice(at + base.length))
  }
  if (!domain.includes('*')) return host === domain || host.endsWith(`.${domain}`)
  const labels = host.split('.')
  const pattern = domain.split('.')
  return (
    labels.length === pattern.length &&
    pattern.every((label, at) => label === '*' || label === labels[at])
  )
}

/** A path without the slash at its end; what stands percent-encoded is read, where that is possible. */
export function pathOf(url: URL): string {
  // By hand, as an expression for the end would look at every row of slashes in between.
  let end = url.pathname.length
  while (end > 1 && url.pathname[end - 1] === '/') end--
  const path = url.pathname.slice(0, end)
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/**
 * The address without what tracks and without credentials, its order kept. On a known place `keeps` is given: what tells who shared the link goes as well, and
 * what `keeps` names stays although it looks like tracking; what `drops` names goes.
 */
export function cleaned(
  url: URL,
  keeps?: readonly string[],
  drops: readonly string[] = [],
): string {
  const clean = new URL(url)
  clean.username = ''
  clean.password = ''
  const goes = (name: string) =>
    drops.includes(name) || tracking.test(name) || (keeps !== undefined && sharing.test(name))
  for (const name of url.searchParams.keys())
    if (goes(name) && !keeps?.includes(name)) clean.searchParams.delete(name)
  if ([...clean.searchParams].length === 0) clean.search = ''
  // A text marker of a browser's "copy link to highlight" quotes the page.
  if (clean.hash.startsWith('#:~:')) clean.hash = ''
  return clean.href
}
