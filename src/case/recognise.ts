import {
  type Ids,
  type IdName,
  idNames,
  type LinkKind,
  type LinkPlace,
  type Shape,
} from '../chart/link.ts'
import { addressLimit, cleaned, isOn, parse, pathOf, readable } from './address.ts'
import { looksLike, skeleton } from './lookAlike.ts'

/** Place of addresses that belong to no platform with a flow of its own. */
export const anyWebsite = 'any-website'

/** What an address, a user name or a phone number was recognised as. */
export interface Recognised {
  readonly kind: LinkKind
  /** Id of the place, `any-website`, or undefined where a name or number alone does not tell. */
  readonly place?: string
  /** Name of a place that is known but has no flow of its own. */
  readonly name?: string
  /** The address without what tracks, as it goes into a report; none for a name or number. */
  readonly address?: string
  /** Host of the address as people read it. */
  readonly host?: string
  readonly ids: Ids
  /** It looks like this place's, but is not. */
  readonly looksLike?: string
  /** The host is written with letters of other scripts, as this: `xn--…`. */
  readonly punycode?: string
  /** A name in front of an `@` hides which site it is. */
  readonly disguised?: true
}

/** Recognises one text; `here` is the place of the flow in which it was typed. Undefined when it is neither address, name nor number. Never throws. */
export type Recogniser = (text: string, here?: string) => Recognised | undefined

/** How often one address may lead to another before it is taken as it stands. */
const deepest = 3
/** How much of what was found is remembered. */
const most = 5_000

/** How the address of an image or video file ends. */
const imageFile = /\.(jpe?g|png|gif|webp|avif|bmp|heic|mp4|webm|mov|m4v)$/i

const isId = (name: string): name is IdName => (idNames as readonly string[]).includes(name)

/** The longest id that a platform gives. */
const longestId = 300

/** A phone number in an address is always an international one. What is too long for an id is left out, as part of it would be another; so is what has to be an address itself and is none. */
const idValue = (name: IdName, value: string): string | undefined => {
  if (name === 'phone') return `+${value.replace(/\D/g, '')}`
  if (name !== 'page' && name !== 'image')
    return value.length > longestId ? undefined : value.trim() || undefined
  const url = parse(value)
  return url && cleaned(url)
}

/** The address that another one leads to; a path alone, as sign-in pages give it, stands on the same host. */
const target = (value: string, url: URL) =>
  parse(/^\/(?!\/)/.test(value) ? `${url.origin}${value}` : value)

/** The ids that a shape finds in an address, or undefined when it does not fit. */
function fit(shape: Shape, url: URL, host: string, path: string): Ids | undefined {
  if (shape.hosts && !shape.hosts.some((domain) => isOn(host, domain))) return undefined
  const matched = shape.path?.exec(path)
  if (shape.path && !matched) return undefined
  const ids: { [Name in IdName]?: string } = {}
  const put = (name: string, value: string | null | undefined) => {
    const found = isId(name) && value ? idValue(name, value) : undefined
    if (found !== undefined) ids[name as IdName] = found
    return found !== undefined
  }
  for (const [name, value] of Object.entries(matched?.groups ?? {}))
    // An address inside a path has its parameters behind it.
    put(name, name === 'page' && value !== undefined ? value + url.search : value)
  for (const [parameter, name] of Object.entries(shape.query ?? {}))
    if (!put(name, url.searchParams.get(parameter))) return undefined
  for (const [parameter, name] of Object.entries(shape.maybe ?? {}))
    put(name, url.searchParams.get(parameter))
  return ids
}

/** A shape's plainest address with the ids in it, and the parameters that must stay; undefined when an id is missing. */
function plainOf(shape: Shape, ids: Ids, url: URL, keeps: readonly string[]): string | undefined {
  if (shape.plain === undefined) return undefined
  let whole = true
  const plain = shape.plain.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = isId(name) ? ids[name]?.replace(name === 'phone' ? '+' : '', '') : undefined
    if (value === undefined) whole = false
    // These may stand in an address as they are, and do so in the platforms' own.
    return encodeURIComponent(value ?? '').replace(/%(?:40|3A|3D|2C)/g, decodeURIComponent)
  })
  if (!whole) return undefined
  const address = new URL(plain)
  for (const name of keeps) {
    const value = url.searchParams.get(name)
    if (value !== null && !address.searchParams.has(name)) address.searchParams.set(name, value)
  }
  return keeps.some((name) => url.searchParams.has(name)) ? address.href : plain
}

const handle = /^@?[\p{L}\p{N}._-]{2,64}(#\d{4})?$/u
const phone = /^(\+|00)?[\d\s().\-/]{6,24}$/

/** The longest name that is shown somewhere; longer lines are sentences. */
const longestName = 64

/** A user name, a number of an account, or a phone number; where names are only `shown`, any short line is one. */
function nameOrNumber(
  text: string,
  here: string | undefined,
  shown: boolean,
): Recognised | undefined {
  const place = here && { place: here }
  // `+32 (0)470`: the zero in brackets is only dialled at home.
  const digits = text.replace(/\(0\)/, '').replace(/\D/g, '')
  if (phone.test(text) && !/^\d{15,20}$/.test(text) && digits.length >= 8 && digits.length <= 15)
    return {
      kind: 'phone',
      ...place,
      ids: { phone: (/^(\+|00)/.test(text) ? '+' : '') + digits.replace(/^00/, '') },
    }
  if (/^\d{9,20}$/.test(text)) return { kind: 'handle', ...place, ids: { user: text } }
  if (shown && !text.startsWith('@') && text.length <= longestName)
    return { kind: 'handle', ...place, ids: { name: text } }
  if (!handle.test(text) || !/\p{L}/u.test(text)) return undefined
  return { kind: 'handle', ...place, ids: { handle: text.replace(/^@/, '') } }
}

const suffixes =
  /\.(com|org|net|info|biz|be|nl|fr|de|eu|uk|us|io|tv|me|gg|co|app|xyz|site|online|ru|cc|to|ly|gl|la|st|vip|link|live|club|lu|ch|at|it|es|pl|pt|page|watch|so|is|ws|in|ph|fm|social)$/i

/** A text that is an address but for its scheme, as phones show it: with `www.`, with a path, or with a well-known end. */
function withScheme(text: string): string | undefined {
  if (/^https?:\/\//i.test(text)) return text
  const [host = '', ...rest] = text.split(/(?=[/?#])/)
  if (!/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d+)?$/u.test(host) || text.startsWith('@'))
    return undefined
  if (/^[\d.]+$/.test(host)) return undefined
  const sure = /^www\./i.test(host) || rest.join('').length > 1 || suffixes.test(host)
  return sure && /\.\p{L}[\p{L}\p{N}-]+(:\d+)?$/u.test(host) ? `https://${text}` : undefined
}

/** Makes a recogniser from the places that it is to know. What it found is remembered, so that a long list stays quick. */
export function recogniser(places: readonly LinkPlace[]): Recogniser {
  const brands = new Map(
    places.flatMap(({ id, brands }) => brands.map((brand) => [skeleton(brand), id] as const)),
  )
  const shownAt = new Set(places.flatMap(({ id, shownNames }) => (shownNames ? [id] : [])))
  const placeOf = (host: string) =>
    places.find(({ domains }) => domains.some((domain) => isOn(host, domain)))

  const address = (url: URL, depth: number): Recognised => {
    const host = url.hostname.toLowerCase().replace(/\.$/, '')
    const shown = readable(host)
    const common = {
      host: shown,
      ...(shown !== host && { punycode: host }),
      ...(url.username !== '' && { disguised: true as const }),
    }
    const place = placeOf(host)
    if (!place) {
      const like = looksLike(host, brands)
      return {
        kind: imageFile.test(url.pathname) ? 'image' : 'page',
        place: anyWebsite,
        address: cleaned(url),
        ids: {},
        ...common,
        ...(like !== undefined && { looksLike: like }),
      }
    }
    const path = pathOf(url)
    for (const shape of place.shapes) {
      const ids = fit(shape, url, host, path)
      if (!ids) continue
      const inside =
        shape.leadsTo === undefined
          ? undefined
          : target(url.searchParams.get(shape.leadsTo) ?? ids.page ?? '', url)
      if (inside && depth < deepest) return address(inside, depth + 1)
      return {
        kind: shape.kind,
        place: place.name === undefined ? place.id : anyWebsite,
        ...(place.name !== undefined && { name: place.name }),
        address:
          plainOf(shape, ids, url, place.keeps ?? []) ??
          cleaned(url, place.keeps ?? [], place.drops),
        ids,
        ...common,
      }
    }
    return {
      kind: path === '/' && url.search === '' ? 'home' : 'page',
      place: place.name === undefined ? place.id : anyWebsite,
      ...(place.name !== undefined && { name: place.name }),
      address: cleaned(url, place.keeps ?? [], place.drops),
      ids: {},
      ...common,
    }
  }

  const read = (text: string, here: string | undefined): Recognised | undefined => {
    const trimmed = text.trim()
    if (trimmed === '' || trimmed.length > addressLimit) return undefined
    const whole = withScheme(trimmed)
    const url = whole === undefined ? undefined : parse(whole)
    return url
      ? address(url, 0)
      : nameOrNumber(trimmed, here, here !== undefined && shownAt.has(here))
  }

  const known = new Map<string, Recognised | undefined>()
  return (text, here) => {
    const key = `${here ?? ''} ${text}`
    if (known.size > most) known.clear()
    if (!known.has(key)) known.set(key, read(text, here))
    return known.get(key)
  }
}
