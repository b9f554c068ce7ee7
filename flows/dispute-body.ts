import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { instruction, link, outcome, question } from '../src/chart/screen.ts'
import { facebookSources } from './facebook-sources.ts'
import { instagramSources } from './instagram-sources.ts'
import { bipt, childFocus, institute } from './sources.ts'

const on = checkedOn('2026-11-23')

const filed = [{ when: underage, to: 'filed-minor' }, { to: 'filed' }] as const
const helped = [{ when: underage, to: 'helped-minor' }, { to: 'helped' }] as const

const appealsCentre = 'https://www.appealscentre.eu/'
const userRights = 'https://user-rights.org/en'
const grindrPage =
  'https://help.grindr.com/hc/en-us/articles/32671319639827-DSA-Out-Of-Court-Dispute-Settlements'
const euList = 'https://digital-strategy.ec.europa.eu/en/policies/dsa-out-court-dispute-settlement'
const adrX = 'https://ods.adrcenter.it/fr/x-twitter.html'
const adrDiscord = 'https://ods.adrcenter.it/es/platform/discord.html'
const adrTinder = 'https://ods.adrcenter.it/de/platform/tinder.html'

/** What a body is told: the links that were refused, and the case in short. Nothing goes to the platform again. */
const statement = {
  form: { asks: [{ what: 'content' }], text: { length: 'notice', to: 'dispute-body' } },
} as const

export default flow(
  'dispute-body',
  {
    'under-18': instruction('about', {
      different: 'about',
      also: { help: 'helped-minor' },
      sources: ['childFocus', 'law'],
    }),
    about: question(
      {
        refused: 'which',
        lost: 'proof',
        silent: 'no-refusal',
        older: 'older',
        unsure: 'proof',
      },
      { sources: ['law', 'regulator', 'eu-list'] },
    ),
    proof: instruction('which', {
      different: 'other-way',
      also: { none: 'no-refusal' },
      sources: ['user-rights', 'instagram', 'facebook', 'snapchat-reports'],
    }),
    older: question({ again: 'too-late', list: 'list' }, { sources: ['centre'] }),
    which: question(
      { centre: 'centre', youtube: 'youtube', adr: 'adr', grindr: 'grindr', other: 'list' },
      { sources: ['centre', 'eu-list'] },
    ),
    adr: question({ x: 'x', discord: 'discord', tinder: 'tinder' }),
    centre: link(appealsCentre, filed, {
      ...statement,
      different: 'user-rights',
      account: 'needed',
      sources: ['centre', 'centre-rules', 'centre-report', 'centre-fee'],
    }),
    youtube: link(appealsCentre, filed, {
      ...statement,
      different: 'list',
      account: 'needed',
      sources: ['centre', 'centre-rules', 'youtube', 'centre-fee'],
    }),
    'user-rights': link(userRights, filed, {
      ...statement,
      different: 'list',
      also: { other: 'list' },
      account: 'unknown',
      sources: ['user-rights', 'user-rights-list'],
    }),
    x: link(adrX, filed, {
      ...statement,
      different: 'list',
      account: 'unknown',
      sources: ['adr-x', 'x'],
    }),
    discord: link(adrDiscord, filed, {
      ...statement,
      different: 'list',
      account: 'unknown',
      sources: ['adr-discord', 'discord'],
    }),
    tinder: link(adrTinder, filed, {
      ...statement,
      different: 'list',
      account: 'unknown',
      sources: ['adr-tinder', 'tinder'],
    }),
    grindr: link(grindrPage, 'list', {
      different: 'list',
      account: 'unknown',
      sources: ['grindr'],
    }),
    list: link(euList, filed, {
      ...statement,
      different: 'other-way',
      account: 'unknown',
      sources: ['eu-list', 'law', 'regulator', 'user-rights-list', 'whatsapp'],
    }),
    'other-way': question(
      { steps: 'steps', help: helped, 'try-later': 'unfinished' },
      { sources: ['institute', 'childFocus'] },
    ),
    filed: outcome('prepared', {
      lookAgainAfterDays: 90,
      because: 'law',
      sources: ['law', 'regulator', 'institute'],
    }),
    'filed-minor': outcome('prepared', {
      lookAgainAfterDays: 90,
      because: 'law',
      sources: ['law', 'regulator', 'childFocus'],
    }),
    'no-refusal': outcome('advised', { sources: ['law', 'bipt', 'user-rights'] }),
    'too-late': outcome('advised', { sources: ['centre'] }),
    steps: outcome('advised', { sources: ['bipt', 'court', 'institute', 'childFocus'] }),
    unfinished: outcome('not-possible'),
    helped: outcome('advised', { sources: ['institute'] }),
    'helped-minor': outcome('advised', { sources: ['childFocus'] }),
  },
  {
    start: [{ when: underage, to: 'under-18' }, { to: 'about' }],
    sources: {
      institute,
      childFocus,
      bipt,
      law: on(
        'CMS (DSA, article 21)',
        'https://cms-digitallaws.com/?p=1250&post_type=page',
        'high',
      ),
      regulator: on('Coimisiún na Meán', 'https://cnam.ie/?p=8957', 'high'),
      'eu-list': on('European Commission', euList, 'high'),
      centre: on('Appeals Centre Europe', appealsCentre, 'high'),
      'centre-rules': on(
        'Appeals Centre Europe',
        'https://appealscentre.eu/rules-of-procedure',
        'high',
      ),
      'centre-report': on(
        'Tech Buzz Ireland (2025)',
        'https://techbuzzireland.com/2025/10/01/appeals-centre-europes-first-transparency-report-shines-light-on-social-media-mistakes/?amp=1',
        'high',
      ),
      'centre-fee': on(
        'Times of Scotland (2025)',
        'https://timesofscotland.com/business/dublin-based-appeals-centre-expands-scope-to-include-instagram-disputes',
        'medium',
      ),
      youtube: on(
        'Japan Today (2025)',
        'https://japantoday.com/category/tech/youtube-platforms-not-cooperating-enough-on-eu-content-disputes-report',
        'high',
      ),
      'user-rights': on('User Rights', userRights, 'medium'),
      'user-rights-list': on(
        'European Consumer Centre Germany (2024)',
        'https://www.evz.de/en/shopping-internet/alternative-dispute-resolution/adr-bodies-in-germany/social-media-content.html',
        'medium',
      ),
      'adr-x': on('ADR Center', adrX, 'medium'),
      'adr-discord': on('ADR Center', adrDiscord, 'medium'),
      'adr-tinder': on('ADR Center', adrTinder, 'medium'),
      x: on('X', 'https://help.x.com/rules-and-policies/digital-services-act', 'high'),
      discord: on(
        'Discord',
        'https://support.discord.com/hc/en-us/articles/17861767909527-EU-DSA-Dispute-Resolution-Options',
        'high',
      ),
      tinder: on('Tinder (2026)', 'https://github.com/OpenTermsArchive/dating-versions', 'high'),
      grindr: on('Grindr', grindrPage, 'high'),
      instagram: instagramSources.status,
      facebook: facebookSources.inbox,
      'snapchat-reports': on(
        'Snap',
        'https://help.snapchat.com/hc/pt-br/articles/29618939848212',
        'medium',
      ),
      whatsapp: on(
        'European Audiovisual Observatory',
        'https://merlin.obs.coe.int/article/10470',
        'high',
      ),
      court: on(
        'Simont Braun (2023)',
        'https://simontbraun.eu/fr/protegez-votre-intimite-en-ligne-optimisation-judiciaire/2023/11/14',
        'high',
      ),
    },
  },
)
