import fc from 'fast-check'

/** What should not be pasted, and may be: schemes that run, hosts that hide, addresses that lead in circles, letters of every kind. */
export const hostile = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc
    .tuple(
      fc.constantFrom(
        'javascript:',
        'data:text/html,',
        'https://',
        'http://instagram.com@',
        'HTTPS://',
        'https://[::1]/',
        'file:///',
        'https://xn--',
        '//',
        '@',
        'https://www.google.com/url?q=',
        'https://www.google.com/imgres?imgurl=',
        'https://l.facebook.com/l.php?u=https://l.facebook.com/l.php?u=',
        'https://web.archive.org/web/2020/',
      ),
      fc.string({ unit: 'binary', maxLength: 120 }),
    )
    .map(([head, tail]) => head + tail),
  fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => `https://${text}.com/${text}`),
)
