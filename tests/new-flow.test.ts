import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const project = process.cwd()
const copy = mkdtempSync(join(tmpdir(), 'leidraad-new-flow-'))
const left = ['node_modules', 'dist', '.git', 'test-results', 'docs']
const id = 'made-up'

beforeAll(() => {
  cpSync(project, copy, {
    recursive: true,
    filter: (path) => !left.includes(basename(path)) || path === project,
  })
  cpSync(join(project, 'docs'), join(copy, 'docs'), { recursive: true })
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'), 'junction')
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

const make = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['scripts/new-flow.mjs', ...args], { cwd: copy, encoding: 'utf8' })
const read = (file: string) => readFileSync(join(copy, file), 'utf8')
const write = (file: string, text: string) => writeFileSync(join(copy, file), text)
const bin = (name: string) => join(project, 'node_modules', '.bin', name)

/** What the generated tests say of all flows, of addresses and of every flow's words. */
function tests(): string {
  const run = spawnSync(
    bin('vitest'),
    [
      'run',
      '--reporter=dot',
      'flows',
      'words.test',
      'worker.test',
      'links.test',
      'journey',
      'texts.test',
    ],
    { cwd: copy, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  )
  return run.status === 0 ? '' : `${run.stdout}${run.stderr}`
}

const said: Readonly<
  Record<string, readonly [proof: string, young: string, report: string, end: string]>
> = {
  nl: ['Noteer wat je ziet', 'Maak geen kopie', 'Meld het bericht', 'Je melding is verstuurd'],
  fr: [
    'Notez ce que vous voyez',
    'Ne faites pas de copie',
    'Signalez la publication',
    'Votre signalement est envoyé',
  ],
  de: [
    'Notieren Sie, was Sie sehen',
    'Machen Sie keine Kopie',
    'Melden Sie den Beitrag',
    'Ihre Meldung ist gesendet',
  ],
  en: ['Note what you see', 'Make no copy', 'Report the post', 'Your report is sent'],
  'nl-easy': [
    'Schrijf op wat je ziet',
    'Maak geen kopie hiervan',
    'Meld wat er staat',
    'Je melding is weg',
  ],
  'fr-easy': [
    'Écrivez ce que vous voyez',
    'Ne faites aucune copie',
    'Signalez ce que vous voyez',
    'Le signalement est parti',
  ],
}

/** Three screens, and an end: as a contributor would fill in what was made. */
function fillIn() {
  const chart = `import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { instruction, outcome } from '../src/chart/screen.ts'
import { childFocus } from './sources.ts'

const on = checkedOn('2026-11-23')

export default flow(
  '${id}',
  {
    evidence: instruction('report', { different: 'report', sources: ['how-to'] }),
    'under-18': instruction('report', { different: 'report', sources: ['childFocus'] }),
    report: instruction('reported', {
      different: 'reported',
      reports: true,
      form: { asks: [{ what: 'content', most: 1, optional: true }], text: { length: 'short' } },
      sources: ['how-to'],
    }),
    reported: outcome('reported', { lookAgainAfterDays: 3, sources: ['childFocus'] }),
  },
  {
    start: [{ when: underage, to: 'under-18' }, { to: 'evidence' }],
    sources: {
      childFocus,
      'how-to': on('Made up', 'https://made-up.example/help', 'low'),
    },
  },
)
`
  write(`flows/${id}.ts`, chart)
  write(
    `flows/links/${id}.ts`,
    `import type { Recognition } from '../../src/chart/link.ts'

export const madeUp: Recognition = {
  domains: ['made-up.example'],
  brands: [],
  shapes: [{ kind: 'post', path: /^\\/p\\/(?<post>\\d+)$/ }],
}
`,
  )
  const posts = Array.from(
    { length: 10 },
    (_, n) =>
      `  ['https://made-up.example/p/${n}', { kind: 'post', place, ids: { post: '${n}' } }],`,
  )
  write(
    `tests/links/${id}.ts`,
    `import type { Row } from './row.ts'

const place = '${id}'

export default [
${posts.join('\n')}
] as const satisfies readonly Row[]
`,
  )
  for (const [language, [proof, young, report, end]] of Object.entries(said)) {
    const screens = {
      evidence: { title: proof, steps: [`${proof} (1).`] },
      'under-18': { title: young, steps: [`${young} (2).`] },
      report: { title: report, steps: [`${report} (3).`] },
      reported: { title: end, body: `${end} (4).` },
    }
    write(`locales/${language}/${id}.json`, `${JSON.stringify(screens, null, 2)}\n`)
    if (language.endsWith('-easy')) continue
    const at = (name: string) => ({ ask: `${report}, ${name}.` })
    const told = {
      flow: {
        ask: `${proof}, a.`,
        not: `${proof}, b.`,
        stop: `${proof}, c.`,
        call: `${proof}, d.`,
        self: `${proof}, e.`,
      },
      kinds: { instruction: at('instruction') },
      screens: { reported: at('reported') },
    }
    write(`locales/${language}/worker/${id}.json`, `${JSON.stringify(told, null, 2)}\n`)
  }
}

describe('a new platform', { timeout: 600_000 }, () => {
  it.each([
    ['no name', [], 'give one id'],
    ['a name with capitals', ['Made-Up'], 'small letters'],
    ['a path instead of a name', ['../made-up'], 'small letters'],
    ['a flow that there is', ['snapchat'], 'is there already'],
    ['a group that there is not', ['made-up', '--group', 'friends'], '--group must be one of'],
    ['an option that there is not', ['made-up', '--colour', 'red'], 'colour'],
  ] as const)('is not made of %s', (_, args, why) => {
    const { status, stderr } = make(...args)
    expect(status).toBe(1)
    expect(stderr).toContain(why)
  })

  it('is made whole, and the tests tell what is to be filled in', () => {
    const { status, stdout, stderr } = make(id, '--name', "Made 'Up'", '--group', 'video')
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(stdout).toContain(`flows/${id}.ts`)
    expect(read('flows/catalogue.ts')).toContain(`place('${id}', "Made 'Up'", 'video'`)
    // What was made is as the formatter would have it.
    execFileSync(bin('prettier'), ['--check', 'flows', 'locales', 'tests/links'], { cwd: copy })
    const found = tests()
    for (const missing of [
      'evidence has an empty text in title',
      'hold at least ten',
      'says something at every screen',
    ])
      expect(found).toContain(missing)
  })

  it('passes once three screens and their end are written, and nothing else was touched', () => {
    fillIn()
    expect(tests()).toBe('')
    execFileSync(bin('tsc'), ['-p', '.'], { cwd: copy })
    execFileSync(bin('oxlint'), ['flows', 'tests/links'], { cwd: copy })
  })
})
