import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { instruction, link, outcome, question } from '../src/chart/screen.ts'
import { bipt, childFocus, institute } from './sources.ts'

const on = checkedOn('2026-11-23')
const intimateForm = 'https://help.pinterest.com/report-ncii'
/** Leads to every form of the help centre, that for illegal content among them, whose own address is not known. */
const allForms = 'https://help.pinterest.com/article/report-something-on-pinterest'

/** The words of the form differ: about an image made with AI, or an image of the person. */
const form = [{ when: { happened: 'ai' }, to: 'form-ai' }, { to: 'form' }] as const
/** A Pin, a board or a profile; each repeated Pin has an address of its own. */
const asks = [{ what: 'subject' }, { what: 'name', optional: true }] as const
/** A threat may stand in a message, which has no address. */
const either = [
  { what: 'subject', optional: true },
  { what: 'name', optional: true },
] as const

export default flow(
  'pinterest',
  {
    evidence: instruction('where', {
      different: 'evidence-other',
      also: { gone: 'where', unseen: 'evidence-other' },
      sources: ['risk', 'guidelines'],
    }),
    'evidence-other': instruction('where', { different: 'where', sources: ['risk'] }),
    'under-18': instruction('where', { different: 'where', sources: ['risk', 'childFocus'] }),
    where: question({
      image: [{ when: underage, to: 'notice-minor' }, ...form],
      message: [{ when: underage, to: 'notice-minor' }, { to: 'report' }],
      threat: [{ when: underage, to: 'notice-minor' }, { to: 'form-threat' }],
      'no-account': [{ when: underage, to: 'notice-minor' }, { to: 'notice' }],
    }),
    report: instruction(form, {
      different: form,
      draws: 'dots',
      reports: true,
      form: { asks: [{ what: 'name', most: 1, optional: true }] },
      sources: ['risk', 'guidelines'],
    }),
    form: link(intimateForm, 'notice', {
      different: 'notice',
      account: 'unknown',
      reports: true,
      form: { asks, text: { length: 'notice', about: 'image', extras: ['us'] } },
      sources: ['guidelines', 'us-letter'],
    }),
    'form-ai': link(intimateForm, 'notice', {
      different: 'notice',
      account: 'unknown',
      reports: true,
      form: { asks, text: { length: 'notice', about: 'ai', extras: ['us'] } },
      sources: ['guidelines', 'us-letter'],
    }),
    'form-threat': link(intimateForm, 'reported', {
      different: 'notice',
      account: 'unknown',
      reports: true,
      form: { asks: either, text: { length: 'notice', about: 'threat' } },
      sources: ['guidelines'],
    }),
    notice: link(allForms, 'reported', {
      different: 'other-way',
      also: { skip: 'reported' },
      account: 'none',
      reports: true,
      form: { asks: either, text: { length: 'notice' } },
      sources: ['risk', 'dsa'],
    }),
    'notice-minor': link(allForms, 'mail-minor', {
      different: 'mail-minor',
      account: 'none',
      reports: true,
      form: { asks: either, text: { length: 'notice' } },
      sources: ['risk', 'dsa', 'childFocus'],
    }),
    'mail-minor': link('mailto:privacy-support@pinterest.com', 'reported', {
      different: 'other-way',
      also: { skip: 'reported' },
      account: 'none',
      reports: true,
      form: { asks: either, text: { length: 'notice' } },
      sources: ['guidelines', 'privacy', 'childFocus'],
    }),
    'other-way': question(
      { help: 'helped', already: 'reported', 'try-later': 'unfinished' },
      { sources: ['institute', 'childFocus'] },
    ),
    reported: outcome('reported', {
      lookAgainAfterDays: 3,
      sources: ['risk', 'appeals-centre', 'privacy', 'bipt', 'institute', 'childFocus'],
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
      bipt,
      guidelines: on(
        'Pinterest',
        'https://policy.pinterest.com/en-gb/community-guidelines',
        'high',
      ),
      risk: on(
        'Pinterest (DSA, 2025)',
        'https://github.com/OpenTermsArchive/dsa-reports-versions',
        'high',
      ),
      privacy: on(
        'datenanfragen.de',
        'https://github.com/datenanfragen/data/blob/master/companies/pinterest.json',
        'high',
      ),
      'us-letter': on(
        'My Adult Attorney (2026)',
        'https://myadultattorney.com/ftc-warns-platforms-take-it-down-act-compliance-deadline-is-may-19/',
        'high',
      ),
      'appeals-centre': on('Appeals Centre Europe', 'https://www.appealscentre.eu/', 'high'),
      dsa: on(
        'EU (DSA, article 16)',
        'https://www.eu-digital-services-act.com/Digital_Services_Act_Article_16.html',
        'high',
      ),
    },
  },
)
