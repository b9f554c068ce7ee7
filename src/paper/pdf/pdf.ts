import { type Paper, textOf } from '../../case/papers/paper.ts'
import { drawBlock, leastRoom } from './draw.ts'
import { drawLine, lineRoom } from './lines.ts'
import { ink, makeRoom, margin, openSheet, put, type Sheet, size, turn } from './sheet.ts'
import { inTurns } from './turns.ts'
import { lackingIn } from './type.ts'

/** What a paper became. */
export interface Made {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly pages: number
  /** Letters that no font has; ¤ stands for each. */
  readonly lacking: readonly string[]
}

/** A neutral name for what readers show on top: it says nothing of what the paper is about. */
const neutral = { nl: 'Nota', fr: 'Note', de: 'Notiz', en: 'Note' } as const

/** Page numbers at the foot; not read aloud. */
function number(sheet: Sheet, page: number, pages: number) {
  const { doc } = sheet
  doc.switchToPage(page)
  const text = `${page + 1} / ${pages}`
  doc.markContent('Artifact', { type: 'Pagination' })
  sheet.y = doc.page.height - margin + 14
  doc.fontSize(size.small)
  const width = sheet.types.width('latin', text)
  put(sheet, { text, base: 0 }, margin + sheet.width - width, width, {
    size: 'small',
    color: ink.soft,
  })
  doc.endMarkedContent()
}

/**
 * Makes a PDF of a paper on this device: tagged, with its language and its fonts. `day` is the day that it bears. `onPart` hears how far it is, from 0 to 1.
 * The screen gets its turn all the while. Rejects when a font cannot be had, or `signal` was given up.
 */
export async function pdfOf(
  paper: Paper,
  day: string,
  onPart?: (part: number) => void,
  signal?: AbortSignal,
): Promise<Made> {
  // Letters with their marks as one sign, as fonts have them.
  const text = textOf(paper).normalize('NFC')
  let done = 0
  let told = 0
  const rest = inTurns(() => {
    if (done === told) return
    told = done
    onPart?.(Math.min(0.95, done / paper.sections.length))
  }, signal)
  const sheet = await openSheet(neutral[paper.language], paper.language, text, day, rest)
  const { doc, root, types, fonts } = sheet
  const chunks: Uint8Array[] = []
  const whole = new Promise<void>((finish) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk)).on('end', () => finish())
  })

  drawLine(sheet, root, 'H1', paper.title, paper.own, { size: 'title', bold: true })
  await rest()
  for (const line of paper.intro) {
    drawLine(sheet, root, 'P', line, paper.own, { size: 'small' })
    await rest()
  }
  for (const { title, blocks, breaks } of paper.sections) {
    const part = doc.struct('Sect')
    root.add(part)
    // A heading does not stand at the foot of a page alone.
    makeRoom(
      sheet,
      lineRoom(sheet, title, 'heading') + (blocks[0] ? leastRoom(sheet, blocks[0]) : 0),
    )
    sheet.y += 8
    drawLine(sheet, part, 'H2', title, paper.own, { size: 'heading', bold: true })
    for (const block of blocks) await drawBlock(sheet, part, block, paper.own, rest)
    part.end()
    done++
    if (breaks && done < paper.sections.length) turn(sheet)
  }
  root.end()
  const { count } = doc.bufferedPageRange()
  for (let page = 0; page < count; page++) {
    number(sheet, page, count)
    await rest()
  }
  for (const font of fonts) {
    await rest(true)
    font.finalize()
  }
  await rest(true)
  const lacking = lackingIn(text, types)
  await rest(true)
  doc.end()
  await whole
  onPart?.(1)
  return { bytes: join(chunks), pages: count, lacking }
}

function join(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
