import { checkedOn } from '../src/chart/flow.ts'
import { bipt, childFocus, institute } from './sources.ts'

const on = checkedOn('2026-11-23')

/** What the flow for any website rests on. */
export const sources = {
  institute,
  childFocus,
  bipt,
  proof: on('Slachtofferzorg', 'https://slachtofferzorg.be/gerechtelijke-procedure-klacht', 'high'),
  law: on(
    'Belgisch Staatsblad',
    'https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel',
    'high',
  ),
  notice: on(
    'EU (DSA, article 16)',
    'https://www.eu-digital-services-act.com/Digital_Services_Act_Article_16.html',
    'high',
  ),
  contact: on('EU (DSA, article 12)', 'https://streamlex.eu/articles/dsa-en-art-12', 'high'),
  complaint: on(
    'EU (DSA, article 20)',
    'https://app.codeliance.com/regulations/dsa/article/20',
    'high',
  ),
  'us-law': on(
    'US Congress (S.146)',
    'https://www.congress.gov/bill/119th-congress/senate-bill/146/text',
    'high',
  ),
  boards: on(
    'SolidGround (2021)',
    'https://www.solidground.sg/guides/online-takedown-ibsa',
    'medium',
  ),
  shortener: on('shorl.in', 'https://shorl.in/info/abuse', 'low'),
  archive: on(
    'redacted.smw.ai (2026)',
    'https://redacted.smw.ai/coverage/internet-archive-removal-request-multi',
    'medium',
  ),
  bing: on('Microsoft (DSA, 2025)', 'https://go.microsoft.com/fwlink/?linkid=2340173', 'high'),
  'bing-steps': on('LinkzPulse (2026)', 'https://news.linkzpulse.com/?p=154425', 'high'),
  'bing-page': on('Microsoft', 'https://www.microsoft.com/concern/bing', 'medium'),
  'bing-outdated': on('Bing (copy)', 'https://360doc.cn/article/56485404_803424772.html', 'medium'),
  'google-outdated': on('Google', 'https://support.google.com/webmasters/answer/9689846', 'medium'),
  ripe: on(
    'RIPE NCC',
    'http://www.ripe.net/data-tools/abuse/how-to-find-abuse-contact-information',
    'high',
  ),
  ripestat: on(
    'RIPE Labs',
    'https://labs.ripe.net/author/cteusche/finding-abuse-contact-information-with-ripestat',
    'medium',
  ),
  cloudflare: on(
    'Cloudflare',
    'https://www.cloudflare.com/ko-kr/trust-hub/reporting-abuse/',
    'high',
  ),
  'cloudflare-docs': on(
    'Cloudflare',
    'https://developers.cloudflare.com/fundamentals/reference/report-abuse/',
    'high',
  ),
  'cloudflare-fields': on(
    'Cloudflare (API)',
    'https://developers.cloudflare.com/api/resources/abuse_reports/',
    'high',
  ),
  icann: on(
    'Freename (2025)',
    'https://freenamer.com/85777411nx67377/web3-whois-f36/web2-whois-system-has-been-replaced-with-rdap-t570.html',
    'medium',
  ),
  registrars: on(
    'ICANN, GNSO Council',
    'https://lists.icann.org/hyperkitty/list/council@icann.org/thread/MCF3G5N7YWBAWGK6TEP4FCQRKATHBKFX/',
    'medium',
  ),
  tumblr: on('Tumblr (2026)', 'https://www.tumblr.com/policy/en/terms-of-service', 'high'),
  portrait: on('Portretrechten.be', 'https://portretrechten.be/wat-zegt-de-wet.php', 'high'),
  erasure: on(
    'GBA-APD',
    'https://www.autoriteprotectiondonnees.be/comment-exercer-ses-droits-art-12-rgpd',
    'high',
  ),
  court: on(
    'Simont Braun (2023)',
    'https://simontbraun.eu/fr/protegez-votre-intimite-en-ligne-optimisation-judiciaire/2023/11/14',
    'high',
  ),
}
