import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { collect, instruction, link, outcome, question } from '../src/chart/screen.ts'
import { bipt, childFocus, institute } from './sources.ts'

const on = checkedOn('2026-11-23')
const ai = { happened: 'ai' } as const
const removalPage = 'https://support.google.com/websearch/answer/6302812'
const legalPage = 'https://support.google.com/legal/answer/3110420'
const productForm = 'https://support.google.com/blogger/answer/7540088'
const report = [
  { when: underage, to: 'report-minor' },
  { when: ai, to: 'report-ai' },
  { to: 'report' },
] as const
const legalAdult = [{ when: ai, to: 'legal-ai' }, { to: 'legal' }] as const
const legal = [{ when: underage, to: 'legal-minor' }, ...legalAdult] as const
/** The pictures need not be opened again for images of people under 18. */
const find = [{ when: underage, to: 'addresses' }, { to: 'find' }] as const

export default flow(
  'google',
  {
    evidence: instruction('where', {
      different: 'evidence-other',
      also: { gone: 'where', unseen: 'evidence-other' },
      sources: ['removal', 'advice-nl', 'screenshots'],
    }),
    'evidence-other': instruction('where', { different: 'where', sources: ['advice-nl'] }),
    'under-18': instruction('where', { different: 'where', sources: ['childFocus'] }),
    where: question({
      results: report,
      gone: 'outdated',
      product: [{ when: underage, to: 'product-minor' }, { to: 'product' }],
      name: 'name',
      'not-yet': 'not-yet',
    }),
    report: instruction('after', {
      different: 'find',
      draws: 'dots',
      reports: true,
      sources: ['menu', 'menu-who', 'menu-german'],
    }),
    'report-ai': instruction('after', {
      different: 'find',
      draws: 'dots',
      reports: true,
      sources: ['menu', 'menu-who', 'menu-german'],
    }),
    'report-minor': instruction('after', {
      different: 'addresses',
      draws: 'dots',
      reports: true,
      sources: ['menu', 'minors', 'childFocus'],
    }),
    after: question({ enough: 'reported', more: find, name: 'name', refused: legal }),
    find: instruction('addresses', { different: 'find-phone', sources: ['removal'] }),
    'find-phone': link('https://support.google.com/websearch/answer/118238', 'addresses', {
      different: 'addresses',
      account: 'unknown',
      sources: ['removal'],
    }),
    addresses: collect(
      { page: 'addresses', image: 'addresses', results: 'addresses', words: 'line' },
      [{ when: underage, to: 'form-minor' }, { when: ai, to: 'form-ai' }, { to: 'form' }],
      { sources: ['removal'] },
    ),
    form: link(removalPage, 'reported', {
      different: 'form-older',
      also: { refused: 'legal' },
      account: 'unknown',
      reports: true,
      sources: ['removal', 'many', 'screenshots'],
    }),
    'form-ai': link('https://support.google.com/websearch/answer/9116649', 'reported', {
      different: 'legal-ai',
      account: 'unknown',
      reports: true,
      sources: ['removal', 'fake', 'screenshots'],
    }),
    'form-minor': link(removalPage, 'reported', {
      different: 'legal-minor',
      account: 'unknown',
      reports: true,
      sources: ['removal', 'minors', 'childFocus'],
    }),
    'form-older': instruction('reported', {
      different: 'legal',
      reports: true,
      sources: ['removal'],
    }),
    outdated: link('https://search.google.com/search-console/remove-outdated-content', 'updated', {
      different: find,
      also: { visible: report },
      account: 'unknown',
      reports: true,
      sources: ['outdated-tool', 'outdated-press'],
    }),
    product: link(productForm, 'reported-product', {
      different: legalAdult,
      also: { advice: 'helped' },
      account: 'unknown',
      reports: true,
      sources: ['products'],
    }),
    'product-minor': link(productForm, 'reported-product', {
      different: 'legal-minor',
      also: { advice: 'helped' },
      account: 'unknown',
      reports: true,
      sources: ['products', 'childFocus'],
    }),
    name: link(
      'https://support.google.com/legal/contact/lr_eudpa?product=websearch&hl=nl',
      'reported',
      {
        different: legal,
        also: { advice: 'helped' },
        account: 'unknown',
        reports: true,
        sources: ['name-form'],
      },
    ),
    legal: link(legalPage, 'reported', {
      different: 'other-way',
      account: 'unknown',
      reports: true,
      sources: ['risk', 'legal-help', 'archive'],
    }),
    'legal-ai': link(legalPage, 'reported', {
      different: 'other-way',
      account: 'unknown',
      reports: true,
      sources: ['risk', 'legal-help', 'archive', 'portrait'],
    }),
    'legal-minor': link(legalPage, 'reported', {
      different: 'other-way',
      account: 'unknown',
      reports: true,
      sources: ['risk', 'legal-help', 'archive', 'dsa', 'childFocus'],
    }),
    'other-way': question(
      { help: 'helped', already: 'reported', 'try-later': 'unfinished' },
      { sources: ['institute', 'childFocus'] },
    ),
    reported: outcome('reported', {
      lookAgainAfterDays: 3,
      sources: ['removal', 'menu', 'fake', 'risk', 'bing', 'bipt', 'childFocus'],
    }),
    updated: outcome('reported', {
      lookAgainAfterDays: 3,
      sources: ['outdated-tool', 'outdated-press', 'bing', 'childFocus'],
    }),
    'reported-product': outcome('reported', {
      lookAgainAfterDays: 3,
      sources: ['products', 'childFocus'],
    }),
    'not-yet': outcome('advised', { sources: ['institute', 'childFocus'] }),
    unfinished: outcome('not-possible'),
    helped: outcome('advised', { sources: ['institute', 'childFocus'] }),
  },
  {
    start: [{ when: underage, to: 'under-18' }, { to: 'evidence' }],
    sources: {
      institute,
      childFocus,
      bipt,
      removal: on('Google', 'https://support.google.com/websearch/answer/6302812', 'high'),
      menu: on(
        'TechBriefly (2026)',
        'https://techbriefly.com/2026/02/11/google-launches-search-tool-to-remove-non-consensual-explicit-images/',
        'high',
      ),
      'menu-who': on(
        'Neowin (2026)',
        'https://www.neowin.net/amp/googles-new-tool-removes-your-explicit-images-from-search-heres-how-it-works/',
        'high',
      ),
      'menu-german': on(
        'IT Magazine (2026)',
        'https://www.itmagazine.ch/artikel/86524/Google_vereinfacht_Antraege_zum_Entfernen_missbraeuchlicher_Bilder.html',
        'high',
      ),
      risk: on(
        'Google (DSA, 2025)',
        'https://github.com/OpenTermsArchive/dsa-reports-versions',
        'high',
      ),
      minors: on('Google', 'https://support.google.com/websearch/answer/3143948?hl=de', 'high'),
      fake: on(
        'Google (mirror)',
        'https://google-support.mirrorblogs.com/websearch/answer/9116649',
        'medium',
      ),
      'outdated-press': on(
        'Search Engine Roundtable (2023)',
        'https://www.seroundtable.com/google-remove-outdated-content-tool-remove-competitors-35167.html',
        'medium',
      ),
      'outdated-tool': on(
        'Google',
        'https://support.google.com/webmasters/answer/9689846',
        'medium',
      ),
      products: on('Google', 'https://support.google.com/blogger/answer/7540088?hl=de', 'high'),
      archive: on('Google (second hand)', 'https://support.google.com/legal/answer/3110420', 'low'),
      'name-form': on(
        'Google',
        'https://support.google.com/legal/contact/lr_eudpa?product=websearch&hl=nl',
        'medium',
      ),
      many: on(
        'The White Hatter',
        'https://thewhitehatter.ca/blog/googles-role-in-tackling-non-consensually-distributed-intimate-images-as-well-as-other-resources-to-help/',
        'medium',
      ),
      screenshots: on(
        'Google',
        'https://support.google.com/websearch/answer/9116649?hl=de',
        'medium',
      ),
      'advice-nl': on(
        'Google',
        'https://support.google.com/websearch/answer/13650142?hl=nl',
        'high',
      ),
      'legal-help': on(
        'Google (mirror)',
        'https://google-support.mirrorblogs.com/legal-help-center/answer/13948866',
        'high',
      ),
      bing: on('Microsoft (DSA, 2025)', 'https://go.microsoft.com/fwlink/?linkid=2340173', 'high'),
      dsa: on(
        'EU (DSA, article 16)',
        'https://www.eu-digital-services-act.com/Digital_Services_Act_Article_16.html',
        'high',
      ),
      portrait: on('Portretrechten.be', 'https://portretrechten.be/wat-zegt-de-wet.php', 'high'),
    },
  },
)
