import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { instruction, outcome, question } from '../src/chart/screen.ts'
import { childFocus, institute, takeItDown } from './sources.ts'

const on = checkedOn('2026-11-23')
/** To ask for deletion is no way for minors, who ask advice first, nor with somebody who threatens. */
const ask = [
  { when: underage, to: 'block' },
  { when: { happened: ['threat', 'fear'] }, to: 'block' },
  { to: 'ask' },
] as const

export default flow(
  'signal',
  {
    evidence: instruction('where', {
      different: 'evidence-other',
      also: { gone: 'where', unseen: 'evidence-other' },
      sources: ['takeItDown', 'contact'],
    }),
    'evidence-other': instruction('where', { different: 'where', sources: ['institute'] }),
    'under-18': instruction('where', { different: 'where', sources: ['childFocus'] }),
    where: question(
      { unknown: 'report', chat: ask, 'no-access': 'no-access' },
      { sources: ['spam', 'blocking', 'contact'] },
    ),
    // Only a first message can be reported; Signal gets a number and no image, so it is the same at any age.
    report: instruction('reported', {
      different: ask,
      reports: true,
      form: {
        asks: [
          { what: 'profile', most: 1, optional: true },
          { what: 'name', most: 1, optional: true },
          { what: 'phone', most: 1, optional: true },
        ],
      },
      sources: ['spam'],
    }),
    ask: instruction('block', {
      different: 'block',
      also: { skip: 'block' },
      sources: ['contact'],
    }),
    'no-access': instruction('closed', {
      different: 'other-way',
      sources: ['spam', 'childFocus'],
    }),
    block: instruction('closed', {
      different: 'other-way',
      also: { skip: 'closed' },
      draws: 'profile',
      sources: ['blocking'],
    }),
    'other-way': question(
      { help: 'helped', 'go-on': 'closed', 'try-later': 'unfinished' },
      { sources: ['institute', 'childFocus'] },
    ),
    reported: outcome('reported', {
      lookAgainAfterDays: 7,
      sources: ['spam', 'takeItDown', 'contact', 'institute', 'childFocus'],
    }),
    closed: outcome('advised', {
      sources: ['takeItDown', 'contact', 'dsa', 'institute', 'childFocus'],
    }),
    unfinished: outcome('not-possible'),
    helped: outcome('advised', { sources: ['institute', 'childFocus'] }),
  },
  {
    start: [{ when: underage, to: 'under-18' }, { to: 'evidence' }],
    learns: { report: 'unknown' },
    sources: {
      institute,
      childFocus,
      takeItDown,
      // What is reported is described in two places alike; its words may have changed since.
      spam: on(
        'MalwareTips (2021)',
        'https://malwaretips.com/threads/signal-now-lets-you-report-and-block-spam-messages.110770/',
        'high',
      ),
      blocking: on('Signal', 'https://support.signal.org/hc/ru/articles/360007060072', 'high'),
      contact: on(
        'datenanfragen.de (2021)',
        'https://github.com/datenanfragen/data/blob/master/companies/signal-messenger.json',
        'low',
      ),
      // That it does not hold for private messages is drawn from the law, and not said there.
      dsa: on(
        'EU (DSA, article 16)',
        'https://www.eu-digital-services-act.com/Digital_Services_Act_Article_16.html',
        'medium',
      ),
    },
  },
)
