import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { instruction, link, outcome, question } from '../src/chart/screen.ts'
import { bipt, childFocus, institute } from './sources.ts'

const on = checkedOn('2026-11-23')
const helpCentre = 'https://help.hinge.co'
/** What to write differs: about a minor, a threat, or an image of the person, real or made with AI. */
const helpAdult = [
  { when: { happened: ['threat', 'fear'] }, to: 'help-threat' },
  { to: 'help' },
] as const
const help = [{ when: underage, to: 'help-minor' }, ...helpAdult] as const

/** A profile has no address: in the app one person is reported at a time, by the name that is shown. No field for a text is known. */
const inApp = {
  reports: true,
  form: { asks: [{ what: 'name', most: 1, optional: true }] },
} as const
/** The team has to find the person: by the name, and by a phone number where it is known. */
const asks = [{ what: 'name' }, { what: 'phone', optional: true }] as const
const written = {
  different: 'other-way',
  account: 'none',
  also: { skip: 'reported' },
  reports: true,
} as const

export default flow(
  'hinge',
  {
    evidence: instruction('where', {
      different: 'evidence-other',
      also: { gone: 'where', unseen: 'evidence-other' },
      sources: ['past-matches', 'group'],
    }),
    'evidence-other': instruction('where', { different: 'where', sources: ['past-matches'] }),
    'under-18': instruction('where', {
      different: 'where',
      sources: ['past-matches', 'childFocus'],
    }),
    where: question(
      {
        match: [{ when: underage, to: 'report-minor' }, { to: 'report' }],
        past: 'past',
        threat: [{ when: underage, to: 'report-minor' }, { to: 'report-threat' }],
        impersonation: [{ when: underage, to: 'help-minor' }, { to: 'help-fake' }],
        'no-access': help,
      },
      { sources: ['past-matches', 'contact'] },
    ),
    report: instruction(helpAdult, {
      ...inApp,
      different: helpAdult,
      also: { gone: 'past' },
      sources: ['guide', 'past-matches', 'false-reports'],
    }),
    'report-threat': instruction('help-threat', {
      ...inApp,
      different: 'help-threat',
      also: { gone: 'past' },
      sources: ['guide', 'past-matches', 'false-reports'],
    }),
    'report-minor': instruction('help-minor', {
      ...inApp,
      different: 'help-minor',
      also: { gone: 'past' },
      sources: ['guide', 'past-matches', 'false-reports', 'childFocus'],
    }),
    // Shows a first name and a date, and no image: the same for everybody, whatever their age.
    past: instruction(help, {
      ...inApp,
      different: help,
      sources: ['past-matches', 'false-reports'],
    }),
    help: link(helpCentre, 'reported', {
      ...written,
      form: { asks, text: { length: 'notice', about: 'shared' } },
      sources: ['contact', 'group'],
    }),
    'help-threat': link(helpCentre, 'reported', {
      ...written,
      form: { asks, text: { length: 'notice', about: 'threat' } },
      sources: ['contact', 'group'],
    }),
    'help-fake': link(helpCentre, 'reported', {
      ...written,
      form: { asks, text: { length: 'notice', about: 'impersonation' } },
      sources: ['contact', 'group', 'guide'],
    }),
    'help-minor': link(helpCentre, 'reported', {
      ...written,
      form: { asks, text: { length: 'notice' } },
      sources: ['contact', 'childFocus'],
    }),
    'other-way': question(
      { help: 'helped', already: 'reported', 'try-later': 'unfinished' },
      { sources: ['institute', 'childFocus', 'past-matches'] },
    ),
    reported: outcome('reported', {
      lookAgainAfterDays: 3,
      sources: [
        'past-matches',
        'group',
        'group-terms',
        'privacy',
        'bipt',
        'institute',
        'childFocus',
      ],
    }),
    unfinished: outcome('not-possible', { sources: ['past-matches'] }),
    helped: outcome('advised', { sources: ['institute', 'childFocus'] }),
  },
  {
    start: [{ when: underage, to: 'under-18' }, { to: 'evidence' }],
    learns: { report: 'place' },
    sources: {
      institute,
      childFocus,
      bipt,
      'past-matches': on(
        'Hinge',
        'https://help.hinge.co/hc/en-us/articles/47066375568787-How-do-I-Report-Someone-After-We-ve-Unmatched',
        'high',
      ),
      contact: on(
        'Hinge',
        'https://help.hinge.co/hc/en-us/articles/47066375568787-How-do-I-Report-Someone-After-We-ve-Unmatched',
        'medium',
      ),
      guide: on('philpot-records.net', 'https://philpot-records.net/?p=182', 'low'),
      group: on(
        'Azar (2026)',
        'https://help.azarlive.com/hc/en-us/articles/57467159039001-How-To-Report-Non-Consensual-Intimate-Images-Deepfakes',
        'medium',
      ),
      'group-terms': on(
        'Tinder (2026)',
        'https://github.com/OpenTermsArchive/dating-versions',
        'high',
      ),
      'false-reports': on(
        'Hinge',
        'https://help.hinge.co/hc/de-de/articles/360053561913-Folgen-falscher-Meldungen',
        'high',
      ),
      privacy: on(
        'datenanfragen.de (2026)',
        'https://github.com/datenanfragen/data/blob/master/companies/match-group.json',
        'medium',
      ),
    },
  },
)
