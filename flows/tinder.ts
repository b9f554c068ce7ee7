import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { instruction, link, outcome, question } from '../src/chart/screen.ts'
import { bipt, childFocus, institute } from './sources.ts'

const on = checkedOn('2026-11-23')
const webForm = 'https://www.help.tinder.com/hc/requests/new'
const helpCentre = 'https://help.tinder.com/hc/nl'
/** The words of the form differ: about a minor, a threat, an image made with AI, or an image of the person. */
const formAdult = [
  { when: { happened: ['threat', 'fear'] }, to: 'form-threat' },
  { when: { happened: 'ai' }, to: 'form-ai' },
  { to: 'form' },
] as const
const form = [{ when: underage, to: 'form-minor' }, ...formAdult] as const

/** A profile has no address: in the app one person is reported at a time, by the name that is shown. */
const person = { asks: [{ what: 'name', most: 1, optional: true }] } as const
/** The form wants to know which profile it is, and how else the person can be found. */
const asks = [{ what: 'name' }, { what: 'phone', optional: true }] as const
const written = { account: 'unknown', reports: true } as const
const passable = { ...written, also: { skip: 'unmatch' } } as const

export default flow(
  'tinder',
  {
    evidence: instruction('where', {
      different: 'evidence-other',
      also: { gone: 'where', unseen: 'evidence-other' },
      sources: ['how-to', 'terms'],
    }),
    'evidence-other': instruction('where', { different: 'where', sources: ['how-to'] }),
    'under-18': instruction('where', { different: 'where', sources: ['how-to', 'childFocus'] }),
    where: question(
      {
        match: [{ when: underage, to: 'report-minor' }, { to: 'report-match' }],
        profile: [{ when: underage, to: 'report-minor' }, { to: 'report-profile' }],
        threat: [{ when: underage, to: 'report-minor' }, { to: 'report-threat' }],
        impersonation: [{ when: underage, to: 'report-minor' }, { to: 'report-fake' }],
        'no-access': form,
      },
      { sources: ['how-to', 'form-page'] },
    ),
    'report-match': instruction(formAdult, {
      different: 'report-older',
      draws: 'dots',
      reports: true,
      form: person,
      sources: ['how-to', 'guidelines', 'terms'],
    }),
    'report-profile': instruction(formAdult, {
      different: 'report-older',
      draws: 'dots',
      reports: true,
      form: person,
      sources: ['how-to', 'guidelines', 'terms'],
    }),
    'report-threat': instruction('form-threat', {
      different: 'form-threat',
      draws: 'dots',
      reports: true,
      form: person,
      sources: ['how-to', 'guidelines', 'terms'],
    }),
    'report-fake': instruction('form-fake', {
      different: 'form-fake',
      draws: 'dots',
      reports: true,
      form: person,
      sources: ['how-to', 'categories', 'terms'],
    }),
    'report-minor': instruction('form-minor', {
      different: 'report-older',
      draws: 'dots',
      reports: true,
      form: person,
      sources: ['how-to', 'terms', 'childFocus'],
    }),
    'report-older': instruction(form, {
      different: form,
      reports: true,
      form: person,
      sources: ['how-to-older', 'terms'],
    }),
    form: link(webForm, 'unmatch', {
      ...passable,
      different: 'help-centre',
      form: { asks, text: { length: 'notice' } },
      sources: ['form-page', 'how-to', 'terms'],
    }),
    'form-threat': link(webForm, 'unmatch', {
      ...passable,
      different: 'help-centre',
      form: { asks, text: { length: 'notice', about: 'threat' } },
      sources: ['form-page', 'how-to', 'guidelines'],
    }),
    'form-ai': link(webForm, 'unmatch', {
      ...passable,
      different: 'help-centre',
      form: { asks, text: { length: 'notice', about: 'ai' } },
      sources: ['form-page', 'how-to', 'group'],
    }),
    'form-fake': link(webForm, 'unmatch', {
      ...passable,
      different: 'help-centre',
      form: { asks, text: { length: 'notice', about: 'impersonation' } },
      sources: ['form-page', 'how-to', 'categories'],
    }),
    'form-minor': link(webForm, 'unmatch', {
      ...passable,
      different: 'help-centre-minor',
      form: { asks, text: { length: 'notice' } },
      sources: ['form-page', 'how-to', 'childFocus'],
    }),
    'help-centre': link(helpCentre, 'unmatch', {
      ...written,
      different: 'other-way',
      form: { asks, text: { length: 'notice' } },
      sources: ['categories', 'how-to-older'],
    }),
    'help-centre-minor': link(helpCentre, 'unmatch', {
      ...written,
      different: 'other-way',
      form: { asks, text: { length: 'notice' } },
      sources: ['categories', 'how-to-older', 'childFocus'],
    }),
    'other-way': question(
      { help: 'helped', 'try-later': 'unfinished' },
      { sources: ['institute', 'childFocus'] },
    ),
    unmatch: instruction('reported', {
      different: 'reported',
      also: { skip: 'reported' },
      sources: ['how-to'],
    }),
    reported: outcome('reported', {
      lookAgainAfterDays: 3,
      sources: ['terms', 'appeals', 'bipt', 'institute', 'childFocus'],
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
      'how-to': on(
        'Tinder',
        'https://policies.tinder.com/web/safety-center/tools/how-to-report/intl/sv',
        'high',
      ),
      'how-to-older': on(
        'Tinder',
        'https://www.help.tinder.com/hc/da/articles/115003822043',
        'high',
      ),
      terms: on('Tinder (2026)', 'https://github.com/OpenTermsArchive/dating-versions', 'high'),
      guidelines: on(
        'Tinder (2025)',
        'https://github.com/OpenTermsArchive/dating-versions',
        'high',
      ),
      'form-page': on('Tinder', 'https://www.help.tinder.com/hc/de/requests/new', 'medium'),
      categories: on(
        'Tinder',
        'https://www.help.tinder.com/hc/uk/categories/360006058312',
        'medium',
      ),
      group: on(
        'Azar (2026)',
        'https://help.azarlive.com/hc/en-us/articles/57467159039001-How-To-Report-Non-Consensual-Intimate-Images-Deepfakes',
        'medium',
      ),
      appeals: on(
        'Tinder',
        'https://www.help.tinder.com/hc/en-us/articles/22257807219853-Appealing-a-violation-ban-warning-content-removal',
        'high',
      ),
    },
  },
)
