import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { instruction, link, outcome, question } from '../src/chart/screen.ts'
import { childFocus, institute } from './sources.ts'

const on = checkedOn('2026-11-23')

/** In the app one person is reported at a time, and blocked with it; no field for a text is known. */
const inApp = {
  reports: true,
  form: {
    asks: [
      { what: 'profile', most: 1, optional: true },
      { what: 'name', most: 1, optional: true },
    ],
  },
} as const

export default flow(
  'kik',
  {
    evidence: instruction('where', {
      different: 'evidence-other',
      also: { gone: 'where', unseen: 'evidence-other' },
      sources: ['reporting'],
    }),
    'evidence-other': instruction('where', { different: 'where', sources: ['reporting'] }),
    'under-18': instruction('where', {
      different: 'where',
      sources: ['reporting', 'childFocus'],
    }),
    where: question(
      { chat: 'report', empty: 'report-info', 'no-access': 'help-centre' },
      { sources: ['reporting'] },
    ),
    report: instruction('help-centre', {
      ...inApp,
      different: 'report-info',
      draws: 'profile',
      sources: ['reporting', 'childFocus'],
    }),
    'report-info': instruction('help-centre', {
      ...inApp,
      different: 'block',
      draws: 'dots',
      sources: ['reporting', 'childFocus'],
    }),
    block: instruction('help-centre', {
      different: 'help-centre',
      also: { skip: 'help-centre' },
      sources: ['blocking', 'reporting'],
    }),
    'help-centre': link('https://help.kik.com', 'reported', {
      different: 'other-way',
      account: 'unknown',
      also: { skip: 'reported' },
      reports: true,
      form: {
        asks: [
          { what: 'name' },
          { what: 'profile', optional: true },
          { what: 'group', optional: true },
        ],
        text: { length: 'notice' },
      },
      sources: ['help', 'childFocus'],
    }),
    'other-way': question(
      { help: 'helped', already: 'reported', 'try-later': 'unfinished' },
      { sources: ['institute', 'childFocus'] },
    ),
    reported: outcome('reported', {
      lookAgainAfterDays: 3,
      sources: ['reporting', 'institute', 'childFocus'],
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
      reporting: on(
        'Kik',
        'https://help.kik.com/hc/en-us/articles/4402351902363-I-m-being-harassed-on-Kik-What-can-I-do',
        'high',
      ),
      blocking: on(
        'Kik',
        'https://help.kik.com/hc/en-us/articles/4402400774043-What-can-I-do-if-my-teen-has-received-an-unwanted-or-inappropriate-message',
        'high',
      ),
      // The help centre itself; what form it holds could not be checked.
      help: on('Kik', 'https://help.kik.com', 'low'),
    },
  },
)
