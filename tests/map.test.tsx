// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen as page, within } from '@testing-library/react'
import i18next from 'i18next'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import mapEn from '../locales/en/map.json'
import mapNl from '../locales/nl/map.json'
import { answered, type Case, emptyCase, standing } from '../src/case/case.ts'
import type { Fact, Facts } from '../src/chart/facts.ts'
import type { Flow } from '../src/chart/flow.ts'
import { type Surroundings, SurroundingsContext } from '../src/screens/surroundings.ts'
import { FlowMap } from '../src/shell/map/FlowMap.tsx'
import { type Layout, layoutOf, linesOf, pathOf, type Rect } from '../src/shell/map/layout.ts'
import { type Roads, roadsOf } from '../src/shell/map/roads.ts'
import { trailTo, walked } from '../src/shell/map/walk.ts'
import { languages, startWords } from '../src/words/i18n.ts'
import { baseOf } from '../src/words/languages.ts'
import { type ScreenWords, shellChoices } from '../src/words/shape.ts'
import { explore, factsGiven, flows } from './charts.ts'
import { type Walk, walksOf } from './walks.ts'

const files = import.meta.glob<Record<string, ScreenWords>>('../locales/*/*.json', {
  eager: true,
  import: 'default',
})
const wordsIn = (language: string, flow: string, screen: string) => {
  const words = files[`../locales/${language}/${flow}.json`]?.[screen]
  if (!words) throw new Error(`no words for ${language}/${flow}/${screen}`)
  return words
}
const chart = (id: string): Flow => {
  const found = flows.find(({ entry }) => entry.id === id)
  if (!found) throw new Error(`no flow ${id}`)
  return found.flow
}

/** A case in which another flow told these facts. */
const knowing = (facts: Facts): Case => ({
  ...emptyCase,
  told: Object.fromEntries(
    Object.entries(facts).map(([fact, value]) => [fact as Fact, { value, by: 'elsewhere' }]),
  ),
})

const maps = new Map<string, readonly Roads[]>()
/** Every map that a flow can have before anything is answered, each once. */
function mapsOf(flow: Flow): readonly Roads[] {
  const before = maps.get(flow.id)
  if (before) return before
  const found = new Map<string, Roads>()
  for (const facts of factsGiven(flow)) {
    const map = roadsOf(flow, knowing(facts))
    const lines = map.roads.map(({ from, to, choices }) => [
      from,
      to,
      ...choices.map(({ choice }) => choice),
    ])
    found.set(lines.map(String).toSorted().join(' '), map)
  }
  const all = [...found.values()]
  maps.set(flow.id, all)
  return all
}

const walks = new Map<string, readonly Walk[]>()
const walksIn = (flow: Flow): readonly Walk[] => {
  const found = walks.get(flow.id) ?? walksOf(flow)
  walks.set(flow.id, found)
  return found
}

const layouts = new WeakMap<Roads, Map<string, Layout>>()
function drawn(language: string, flow: Flow, map: Roads): Layout {
  const found = layouts.get(map) ?? new Map<string, Layout>()
  layouts.set(map, found)
  const layout = found.get(language) ?? laidOut(language, flow, map)
  found.set(language, layout)
  return layout
}

function laidOut(language: string, flow: Flow, { stops, roads }: Roads): Layout {
  const shell = files[`../locales/${language}/shell.json`] as unknown as {
    choice: Record<string, string>
  }
  return layoutOf({
    stops: stops.map(({ screen, end }) => ({
      screen,
      end,
      title: wordsIn(language, flow.id, screen).title,
    })),
    roads: roads.map(({ from, to, choices }) => ({
      from,
      to,
      labels: choices.map(
        ({ choice }) =>
          wordsIn(language, flow.id, from).choices?.[choice] ?? shell.choice[choice] ?? '',
      ),
    })),
  })
}

const right = ({ left, width }: Rect) => left + width
const bottom = ({ top, height }: Rect) => top + height
const meet = (a: Rect, b: Rect) =>
  a.left < right(b) && b.left < right(a) && a.top < bottom(b) && b.top < bottom(a)

describe.each(flows)('the roads of $entry.id', ({ flow }) => {
  it('hold every screen that the facts allow, and no other', () => {
    for (const facts of factsGiven(flow)) {
      const nodes = [...explore(flow, facts).values()]
      const { stops, roads } = roadsOf(flow, knowing(facts))
      const names = stops.map(({ screen }) => screen)
      expect(names.toSorted()).toEqual([...new Set(nodes.map((node) => node.screen))].toSorted())
      expect(new Set(names).size).toBe(names.length)
      for (const { screen, opens } of stops)
        expect(Object.keys(opens)).toEqual(Object.keys(flow.screens[screen]?.choices ?? {}))
      // Each screen but the first is opened by something.
      const opened = new Set(roads.map(({ to }) => to))
      expect(names.filter((name) => !opened.has(name))).toEqual(names.slice(0, 1))
    }
  })

  it('tell of each answer on the path exactly the screen that is shown after it', () => {
    for (const [nth, { facts, steps }] of walksIn(flow).entries()) {
      let kept = knowing(facts)
      for (const [passed, { screen, choice }] of [...steps, { screen: '', choice: '' }].entries()) {
        // Each kind of place on the way: its beginning, its end, and some between.
        if (passed % 4 === 0 || passed === steps.length) {
          const { path } = standing(kept, flow)
          const { stops } = roadsOf(flow, kept)
          const way = stops.filter(({ stand }) => stand === 'path')
          expect(stops.slice(0, path.length)).toEqual(way)
          expect(way.map(({ screen, index, answer }) => ({ screen, index, answer }))).toEqual(
            path.map(({ screen, answer }, index) => ({ screen, index, answer })),
          )
          // Of some walks all that was passed, of the others where one stands.
          for (const stop of nth < 2 && passed === steps.length ? way : way.slice(-1))
            for (const [given, opens] of Object.entries(stop.opens)) {
              const after = standing(answered(kept, flow, stop.screen, given, ''), flow).path
              const shown = after.findIndex((step) => step.screen === stop.screen) + 1
              expect(opens).toEqual([after[shown]?.screen])
            }
        }
        if (screen) kept = answered(kept, flow, screen, choice, '')
      }
    }
  })

  it('part what may lie ahead from what another answer would have opened', () => {
    for (const { facts, steps } of walksIn(flow).slice(0, 4)) {
      let kept = knowing(facts)
      const nodes = explore(flow, facts)
      for (const { screen, choice } of steps) {
        const at = standing(kept, flow)
        const seen = new Set<string>()
        const follow = (key: string): void => {
          if (seen.has(key)) return
          seen.add(key)
          for (const next of Object.values(nodes.get(key)?.next ?? {})) follow(next)
        }
        follow(`${at.screen} ${JSON.stringify(at.facts)}`)
        const ahead = new Set([...seen].map((key) => nodes.get(key)?.screen))
        const { stops, roads } = roadsOf(flow, kept)
        for (const stop of stops)
          if (stop.stand !== 'path')
            expect(stop.stand, stop.screen).toBe(ahead.has(stop.screen) ? 'ahead' : 'aside')
        // What is ahead is opened by an answer that is still to come; the path by those given.
        for (const { screen, stand, index } of stops) {
          const into = roads.filter(({ to }) => to === screen)
          if (index !== 0)
            expect(
              into.map((road) => road.stand),
              screen,
            ).toContain(stand)
        }
        kept = answered(kept, flow, screen, choice, '')
      }
    }
  })
})

describe.each(languages.filter((one) => one === baseOf(one)))('the drawing in %s', (language) => {
  it.each(flows)(
    'of $entry.id lies over nothing, inside its sheet, and leads downwards',
    ({ flow }) => {
      for (const map of mapsOf(flow)) {
        const { width, height, boxes, lines } = drawn(language, flow, map)
        expect(Object.keys(boxes)).toEqual(map.stops.map(({ screen }) => screen))
        const rects = [...Object.values(boxes), ...lines.map(({ label }) => label)]
        for (const [index, rect] of rects.entries()) {
          expect(rect.width * rect.height).toBeGreaterThan(0)
          expect(Math.min(rect.left, rect.top)).toBeGreaterThanOrEqual(0)
          expect(right(rect)).toBeLessThanOrEqual(width)
          expect(bottom(rect)).toBeLessThanOrEqual(height)
          expect(rects.slice(index + 1).filter((other) => meet(rect, other))).toEqual([])
        }
        expect(lines.length).toBe(map.roads.length)
        for (const { from, to, label, points } of lines) {
          const [source, target] = [boxes[from], boxes[to]]
          if (!source || !target) throw new Error(`${from} ${to}`)
          expect(points[0][0]).toEqual({ x: source.left + source.width / 2, y: bottom(source) })
          expect(points[0].at(-1)?.y).toBe(label.top)
          expect(points[1][0]?.y).toBe(bottom(label))
          expect(points[1].at(-1)).toEqual({ x: target.left + target.width / 2, y: target.top })
          for (const line of points)
            for (const [index, point] of line.slice(1).entries()) {
              const last = line[index]
              if (!last) throw new Error('no point')
              expect(point.y).toBeGreaterThanOrEqual(last.y)
              // Neither it nor its bow, which stays between its ends, runs through a box or over words.
              const reach: Rect = {
                left: Math.min(last.x, point.x),
                top: last.y,
                width: Math.abs(point.x - last.x),
                height: point.y - last.y,
              }
              expect(rects.filter((rect) => meet(rect, reach))).toEqual([])
            }
        }
      }
    },
  )
})

describe('the sizes of the drawing', () => {
  it('count lines as words are broken', () => {
    expect(linesOf('one two', 7)).toBe(1)
    expect(linesOf('one two', 6)).toBe(2)
    expect(linesOf('one two three four', 9)).toBe(3)
    expect(linesOf('Gegevensbeschermingsautoriteit', 10)).toBe(3)
    expect(linesOf('de Gegevensbeschermingsautoriteit', 10)).toBe(4)
  })

  it('draw straight down and else in a bow', () => {
    expect(
      pathOf([
        { x: 1, y: 2 },
        { x: 1, y: 4 },
        { x: 9, y: 8 },
      ]),
    ).toBe('M1 2V4C1 6 9 6 9 8')
  })

  it('stay as they are while one answers, so that the map does not jump', () => {
    const flow = chart('snapchat')
    const before = knowing({ age: 'adult' })
    const after = answered(before, flow, 'evidence', 'done', '')
    const of = (kept: Case) => {
      const { boxes, ...rest } = drawn('en', flow, roadsOf(flow, kept))
      return { ...rest, boxes: Object.entries(boxes).toSorted() }
    }
    expect(of(after)).toEqual(of(before))
  })
})

describe('the arrow keys', () => {
  it.each(flows)('come to every screen of $entry.id, and home again', ({ flow }) => {
    for (const map of mapsOf(flow)) {
      const { boxes } = drawn('nl', flow, map)
      const [start] = map.stops
      const open = [trailTo(map, start?.screen ?? '')]
      // Left and right lead among what the screen before opens: how one came is a part of where one is.
      const seen = new Set<string>()
      const found = new Set(open[0])
      for (let trail = open.pop(); trail; trail = open.pop())
        for (const key of ['ArrowDown', 'ArrowLeft', 'ArrowRight']) {
          const next = walked(map, boxes, trail, key) ?? []
          const at = next.slice(-2).join(' ')
          if (seen.has(at)) continue
          seen.add(at)
          found.add(next.at(-1) ?? '')
          open.push(next)
        }
      expect([...found].toSorted()).toEqual(map.stops.map(({ screen }) => screen).toSorted())
      for (const { screen } of map.stops) {
        let trail = trailTo(map, screen)
        const lines = map.roads.map(({ from, to }) => `${from} ${to}`)
        for (const [index, name] of trail.slice(1).entries())
          expect(lines).toContain(`${trail[index]} ${name}`)
        for (let n = trail.length; n > 1; n--) trail = walked(map, boxes, trail, 'ArrowUp') ?? []
        expect(trail).toEqual([start?.screen])
      }
    }
  })

  it('stay where the drawing ends, and leave other keys alone', () => {
    const map = roadsOf(chart('snapchat'), knowing({ age: 'adult' }))
    const { boxes } = drawn('en', chart('snapchat'), map)
    expect(walked(map, boxes, ['evidence'], 'ArrowUp')).toEqual(['evidence'])
    expect(walked(map, boxes, ['evidence'], 'ArrowLeft')).toEqual(['evidence'])
    expect(walked(map, boxes, ['evidence'], ' ')).toBeUndefined()
  })
})

const told = { show: vi.fn<(cursor: number) => void>(), close: vi.fn<() => void>() }
let wide = true

// The map asks nothing of what is around it but numbers to call, and says none.
const around = { numberOf: () => '' } as unknown as Surroundings

function open(kept: Case, flow: Flow, cursor: number) {
  render(
    <SurroundingsContext value={around}>
      <FlowMap
        flow={flow}
        kept={kept}
        wordsOf={(screen) => wordsIn('en', flow.id, screen)}
        cursor={cursor}
        onShow={told.show}
        onClose={told.close}
      />
    </SurroundingsContext>,
  )
}
const title = (screen: string) => wordsIn('en', 'snapchat', screen).title
const stop = (screen: string) => {
  const item = page
    .getAllByText(title(screen), { selector: 'li .title' })
    .map((found) => found.closest<HTMLElement>('li.stop'))[0]
  if (!item) throw new Error(`no ${screen}`)
  return item
}
const box = (screen: string) => within(stop(screen)).getByRole<HTMLButtonElement>('button')
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })
const asList = () => fireEvent.click(page.getByLabelText('List'))

const snapchat = chart('snapchat')
const begun = answered(
  answered(knowing({ age: 'adult' }), snapchat, 'evidence', 'done', ''),
  snapchat,
  'where',
  Object.keys(snapchat.screens['where']?.choices ?? {})[0] ?? '',
  '',
)

beforeAll(async () => {
  vi.stubGlobal('scrollTo', () => {})
  vi.stubGlobal('matchMedia', () => ({
    matches: wide,
    addEventListener: () => {},
    removeEventListener: () => {},
  }))
  await startWords('en')
  await i18next.loadNamespaces('map')
})
beforeEach(() => {
  wide = true
  told.show.mockClear()
  told.close.mockClear()
})
afterEach(cleanup)

describe('the map', () => {
  it.each(['as a list', 'drawn'])(
    '%s tells of the present screen what each answer shows',
    (how) => {
      open(begun, snapchat, 2)
      if (how === 'as a list') asList()
      const here = standing(begun, snapchat).screen
      const item = stop(here)
      expect(within(item).getByRole('button').getAttribute('aria-current')).toBe('step')
      const said = within(within(item).getByRole('list'))
        .getAllByRole('listitem')
        .map((line) => line.textContent)
      const choices = Object.keys(snapchat.screens[here]?.choices ?? {})
      expect(choices.length).toBeGreaterThan(1)
      expect(said).toEqual(
        choices.map((choice) => {
          const after = standing(answered(begun, snapchat, here, choice, ''), snapchat)
          const shell = (shellChoices as readonly string[]).includes(choice)
            ? i18next.t(`choice.${choice as (typeof shellChoices)[number]}`)
            : ''
          const name = wordsIn('en', 'snapchat', here).choices?.[choice] ?? shell
          return `${name} opens: ${title(after.path[3]?.screen ?? '')}`
        }),
      )
    },
  )

  it('says of each screen how it stands, in three parts', () => {
    open(begun, snapchat, 2)
    asList()
    expect(page.getAllByRole('heading').map((one) => one.textContent)).toEqual([
      'Map: Snapchat',
      'Your way so far',
      'What may lie ahead',
      'Only after another answer earlier',
    ])
    expect(page.getByRole('heading', { level: 1 })).toBe(document.activeElement)
    const done = wordsIn('en', 'snapchat', 'evidence').choices?.['done']
    expect(stop('evidence').textContent).toContain(`Your answer: ‘${done}’.`)
    expect(stop(standing(begun, snapchat).screen).textContent).toContain(
      'You are here. Not answered yet.',
    )
    expect(stop('reported').textContent).toMatch(/It ends here\. Opens with ‘.*’ at ‘.*’\.$/)
    const asides = within(page.getByRole('region', { name: 'Only after another answer earlier' }))
    expect(asides.queryAllByRole('button')).toEqual([])
    expect(stop('evidence-other').closest('section')?.textContent).toContain('Only after another')
    expect(stop('evidence-other').textContent).toContain(`at ‘${title('evidence')}’`)
  })

  it('shows the screens of the path, and only those', () => {
    open(begun, snapchat, 2)
    fireEvent.click(box('evidence'))
    expect(told.show.mock.calls).toEqual([[0]])
    expect(box('reported').getAttribute('aria-disabled')).toBe('true')
    fireEvent.click(box('reported'))
    expect(told.show).toHaveBeenCalledTimes(1)
    asList()
    fireEvent.click(box('where'))
    expect(told.show.mock.calls).toEqual([[0], [1]])
    expect(within(stop('reported')).queryByRole('button')).toBeNull()
  })

  it('is walked by arrow keys from one box that Tab comes to', () => {
    open(begun, snapchat, 2)
    const here = standing(begun, snapchat).screen
    const inOrder = () =>
      [...document.querySelectorAll<HTMLElement>('.plane button')].filter((b) => b.tabIndex === 0)
    expect(inOrder()).toEqual([box(here)])
    box(here).focus()
    press('ArrowUp')
    expect(document.activeElement).toBe(box('where'))
    expect(inOrder()).toEqual([box('where')])
    press('ArrowUp')
    press('ArrowUp')
    expect(document.activeElement).toBe(box('evidence'))
    press('ArrowDown')
    press('ArrowDown')
    expect(document.activeElement).toBe(box(here))
    press('ArrowDown')
    const opens = roadsOf(snapchat, begun).stops.find((one) => one.screen === here)?.opens ?? {}
    expect(document.activeElement).toBe(box(Object.values(opens)[0]?.[0] ?? ''))
    act(() => box('reported').focus())
    expect(inOrder()).toEqual([box('reported')])
    expect(document.querySelector('.about')?.textContent).toContain(title('reported'))
    press('Home')
    expect(document.activeElement).toBe(box(here))
  })

  it('closes by Escape and by its button, in both views', () => {
    open(begun, snapchat, 2)
    box('evidence').focus()
    press('Escape')
    asList()
    box('evidence').focus()
    press('Escape')
    fireEvent.click(page.getByRole('button', { name: 'Close the map' }))
    expect(told.close).toHaveBeenCalledTimes(3)
  })

  it('is the list alone where there is no room', () => {
    wide = false
    open(begun, snapchat, 0)
    expect(document.querySelector('.plane')).toBeNull()
    expect(page.queryByLabelText('Drawing')).toBeNull()
    expect(stop('evidence').textContent).toContain('You are here. Your answer:')
    expect(stop(standing(begun, snapchat).screen).textContent).toContain('Not answered yet.')
  })

  it('marks the end that was reached', () => {
    const ended = walksIn(snapchat)
      .filter(({ facts }) => facts.age === 'adult')
      .map(({ facts, steps }) =>
        steps.reduce(
          (kept, { screen, choice }) => answered(kept, snapchat, screen, choice, ''),
          knowing(facts),
        ),
      )[0]
    if (!ended) throw new Error('no walk')
    const { path, screen, done } = standing(ended, snapchat)
    expect(done).toBe(true)
    open(ended, snapchat, path.length - 1)
    expect(stop(screen).textContent).toContain('You are here. This is the end of your way.')
    expect(box(screen).textContent).toContain('End')
    expect(page.queryByRole('region', { name: 'What may lie ahead' })).toBeNull()
  })

  it('has the same words in every language', () => {
    const keys = (words: object): string[] =>
      Object.entries(words).flatMap(([key, value]) =>
        typeof value === 'string'
          ? [`${key} ${[...value.matchAll(/\{\{\w+\}\}/g)].map(String).toSorted().join(' ')}`]
          : keys(value as object).map((line) => `${key}.${line}`),
      )
    expect(keys(mapEn)).toEqual(keys(mapNl))
  })
})
