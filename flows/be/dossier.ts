import { underage } from '../../src/chart/facts.ts'
import { checkedOn, flow } from '../../src/chart/flow.ts'
import { collect, instruction, outcome, question } from '../../src/chart/screen.ts'
import { childFocus } from '../sources.ts'
import { services } from './help.ts'
import { law, policeSources } from './police-sources.ts'

const opening = [{ when: underage, to: 'begin-minor' }, { to: 'begin' }] as const
/** An image made with AI was made by nobody's camera: how it came to be is part of who shared it. */
const making = [{ when: { happened: 'ai' }, to: 'spread' }, { to: 'picture' }] as const
const spreading = [
  { when: { happened: ['threat', 'fear'] }, to: 'threatens' },
  { to: 'spread' },
] as const
const threats = [{ when: { happened: 'threat' }, to: 'demand' }, { to: 'threat' }] as const
/** A conversation may hold the image, of which there is to be no copy under 18. */
const conversing = [{ when: underage, to: 'before' }, { to: 'conversation' }] as const
const ages = [{ when: underage, to: 'years' }, { to: 'harm' }] as const

/** What the paper for the police is made of: one question at a time, each of which may be skipped. */
export default flow(
  'dossier',
  {
    helper: instruction(opening, { different: 'later', sources: ['helper'] }),
    begin: instruction(making, { different: 'later', sources: ['preparing', 'hearing'] }),
    'begin-minor': instruction(making, {
      different: 'later',
      sources: ['code', 'childFocus', 'preparing'],
    }),
    picture: question(
      {
        myself: 'meant',
        agreed: 'meant',
        secretly: spreading,
        unsure: spreading,
        skip: spreading,
      },
      { sources: ['preparing'] },
    ),
    meant: question(
      { one: 'pressure', few: 'pressure', paying: 'pressure', me: 'pressure', skip: 'pressure' },
      { sources: ['preparing'] },
    ),
    pressure: question(
      { no: spreading, yes: spreading, skip: spreading },
      { sources: ['preparing', 'code'] },
    ),
    spread: question(
      { known: 'how', suspected: 'how', account: 'threat', unknown: 'threat', skip: 'threat' },
      { sources: ['preparing'] },
    ),
    threatens: question(
      { known: 'how', suspected: 'how', account: threats, unknown: threats, skip: threats },
      { sources: ['preparing'] },
    ),
    how: question(
      {
        said: 'relation',
        only: 'relation',
        seen: 'relation',
        told: 'relation',
        skip: 'relation',
      },
      { sources: ['preparing'] },
    ),
    relation: question(
      { partner: threats, family: threats, known: threats, stranger: threats, skip: threats },
      { sources: ['code'] },
    ),
    threat: question(
      { no: 'before', yes: 'demand', unsure: 'demand', skip: 'before' },
      { sources: ['preparing', 'code'] },
    ),
    demand: question(
      {
        money: conversing,
        images: conversing,
        act: conversing,
        nothing: conversing,
        skip: conversing,
      },
      { sources: ['preparing', 'code'] },
    ),
    conversation: question(
      { yes: 'before', part: 'before', no: 'before', skip: 'before' },
      { sources: ['preparing'] },
    ),
    before: question(
      { no: 'contact', yes: 'contact', skip: 'contact' },
      { sources: ['preparing'] },
    ),
    contact: question(
      { no: 'timeline', yes: 'timeline', forced: 'timeline', skip: 'timeline' },
      { sources: ['preparing'] },
    ),
    timeline: collect({ events: 'events' }, 'intent', {
      also: { skip: 'intent' },
      sources: ['preparing', 'before'],
    }),
    intent: question(
      { harm: 'ground', profit: 'ground', both: 'ground', unsure: 'ground', skip: 'ground' },
      { sources: ['code'] },
    ),
    ground: question(
      {
        no: 'vulnerable',
        sex: 'ground-proof',
        other: 'which',
        unsure: 'vulnerable',
        skip: 'vulnerable',
      },
      { sources: ['code', 'lumi'] },
    ),
    which: question(
      {
        orientation: 'ground-proof',
        origin: 'ground-proof',
        belief: 'ground-proof',
        health: 'ground-proof',
        skip: 'ground-proof',
      },
      { sources: ['code', 'lumi'] },
    ),
    'ground-proof': collect({ where: 'line' }, 'vulnerable', {
      also: { skip: 'vulnerable' },
      sources: ['lumi'],
    }),
    vulnerable: question(
      { no: 'trust', known: 'trust', yes: 'trust', skip: 'trust' },
      { sources: ['code'] },
    ),
    trust: question(
      { no: 'several', yes: 'several', unsure: 'several', skip: 'several' },
      { sources: ['code'] },
    ),
    several: question({ no: ages, yes: ages, unsure: ages, skip: ages }, { sources: ['code'] }),
    years: question(
      { 'under-16': 'harm', 'from-16': 'harm', unsure: 'harm', skip: 'harm' },
      { sources: ['code'] },
    ),
    harm: collect(
      { moral: 'tick', body: 'tick', money: 'tick', work: 'tick', name: 'tick' },
      'requests',
      { also: { skip: 'requests' }, sources: ['form'] },
    ),
    requests: collect(
      { injured: 'tick', copy: 'tick', removal: 'tick', motive: 'tick' },
      'talking',
      { also: { skip: 'talking' }, sources: ['injured', 'hearing', 'removal', 'lumi'] },
    ),
    talking: collect(
      { officer: 'tick', interpreter: 'tick', language: 'line', address: 'tick' },
      'story',
      { also: { skip: 'story' }, sources: ['directives', 'hearing'] },
    ),
    story: collect({ story: 'story' }, 'ready', { also: { skip: 'ready' } }),
    ready: outcome('prepared'),
    later: outcome('advised'),
  },
  {
    start: [{ when: { who: 'other' }, to: 'helper' }, ...opening],
    sources: {
      ...policeSources,
      childFocus,
      helper: services['child-focus'].source,
      before: law('2024/02/29/2024002052'),
      removal: checkedOn('2026-11-23')(
        'vLex',
        'https://vlex.be/vid/loi-visant-combattre-diffusion-844642392',
        'high',
      ),
    },
  },
)
