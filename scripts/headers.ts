import { offlinePlaces, pageOf, policyName, workerOf } from '../src/offline/addresses.ts'

/** A policy, line by line, with some of its lines put otherwise. */
const policy = (otherwise: Readonly<Record<string, string>> = {}) =>
  Object.entries({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self'",
    'font-src': "'self'",
    'connect-src': "'none'",
    'manifest-src': "'none'",
    'worker-src': "'none'",
    'frame-src': "'none'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': "'none'",
    ...otherwise,
  })
    .map(([line, value]) => `${line} ${value}`)
    .join('; ')

const forWorker = [
  "default-src 'none'",
  // What it puts into its cache it fetches, as the browser sees it.
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** All but the policy. */
const others: Readonly<Record<string, string>> = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': [
    'camera',
    'microphone',
    'geolocation',
    'display-capture',
    'payment',
    'usb',
    'serial',
    'hid',
    'midi',
    'publickey-credentials-get',
    'publickey-credentials-create',
    'browsing-topics',
    'local-fonts',
  ]
    .map((feature) => `${feature}=()`)
    .concat('clipboard-write=(self)')
    .join(', '),
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
}

export interface Headers {
  /** Path → its own content security policy: the pages of a desk and a kiosk may register a worker, and that may fetch. */
  readonly policies: Readonly<Record<string, string>>
  /** What every answer has but those to the few paths of `policies`. */
  readonly usual: Readonly<Record<string, string>>
  /** The headers of an answer, `Cache-Control` aside, by the path that was asked for: without what stands behind a "?". */
  readonly of: (path: string) => Readonly<Record<string, string>>
}

/**
 * The headers with which every answer is served: the one source for the preview server, and for whoever hosts the built files. Nothing
 * is loaded from elsewhere, nothing is sent, no frame, no worker, no plug-in. `script` is the hash of the one script that stands in the
 * pages (`ownScript`), so that they belong to one build; a page may have none.
 */
export function headersWith(script?: string): Headers {
  const scripts = { 'script-src': script ? `'self' '${script}'` : "'self'" }
  const forPage = policy({ ...scripts, 'worker-src': "'self'", 'trusted-types': policyName })
  const policies = Object.fromEntries(
    offlinePlaces.flatMap((place) => [
      [pageOf(place), forPage],
      [`${pageOf(place)}index.html`, forPage],
      [workerOf(place), forWorker],
    ]),
  )
  const usual = { 'Content-Security-Policy': policy(scripts), ...others }
  return {
    policies,
    usual,
    of: (path) => ({
      ...usual,
      'Content-Security-Policy': policies[path] ?? usual['Content-Security-Policy'],
    }),
  }
}

/** Pages are never stored, so that Back makes them anew; files named by their content never change. */
export const cacheControl = (path: string): string =>
  path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store'
