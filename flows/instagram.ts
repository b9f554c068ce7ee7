import { underage } from '../src/chart/facts.ts'
import { flow } from '../src/chart/flow.ts'
import { collect, instruction, link, outcome, question } from '../src/chart/screen.ts'
import { contactForm, instagramSources, legalForm } from './instagram-sources.ts'

const profile = [{ when: underage, to: 'profile-minor' }, { to: 'profile' }] as const
const protect = [{ when: underage, to: 'protect-minor' }, { to: 'protect' }] as const
const inPost = { different: 'report-web', draws: 'dots', reports: true } as const
const inProfile = { different: 'profile-web', draws: 'dots', reports: true } as const
const contact = { different: 'other-way', account: 'optional', reports: true } as const
const notice = { different: 'contact', account: 'unknown', reports: true } as const
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
      form: { asks: onePost, text: { length: 'short', about: 'image' } },
      sources: ['menu', 'reasons', 'stories', 'comments', 'standards', 'ncii', 'confidential'],
    }),
    'report-ai': instruction('profile', {
      ...inPost,
      form: { asks: onePost, text: { length: 'short', about: 'ai' } },
      sources: ['menu', 'reasons', 'stories', 'comments', 'standards'],
    }),
    'report-minor': instruction('profile-minor', {
      ...inPost,
      form: { asks: onePost, text: { length: 'short' } },
      sources: ['menu', 'reasons', 'stories', 'comments', 'childFocus'],
    }),
    'report-web': instruction(profile, {
      different: 'addresses',
      draws: 'dots',
      reports: true,
      form: { asks: onePost },
      sources: ['menu', 'reasons', 'comments'],
    }),
    chat: instruction(profile, {
      different: 'addresses',
      draws: 'hold',
      reports: true,
      form: { asks: oneMessage },
      sources: ['comments', 'reasons', 'encryption', 'confidential'],
    }),
    'report-threat': instruction('profile', {
      different: 'threat-page',
      draws: 'hold',
      reports: true,
      form: { asks: oneMessage, text: { length: 'short', about: 'threat' } },
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
      form: { asks: oneMessage, text: { length: 'short', about: 'threat' } },
      sources: ['comments', 'reasons', 'standards', 'childFocus'],
    }),
    profile: instruction('more', {
      ...inProfile,
      also: { skip: 'more' },
      form: { asks: oneProfile },
      sources: ['menu', 'reasons', 'risks'],
    }),
    'profile-minor': instruction('more', {
      ...inProfile,
      also: { skip: 'more' },
      form: { asks: oneProfile },
      sources: ['menu', 'reasons', 'childFocus'],
    }),
    'profile-web': instruction('more', {
      different: 'addresses',
      draws: 'dots',
      reports: true,
      form: { asks: oneProfile },
      sources: ['menu'],
    }),
    more: question({ enough: 'block', form: 'addresses' }, { sources: ['dsa'] }),
    addresses: collect({ links: 'links' }, [
      { when: underage, to: 'notice-minor' },
      { when: { happened: 'threat' }, to: 'notice-threat' },
      { when: { happened: 'ai' }, to: 'notice-ai' },
      { to: 'notice' },
    ]),
    notice: link(legalForm, 'block', {
      ...notice,
      also: { ai: 'notice-ai', threat: 'notice-threat' },
      form: { asks: posts, text: { length: 'notice', about: 'image' } },
      sources: [...legal, 'risks', 'law'],
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
      different: 'contact-minor',
      form: { asks: either, text: { length: 'notice' } },
      sources: [...legal, 'childFocus'],
    }),
    contact: link(contactForm, 'block', {
      ...contact,
      form: { asks: either, text: { length: 'notice' } },
      sources: ['standards', 'contact-form'],
    }),
    'contact-minor': link(contactForm, 'block', {
      ...contact,
      form: { asks: either, text: { length: 'notice' } },
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
    learns: { report: 'place' },
    sources: instagramSources,
  },
)
