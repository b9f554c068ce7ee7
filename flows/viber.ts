import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { instruction, link, outcome, question } from '../src/chart/screen.ts'
import { bipt, childFocus, institute } from './sources.ts'

const on = checkedOn('2026-11-23')

/** A message has no address; the community or channel has one, its invitation. */
const group = { what: 'group', most: 1, optional: true } as const
const sender = { what: 'name', most: 1, optional: true } as const

export default flow(
  'viber',
  {
    evidence: instruction('where', {
      different: 'evidence-other',
      also: { gone: 'where', unseen: 'evidence-other' },
      sources: ['invitation'],
    }),
    'evidence-other': instruction('where', { different: 'where', sources: ['institute'] }),
    'under-18': instruction('where', {
      different: 'where',
      sources: ['invitation', 'childFocus'],
    }),
    where: question(
      { public: 'report', chat: 'private', 'no-access': 'contact' },
      { sources: ['reporting'] },
    ),
    report: instruction('community', {
      different: 'contact',
      draws: 'dots',
      reports: true,
      form: { asks: [group, sender] },
      sources: ['reporting'],
    }),
    community: instruction('contact', {
      different: 'contact',
      also: { skip: 'contact' },
      draws: 'dots',
      reports: true,
      form: { asks: [group] },
      sources: ['reporting'],
    }),
    // Nothing is added to it at any age.
    contact: link('https://vb.me/ContactUs', 'reported', {
      different: 'other-way',
      account: 'none',
      also: { skip: 'reported' },
      reports: true,
      form: {
        asks: [
          { what: 'content', optional: true },
          { what: 'name', optional: true },
          { what: 'phone', optional: true },
        ],
        text: { length: 'notice' },
      },
      sources: ['terms', 'childFocus'],
    }),
    private: instruction('closed', {
      different: 'contact',
      also: { skip: 'closed' },
      sources: ['reporting'],
    }),
    'other-way': question(
      { help: 'helped', already: 'reported', 'try-later': 'unfinished' },
      { sources: ['institute', 'childFocus'] },
    ),
    reported: outcome('reported', {
      lookAgainAfterDays: 3,
      sources: ['reporting', 'terms', 'rights', 'bipt', 'institute', 'childFocus'],
    }),
    closed: outcome('advised', { sources: ['reporting', 'institute', 'childFocus'] }),
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
      reporting: on(
        'Viber',
        'https://help.viber.com/hc/en-us/articles/8922694984733-How-to-report-inappropriate-content',
        'high',
      ),
      invitation: on(
        'Viber',
        'https://help.viber.com/hc/en-us/articles/8791196162205-Trusted-flaggers-how-to-report-content',
        'high',
      ),
      terms: on('Viber (2026)', 'https://github.com/OpenTermsArchive/contrib-versions', 'high'),
      // That rights stay beside the arbitration of these terms is our own reading.
      rights: on('Viber (2026)', 'https://github.com/OpenTermsArchive/contrib-versions', 'medium'),
    },
  },
)
