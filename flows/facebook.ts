import { underage } from '../src/chart/facts.ts'
import { flow } from '../src/chart/flow.ts'
import { collect, instruction, link, outcome, question } from '../src/chart/screen.ts'
import { facebookSources, legalForm } from './facebook-sources.ts'

const profile = [{ when: underage, to: 'profile-minor' }, { to: 'profile' }] as const
const protect = [{ when: underage, to: 'protect-minor' }, { to: 'protect' }] as const

const inPost = { different: 'report-older', draws: 'dots', reports: true } as const
const inChat = { different: 'chat-older', draws: 'profile', reports: true } as const
const notice = { different: 'privacy', account: 'unknown', reports: true } as const
const legal = ['legal-form', 'standards', 'dsa'] as const

// What each report takes. In the app that is one thing at a time, and nothing is demanded.
const onePost = [{ what: 'content', most: 1, optional: true }] as const
const oneMessage = [{ what: 'message', most: 1, optional: true }] as const
const oneProfile = [{ what: 'profile', most: 1, optional: true }] as const
const posts = [{ what: 'content' }, { what: 'profile', optional: true }] as const
const account = [
  { what: 'profile' },
  { what: 'name', optional: true },
  { what: 'content', optional: true },
] as const
/** Where both an image and a threat are reported, either will do. */
const either = [
  { what: 'content', optional: true },
  { what: 'profile', optional: true },
  { what: 'name', optional: true },
] as const

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
      form: { asks: onePost, text: { length: 'short', about: 'image' } },
      sources: ['menu', 'reasons', 'stories', 'standards', 'ncii', 'inbox', 'chats'],
    }),
    'report-ai': instruction('profile', {
      ...inPost,
      form: { asks: onePost, text: { length: 'short', about: 'ai' } },
      sources: ['menu', 'reasons', 'stories', 'standards'],
    }),
    'report-minor': instruction('profile-minor', {
      ...inPost,
      form: { asks: onePost, text: { length: 'short' } },
      sources: ['menu', 'reasons', 'stories', 'childFocus'],
    }),
    'report-older': instruction(profile, {
      different: 'addresses',
      reports: true,
      form: { asks: onePost },
      sources: ['menu', 'reasons'],
    }),
    chat: instruction(profile, {
      ...inChat,
      form: { asks: oneMessage },
      sources: ['chats', 'standards', 'inbox'],
    }),
    'report-threat': instruction('profile', {
      ...inChat,
      form: { asks: oneMessage, text: { length: 'short', about: 'threat' } },
      sources: ['chats', 'standards', 'risks', 'helpwanted'],
    }),
    'threat-minor': instruction('profile-minor', {
      ...inChat,
      form: { asks: oneMessage, text: { length: 'short', about: 'threat' } },
      sources: ['chats', 'standards', 'helpwanted', 'childFocus'],
    }),
    'chat-older': instruction(profile, {
      different: 'addresses',
      reports: true,
      form: { asks: oneMessage },
      sources: ['chats-older', 'closing'],
    }),
    profile: instruction('more', {
      different: 'addresses',
      also: { skip: 'more' },
      draws: 'dots',
      reports: true,
      form: { asks: oneProfile },
      sources: ['reasons', 'risks'],
    }),
    'profile-minor': instruction('more', {
      different: 'addresses',
      also: { skip: 'more' },
      draws: 'dots',
      reports: true,
      form: { asks: oneProfile },
      sources: ['reasons', 'childFocus'],
    }),
    'fake-profile': instruction('more', {
      different: 'addresses',
      draws: 'dots',
      reports: true,
      form: { asks: [...onePost, ...oneProfile] },
      sources: ['reasons', 'menu'],
    }),
    more: question({ enough: 'block', form: 'addresses' }, { sources: ['risks'] }),
    addresses: collect({ links: 'links' }, [{ when: underage, to: 'form-minor' }, { to: 'form' }]),
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
      form: { asks: posts, text: { length: 'notice', about: 'image' } },
      sources: [...legal, 'law'],
    }),
    'notice-ai': link(legalForm, 'block', {
      ...notice,
      form: { asks: posts, text: { length: 'notice', about: 'ai' } },
      sources: legal,
    }),
    'notice-threat': link(legalForm, 'block', {
      ...notice,
      form: { asks: account, text: { length: 'notice', about: 'threat' } },
      sources: legal,
    }),
    'notice-minor': link(legalForm, 'block', {
      ...notice,
      form: { asks: either, text: { length: 'notice' } },
      sources: [...legal, 'childFocus'],
    }),
    privacy: link('https://www.facebook.com/help/contact/144059062408922', 'block', {
      different: 'other-way',
      account: 'unknown',
      reports: true,
      form: { asks: [{ what: 'content' }], text: { length: 'short' } },
      sources: ['privacy-form'],
    }),
    friend: instruction('reported', {
      different: 'other-way',
      reports: true,
      form: {
        asks: [
          { what: 'content', optional: true },
          { what: 'profile', optional: true },
        ],
      },
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
    learns: { report: 'place' },
    sources: facebookSources,
  },
)
