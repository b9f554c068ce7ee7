import { readFileSync } from 'node:fs'
import { charts } from '../../flows/charts.ts'
import { catalogue } from '../../flows/catalogue.ts'
import intake from '../../flows/intake.ts'
import type { When } from '../../src/chart/facts.ts'
import type { Flow } from '../../src/chart/flow.ts'
import type { Screen, Target } from '../../src/chart/screen.ts'
import type { ScreenWords } from '../../src/words/shape.ts'

const wordsOf = (name: string): unknown =>
  JSON.parse(readFileSync(`locales/nl/${name}.json`, 'utf8'))
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The name of the question in which a screen is answered: its fact, where it tells one. */
const nameOf = (flow: Flow, screen: string) => {
  const it = flow.screens[screen]
  return it?.kind === 'question' && it.tells ? it.tells : `${flow.id}-${screen}`
}

/** A condition on facts as SurveyJS writes it; of the ways of use only that of the person alone, who has time. */
const written = (when: When): string => {
  const each = Object.entries(when).map(([fact, wanted]) => {
    const values = [wanted].flat()
    if (fact === 'setting') return '1 = 2'
    if (fact === 'pace') return values.includes('whole') ? '1 = 1' : '1 = 2'
    return `(${values.map((value) => `{${fact}} = '${value}'`).join(' or ')})`
  })
  return each.length > 0 ? each.join(' and ') : '1 = 1'
}

/** Where a target leads, and under which condition: the first way that holds. */
function ways(target: Target) {
  const all = typeof target === 'string' ? [{ to: target }] : target
  return all.map((way: { readonly to: string; readonly when?: When }, index) => ({
    to: way.to,
    when: [
      ...all
        .slice(0, index)
        .map((before: { readonly when?: When }) => `!(${written(before.when ?? {})})`),
      written(way.when ?? {}),
    ].join(' and '),
  }))
}

/** The screens that can be reached, each after all that lead to it, where none leads back. */
function inOrder(flow: Flow, first: readonly string[]): readonly string[] {
  const done: string[] = []
  const seen = new Set<string>()
  const visit = (screen: string) => {
    if (seen.has(screen)) return
    seen.add(screen)
    const targets = Object.values(flow.screens[screen]?.choices ?? {})
    for (const { to } of targets.flatMap(ways).toReversed()) visit(to)
    done.unshift(screen)
  }
  for (const screen of first.toReversed()) visit(screen)
  return done
}

function elements(flow: Flow, screen: string, it: Screen, words: ScreenWords) {
  const text = [
    ...(words.body ? [`<p>${escaped(words.body)}</p>`] : []),
    ...(words.steps
      ? [`<ol>${words.steps.map((step) => `<li>${escaped(step)}</li>`).join('')}</ol>`]
      : []),
    ...(words.note ? [`<p>${escaped(words.note)}</p>`] : []),
  ].join('')
  const fields = it.kind === 'collect' ? Object.entries(it.fields) : []
  const named = (wordsOf('shell') as { readonly choice: Readonly<Record<string, string>> }).choice
  return [
    ...(text ? [{ type: 'html', name: `${flow.id}-${screen}-text`, html: text }] : []),
    ...fields.map(([field, kind]) =>
      kind === 'places'
        ? {
            type: 'checkbox',
            name: `${flow.id}-${screen}-${field}`,
            title: words.title,
            choices: catalogue.flatMap(({ id, name }) => (name ? [{ value: id, text: name }] : [])),
          }
        : { type: 'comment', name: `${flow.id}-${screen}-${field}`, title: words.title },
    ),
    ...(Object.keys(it.choices).length > 0
      ? [
          {
            type: 'radiogroup',
            name: nameOf(flow, screen),
            title: words.title,
            titleLocation: 'hidden',
            isRequired: true,
            // Fields need no answer beside them.
            ...(it.kind === 'collect' && { defaultValue: Object.keys(it.choices)[0] }),
            choices: Object.keys(it.choices).map((choice) => ({
              value: choice,
              text: words.choices?.[choice] ?? named[choice] ?? choice,
            })),
          },
        ]
      : []),
  ]
}

/** The screens of a flow as pages of a survey; `when` is a condition for all of them. */
function pagesOf(flow: Flow, starts: readonly { readonly to: string; readonly when: string }[]) {
  const words = wordsOf(flow.id) as Readonly<Record<string, ScreenWords>>
  const order = inOrder(
    flow,
    starts.map(({ to }) => to),
  )
  return order.map((screen) => {
    const it = flow.screens[screen]
    const said = words[screen]
    if (!it || !said) throw new Error(`no screen ${flow.id}/${screen}`)
    const into = order.flatMap((from) =>
      Object.entries(flow.screens[from]?.choices ?? {}).flatMap(([choice, target]) =>
        ways(target)
          .filter(({ to }) => to === screen)
          .map(({ when }) => `({${nameOf(flow, from)}} = '${choice}' and ${when})`),
      ),
    )
    const first = starts.filter(({ to }) => to === screen).map(({ when }) => `(${when})`)
    return {
      name: `${flow.id}-${screen}`,
      title: said.title,
      visibleIf: [...first, ...into].join(' or '),
      elements: elements(flow, screen, it, said),
    }
  })
}

/**
 * The first questions and Snapchat's path as a survey of SurveyJS, in Dutch, from our own charts and words: the same screens, the same
 * choices, the same conditions; a page for each screen, and the first screen before them. Ways back to an earlier screen are left out.
 */
export function survey() {
  const { cover } = wordsOf('shell') as { readonly cover: Readonly<Record<string, string>> }
  const snapchat = charts.find(({ id }) => id === 'snapchat')
  if (!snapchat) throw new Error('no Snapchat')
  const said = ['does', 'blame', 'kept', 'leaving', 'limits', 'who'] as const
  return {
    locale: 'nl',
    showProgressBar: true,
    clearInvisibleValues: 'onHidden',
    firstPageIsStartPage: true,
    startSurveyText: cover['begin'],
    pages: [
      {
        name: 'cover',
        title: cover['title'],
        elements: [
          {
            type: 'html',
            name: 'cover-text',
            html: said.map((name) => `<p>${escaped(cover[name] ?? '')}</p>`).join(''),
          },
        ],
      },
      ...pagesOf(intake, [{ to: 'danger', when: '1 = 1' }]),
      ...pagesOf(
        snapchat,
        ways(snapchat.start).map(({ to, when }) => ({
          to,
          when: `{intake-where-places} contains 'snapchat' and ${when}`,
        })),
      ),
    ],
  }
}
