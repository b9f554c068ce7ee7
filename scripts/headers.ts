/**
 * The headers with which every answer is served: the one source for the preview server, and for whoever hosts the built
 * files. Nothing is loaded from elsewhere, nothing is sent, no frame, no worker, no plug-in.
 */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'none'",
    "manifest-src 'none'",
    "worker-src 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
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

/** Pages are never stored, so that Back makes them anew; files named by their content never change. */
export const cacheControl = (path: string): string =>
  path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store'
