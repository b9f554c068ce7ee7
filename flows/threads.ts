import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { instruction, link, outcome, question } from '../src/chart/screen.ts'
import { instagramSources, legalForm } from './instagram-sources.ts'

const on = checkedOn('2026-11-23')
const { institute, childFocus, bipt, stopncii, standards, ncii, confidential, status } =
  instagramSources

/** The legal form, in other words about a minor, about a threat, or about an image. */
const formAdult = [
  { when: { happened: ['threat', 'fear'] }, to: 'notice-threat' },
  { to: 'notice' },
] as const
const form = [{ when: underage, to: 'notice-minor' }, ...formAdult] as const

// In the app one thing at a time is reported, and nothing is demanded.
const oneThing = { asks: [{ what: 'subject', most: 1, optional: true }] } as const
const oneMessage = {
  asks: [{ what: 'message', most: 1, optional: true }],
} as const
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
const notice = { different: 'other-way', account: 'unknown', reports: true } as const
const legal = ['legal-form', 'standards', 'dsa'] as const

export default flow(
  'threads',
  {
    evidence: instruction('where', {
      different: 'evidence-other',
      also: { gone: 'where', unseen: 'evidence-other' },
      sources: ['ncii', 'police', 'terms', 'federated', 'messages'],
    }),
    'evidence-other': instruction('where', { different: 'where', sources: ['institute'] }),
    'under-18': instruction('where', { different: 'where', sources: ['childFocus', 'police'] }),
    where: question(
      {
        post: [{ when: underage, to: 'report-minor' }, { to: 'report' }],
        message: [{ when: underage, to: 'report-minor' }, { to: 'message' }],
        profile: [{ when: underage, to: 'report-minor' }, { to: 'report' }],
        'no-account': form,
      },
      { sources: ['legal-form'] },
    ),
    report: instruction('copies', {
      different: formAdult,
      also: { form: formAdult },
      draws: 'dots',
      reports: true,
      form: oneThing,
      sources: ['menu', 'menu-post', 'standards', 'reasons', 'confidential'],
    }),
    message: instruction('copies', {
      different: formAdult,
      also: { form: formAdult },
      reports: true,
      form: oneMessage,
      sources: ['messages', 'messages-eu', 'menu', 'standards', 'confidential'],
    }),
    'report-minor': instruction('copies', {
      different: 'notice-minor',
      also: { form: 'notice-minor' },
      draws: 'dots',
      reports: true,
      form: oneThing,
      sources: ['menu', 'menu-post', 'messages', 'standards', 'confidential', 'childFocus'],
    }),
    notice: link(legalForm, 'copies', {
      ...notice,
      also: { threat: 'notice-threat' },
      form: { asks: posts, text: { length: 'notice', about: 'shared' } },
      sources: legal,
    }),
    'notice-threat': link(legalForm, 'copies', {
      ...notice,
      form: { asks: account, text: { length: 'notice', about: 'threat' } },
      sources: legal,
    }),
    'notice-minor': link(legalForm, 'copies', {
      ...notice,
      form: { asks: either, text: { length: 'notice' } },
      sources: [...legal, 'childFocus'],
    }),
    'other-way': question(
      { help: 'helped', already: 'copies', 'try-later': 'unfinished' },
      { sources: ['institute', 'childFocus'] },
    ),
    copies: instruction('block', {
      different: 'block',
      also: { skip: 'block' },
      sources: ['federated', 'terms', 'childFocus'],
    }),
    block: instruction('reported', {
      different: 'reported',
      also: { skip: 'reported' },
      sources: ['messages', 'blocking'],
    }),
    reported: outcome('reported', {
      lookAgainAfterDays: 2,
      sources: ['ncii', 'status', 'repeats', 'bodies', 'bipt', 'stopncii', 'institute'],
    }),
    unfinished: outcome('not-possible'),
    helped: outcome('advised', { sources: ['institute', 'childFocus'] }),
  },
  {
    start: [{ when: underage, to: 'under-18' }, { to: 'evidence' }],
    learns: { report: 'place' },
    sources: {
      institute,
      childFocus,
      bipt,
      stopncii,
      standards,
      ncii,
      confidential,
      status,
      reasons: instagramSources.reasons,
      police: instagramSources.police,
      blocking: instagramSources.blocking,
      'legal-form': instagramSources['legal-form'],
      repeats: instagramSources.repeats,
      dsa: instagramSources.dsa,
      menu: on(
        'Parsers.vc (2024)',
        'https://parsers.vc/news/241030-navigating-threads--blocking-and-reporting',
        'medium',
      ),
      'menu-post': on('WebRTO', 'https://webrto.com/threads-report-post', 'medium'),
      messages: on('CoolPal (2025)', 'https://coolpal.tech/archives/5617', 'medium'),
      'messages-eu': on(
        'Influencer Marketing Hub (2025)',
        'https://influencermarketinghub.com/threads-expands-messaging-with-group-chats-and-eu-rollout',
        'medium',
      ),
      terms: on('Meta (Threads, 2026)', 'https://help.instagram.com/769983657850450', 'high'),
      federated: on('WiseChecker', 'https://wisechecker.com/?p=17837', 'low'),
      bodies: on('Appeals Centre Europe', 'https://www.appealscentre.eu/', 'high'),
    },
  },
)
