import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { instruction, link, outcome, question } from '../src/chart/screen.ts'
import { facebookSources } from './facebook-sources.ts'
import { googleSources } from './google-sources.ts'
import { instagramSources } from './instagram-sources.ts'
import { childFocus, institute, stopncii, takeItDown } from './sources.ts'
import { tiktokSources } from './tiktok-sources.ts'
import { youtubeSources } from './youtube-sources.ts'

const on = checkedOn('2026-11-23')

const gone = [{ when: underage, to: 'gone-minor' }, { to: 'gone' }] as const
const still = [{ when: underage, to: 'still-minor' }, { to: 'still' }] as const
const copy = [{ when: underage, to: 'copy-minor' }, { to: 'copy' }] as const
const notLooking = [{ when: underage, to: 'not-looking-minor' }, { to: 'not-looking' }] as const
/** Where no page tells how a report stands, adults may open the address; images of people under 18 are not opened again. */
const otherwise = [{ when: underage, to: 'not-looking-minor' }, { to: 'address' }] as const

export default flow(
  'look-again',
  {
    'under-18': question(
      { status: 'status', help: 'helped-minor', known: 'saw', not: 'not-looking-minor' },
      { sources: ['childFocus', 'law'] },
    ),
    how: question({
      status: 'status',
      someone: 'someone',
      address: 'address',
      known: 'saw',
      not: 'not-looking',
    }),
    status: question({
      meta: 'meta',
      snapchat: 'snapchat',
      tiktok: 'tiktok',
      google: 'google-status',
      other: 'messages',
    }),
    meta: instruction('saw', { different: otherwise, sources: ['instagram', 'facebook'] }),
    snapchat: instruction('saw', { different: otherwise, sources: ['snapchat-reports'] }),
    tiktok: instruction('saw', { different: otherwise, sources: ['tiktok', 'tiktok-decisions'] }),
    'google-status': instruction('saw', {
      different: otherwise,
      sources: ['google-menu', 'google-forms', 'youtube'],
    }),
    messages: instruction('saw', {
      different: otherwise,
      sources: ['notice', 'x', 'discord', 'pinterest', 'linkedin', 'whatsapp', 'telegram'],
    }),
    someone: instruction('saw', {
      different: 'not-looking',
      also: { address: 'address' },
      sources: ['supporters'],
    }),
    address: instruction('saw', {
      different: 'not-looking',
      sources: ['traces', 'history'],
    }),
    saw: question(
      { gone, still, search: 'search', copy, unsure: notLooking },
      { sources: ['tiktok-decisions', 'meta', 'x-country'] },
    ),
    search: question(
      { google: 'google', bing: 'bing', other: 'bing' },
      { sources: ['outdated-tool', 'bing'] },
    ),
    google: link('https://search.google.com/search-console/remove-outdated-content', 'refreshed', {
      different: 'in-plan',
      also: { visible: still },
      account: 'unknown',
      sources: ['outdated-tool', 'outdated-press'],
    }),
    bing: instruction('refreshed', {
      different: 'in-plan',
      also: { visible: still },
      sources: ['bing-tool', 'bing'],
    }),
    gone: outcome('advised', {
      lookAgainAfterDays: 7,
      sources: ['tiktok-decisions', 'meta', 'x-country', 'stopncii'],
    }),
    'gone-minor': outcome('advised', {
      lookAgainAfterDays: 7,
      sources: ['childFocus', 'takeItDown'],
    }),
    still: outcome('advised', { sources: ['notice', 'institute'] }),
    'still-minor': outcome('advised', { sources: ['childFocus'] }),
    copy: outcome('advised', { sources: ['stopncii', 'tiktok-terms'] }),
    'copy-minor': outcome('advised', { sources: ['childFocus', 'takeItDown', 'law'] }),
    refreshed: outcome('advised', {
      lookAgainAfterDays: 3,
      sources: ['outdated-tool', 'bing', 'childFocus'],
    }),
    'in-plan': outcome('advised', { sources: ['google-forms', 'bing', 'childFocus'] }),
    'not-looking': outcome('advised', { sources: ['institute', 'supporters'] }),
    'not-looking-minor': outcome('advised', { sources: ['childFocus'] }),
    'helped-minor': outcome('advised', { sources: ['childFocus'] }),
  },
  {
    start: [{ when: underage, to: 'under-18' }, { to: 'how' }],
    sources: {
      institute,
      childFocus,
      stopncii,
      takeItDown,
      law: facebookSources.law,
      instagram: instagramSources.status,
      facebook: facebookSources.inbox,
      meta: facebookSources.risks,
      tiktok: tiktokSources.guidelines,
      'tiktok-decisions': tiktokSources.decisions,
      'tiktok-terms': tiktokSources.terms,
      youtube: youtubeSources.history,
      'google-menu': googleSources.menu,
      'google-forms': googleSources.removal,
      'outdated-tool': googleSources['outdated-tool'],
      'outdated-press': googleSources['outdated-press'],
      bing: googleSources.bing,
      'bing-tool': on('Bing (copy)', 'https://360doc.cn/article/56485404_803424772.html', 'medium'),
      'snapchat-reports': on(
        'Snap',
        'https://help.snapchat.com/hc/pt-br/articles/29618939848212',
        'medium',
      ),
      notice: on(
        'EU (DSA, article 16)',
        'https://www.eu-digital-services-act.com/Digital_Services_Act_Article_16.html',
        'high',
      ),
      x: on('X', 'https://help.x.com/nl/safety-and-security/report-abusive-behavior', 'medium'),
      'x-country': on(
        'X (DSA, 2025)',
        'https://github.com/OpenTermsArchive/dsa-reports-versions',
        'high',
      ),
      discord: on(
        'Discord',
        'https://discord.com/safety/360044103651-reporting-abusive-behavior-to-discord',
        'high',
      ),
      pinterest: on(
        'Pinterest (DSA, 2025)',
        'https://github.com/OpenTermsArchive/dsa-reports-versions',
        'high',
      ),
      linkedin: on(
        'LinkedIn (DSA, 2025)',
        'https://content.linkedin.com/content/dam/help/tns/legal/01-LinkedIn-DSA-2025-SRA-Report-August-2025.pdf',
        'high',
      ),
      whatsapp: on('WhatsApp', 'https://faq.whatsapp.com/414631957536067', 'medium'),
      telegram: on('Telegram (app)', 'https://github.com/overtake/TelegramSwift', 'high'),
      supporters: on('IGVM-IEFH', 'https://igvm-iefh.belgium.be/uk/node/53209', 'high'),
      traces: on('techsafety.org', 'https://techsafety.org/agency-website-safety-tips', 'medium'),
      history: on(
        'Victim and Witness Information',
        'https://victimandwitnessinformation.org.uk/online-safety',
        'medium',
      ),
    },
  },
)
