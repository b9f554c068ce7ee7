import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { collect, instruction, link, outcome, question } from '../src/chart/screen.ts'
import { bipt, childFocus, institute, stopncii } from './sources.ts'

const on = checkedOn('2026-11-23')
const legalForm = 'https://www.facebook.com/help/contact/319149701968527'
const profile = [{ when: underage, to: 'profile-minor' }, { to: 'profile' }] as const
const protect = [{ when: underage, to: 'protect-minor' }, { to: 'protect' }] as const

const inPost = { different: 'report-older', draws: 'dots', reports: true } as const
const inChat = { different: 'chat-older', draws: 'profile', reports: true } as const
const notice = { different: 'privacy', account: 'unknown', reports: true } as const
const legal = ['legal-form', 'standards', 'dsa'] as const

export default flow(
  'facebook',
  {
    evidence: instruction('where', {
      different: 'evidence-other',
      also: { gone: 'where', unseen: 'evidence-other' },
      sources: ['screenshots', 'police', 'chats'],
    }),
    'evidence-other': instruction('where', {
      different: 'where',
      sources: ['screenshots', 'no-account', 'institute'],
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
      impersonation: [{ when: underage, to: 'profile-minor' }, { to: 'fake-profile' }],
      'no-account': 'addresses',
    }),
    report: instruction('profile', {
      ...inPost,
      also: { ai: 'report-ai', help: 'helped' },
      sources: ['menu', 'reasons', 'stories', 'standards', 'ncii', 'inbox', 'chats'],
    }),
    'report-ai': instruction('profile', {
      ...inPost,
      sources: ['menu', 'reasons', 'stories', 'standards'],
    }),
    'report-minor': instruction('profile-minor', {
      ...inPost,
      sources: ['menu', 'reasons', 'stories', 'childFocus'],
    }),
    'report-older': instruction(profile, {
      different: 'addresses',
      reports: true,
      sources: ['menu', 'reasons'],
    }),
    chat: instruction(profile, {
      ...inChat,
      sources: ['chats', 'standards', 'inbox'],
    }),
    'report-threat': instruction('profile', {
      ...inChat,
      sources: ['chats', 'standards', 'risks', 'helpwanted'],
    }),
    'threat-minor': instruction('profile-minor', {
      ...inChat,
      sources: ['chats', 'standards', 'helpwanted', 'childFocus'],
    }),
    'chat-older': instruction(profile, {
      different: 'addresses',
      reports: true,
      sources: ['chats-older', 'closing'],
    }),
    profile: instruction('more', {
      different: 'addresses',
      also: { skip: 'more' },
      draws: 'dots',
      reports: true,
      sources: ['reasons', 'risks'],
    }),
    'profile-minor': instruction('more', {
      different: 'addresses',
      also: { skip: 'more' },
      draws: 'dots',
      reports: true,
      sources: ['reasons', 'childFocus'],
    }),
    'fake-profile': instruction('more', {
      different: 'addresses',
      draws: 'dots',
      reports: true,
      sources: ['reasons', 'menu'],
    }),
    more: question({ enough: 'block', form: 'addresses' }, { sources: ['risks'] }),
    addresses: collect({ links: 'addresses' }, [
      { when: underage, to: 'form-minor' },
      { to: 'form' },
    ]),
    form: question(
      {
        notice: [
          { when: { happened: 'threat' }, to: 'notice-threat' },
          { when: { happened: 'ai' }, to: 'notice-ai' },
          { to: 'notice' },
        ],
        privacy: 'privacy',
        friend: 'friend',
      },
      { sources: ['standards', 'no-account'] },
    ),
    'form-minor': question(
      { notice: 'notice-minor', privacy: 'privacy', help: 'helped' },
      { sources: ['standards', 'childFocus'] },
    ),
    notice: link(legalForm, 'block', {
      ...notice,
      also: { ai: 'notice-ai', threat: 'notice-threat' },
      sources: [...legal, 'law'],
    }),
    'notice-ai': link(legalForm, 'block', { ...notice, sources: legal }),
    'notice-threat': link(legalForm, 'block', { ...notice, sources: legal }),
    'notice-minor': link(legalForm, 'block', { ...notice, sources: [...legal, 'childFocus'] }),
    privacy: link('https://www.facebook.com/help/contact/144059062408922', 'block', {
      different: 'other-way',
      account: 'unknown',
      reports: true,
      sources: ['privacy-form'],
    }),
    friend: instruction('reported', {
      different: 'other-way',
      reports: true,
      sources: ['no-account', 'reasons'],
    }),
    'other-way': question(
      { help: 'helped', already: 'block', 'try-later': 'unfinished' },
      { sources: ['institute', 'childFocus'] },
    ),
    block: instruction(protect, {
      different: protect,
      also: { skip: protect },
      sources: ['no-account'],
    }),
    protect: link('https://helpwanted.nl/handleiding-facebook', 'reported', {
      different: 'reported',
      also: { meta: 'meta-page', skip: 'reported' },
      account: 'none',
      sources: ['helpwanted', 'stopncii'],
    }),
    'meta-page': link(
      'https://about.meta.com/actions/safety/topics/bullying-harassment/ncii',
      'reported',
      { different: 'reported', account: 'none', sources: ['ncii', 'standards'] },
    ),
    'protect-minor': instruction('reported-minor', {
      different: 'reported-minor',
      also: { skip: 'reported-minor' },
      sources: ['helpwanted'],
    }),
    reported: outcome('reported', {
      lookAgainAfterDays: 2,
      sources: ['ncii', 'inbox', 'risks', 'repeats', 'institute', 'bipt'],
    }),
    'reported-minor': outcome('reported', {
      lookAgainAfterDays: 2,
      sources: ['ncii', 'inbox', 'risks', 'repeats', 'childFocus'],
    }),
    unfinished: outcome('not-possible'),
    helped: outcome('advised', { sources: ['institute', 'childFocus', 'direct-line'] }),
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
    },
  },
)
