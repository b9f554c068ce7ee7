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

const persons = [{ when: quickly, to: 'age' }, { to: 'who' }] as const
/** On an organisation's device nothing is kept, and nobody is asked whether. */
const keeping = [
  { when: { setting: 'organisation', ...quickly }, to: 'age' },
  { when: { setting: 'organisation' }, to: 'who' },
  { to: 'keep' },
] as const
const safely = [{ when: { setting: 'organisation' }, to: 'safety' }, { to: 'danger' }] as const

/**
 * Nothing is asked here that no flow and no plan uses; a test holds it to that. The first screen is the cover, and the second, before any
 * question about what happened, tells how to leave and whom to call.
 */
export default flow(
  'intake',
  {
    pace: question({ whole: safely, quick: safely, links: safely }, { tells: 'pace' }),
    danger: question(
      { no: 'keep', now: 'danger-now', unsure: 'danger-now' },
      { sources: ['police', 'violence', 'suicide'] },
    ),
    /** The same question where leaving erases, and where nobody chooses how to keep. */
    safety: question(
      { no: persons, now: 'danger-now', unsure: 'danger-now' },
      { sources: ['police', 'violence', 'suicide'] },
    ),
    'danger-now': instruction(keeping, {
      different: keeping,
      sources: ['police', 'suicide', 'french', 'german'],
    }),
    keep: question({
      here: persons,
      locked: persons,
      nothing: persons,
      organisation: persons,
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
