import { type Source, checkedOn } from '../src/chart/flow.ts'
import { bipt, childFocus, institute } from './sources.ts'

const on = checkedOn('2026-11-23')

/** What YouTube's screens rest on. */
export const youtubeSources = {
  institute,
  childFocus,
  bipt,
  'legal-page': on('YouTube', 'https://support.google.com/youtube/answer/9996224', 'high'),
  reporting: on('YouTube', 'https://support.google.com/youtube/answer/2802027?hl=nl', 'high'),
  rules: on('YouTube (2026)', 'https://github.com/OpenTermsArchive/pga-versions', 'high'),
  'privacy-rules': on('YouTube', 'https://support.google.com/youtube/answer/142443', 'high'),
  'ai-rules': on(
    'The Decoder (2024)',
    'https://the-decoder.com/youtube-cracks-down-on-ai-deepfakes-with-new-privacy-removal-process/',
    'medium',
  ),
  history: on(
    'UX Patterns Guide (2026)',
    'https://uxpatternsguide.com/sources/youtube-report-inappropriate-content/',
    'medium',
  ),
  'us-law': on(
    'US Congress',
    'https://www.congress.gov/bill/119th-congress/senate-bill/146/text',
    'high',
  ),
  dsa: on(
    'EU (DSA, article 16)',
    'https://www.eu-digital-services-act.com/Digital_Services_Act_Article_16.html',
    'high',
  ),
  portrait: on('Portretrechten.be', 'https://portretrechten.be/wat-zegt-de-wet.php', 'high'),
} satisfies Readonly<Record<string, Source>>
