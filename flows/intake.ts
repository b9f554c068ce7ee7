import { checkedOn, flow } from '../src/chart/flow.ts'
import { quickly } from '../src/chart/facts.ts'
import { collect, instruction, outcome, question } from '../src/chart/screen.ts'
import { childFocus } from './sources.ts'
import { services } from './be/help.ts'

/** Who comes with links passes by the question where it is; the other questions come only with time. */
const find = [
  { when: { pace: 'links' }, to: 'links' },
  { when: { pace: 'quick' }, to: 'where' },
  { to: 'happened' },
] as const

/**
 * Nothing is asked here that no flow and no plan uses; a test holds it to that. The first screen is the cover, and the second, before any
 * question about what happened, tells how to leave and whom to call.
 */
export default flow(
  'intake',
  {
    pace: question({ whole: 'danger', quick: 'danger', links: 'danger' }, { tells: 'pace' }),
    danger: question(
      { no: 'keep', now: 'danger-now', unsure: 'danger-now' },
      { sources: ['police', 'violence', 'suicide'] },
    ),
    'danger-now': instruction('keep', {
      different: 'keep',
      sources: ['police', 'suicide', 'french', 'german'],
    }),
    keep: question({
      here: [{ when: quickly, to: 'age' }, { to: 'who' }],
      locked: [{ when: quickly, to: 'age' }, { to: 'who' }],
      nothing: [{ when: quickly, to: 'age' }, { to: 'who' }],
      organisation: [{ when: quickly, to: 'age' }, { to: 'who' }],
    }),
    who: question({ me: 'age', other: 'age' }, { tells: 'who' }),
    age: question(
      {
        adult: find,
        minor: 'child-focus',
        unsure: 'child-focus',
      },
      { tells: 'age' },
    ),
    'child-focus': instruction(find, {
      different: find,
      sources: ['childFocus', 'number', 'hotline', 'police'],
    }),
    happened: question(
      { online: 'where', threat: 'where', ai: 'where', fear: 'wants', unsure: 'where' },
      { tells: 'happened' },
    ),
    links: collect({ links: 'links' }, 'ready', { also: { none: 'where' } }),
    where: collect({ places: 'places' }, [{ when: quickly, to: 'ready' }, { to: 'wants' }]),
    wants: question(
      { removal: 'ready', both: 'ready', complaint: 'ready', advice: 'ready' },
      { tells: 'wants' },
    ),
    ready: outcome('prepared', { goesOn: true }),
  },
  {
    sources: {
      childFocus,
      number: services['child-focus'].source,
      police: services.police.source,
      violence: services['line-1712'].source,
      suicide: services.zelfmoordlijn.source,
      french: services['tele-accueil'].source,
      german: services.telefonhilfe.source,
      hotline: checkedOn('2026-11-23')(
        'Child Focus',
        'https://childfocus.be/nl/seksuele-uitbuiting/meldpunt-seksuele-misbruikbeelden-van-kinderen-kinderpornografie?language=fr',
        'high',
      ),
    },
  },
)
