import type { Line } from '../../case/papers/paper.ts'
import type { TextLine } from './type.ts'
import {
  ink,
  lineHeight,
  makeRoom,
  margin,
  ornament,
  put,
  set,
  type Sheet,
  size,
  type Structure,
} from './sheet.ts'

type Size = keyof typeof size

export const gap = { line: 3, block: 8, cell: 5 } as const
const indent = 16

/** One line of a paper in lines of a sheet, the person's own language below the paper's. */
export interface Laid {
  readonly lines: readonly TextLine[]
  readonly lang?: string
  readonly soft: boolean
}

export const laid = (
  sheet: Sheet,
  { text, own, lang }: Line,
  of: Size,
  width: number,
  bold = false,
) => {
  const fit = (said: string) => set(sheet, said, of, width, bold)
  const plain = lang !== undefined && lang !== 'zxx' ? { lang } : {}
  const first: Laid = { lines: fit(text), soft: false, ...plain }
  return own === undefined ? [first] : [first, { lines: fit(own), soft: true }]
}

export const heightOf = (parts: readonly Laid[], of: Size): number =>
  parts.reduce((sum, { lines }) => sum + lines.length * lineHeight(of), 0)

/** Writes lines at a place as one element of the structure; they go on to a next page where there is no room. */
export function write(
  sheet: Sheet,
  parent: Structure,
  tag: string,
  part: Laid,
  x: number,
  width: number,
  look: { readonly size: Size; readonly bold?: boolean },
  own: string | undefined,
) {
  const { doc } = sheet
  const lang = part.soft ? own : part.lang
  const element = doc.struct(tag, lang === undefined ? {} : { lang })
  parent.add(element)
  for (const line of part.lines) {
    makeRoom(sheet, lineHeight(look.size))
    const content = doc.markStructureContent(tag)
    element.add(content)
    put(sheet, line, x, width, { ...look, ...(part.soft && { color: ink.soft }) })
    doc.endMarkedContent()
    sheet.y += lineHeight(look.size)
  }
  element.end()
}

/** Points that a line takes with what is around it. */
export const lineRoom = (sheet: Sheet, line: Line, of: Size): number =>
  heightOf(laid(sheet, line, of, sheet.width, true), of) + gap.block * 2

/** A paragraph, or a heading. */
export function drawLine(
  sheet: Sheet,
  parent: Structure,
  tag: string,
  line: Line,
  own: string | undefined,
  look: { readonly size: Size; readonly bold?: boolean } = { size: 'body' },
) {
  for (const part of laid(sheet, line, look.size, sheet.width, look.bold))
    write(sheet, parent, part.soft ? 'P' : tag, part, margin, sheet.width, look, own)
  sheet.y += gap.line
}

/** A list with a dot, or a box to tick by hand, before each line. */
export function drawItem(
  sheet: Sheet,
  list: Structure,
  line: Line,
  own: string | undefined,
  box: boolean,
) {
  const { doc } = sheet
  const parts = laid(sheet, line, 'body', sheet.width - indent)
  makeRoom(sheet, Math.min(heightOf(parts, 'body'), lineHeight('body') * 6))
  const middle = sheet.y + size.body * 0.66
  ornament(sheet, () => {
    if (box)
      doc
        .lineWidth(0.9)
        .rect(margin + 0.5, middle - 4.5, 9, 9)
        .stroke(ink.text)
    else doc.circle(margin + 4, middle, 1.7).fill(ink.text)
  })
  const item = doc.struct('LI')
  list.add(item)
  const body = doc.struct('LBody')
  item.add(body)
  for (const part of parts)
    write(sheet, body, 'P', part, margin + indent, sheet.width - indent, { size: 'body' }, own)
  body.end()
  item.end()
  sheet.y += gap.line
}

/** A label with a line to write on. */
export function drawBlank(sheet: Sheet, parent: Structure, line: Line, own: string | undefined) {
  const { doc } = sheet
  makeRoom(sheet, lineHeight('body') * 3)
  for (const part of laid(sheet, line, 'small', sheet.width))
    write(sheet, parent, 'P', part, margin, sheet.width, { size: 'small' }, own)
  sheet.y += 17
  ornament(sheet, () =>
    doc
      .lineWidth(0.7)
      .moveTo(margin, sheet.y)
      .lineTo(margin + sheet.width, sheet.y)
      .stroke(ink.rule),
  )
  sheet.y += 6
}
