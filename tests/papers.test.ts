import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import dossier from '../flows/be/dossier.ts'
import { periods } from '../flows/be/law.ts'
import { type Case, type NotedEvent } from '../src/case/case.ts'
import { isRough, spanOf } from '../src/case/events.ts'
import { leftOut, type Paper, paperKinds, textOf } from '../src/case/papers/paper.ts'
import { ranges } from '../src/case/papers/pen.ts'
import { textLanguages } from '../src/chart/form.ts'
import { pdfOf } from '../src/paper/pdf/pdf.ts'
import { linesOf, placed, runsOf, type Types } from '../src/paper/pdf/type.ts'
import { type CaseName, caseNames, cases } from './papers/cases.ts'
import { paper, policeLanguages, policeWordsOf, today } from './papers/papers.ts'

const every = caseNames.flatMap((name) =>
  policeLanguages.map((language) => [name, language] as const),
)

describe('papers for the police', () => {
  it.each(every)('dossier of %s in %s is the one that was read', async (name, language) => {
    await expect(`${textOf(paper(cases[name], 'dossier', language))}\n`).toMatchFileSnapshot(
      `papers/dossier/${name}.${language}.txt`,
    )
  })

  it.each(['call', 'bring', 'injured'] as const)(
    '%s of three cases is the one that was read',
    async (kind) => {
      for (const [name, language] of [
        ['former-partner', 'nl'],
        ['minor', 'fr'],
        ['interpreter', 'de'],
      ] as const)
        await expect(`${textOf(paper(cases[name], kind, language))}\n`).toMatchFileSnapshot(
          `papers/${kind}/${name}.${language}.txt`,
        )
    },
  )

  it('has the own language under each line that says something else in it', async () => {
    await expect(`${textOf(paper(cases.hate, 'dossier', 'fr', 'de'))}\n`).toMatchFileSnapshot(
      'papers/dossier/hate.fr+de.txt',
    )
  })

  it('leaves out what is to be left out, and nothing else', () => {
    const whole = paper(cases.ai, 'dossier', 'nl')
    for (const { name } of whole.sections) {
      const rest = leftOut(whole, { [name]: 'yes' })
      expect(rest.sections).toEqual(whole.sections.filter((section) => section.name !== name))
    }
  })
})

/** What a paper says without blanks, as lines break elsewhere on a sheet. */
const bare = (text: string) =>
  text
    .normalize('NFC')
    // Marks of direction, which stand in no text of ours.
    .replace(/[\u200c-\u200f\u202a-\u202e]/gu, '')
    .replace(/\s/gu, '')
    // Two Arabic letters that are one sign, and a bracket that touches an Arabic word, are read back in the order in which they stand on the sheet.
    .replace(/[اأإآل]{2,}/gu, (letters) => Array.from(letters).toSorted().join(''))
    .replace(/[()](?=\p{Script=Arabic})|(?<=\p{Script=Arabic})[()]/gu, '')

/** The text of a PDF in the order in which it is written; without the number of each page, and without heads that are repeated at its top. */
function readBack(bytes: Uint8Array, { sections }: Paper, pages: number): string {
  const program = process.env.PDFTOTEXT ?? 'pdftotext'
  const { stdout, status } = spawnSync(program, ['-raw', '-enc', 'UTF-8', '-', '-'], {
    input: bytes,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  expect(status).toBe(0)
  const heads = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table'
        ? bare(block.heads.map(({ text, own = '' }) => text + own).join(''))
        : [],
    ),
  )
  const sheets = stdout.split('\f').slice(0, pages)
  expect(sheets.length).toBe(pages)
  let read = ''
  for (const [index, sheet] of sheets.entries()) {
    const said = bare(sheet)
    const foot = `${index + 1}/${pages}`
    expect(said.endsWith(foot)).toBe(true)
    const body = said.slice(0, -foot.length)
    // A head is repeated where its table goes on; it stood before, where that began.
    const again = heads.find((head) => body.startsWith(head) && read.includes(head))
    read += body.slice(again?.length ?? 0)
  }
  return read
}

describe('PDF', () => {
  it.each(every)('of %s in %s says what the preview says', async (name, language) => {
    const shown = paper(cases[name], 'dossier', language)
    const { bytes, pages, lacking } = await pdfOf(shown, today)
    expect(lacking).toEqual([])
    expect(readBack(bytes, shown, pages)).toBe(bare(textOf(shown)))
  })

  it.each(paperKinds)('of %s says so in two languages too, and with many links', async (kind) => {
    const base = cases['former-partner']
    const links = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [
        `l${at + 1}`,
        { ...base.links.l1, text: `https://www.instagram.com/p/C${at}aBcDeFgHi/` },
      ]),
    )
    const shown = paper({ ...base, links }, kind, 'de', 'en')
    const { bytes, pages } = await pdfOf(shown, today)
    expect(readBack(bytes, shown, pages)).toBe(bare(textOf(shown)))
  })

  it('is tagged, names its language and nothing else of anyone, and embeds every font', async () => {
    const shown = paper(cases.foreign, 'dossier', 'fr')
    const { bytes } = await pdfOf(shown, today)
    const raw = new TextDecoder('latin1').decode(bytes)
    expect(raw.startsWith('%PDF-1.7')).toBe(true)
    expect(raw).toContain('/Marked true')
    expect(raw).toContain('/Lang (fr)')
    for (const tag of ['Document', 'H1', 'H2', 'Table', 'TH', 'TD', 'L', 'LBody'])
      expect(raw).toContain(`/S /${tag}`)
    const [, title] = /\/Title (\d+) 0 R/.exec(raw) ?? []
    expect(raw).toContain(`\n${title} 0 obj\n(Note)`)
    expect(raw).not.toMatch(/pdfkit|leidraad/i)
    const fonts = raw.match(/\/Type \/FontDescriptor/g) ?? []
    expect(fonts.length).toBeGreaterThan(3)
    expect(raw.match(/\/FontFile[23] /g)?.length).toBe(fonts.length)
  })

  it('says which letters it lacks, and puts a sign in their place', async () => {
    const story = { story: 'Zij schreef 好 en 🙂, en daarna niets.' }
    const kept: Case = { ...cases.ai, notes: { dossier: { ...cases.ai.notes.dossier, story } } }
    const shown = paper(kept, 'dossier', 'nl')
    const { bytes, pages, lacking } = await pdfOf(shown, today)
    expect(lacking).toEqual(['好', '🙂'])
    expect(readBack(bytes, shown, pages)).toContain(bare('Zij schreef ¤ en ¤, en daarna niets.'))
  })

  it('keeps letters that were typed as a sign and its mark, and what joins letters or keeps them apart', async () => {
    const story = {
      story:
        'S\u030carūnas, Nguyê\u0303n Thi\u0323 \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645',
    }
    const kept: Case = { ...cases.ai, notes: { dossier: { ...cases.ai.notes.dossier, story } } }
    const shown = paper(kept, 'dossier', 'nl')
    const { bytes, pages, lacking } = await pdfOf(shown, today)
    expect(lacking).toEqual([])
    expect(readBack(bytes, shown, pages)).toContain(bare('Šarūnas, Nguyễn Thị'))
  })

  it('goes on over pages with a row that is higher than one, cell beside cell', async () => {
    const long = (word: string) => Array.from({ length: 300 }, (_, at) => `${word}${at}`).join(' ')
    const links = {
      l1: { text: 'https://x.com/a/status/1', account: long('naam'), witnesses: long('getuige') },
      l2: { text: 'https://x.com/a/status/2' },
    }
    const shown = paper({ ...cases.ai, links }, 'dossier', 'nl')
    const { bytes, pages } = await pdfOf(shown, today)
    const sheets = spawnSync(process.env.PDFTOTEXT ?? 'pdftotext', ['-layout', '-', '-'], {
      input: bytes,
      encoding: 'utf8',
    }).stdout.split('\f')
    expect(pages).toBeLessThan(12)
    const first = sheets.findIndex((sheet) => sheet.includes('getuige0'))
    expect(sheets[first]).toContain('Account: naam0')
    expect(sheets.join('')).toContain('naam299')
    expect(sheets.join('')).toContain('getuige299')
  })

  it('is given up when it is no longer wanted', async () => {
    const work = new AbortController()
    const parts: number[] = []
    const made = pdfOf(
      paper(cases['former-partner'], 'dossier', 'nl'),
      today,
      (part) => {
        parts.push(part)
        work.abort()
      },
      work.signal,
    )
    await expect(made).rejects.toThrow()
    expect(parts).toHaveLength(1)
  })

  it('is the same for the same paper', async () => {
    const shown = paper(cases.work, 'dossier', 'fr')
    expect(await pdfOf(shown, today)).toEqual(await pdfOf(shown, today))
  })
})

/** The periods of law that a dossier names. */
const named = (kept: Case) => {
  const law = paper(kept, 'dossier', 'nl').sections.find(({ name }) => name === 'law')
  const table = law?.blocks.find((block) => block.kind === 'table')
  const { period } = policeWordsOf('nl').law
  const heads = table?.kind === 'table' ? table.heads.map(({ text }) => text) : []
  return periods.flatMap(({ id }) => (heads.includes(period[id]) ? id : []))
}

describe('lines', () => {
  const types: Types = {
    fonts: () => ['plain'],
    has: () => true,
    width: (_, text) => Array.from(text).length,
  }
  it('break between words, after what parts an address, and else anywhere', () => {
    const texts = (text: string, most: number) =>
      linesOf(text, most, false, types).map((line) => line.text)
    expect(texts('een twee drie', 8)).toEqual(['een twee', 'drie'])
    expect(texts('a https://x.be/lang/pad b', 12)).toEqual(['a', 'https://x.', 'be/lang/pad', 'b'])
    expect(texts('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij'])
    expect(texts('', 4)).toEqual([''])
  })
  it('have the direction of the whole text', () => {
    const [first, second] = linesOf('مرحبا بالعالم TikTok مرحبا', 14, false, types)
    expect(first?.base).toBe(1)
    expect(second?.text.startsWith('TikTok')).toBe(true)
    expect(second?.base).toBe(1)
    expect(linesOf('tekst (مرحبا) tekst', 40, false, types)[0]?.base).toBe(0)
  })
  it('stand from left to right as they are read, brackets turned', () => {
    const [line] = linesOf('ابجد (هوز)', 40, false, types)
    if (!line) throw new Error('no line')
    const runs = placed(runsOf(line, false, types)).map(({ text }) => text)
    expect(runs.at(-1)).toBe('ابجد')
    expect(runs.join('')).toContain(')هوز(')
  })
})

describe('the articles', () => {
  const on = (...events: readonly NotedEvent[]): Case => ({
    ...cases.work,
    links: {},
    answers: {
      dossier: {
        ...cases.work.answers.dossier,
        picture: 'myself',
        meant: 'skip',
        pressure: 'skip',
      },
    },
    events: Object.fromEntries(events.map((event, at) => [`e${at + 1}`, event])),
  })
  it.each([
    ['2026-08-31', ['from-2022']],
    ['2026-09-01', ['from-2026']],
    ['2026-09', ['from-2026']],
    ['2026', ['from-2026', 'from-2022']],
    ['2022-05-31', ['from-2020']],
    ['2022-06-01', ['from-2022']],
    ['2020-06-30', ['from-2016']],
    ['2020', ['from-2020', 'from-2016']],
    ['2015-12-31', ['before-2016']],
  ])('for facts of %s are those of %j', (day, ids) => {
    expect(named(on({ on: day, what: 'spread' }))).toEqual(ids)
  })
  it('stand for both sides of a border where the date is only about right', () => {
    expect(named(on({ on: '2026-09-20', about: 'yes', what: 'spread' }))).toEqual([
      'from-2026',
      'from-2022',
    ])
  })
  it('of an earlier period stand too where only it is known when something was found', () => {
    expect(named(on({ on: '2026-10-02', what: 'found' }))).toEqual(['from-2026', 'from-2022'])
    expect(named(on())).toEqual(['from-2026', 'from-2022'])
  })
  it('count a day on which an image was made only where that was done in secret', () => {
    const made = on({ on: '2021-01-01', what: 'made' }, { on: '2026-10-02', what: 'spread' })
    expect(named(made)).toEqual(['from-2026'])
    const secret = { ...made, answers: cases.work.answers }
    expect(named(secret)).toEqual(['from-2026', 'from-2020'])
  })
  it('stand with the number that the law gives them', () => {
    const text = textOf(paper(cases['former-partner'], 'dossier', 'nl'))
    for (const article of ['art. 136', 'art. 417/9', 'art. 146', 'art. 417/19'])
      expect(text).toContain(article)
  })
})

describe('of images of people under 18', () => {
  it('no paper in any language tells of a screenshot, a file or a fingerprint', () => {
    for (const language of textLanguages)
      for (const kind of paperKinds) {
        const text = textOf(paper(cases.minor, kind, language))
        expect(text).not.toContain('nergens')
        expect(text).not.toContain('niet-tonen.png')
        expect(text).not.toMatch(/SHA-256|notes\.csv|[0-9a-f]{64}/)
        expect(text).not.toContain(policeWordsOf(language).enclosures.shots)
      }
  })
})

describe('any matter', () => {
  const answers = fc.record(
    Object.fromEntries(
      Object.entries(dossier.screens).map(([name, { choices }]) => [
        name,
        fc.constantFrom(...Object.keys(choices), 'done'),
      ]),
    ),
    { requiredKeys: [] },
  )
  const facts = fc.record({
    who: fc.constantFrom('me', 'other'),
    age: fc.constantFrom('adult', 'minor', 'unsure'),
    happened: fc.constantFrom('online', 'threat', 'ai', 'fear', 'unsure'),
  })
  const from = fc.constantFrom<CaseName[]>(...caseNames)

  it('gives papers that are whole, and the same in each language but for the words', () => {
    fc.assert(
      fc.property(from, facts, answers, (name, told, given) => {
        const kept = {
          ...cases[name],
          told: Object.fromEntries(
            Object.entries(told).map(([fact, value]) => [fact, { value, by: 'intake' }]),
          ),
          answers: { dossier: given },
        } as Case
        for (const kind of paperKinds) {
          const shapes = textLanguages.map((language) => {
            const made = paper(kept, kind, language)
            expect(textOf(made)).not.toMatch(/undefined|\{\w+\}|null|NaN/)
            return made.sections.map((section) => [
              section.name,
              section.blocks.map((block) => [
                block.kind,
                block.kind === 'table' ? block.rows.map((row) => row.length) : block.lines.length,
              ]),
            ])
          })
          for (const shape of shapes) expect(shape).toEqual(shapes[0])
        }
      }),
      { numRuns: 150, seed: 20261124 },
    )
  })
})

describe('rough dates', () => {
  it('are those that exist', () => {
    for (const good of ['2024', '2024-02', '2024-02-29', '1999-12-31'])
      expect(isRough(good)).toBe(true)
    for (const bad of [
      '',
      '24',
      '2023-02-29',
      '2024-13',
      '2024-00',
      '2024-1-1',
      '2024-02-29T10',
      'x',
    ])
      expect(isRough(bad)).toBe(false)
  })
  it('mean every day in them', () => {
    expect(spanOf('2024')).toEqual(['2024-01-01', '2024-12-31'])
    expect(spanOf('2024-02')).toEqual(['2024-02-01', '2024-02-29'])
    expect(spanOf('2024-02-03')).toEqual(['2024-02-03', '2024-02-03'])
  })
})

it('numbers are said in as few words as can be', () => {
  expect(ranges([3, 1, 2, 7])).toBe('1–3, 7')
  expect(ranges([1, 2])).toBe('1, 2')
  expect(ranges([])).toBe('')
})
