import type { Block } from '../../case/papers/paper.ts'
import { drawBlank, drawItem, drawLine, gap } from './lines.ts'
import { lineHeight, type Sheet, type Structure } from './sheet.ts'
import { drawTable, tableRoom } from './table.ts'
import type { Rest } from './turns.ts'

/** Points without which a block should not begin on a page. */
export const leastRoom = (sheet: Sheet, block: Block): number =>
  block.kind === 'table' ? tableRoom(sheet, block) : lineHeight('body') * 3

/** Draws a block, resting between its parts so that the screen stays at hand. */
export async function drawBlock(
  sheet: Sheet,
  parent: Structure,
  block: Block,
  own: string | undefined,
  rest: Rest,
) {
  const { kind } = block
  if (kind === 'table') await drawTable(sheet, parent, block, own, rest)
  else if (kind === 'text' || kind === 'blanks')
    for (const line of block.lines) {
      if (kind === 'text') drawLine(sheet, parent, 'P', line, own)
      else drawBlank(sheet, parent, line, own)
      await rest()
    }
  else {
    const list = sheet.doc.struct('L')
    parent.add(list)
    for (const line of block.lines) {
      drawItem(sheet, list, line, own, kind === 'boxes')
      await rest()
    }
    list.end()
  }
  sheet.y += gap.block
}
