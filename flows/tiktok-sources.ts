import { type Source, checkedOn } from '../src/chart/flow.ts'
import { bipt, childFocus, institute } from './sources.ts'

const on = checkedOn('2026-11-23')

/** What TikTok's screens rest on. */
export const tiktokSources = {
  institute,
  childFocus,
  bipt,
  reporting: on(
    'TikTok',
    'https://www.tiktok.com/legal/page/global/reporting-illegal-content/en',
    'medium',
  ),
  comments: on(
    'GIGA',
    'https://giga.de/tipp/jemanden-bei-tiktok-melden-wie-was-passiert',
    'medium',
  ),
  'account-menu': on(
    'TikTok',
    'https://support.tiktok.com/is/safety-hc/report-a-problem/report-underage-accounts-on-tiktok',
    'medium',
  ),
  blocking: on(
    'TikTok',
    'https://support.tiktok.com/de/using-tiktok/followers-and-following/blocking-the-users',
    'medium',
  ),
  guidelines: on('TikTok (2026)', 'https://www.tiktok.com/community-guidelines', 'high'),
  safety: on(
    'TikTok (2024)',
    'https://tiktok.com/safety/resources/sexual-assault-resources',
    'high',
  ),
  'reasons-older': on(
    'TikTok',
    'https://www.tiktok.com/safety/en-us/sexual-assault-resources',
    'medium',
  ),
  'risk-2025': on(
    'TikTok (DSA, 2025)',
    'https://github.com/OpenTermsArchive/dsa-reports-versions',
    'high',
  ),
  terms: on('TikTok (2026)', 'https://www.tiktok.com/legal/terms-of-use', 'high'),
  feedback: on(
    'Check-App (2024)',
    'https://www.check-app.de/2024/11/24/ein-falsches-konto-melden-wie-du-gegen-nachahmung-auf-tiktok-vorgehst/',
    'medium',
  ),
  abuse: on(
    'TikTok',
    'https://support.tiktok.com/it/safety-hc/report-a-problem/report-sexual-abuse',
    'medium',
  ),
  police: on('TikTok (2026)', 'https://www.tiktok.com/legal/law-enforcement', 'high'),
  decisions: on(
    'TikTok (2023)',
    'https://newsroom.tiktok.com/en-eu/fulfilling-commitments-dsa-update/',
    'high',
  ),
  messages: on(
    'FindArticles (2026)',
    'https://www.findarticles.com/tiktok-rejects-end-to-end-encryption-for-dms/',
    'medium',
  ),
  directive: on('EU', 'https://eur-lex.europa.eu/eli/dir/2024/1385', 'medium'),
  dsa: on('EU (DSA, article 20)', 'https://app.codeliance.com/regulations/dsa/article/20', 'high'),
} satisfies Readonly<Record<string, Source>>
