import type { Block, Line } from '../../case/papers/paper.ts'
import { gap, heightOf, type Laid, laid, write } from './lines.ts'
import {
  goTo,
  ink,
  lineHeight,
  makeRoom,
  margin,
  ornament,
  pageRoom,
  put,
  type Sheet,
  type Structure,
} from './sheet.ts'
import type { Rest } from './turns.ts'

export type Table = Extract<Block, { kind: 'table' }>

interface Column {
  readonly x: number
  readonly width: number
  readonly parts: readonly Laid[]
}

/** The cells of a row in lines, with where each stands. */
const columnsOf = (
  sheet: Sheet,
  cells: readonly (readonly Line[])[],
  widths: readonly number[],
  head: boolean,
): readonly Column[] =>
  widths.map((share, index) => {
    const x = margin + widths.slice(0, index).reduce((sum, one) => sum + one, 0) * sheet.width
    const width = share * sheet.width - gap.cell * 2
    const parts = (cells[index] ?? []).flatMap((line) => laid(sheet, line, 'small', width, head))
    return { x, width, parts }
  })

/** Height of a row with the space around it; of one that no page holds, what it takes to begin. */
function roomFor(sheet: Sheet, columns: readonly Column[]): number {
  const height = Math.max(...columns.map(({ parts }) => heightOf(parts, 'small'))) + gap.cell * 2
  // A head may be repeated above it.
  return height < pageRoom(sheet) * 0.8 ? height : lineHeight('small') * 4
}

/** A row of a table, cell by cell; a row that is higher than a page goes on over the next. */
function drawRow(
  sheet: Sheet,
  table: Structure,
  columns: readonly Column[],
  own: string | undefined,
  head: boolean,
) {
  const { doc } = sheet
  const look = { size: 'small', bold: head } as const
  const row = doc.struct('TR')
  table.add(row)
  const begun = { page: sheet.page, y: sheet.y + gap.cell }
  let lowest = begun
  for (const { x, width, parts } of columns) {
    goTo(sheet, begun.page, begun.y)
    const cell = head ? doc.struct('TH', { scope: 'Column' } as object) : doc.struct('TD')
    row.add(cell)
    for (const part of parts) write(sheet, cell, 'P', part, x, width, look, own)
    cell.end()
    if (sheet.page > lowest.page || (sheet.page === lowest.page && sheet.y > lowest.y))
      lowest = { page: sheet.page, y: sheet.y }
  }
  row.end()
  goTo(sheet, lowest.page, lowest.y + gap.cell)
  ornament(sheet, () =>
    doc
      .lineWidth(head ? 1 : 0.5)
      .moveTo(margin, sheet.y)
      .lineTo(margin + sheet.width, sheet.y)
      .stroke(head ? ink.text : ink.rule),
  )
}

/** The head again at the top of a further page, for the eye; what reads the file aloud knows it already. */
function repeatHead(sheet: Sheet, { heads, widths }: Table) {
  const { doc } = sheet
  doc.markContent('Artifact', { type: 'Pagination' })
  let [x, height] = [margin, 0]
  const top = sheet.y
  for (const [index, head] of heads.entries()) {
    const width = (widths[index] ?? 0) * sheet.width
    sheet.y = top
    for (const line of laid(sheet, head, 'small', width - gap.cell * 2, true).flatMap(
      ({ lines }) => lines,
    )) {
      put(sheet, line, x, width, { size: 'small', bold: true })
      sheet.y += lineHeight('small')
    }
    height = Math.max(height, sheet.y - top)
    x += width
  }
  sheet.y = top + height + gap.cell
  doc
    .lineWidth(1)
    .moveTo(margin, sheet.y)
    .lineTo(margin + sheet.width, sheet.y)
    .stroke(ink.text)
  sheet.y += gap.cell
  doc.endMarkedContent()
}

/** Its head, and its first row. */
const beginning = (sheet: Sheet, { heads, rows, widths }: Table) => ({
  head: columnsOf(
    sheet,
    heads.map((head) => [head]),
    widths,
    true,
  ),
  first: columnsOf(sheet, rows[0] ?? [], widths, false),
})

/** Points of its head and its first row. */
export function tableRoom(sheet: Sheet, block: Table): number {
  const { head, first } = beginning(sheet, block)
  return roomFor(sheet, head) + roomFor(sheet, first)
}

/** Draws a table row by row. */
export async function drawTable(
  sheet: Sheet,
  parent: Structure,
  block: Table,
  own: string | undefined,
  rest: Rest,
) {
  const table = sheet.doc.struct('Table')
  parent.add(table)
  const { head, first } = beginning(sheet, block)
  // A head does not stand at the foot of a page alone.
  makeRoom(sheet, roomFor(sheet, head) + roomFor(sheet, first))
  drawRow(sheet, table, head, own, true)
  sheet.onPage = () => repeatHead(sheet, block)
  for (const cells of block.rows) {
    await rest()
    const columns = columnsOf(sheet, cells, block.widths, false)
    makeRoom(sheet, roomFor(sheet, columns))
    drawRow(sheet, table, columns, own, false)
  }
  sheet.onPage = undefined
  table.end()
}
