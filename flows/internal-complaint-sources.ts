import { type Source, checkedOn } from '../src/chart/flow.ts'
import { facebookSources } from './facebook-sources.ts'
import { googleSources } from './google-sources.ts'
import { instagramSources } from './instagram-sources.ts'
import { bipt, childFocus, institute } from './sources.ts'
import { tiktokSources } from './tiktok-sources.ts'
import { youtubeSources } from './youtube-sources.ts'

const on = checkedOn('2026-11-23')

/** What the complaint to a platform about its own decision rests on. */
export const sources = {
  institute,
  childFocus,
  bipt,
  law: on('EU (DSA, article 20)', 'https://app.codeliance.com/regulations/dsa/article/20', 'high'),
  small: on(
    'AKOS (DSA, article 20)',
    'https://akos-rs.si/en/digital-services/explore/for-service-users/complaint-against-the-decision-of-an-online-platform-provider',
    'high',
  ),
  notice: on(
    'EU (DSA, article 16)',
    'https://www.eu-digital-services-act.com/Digital_Services_Act_Article_16.html',
    'high',
  ),
  instagram: instagramSources.status,
  facebook: facebookSources.inbox,
  meta: facebookSources.risks,
  tiktok: tiktokSources.terms,
  'tiktok-safety': tiktokSources.guidelines,
  'tiktok-decisions': tiktokSources.decisions,
  youtube: youtubeSources['legal-page'],
  'youtube-bodies': on(
    'Japan Today (2025)',
    'https://japantoday.com/category/tech/youtube-platforms-not-cooperating-enough-on-eu-content-disputes-report',
    'high',
  ),
  google: googleSources.fake,
  'google-law': googleSources.risk,
  bing: googleSources.bing,
  x: on('X', 'https://help.x.com/rules-and-policies/digital-services-act', 'high'),
  'x-form': on('X (DSA, 2025)', 'https://github.com/OpenTermsArchive/dsa-reports-versions', 'high'),
  snapchat: on('Snap (2026)', 'https://www.snap.com/en-GB/terms', 'high'),
  'snapchat-form': on(
    'Snap (DSA, 2025)',
    'https://github.com/OpenTermsArchive/dsa-reports-versions',
    'high',
  ),
  'snapchat-contact': on(
    'Snap',
    'https://values.snap.com/privacy/transparency/european-union',
    'high',
  ),
  'snapchat-reports': on(
    'Snap',
    'https://help.snapchat.com/hc/pt-br/articles/29618939848212',
    'medium',
  ),
  discord: on(
    'Discord',
    'https://support.discord.com/hc/en-us/articles/17861767909527-EU-DSA-Dispute-Resolution-Options',
    'high',
  ),
  telegram: on('Telegram', 'https://telegram.org/tos/eu-dsa', 'medium'),
  whatsapp: on(
    'European Audiovisual Observatory',
    'https://merlin.obs.coe.int/article/10470',
    'high',
  ),
  tinder: on(
    'Tinder',
    'https://www.help.tinder.com/hc/en-us/articles/22257807219853-Appealing-a-violation-ban-warning-content-removal',
    'high',
  ),
  'tinder-form': on('Tinder', 'https://www.help.tinder.com/hc/de/requests/new', 'medium'),
  grindr: on(
    'Grindr',
    'https://help.grindr.com/hc/en-us/articles/32671319639827-DSA-Out-Of-Court-Dispute-Settlements',
    'high',
  ),
  'grindr-terms': on(
    'Grindr (2025)',
    'https://github.com/OpenTermsArchive/dating-versions',
    'medium',
  ),
  pornhub: on('Pornhub (2026)', 'https://www.pornhub.com/information/terms', 'high'),
  pinterest: on(
    'Pinterest (DSA, 2025)',
    'https://github.com/OpenTermsArchive/dsa-reports-versions',
    'high',
  ),
  linkedin: on(
    'LinkedIn (DSA, 2025)',
    'https://content.linkedin.com/content/dam/help/tns/legal/01-LinkedIn-DSA-2025-SRA-Report-August-2025.pdf',
    'high',
  ),
  bluesky: on('Bluesky (2025)', 'https://bsky.social/about/support/tos', 'high'),
  reddit: on('Reddit (2026)', 'https://redditinc.com/policies/reddit-rules', 'high'),
  xnxx: on(
    'XNXX (DSA, 2025)',
    'https://public-assets.xnxx-cdn.com/transparency/XNXX%20Risk%20Assessment%20Report%202025.pdf',
    'high',
  ),
} satisfies Readonly<Record<string, Source>>
