import { type Source, checkedOn } from '../src/chart/flow.ts'
import { bipt, childFocus, institute, stopncii } from './sources.ts'

const on = checkedOn('2026-11-23')

/** The form for what is against the law. */
export const legalForm = 'https://www.facebook.com/help/contact/319149701968527'

/** What Facebook's screens rest on. */
export const facebookSources = {
  institute,
  childFocus,
  bipt,
  stopncii,
  standards: on(
    'Meta (2026)',
    'https://transparency.meta.com/policies/community-standards/',
    'high',
  ),
  ncii: on(
    'Meta',
    'https://about.meta.com/actions/safety/topics/bullying-harassment/ncii',
    'medium',
  ),
  menu: on('Facebook', 'https://www.facebook.com/help/1380418588640631', 'medium'),
  reasons: on(
    'GitHub (copies of the report menu)',
    'https://github.com/search?q=%22Problem+involving+someone+under+18%22&type=code',
    'medium',
  ),
  stories: on('Stop Cybersexisme (2021)', 'https://www.stop-cybersexisme.com/Node/244', 'low'),
  chats: on('Messenger', 'https://www.messenger.com/help/498828660322839', 'medium'),
  'chats-older': on('Messenger', 'https://www.messenger.com/help/1165699260192280', 'low'),
  closing: on(
    'Particle News (2026)',
    'https://particlenews.pages.dev/story/meta-to-shut-down-messengercom-redirect-web-chats-to-facebook-in-april',
    'medium',
  ),
  screenshots: on('Facebook', 'https://www.facebook.com/safety/notwithoutmyconsent', 'medium'),
  police: on(
    'Meta (2025)',
    'https://about.meta.com/actions/safety/audiences/law/guidelines',
    'high',
  ),
  'legal-form': on('Facebook', legalForm, 'medium'),
  'privacy-form': on(
    'Facebook (2025)',
    'https://www.facebook.com/help/contact/144059062408922',
    'medium',
  ),
  'no-account': on('Facebook', 'https://www.facebook.com/help/359033794168099', 'medium'),
  inbox: on('Facebook', 'https://www.facebook.com/help/1753719584844061', 'medium'),
  risks: on('Meta (DSA, 2025)', 'https://github.com/OpenTermsArchive/dsa-reports-versions', 'high'),
  repeats: on(
    'Revenge Porn Helpline',
    'https://revengepornhelpline.org.uk/information-and-advice/reporting-content/reporting-to-social-media/',
    'medium',
  ),
  helpwanted: on('Helpwanted', 'https://helpwanted.nl/handleiding-facebook', 'medium'),
  dsa: on(
    'EU (DSA, article 16)',
    'https://www.eu-digital-services-act.com/Digital_Services_Act_Article_16.html',
    'high',
  ),
  law: on(
    'Justel (Book II, 2024)',
    'https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel',
    'medium',
  ),
  'direct-line': on(
    'Instituut voor de gelijkheid van vrouwen en mannen (2021)',
    'https://news.belgium.be/nl/slachtoffer-van-wraakporno-het-instituut-lanceert-een-onderzoek',
    'medium',
  ),
} satisfies Readonly<Record<string, Source>>
