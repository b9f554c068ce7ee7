import { type Source, checkedOn } from '../src/chart/flow.ts'
import { bipt, childFocus, institute, stopncii } from './sources.ts'

const on = checkedOn('2026-11-23')

/** The form for what is against the law, on Instagram and on Threads. */
export const legalForm = 'https://help.instagram.com/contact/406206379945942'
/** The form for any kind of report, known to work without an account. */
export const contactForm = 'https://help.instagram.com/contact/383679321740945'

/** What Instagram's screens rest on. */
export const instagramSources = {
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
  menu: on(
    'Tikhype (2026)',
    'https://tikhype.com/blog/how-to-report-someone-on-instagram',
    'medium',
  ),
  reasons: on(
    'GitHub (copies of the report menu)',
    'https://github.com/search?q=%22Threatening+to+share+or+sharing+nude+images%22&type=code',
    'medium',
  ),
  stories: on(
    'Kalam Times (2026)',
    'https://kalamtimes.com/news/instagram-story-reporting-guide-how-to-flag-offensive-or-harmful-stories-in-seconds',
    'medium',
  ),
  comments: on(
    'Näthatshjälpen',
    'https://nathatshjalpen.se/a/anmal-krankande-inlagg-pa-instagram/',
    'low',
  ),
  threats: on('Instagram', 'https://help.instagram.com/616583228400289', 'medium'),
  police: on('Instagram (2026)', 'https://help.instagram.com/494561080557017', 'high'),
  'view-once': on(
    'Swipe Insight (2024)',
    'https://web.swipeinsight.app/posts/instagram-launches-campaign-to-combat-sextortion-scams-adds-new-safety-features-11860',
    'medium',
  ),
  blocking: on('Instagram', 'https://help.instagram.com/447613741984126', 'medium'),
  encryption: on(
    'AlternativeTo (2026)',
    'https://alternativeto.net/news/2026/3/meta-will-end-support-for-end-to-end-encrypted-direct-messages-on-instagram-by-may-8-2026',
    'medium',
  ),
  'legal-form': on('Instagram (2026)', legalForm, 'medium'),
  'contact-form': on(
    'Instagram (2018)',
    'https://about.instagram.com/blog/announcements/instagram-community-guidelines-faqs',
    'medium',
  ),
  confidential: on('Facebook', 'https://www.facebook.com/help/1753719584844061', 'medium'),
  status: on('Instagram', 'https://help.instagram.com/861685284411197', 'medium'),
  risks: on('Meta (DSA, 2025)', 'https://github.com/OpenTermsArchive/dsa-reports-versions', 'high'),
  repeats: on(
    'Revenge Porn Helpline',
    'https://revengepornhelpline.org.uk/information-and-advice/reporting-content/reporting-to-social-media/',
    'medium',
  ),
  nudity: on(
    'SWGfL (2024)',
    'https://swgfl.org.uk/magazine/meta-announces-tools-to-help-protect-against-sextortion-and-intimate-image-abuse/',
    'medium',
  ),
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
} satisfies Readonly<Record<string, Source>>
