import { underage } from '../../src/chart/facts.ts'
import { checkedOn, flow } from '../../src/chart/flow.ts'
import type { Ask } from '../../src/chart/form.ts'
import { instruction, outcome, question } from '../../src/chart/screen.ts'
import { childFocus, institute } from '../sources.ts'

const on = checkedOn('2026-11-23', 'law')

const advice = [{ when: underage, to: 'child-focus' }, { to: 'institute' }] as const
const gather = [{ when: underage, to: 'gather-minor' }, { to: 'gather' }] as const
const page = [{ when: underage, to: 'page-minor' }, { to: 'page' }] as const
const helped = [{ when: underage, to: 'helped-minor' }, { to: 'helped' }] as const

/** All that says exactly which images are meant; without it the request is void. */
const identify: readonly Ask[] = [
  { what: 'content' },
  { what: 'image', optional: true },
  { what: 'profile', optional: true },
  { what: 'name', optional: true },
]
const forLawyer = { asks: identify, text: { length: 'notice', to: 'court-order' } } as const

export default flow(
  'court-order',
  {
    what: instruction('lawyer', {
      different: 'later',
      also: { talk: 'helped' },
      sources: ['court', 'served', 'code', 'identify'],
    }),
    'under-18': instruction('lawyer', {
      different: 'later',
      also: { talk: 'helped-minor' },
      sources: ['court', 'served', 'childFocus', 'aid'],
    }),
    lawyer: question(
      { none: 'find', have: gather, advice, later: 'later' },
      { sources: ['aid', 'institute', 'childFocus'] },
    ),
    find: instruction(gather, { different: advice, sources: ['aid', 'court'] }),
    institute: instruction('gather', {
      different: 'later',
      sources: ['institute', 'acting', 'powers'],
    }),
    'child-focus': instruction('gather-minor', {
      different: 'later',
      sources: ['childFocus', 'aid'],
    }),
    gather: instruction('page', { different: 'missing', sources: ['identify', 'court'] }),
    'gather-minor': instruction('page-minor', {
      different: 'missing',
      sources: ['identify', 'code', 'childFocus'],
    }),
    missing: instruction(page, { different: helped, sources: ['identify'] }),
    page: instruction('prepared', {
      different: 'helped',
      form: forLawyer,
      sources: ['identify', 'court'],
    }),
    'page-minor': instruction('prepared-minor', {
      different: 'helped-minor',
      form: forLawyer,
      sources: ['identify', 'code', 'childFocus'],
    }),
    prepared: outcome('prepared', { sources: ['court', 'served', 'code', 'identify', 'penalty'] }),
    'prepared-minor': outcome('prepared', {
      sources: ['court', 'served', 'code', 'identify', 'childFocus'],
    }),
    helped: outcome('advised', { sources: ['institute', 'aid'] }),
    'helped-minor': outcome('advised', { sources: ['childFocus', 'aid'] }),
    later: outcome('advised'),
  },
  {
    start: [{ when: underage, to: 'under-18' }, { to: 'what' }],
    sources: {
      institute,
      childFocus,
      court: on(
        'Simont Braun (2023)',
        'https://simontbraun.eu/fr/protegez-votre-intimite-en-ligne-optimisation-judiciaire/2023/11/14',
        'high',
      ),
      served: on('Lexing', 'https://lexing.be/de/mieux-arme-contre-le-revenge-porn/', 'high'),
      identify: on(
        'Belgisch Staatsblad',
        'https://www.ejustice.just.fgov.be/eli/loi/2023/07/31/2023044140/justel',
        'high',
      ),
      code: on(
        'Belgisch Staatsblad',
        'https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel',
        'high',
      ),
      penalty: on(
        'Le Vif (2023)',
        'https://www.levif.be/belgique/justice/le-retrait-dimages-a-caractere-sexuel-sera-facilite/',
        'medium',
      ),
      acting: on(
        'Instituut voor de gelijkheid van vrouwen en mannen (2020)',
        'https://news.belgium.be/fr/linstitut-se-constitue-partie-civile-dans-une-affaire-de-revenge-porn',
        'high',
      ),
      powers: on('BRF', 'https://brf.be/regional/1909786', 'high'),
      aid: on(
        'FOD Justitie',
        'https://www.justice.belgium.be/fr/nouvelles/autres_communiques/aide_juridique_de_deuxieme_ligne_nouvelles_regles',
        'high',
      ),
    },
  },
)
