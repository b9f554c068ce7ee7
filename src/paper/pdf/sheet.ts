// Its types know the default export alone.
// oxlint-disable-next-line import/no-named-as-default
import PDFDocument from 'pdfkit'
import { boldLetters, fontsFor, letters } from './fonts.ts'
import type { Rest } from './turns.ts'
import { linesOf, placed, runsOf, type TextLine, type Types } from './type.ts'

/** Points. A4, with a margin that leaves room for a punch. */
export const margin = 56
const bottom = 62
export const size = { title: 20, heading: 13, body: 10.5, small: 9 } as const
type Size = keyof typeof size
const leading = 1.38
export const ink = { text: '#1d1b18', soft: '#55504a', rule: '#8a857d' } as const

export type Structure = PDFKit.PDFStructureElement
type Doc = PDFKit.PDFDocument

/** What pdfkit knows of a font, beyond its types. */
interface Known {
  readonly font: { readonly hasGlyphForCodePoint: (letter: number) => boolean }
  /** Puts the letters that were used into the file. */
  readonly finalize: () => void
}

/** A sheet of paper that is written from top to bottom; it goes on to the next by itself. */
export interface Sheet {
  readonly doc: Doc
  readonly root: Structure
  readonly types: Types
  readonly fonts: readonly Known[]
  readonly width: number
  /** Points from the top. */
  y: number
  /** Which page is written on, counted from 0. */
  page: number
  /** Where writing begins on each page, in points from the top. */
  tops: number[]
  /** What is set anew at the top of a new page. */
  onPage: (() => void) | undefined
}

const knownOf = (doc: Doc, name: string): Known => {
  doc.font(name)
  return Reflect.get(doc, '_font') as Known
}

/** An empty first sheet with the fonts that the text needs. `title` is neutral, as readers show it. */
export async function openSheet(
  title: string,
  language: string,
  text: string,
  day: string,
  rest: Rest,
): Promise<Sheet> {
  const [plain, bold] = await Promise.all([fontsFor(letters, text), fontsFor(boldLetters, text)])
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: margin, left: margin, right: margin, bottom },
    pdfVersion: '1.7',
    // Known to the library, not to its types.
    subset: 'PDF/UA' as 'PDF/A-1',
    tagged: true,
    displayTitle: true,
    lang: language,
    bufferPages: true,
    // Packing every page would hold up the screen at the end, for a file that is small anyhow.
    compress: false,
    // Nothing tells when, by what and where it was made, beyond the day that the paper itself names.
    info: {
      Title: title,
      Producer: '',
      Creator: '',
      CreationDate: new Date(`${day}T00:00:00Z`),
    },
    font: null as unknown as string,
  })
  for (const [name, bytes] of [...plain, ...bold]) doc.registerFont(name, bytes as never)
  const known = new Map<string, Known>()
  for (const [name] of [...plain, ...bold]) {
    await rest(true)
    known.set(name, knownOf(doc, name))
  }
  const names = { plain: plain.map(([name]) => name), bold: bold.map(([name]) => name) }
  const widths = new Map<string, number>()
  const root = doc.struct('Document')
  doc.addStructure(root)
  return {
    doc,
    root,
    fonts: [...known.values()],
    width: doc.page.width - 2 * margin,
    y: margin,
    page: 0,
    tops: [margin],
    onPage: undefined,
    types: {
      fonts: (isBold) => (isBold ? [...names.bold, ...names.plain] : names.plain),
      has: (font, letter) => known.get(font)?.font.hasGlyphForCodePoint(letter) ?? false,
      width: (font, part) => {
        const key = `${font} ${String(Reflect.get(doc, '_fontSize'))} ${part}`
        const found = widths.get(key) ?? doc.font(font).widthOfString(part)
        widths.set(key, found)
        return found
      },
    },
  }
}

/** Height of a line of a size, in points. */
export const lineHeight = (of: Size): number => size[of] * leading

/** A text in the lines that fit a width. */
export function set(sheet: Sheet, text: string, of: Size, width: number, bold = false): TextLine[] {
  sheet.doc.fontSize(size[of])
  return linesOf(text, width, bold, sheet.types)
}

/** Turns to the next page unless so many points are left. True when it did. */
export function makeRoom(sheet: Sheet, height: number): boolean {
  if (sheet.y + height <= sheet.doc.page.height - bottom) return false
  turn(sheet)
  return true
}

/** Goes on to the next page, which may be there already. */
export function turn(sheet: Sheet): void {
  sheet.page++
  const top = sheet.tops[sheet.page]
  if (top !== undefined) {
    sheet.doc.switchToPage(sheet.page)
    sheet.y = top
    return
  }
  sheet.doc.addPage()
  sheet.y = margin
  sheet.onPage?.()
  sheet.tops[sheet.page] = sheet.y
}

/** Goes to a place that was written on before. */
export function goTo(sheet: Sheet, page: number, y: number): void {
  if (page !== sheet.page) sheet.doc.switchToPage(page)
  sheet.page = page
  sheet.y = y
}

/** Points that a page holds. */
export const pageRoom = ({ doc }: Sheet): number => doc.page.height - margin - bottom

interface Look {
  readonly size: Size
  readonly bold?: boolean
  readonly color?: string
}

/** Sets one line of text; what is read from right to left stands at the right, as far as it fills the line. */
export function put(sheet: Sheet, line: TextLine, x: number, width: number, look: Look): void {
  const { doc, types } = sheet
  doc.fontSize(size[look.size]).fillColor(look.color ?? ink.text)
  const runs = runsOf(line, look.bold ?? false, types).map((run) => ({
    ...run,
    width: types.width(run.font, run.text),
  }))
  const whole = runs.reduce((sum, run) => sum + run.width, 0)
  let at = line.base % 2 === 1 ? x + width - whole : x
  const where = new Map(
    placed(runs).map((run) => {
      const left = at
      at += run.width
      return [run, left]
    }),
  )
  const base = sheet.y + size[look.size] * 1.02
  // In the order in which it is read, so that what reads the file aloud or copies from it gets the same.
  for (const run of runs)
    doc
      .font(run.font)
      .text(run.text, where.get(run) ?? x, base, { lineBreak: false, baseline: 'alphabetic' })
}

/** Draws what is no text, and is not read. */
export function ornament({ doc }: Sheet, draw: () => void): void {
  doc.markContent('Artifact', { type: 'Layout' })
  draw()
  doc.endMarkedContent()
}
