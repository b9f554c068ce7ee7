import { type Source, checkedOn } from '../src/chart/flow.ts'
import { bipt, childFocus, institute } from './sources.ts'

const on = checkedOn('2026-11-23')

/** What Google's screens rest on. */
export const googleSources = {
  institute,
  childFocus,
  bipt,
  removal: on('Google', 'https://support.google.com/websearch/answer/6302812', 'high'),
  menu: on(
    'TechBriefly (2026)',
    'https://techbriefly.com/2026/02/11/google-launches-search-tool-to-remove-non-consensual-explicit-images/',
    'high',
  ),
  'menu-who': on(
    'Neowin (2026)',
    'https://www.neowin.net/amp/googles-new-tool-removes-your-explicit-images-from-search-heres-how-it-works/',
    'high',
  ),
  'menu-german': on(
    'IT Magazine (2026)',
    'https://www.itmagazine.ch/artikel/86524/Google_vereinfacht_Antraege_zum_Entfernen_missbraeuchlicher_Bilder.html',
    'high',
  ),
  risk: on(
    'Google (DSA, 2025)',
    'https://github.com/OpenTermsArchive/dsa-reports-versions',
    'high',
  ),
  minors: on('Google', 'https://support.google.com/websearch/answer/3143948?hl=de', 'high'),
  fake: on(
    'Google (mirror)',
    'https://google-support.mirrorblogs.com/websearch/answer/9116649',
    'medium',
  ),
  'outdated-press': on(
    'Search Engine Roundtable (2023)',
    'https://www.seroundtable.com/google-remove-outdated-content-tool-remove-competitors-35167.html',
    'medium',
  ),
  'outdated-tool': on('Google', 'https://support.google.com/webmasters/answer/9689846', 'medium'),
  products: on('Google', 'https://support.google.com/blogger/answer/7540088?hl=de', 'high'),
  archive: on('Google (second hand)', 'https://support.google.com/legal/answer/3110420', 'low'),
  'name-form': on(
    'Google',
    'https://support.google.com/legal/contact/lr_eudpa?product=websearch&hl=nl',
    'medium',
  ),
  many: on(
    'The White Hatter',
    'https://thewhitehatter.ca/blog/googles-role-in-tackling-non-consensually-distributed-intimate-images-as-well-as-other-resources-to-help/',
    'medium',
  ),
  screenshots: on('Google', 'https://support.google.com/websearch/answer/9116649?hl=de', 'medium'),
  'advice-nl': on('Google', 'https://support.google.com/websearch/answer/13650142?hl=nl', 'high'),
  'legal-help': on(
    'Google (mirror)',
    'https://google-support.mirrorblogs.com/legal-help-center/answer/13948866',
    'high',
  ),
  bing: on('Microsoft (DSA, 2025)', 'https://go.microsoft.com/fwlink/?linkid=2340173', 'high'),
  dsa: on(
    'EU (DSA, article 16)',
    'https://www.eu-digital-services-act.com/Digital_Services_Act_Article_16.html',
    'high',
  ),
  portrait: on('Portretrechten.be', 'https://portretrechten.be/wat-zegt-de-wet.php', 'high'),
} satisfies Readonly<Record<string, Source>>
