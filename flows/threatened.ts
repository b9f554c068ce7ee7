import { underage } from '../src/chart/facts.ts'
import { flow } from '../src/chart/flow.ts'
import { instruction, outcome, question } from '../src/chart/screen.ts'
import { sources } from './threatened-sources.ts'

/** Nobody threatens yet: there is nothing to answer, and no account to report. */
const begin = [{ when: { happened: 'fear' }, to: 'fear' }, { to: 'first' }] as const
/** What to keep depends on who threatens; of images of people under 18 nothing is kept. */
const keep = [{ when: underage, to: 'next-minor' }, { to: 'who' }] as const
const enough = [{ when: underage, to: 'helped-minor' }, { to: 'advised' }] as const

export default flow(
  'threatened',
  {
    helping: instruction(begin, { different: 'advised', sources: ['supporters', 'institute'] }),
    first: instruction('who', {
      also: { paid: 'paid' },
      different: 'talk',
      sources: ['threats', 'preparing', 'snap-blocking'],
    }),
    fear: instruction('image', {
      different: 'first',
      sources: ['institute', 'preparing', 'violence', 'partners'],
    }),
    talk: instruction(keep, {
      different: enough,
      sources: [
        'institute',
        'childFocus',
        'listening',
        'listening-french',
        'despair',
        'despair-french',
      ],
    }),
    paid: instruction(keep, { different: keep, sources: ['preparing', 'code'] }),
    who: question({ stranger: 'stranger', known: 'known', unsure: 'stranger' }),
    stranger: instruction('report', {
      different: 'report',
      sources: ['preparing', 'usernames', 'friends', 'accounts', 'station', 'telegram'],
    }),
    // Who can keep nothing safely is not sent on to a report, after which the conversation may be gone.
    known: instruction('report', {
      different: 'image',
      sources: ['preparing', 'watched', 'violence', 'partners', 'code'],
    }),
    report: instruction('image', {
      different: 'image',
      sources: [
        'standards',
        'tiktok',
        'snap',
        'snap-reporting',
        'snap-blocking',
        'blocking',
        'whatsapp',
        'linked',
        'meta-police',
      ],
    }),
    image: instruction('police', { different: 'police', sources: ['stopncii'] }),
    police: instruction('prepared', {
      also: { later: 'advised' },
      different: 'advised',
      sources: ['code', 'station', 'online', 'preparing', 'meta-police', 'tiktok-police'],
    }),
    'under-18': instruction('next-minor', {
      also: { paid: 'paid' },
      different: 'talk',
      sources: ['childFocus', 'supporters', 'code'],
    }),
    'next-minor': instruction('helped-minor', {
      also: { complaint: 'prepared' },
      different: 'helped-minor',
      sources: ['childFocus', 'takeItDown', 'young', 'companion', 'accounts'],
    }),
    prepared: outcome('prepared', { sources: ['preparing'] }),
    advised: outcome('advised', { sources: ['institute'] }),
    'helped-minor': outcome('advised', { sources: ['childFocus', 'supporters'] }),
  },
  {
    start: [
      { when: underage, to: 'under-18' },
      { when: { who: 'other' }, to: 'helping' },
      ...begin,
    ],
    sources,
  },
)
