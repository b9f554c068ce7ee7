import { underage } from '../src/chart/facts.ts'
import { flow } from '../src/chart/flow.ts'
import type { Ask } from '../src/chart/form.ts'
import { collect, instruction, link, outcome, question } from '../src/chart/screen.ts'
import { googleSources } from './google-sources.ts'

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

/** In the menu at an image in the results; several can be selected in the form that follows. */
const inMenu = {
  draws: 'dots',
  reports: true,
  form: { asks: [{ what: 'result', optional: true }] },
} as const
/** One form takes up to 1,000 addresses. A page without an image needs no image's address. */
const page: Ask = { what: 'page', most: 1000 }
const image: Ask = { what: 'image', most: 1000, optional: true }
const result: Ask = { what: 'result', most: 1000 }
const pages: readonly Ask[] = [{ what: 'page' }]

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
      ...inMenu,
      sources: ['menu', 'menu-who', 'menu-german'],
    }),
    'report-ai': instruction('after', {
      different: 'find',
      ...inMenu,
      sources: ['menu', 'menu-who', 'menu-german'],
    }),
    'report-minor': instruction('after', {
      different: 'addresses',
      ...inMenu,
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
      { links: 'links', words: 'line' },
      [{ when: underage, to: 'form-minor' }, { when: ai, to: 'form-ai' }, { to: 'form' }],
      { sources: ['removal'] },
    ),
    form: link(removalPage, 'reported', {
      different: 'form-older',
      also: { refused: 'legal' },
      account: 'unknown',
      reports: true,
      form: { asks: [page, image, result], text: { length: 'short', to: 'search' } },
      sources: ['removal', 'many', 'screenshots'],
    }),
    'form-ai': link('https://support.google.com/websearch/answer/9116649', 'reported', {
      different: 'legal-ai',
      account: 'unknown',
      reports: true,
      form: { asks: [page, image, result], text: { length: 'short', about: 'ai', to: 'search' } },
      sources: ['removal', 'fake', 'many', 'screenshots'],
    }),
    'form-minor': link(removalPage, 'reported', {
      different: 'legal-minor',
      account: 'unknown',
      reports: true,
      form: {
        asks: [page, image, { ...result, optional: true }],
        text: { length: 'short', to: 'search' },
      },
      sources: ['removal', 'many', 'minors', 'childFocus'],
    }),
    'form-older': instruction('reported', {
      different: 'legal',
      reports: true,
      form: { asks: [page, result, image], text: { length: 'short', to: 'search' } },
      sources: ['removal', 'many'],
    }),
    outdated: link('https://search.google.com/search-console/remove-outdated-content', 'updated', {
      different: find,
      also: { visible: report },
      account: 'unknown',
      reports: true,
      form: { asks: [{ what: 'page' }, { what: 'image', optional: true }] },
      sources: ['outdated-tool', 'outdated-press'],
    }),
    product: link(productForm, 'reported-product', {
      different: legalAdult,
      also: { advice: 'helped' },
      account: 'unknown',
      reports: true,
      form: { asks: [{ what: 'content' }], text: { length: 'short' } },
      sources: ['products'],
    }),
    'product-minor': link(productForm, 'reported-product', {
      different: 'legal-minor',
      also: { advice: 'helped' },
      account: 'unknown',
      reports: true,
      form: { asks: [{ what: 'content' }], text: { length: 'short' } },
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
        form: {
          asks: [{ what: 'page', optional: true }],
          text: { length: 'notice', to: 'search', extras: ['gdpr'] },
        },
        sources: ['name-form'],
      },
    ),
    legal: link(legalPage, 'reported', {
      different: 'other-way',
      account: 'unknown',
      reports: true,
      form: { asks: pages, text: { length: 'notice', to: 'search' } },
      sources: ['risk', 'legal-help', 'archive'],
    }),
    'legal-ai': link(legalPage, 'reported', {
      different: 'other-way',
      account: 'unknown',
      reports: true,
      form: { asks: pages, text: { length: 'notice', about: 'ai', to: 'search' } },
      sources: ['risk', 'legal-help', 'archive', 'portrait'],
    }),
    'legal-minor': link(legalPage, 'reported', {
      different: 'other-way',
      account: 'unknown',
      reports: true,
      form: { asks: pages, text: { length: 'notice', to: 'search' } },
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
    learns: { report: 'unknown', copyright: 'unknown' },
    sources: googleSources,
  },
)
