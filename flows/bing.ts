import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { instruction, link, outcome, question } from '../src/chart/screen.ts'
import { bipt, childFocus, institute, stopncii } from './sources.ts'

const on = checkedOn('2026-11-23')
/** One form for search results and for what stands on Microsoft's own services. */
const formPage = 'https://www.microsoft.com/concern/bing'
const olderPage = 'https://www.microsoft.com/en-us/concern/revengeporn'
const report = [{ when: underage, to: 'report-minor' }, { to: 'report' }] as const
const service = [{ when: underage, to: 'service-minor' }, { to: 'service' }] as const

/** The form takes links; those of the results are noted as proof, and may go along. */
const toSearch = {
  asks: [{ what: 'page' }, { what: 'image', optional: true }, { what: 'result', optional: true }],
  text: { length: 'short', about: 'shared', to: 'search' },
} as const
const toService = {
  asks: [{ what: 'content' }, { what: 'name', optional: true }],
  text: { length: 'notice', about: 'shared' },
} as const

export default flow(
  'bing',
  {
    evidence: instruction('where', {
      different: 'evidence-other',
      also: { gone: 'where', unseen: 'evidence-other' },
      sources: ['announcement', 'services'],
    }),
    'evidence-other': instruction('where', { different: 'where', sources: ['announcement'] }),
    'under-18': instruction('where', { different: 'where', sources: ['childFocus'] }),
    where: question(
      { results: report, gone: 'outdated', service, name: 'name' },
      { sources: ['steps', 'help-text', 'risk'] },
    ),
    report: link(formPage, 'reported', {
      different: 'report-page',
      account: 'none',
      reports: true,
      form: toSearch,
      sources: ['risk', 'steps', 'form-page'],
    }),
    'report-minor': link(formPage, 'reported', {
      different: 'report-page',
      account: 'none',
      reports: true,
      form: toSearch,
      sources: ['risk', 'steps', 'form-page', 'childFocus'],
    }),
    'report-page': instruction('reported', {
      different: 'older-form',
      reports: true,
      form: toSearch,
      sources: ['risk', 'steps'],
    }),
    'older-form': link(olderPage, 'reported', {
      different: 'other-way',
      account: 'none',
      reports: true,
      form: toSearch,
      sources: ['older-page', 'announcement', 'services'],
    }),
    outdated: instruction('reported', {
      different: report,
      reports: true,
      form: { asks: [{ what: 'page' }, { what: 'image', optional: true }] },
      sources: ['help-text'],
    }),
    service: link(formPage, 'reported', {
      different: 'older-form',
      also: { advice: 'helped' },
      account: 'none',
      reports: true,
      form: toService,
      sources: ['risk', 'steps', 'form-page', 'services'],
    }),
    'service-minor': link(formPage, 'reported', {
      different: 'older-form',
      also: { advice: 'helped' },
      account: 'none',
      reports: true,
      form: toService,
      sources: ['risk', 'steps', 'form-page', 'services', 'childFocus'],
    }),
    name: instruction('reported', {
      different: 'other-way',
      reports: true,
      form: {
        asks: [{ what: 'page', optional: true }],
        text: { length: 'notice', about: 'shared', to: 'search', extras: ['gdpr'] },
      },
      sources: ['risk', 'childFocus'],
    }),
    'other-way': question(
      { help: 'helped', already: 'reported', 'try-later': 'unfinished' },
      { sources: ['institute', 'childFocus'] },
    ),
    reported: outcome('reported', {
      lookAgainAfterDays: 2,
      sources: [
        'risk',
        'announcement',
        'help-text',
        'very-large',
        'partner',
        'stopncii',
        'bipt',
        'childFocus',
      ],
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
      stopncii,
      risk: on('Microsoft (DSA, 2025)', 'https://go.microsoft.com/fwlink/?linkid=2340173', 'high'),
      steps: on('LinkzPulse (2026)', 'https://news.linkzpulse.com/?p=154425', 'high'),
      'form-page': on('Microsoft', formPage, 'medium'),
      'older-page': on('Microsoft', olderPage, 'medium'),
      announcement: on(
        'Microsoft, HuffPost UK (2015)',
        'https://www.huffingtonpost.co.uk/jacqueline-beauchere/microsoft-revenge-porn_b_7849070.html',
        'medium',
      ),
      services: on(
        'Windows Central (2015)',
        'http://www.windowscentral.com/microsoft-has-new-way-request-revenge-porn-be-removed-bing-onedrive-and-xbox-live',
        'medium',
      ),
      'help-text': on('Bing (copy)', 'https://360doc.cn/article/56485404_803424772.html', 'medium'),
      'very-large': on(
        'Microsoft (DSA, 2026)',
        'https://github.com/OpenTermsArchive/dsa-reports-versions',
        'high',
      ),
      partner: on(
        'Engadget (2024)',
        'https://www.engadget.com/big-tech/microsoft-joins-coalition-to-scrub-revenge-and-deepfake-porn-from-bing-195316677.html',
        'high',
      ),
    },
  },
)
