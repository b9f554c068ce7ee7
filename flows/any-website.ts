import { underage } from '../src/chart/facts.ts'
import { flow } from '../src/chart/flow.ts'
import { collect, instruction, link, outcome, question } from '../src/chart/screen.ts'
import { sources } from './any-website-sources.ts'

const site = [{ when: underage, to: 'site-minor' }, { to: 'site' }] as const
const search = [{ when: underage, to: 'bing-minor' }, { to: 'bing' }] as const
const next = [{ when: underage, to: 'next-minor' }, { to: 'next' }] as const
const archive = [{ when: underage, to: 'archive-minor' }, { to: 'archive' }] as const
const cloudflare = [{ when: underage, to: 'cloudflare-minor' }, { to: 'cloudflare' }] as const
const reported = [{ when: underage, to: 'reported-minor' }, { to: 'reported' }] as const

const bingForm = 'https://www.microsoft.com/concern/bing'
const cloudflareForm = 'https://abuse.cloudflare.com/'
const archiveMail = 'mailto:info@archive.org'

const addresses = [{ what: 'content' }, { what: 'image', optional: true }] as const
/** For images of people under 18 no sentences are offered that need a name or a signature. */
const toSite = { asks: addresses, text: { length: 'notice', to: 'site' } } as const
const button = { asks: addresses, text: { length: 'short', to: 'site' } } as const
const toSearch = {
  asks: [{ what: 'page' }, { what: 'image', optional: true }],
  text: { length: 'short', to: 'search' },
} as const
const toArchive = {
  asks: [{ what: 'archived' }],
  text: { length: 'notice', to: 'archive' },
} as const
/** A look-up page is told the domain, never a whole address. */
const domain = { asks: [{ what: 'site' }] } as const
const toCloudflare = {
  asks: [{ what: 'content', most: 250 }],
  text: { length: 'short', to: 'host', most: 2000 },
} as const

export default flow(
  'any-website',
  {
    evidence: instruction('contact', {
      different: 'evidence-other',
      also: { note: 'note', gone: 'contact', unseen: 'evidence-other' },
      sources: ['proof', 'notice'],
    }),
    'evidence-other': instruction('contact', {
      different: 'contact',
      also: { note: 'note' },
      sources: ['proof', 'archive'],
    }),
    'under-18': instruction('contact', {
      different: 'contact',
      also: { note: 'note' },
      sources: ['childFocus', 'law', 'notice'],
    }),
    note: collect({ links: 'links' }, 'contact', {
      also: { skip: 'contact' },
      sources: ['notice'],
    }),
    contact: question({
      write: site,
      'no-contact': [{ when: underage, to: 'site-minor' }, { to: 'site-contact' }],
      unsafe: 'unsafe',
      special: 'kind',
      unsure: 'unsafe',
    }),
    site: instruction('bing', {
      different: 'site-contact',
      reports: true,
      form: { ...toSite, text: { ...toSite.text, extras: ['us', 'gdpr'] } },
      sources: ['notice', 'contact', 'us-law', 'erasure'],
    }),
    'site-contact': instruction('bing', {
      different: 'bing',
      reports: true,
      form: { ...toSite, text: { ...toSite.text, extras: ['us', 'gdpr'] } },
      sources: ['contact', 'notice', 'us-law', 'erasure'],
    }),
    'site-minor': instruction('bing-minor', {
      different: 'bing-minor',
      reports: true,
      form: toSite,
      sources: ['notice', 'contact', 'childFocus'],
    }),
    unsafe: question({ 'go-on': search, help: 'helped' }, { sources: ['institute', 'childFocus'] }),
    kind: question({
      forum: 'forum',
      cloud: 'cloud',
      archive,
      short: 'short',
      none: site,
    }),
    forum: instruction(search, {
      different: site,
      also: { contact: site },
      reports: true,
      form: button,
      sources: ['boards', 'notice'],
    }),
    cloud: instruction(search, {
      different: site,
      reports: true,
      form: button,
      sources: ['notice'],
    }),
    short: instruction('destination', {
      different: 'destination',
      reports: true,
      form: button,
      sources: ['shortener', 'notice'],
    }),
    destination: question({
      site,
      cloud: 'cloud',
      place: 'in-plan',
      unsafe: 'unsafe',
      unsure: search,
    }),
    bing: link(bingForm, 'next', {
      different: 'bing-other',
      also: { skip: 'next' },
      account: 'none',
      reports: true,
      form: toSearch,
      sources: ['bing', 'bing-steps', 'bing-page'],
    }),
    'bing-minor': link(bingForm, 'next-minor', {
      different: 'bing-other',
      also: { skip: 'next-minor' },
      account: 'none',
      reports: true,
      form: toSearch,
      sources: ['bing', 'bing-steps', 'bing-page', 'childFocus'],
    }),
    'bing-other': instruction(next, {
      different: next,
      reports: true,
      form: toSearch,
      sources: ['bing', 'bing-steps', 'bing-outdated'],
    }),
    next: question({
      wait: 'reported',
      behind: 'look-up',
      copies: 'archive',
      rights: 'copyright',
      later: 'unfinished',
    }),
    'next-minor': question({
      wait: 'reported-minor',
      behind: 'look-up',
      copies: 'archive-minor',
      help: 'helped',
      later: 'unfinished',
    }),
    copyright: question(
      { wait: 'reported', behind: 'look-up', help: 'helped', later: 'unfinished' },
      { sources: ['tumblr', 'cloudflare-fields', 'portrait', 'institute'] },
    ),
    archive: link(archiveMail, 'reported', {
      different: 'other-way',
      account: 'none',
      reports: true,
      form: { ...toArchive, text: { ...toArchive.text, extras: ['gdpr'] } },
      sources: ['archive', 'erasure'],
    }),
    'archive-minor': link(archiveMail, 'reported-minor', {
      different: 'other-way',
      account: 'none',
      reports: true,
      form: toArchive,
      sources: ['archive', 'childFocus'],
    }),
    'look-up': link('https://stat.ripe.net/specials/abuse', 'behind', {
      different: 'look-up-other',
      account: 'unknown',
      form: domain,
      sources: ['ripe', 'ripestat', 'cloudflare'],
    }),
    'look-up-other': instruction('behind', {
      different: 'registrar',
      form: domain,
      sources: ['ripe', 'ripestat'],
    }),
    behind: question({ cloudflare, host: 'host', unknown: 'registrar' }),
    cloudflare: link(cloudflareForm, 'host-known', {
      different: 'host-known',
      account: 'unknown',
      reports: true,
      form: toCloudflare,
      sources: ['cloudflare', 'cloudflare-fields', 'cloudflare-docs'],
    }),
    'cloudflare-minor': link(cloudflareForm, 'host-known', {
      different: 'host-known',
      account: 'unknown',
      reports: true,
      form: toCloudflare,
      sources: ['cloudflare', 'cloudflare-fields', 'cloudflare-docs', 'childFocus'],
    }),
    'host-known': question(
      { waiting: reported, known: 'host', stuck: 'registrar' },
      { sources: ['cloudflare', 'cloudflare-docs'] },
    ),
    host: instruction(reported, {
      different: 'registrar',
      also: { silent: 'registrar' },
      reports: true,
      form: {
        asks: [{ what: 'site' }, ...addresses],
        text: { length: 'notice', to: 'host' },
      },
      sources: ['notice', 'ripe', 'institute', 'childFocus'],
    }),
    registrar: link('https://lookup.icann.org/en', reported, {
      different: 'other-way',
      account: 'unknown',
      reports: true,
      form: {
        asks: [{ what: 'site' }, { what: 'content' }],
        text: { length: 'notice', to: 'registrar' },
      },
      sources: ['icann', 'registrars'],
    }),
    'other-way': question(
      { help: 'helped', already: reported, 'try-later': 'unfinished' },
      { sources: ['institute', 'childFocus'] },
    ),
    reported: outcome('reported', {
      lookAgainAfterDays: 7,
      sources: [
        'notice',
        'complaint',
        'google-outdated',
        'bing-outdated',
        'bing',
        'erasure',
        'bipt',
        'court',
        'institute',
      ],
    }),
    'reported-minor': outcome('reported', {
      lookAgainAfterDays: 7,
      sources: ['notice', 'complaint', 'google-outdated', 'bing-outdated', 'bing', 'childFocus'],
    }),
    'in-plan': outcome('advised'),
    unfinished: outcome('not-possible'),
    helped: outcome('advised', { sources: ['institute', 'childFocus'] }),
  },
  { start: [{ when: underage, to: 'under-18' }, { to: 'evidence' }], sources },
)
