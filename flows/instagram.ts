import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { collect, instruction, link, outcome, question } from '../src/chart/screen.ts'
import { bipt, childFocus, institute, stopncii } from './sources.ts'

const on = checkedOn('2026-11-23')
const legalForm = 'https://help.instagram.com/contact/406206379945942'
const contactForm = 'https://help.instagram.com/contact/383679321740945'
const profile = [{ when: underage, to: 'profile-minor' }, { to: 'profile' }] as const
const protect = [{ when: underage, to: 'protect-minor' }, { to: 'protect' }] as const
const inPost = { different: 'report-web', draws: 'dots', reports: true } as const
const inProfile = { different: 'profile-web', draws: 'dots', reports: true } as const
const contact = { different: 'other-way', account: 'optional', reports: true } as const
const notice = { different: 'contact', account: 'unknown', reports: true } as const
const legal = ['legal-form', 'standards', 'dsa'] as const

export default flow(
  'instagram',
  {
    evidence: instruction('where', {
      different: 'evidence-other',
      also: { gone: 'where', unseen: 'evidence-other' },
      sources: ['police', 'stories', 'view-once', 'blocking'],
    }),
    'evidence-other': instruction('where', {
      different: 'where',
      sources: ['encryption', 'institute'],
    }),
    'under-18': instruction('where', { different: 'where', sources: ['childFocus', 'police'] }),
    where: question({
      post: [
        { when: underage, to: 'report-minor' },
        { when: { happened: 'ai' }, to: 'report-ai' },
        { to: 'report' },
      ],
      chat: 'chat',
      threat: [{ when: underage, to: 'threat-minor' }, { to: 'report-threat' }],
      profile,
      'no-account': 'addresses',
    }),
    report: instruction('profile', {
      ...inPost,
      also: { ai: 'report-ai', help: 'helped' },
      sources: ['menu', 'reasons', 'stories', 'comments', 'standards', 'ncii', 'confidential'],
    }),
    'report-ai': instruction('profile', {
      ...inPost,
      sources: ['menu', 'reasons', 'stories', 'comments', 'standards'],
    }),
    'report-minor': instruction('profile-minor', {
      ...inPost,
      sources: ['menu', 'reasons', 'stories', 'comments', 'childFocus'],
    }),
    'report-web': instruction(profile, {
      different: 'addresses',
      draws: 'dots',
      reports: true,
      sources: ['menu', 'reasons', 'comments'],
    }),
    chat: instruction(profile, {
      different: 'addresses',
      draws: 'hold',
      reports: true,
      sources: ['comments', 'reasons', 'encryption', 'confidential'],
    }),
    'report-threat': instruction('profile', {
      different: 'threat-page',
      draws: 'hold',
      reports: true,
      sources: ['comments', 'reasons', 'standards', 'threats'],
    }),
    'threat-page': link('https://help.instagram.com/616583228400289', 'profile', {
      different: 'profile',
      account: 'unknown',
      sources: ['threats'],
    }),
    'threat-minor': instruction('profile-minor', {
      different: 'profile-minor',
      draws: 'hold',
      reports: true,
      sources: ['comments', 'reasons', 'standards', 'childFocus'],
    }),
    profile: instruction('more', {
      ...inProfile,
      also: { skip: 'more' },
      sources: ['menu', 'reasons', 'risks'],
    }),
    'profile-minor': instruction('more', {
      ...inProfile,
      also: { skip: 'more' },
      sources: ['menu', 'reasons', 'childFocus'],
    }),
    'profile-web': instruction('more', {
      different: 'addresses',
      draws: 'dots',
      reports: true,
      sources: ['menu'],
    }),
    more: question({ enough: 'block', form: 'addresses' }, { sources: ['dsa'] }),
    addresses: collect({ links: 'addresses' }, [
      { when: underage, to: 'notice-minor' },
      { when: { happened: 'threat' }, to: 'notice-threat' },
      { when: { happened: 'ai' }, to: 'notice-ai' },
      { to: 'notice' },
    ]),
    notice: link(legalForm, 'block', {
      ...notice,
      also: { ai: 'notice-ai', threat: 'notice-threat' },
      sources: [...legal, 'risks', 'law'],
    }),
    'notice-ai': link(legalForm, 'block', { ...notice, sources: legal }),
    'notice-threat': link(legalForm, 'block', { ...notice, sources: legal }),
    'notice-minor': link(legalForm, 'block', {
      ...notice,
      different: 'contact-minor',
      sources: [...legal, 'childFocus'],
    }),
    contact: link(contactForm, 'block', {
      ...contact,
      sources: ['standards', 'contact-form'],
    }),
    'contact-minor': link(contactForm, 'block', {
      ...contact,
      sources: ['standards', 'contact-form', 'childFocus'],
    }),
    'other-way': question(
      { help: 'helped', already: 'block', 'try-later': 'unfinished' },
      { sources: ['institute', 'childFocus'] },
    ),
    block: instruction(protect, {
      different: protect,
      also: { skip: protect },
      sources: ['blocking', 'threats'],
    }),
    protect: link(
      'https://about.meta.com/actions/safety/topics/bullying-harassment/ncii',
      'reported',
      {
        different: 'reported',
        also: { skip: 'reported' },
        account: 'none',
        sources: ['ncii', 'nudity', 'stopncii', 'encryption'],
      },
    ),
    'protect-minor': instruction('reported-minor', {
      different: 'reported-minor',
      also: { skip: 'reported-minor' },
      sources: ['nudity'],
    }),
    reported: outcome('reported', {
      lookAgainAfterDays: 2,
      sources: ['ncii', 'status', 'risks', 'repeats', 'institute', 'bipt'],
    }),
    'reported-minor': outcome('reported', {
      lookAgainAfterDays: 2,
      sources: ['ncii', 'status', 'risks', 'repeats', 'childFocus'],
    }),
    unfinished: outcome('not-possible'),
    helped: outcome('advised', { sources: ['institute', 'childFocus'] }),
  },
  {
    start: [{ when: underage, to: 'under-18' }, { to: 'evidence' }],
    sources: {
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
      risks: on(
        'Meta (DSA, 2025)',
        'https://github.com/OpenTermsArchive/dsa-reports-versions',
        'high',
      ),
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
    },
  },
)
