import type { TextLanguage } from '../../chart/form.ts'

/** The papers that are made for the police: the dossier, what to say on the phone, what to take along, the declaration as an injured person. */
export const paperKinds = ['dossier', 'call', 'bring', 'injured'] as const
export type PaperKind = (typeof paperKinds)[number]

/** One sentence, label or value. */
export interface Line {
  readonly text: string
  /** The same in the person's own language, where that stands beside it. */
  readonly own?: string
  /** Language of what the person typed; `zxx` for addresses, numbers and names, which have none. The paper's own where it is not said. */
  readonly lang?: string
}

/** What a paper is made of, in the order in which it is read. */
export type Block =
  | { readonly kind: 'text' | 'list'; readonly lines: readonly Line[] }
  /** To be ticked, or filled in, by hand. */
  | { readonly kind: 'boxes' | 'blanks'; readonly lines: readonly Line[] }
  | {
      readonly kind: 'table'
      readonly heads: readonly Line[]
      /** Row → cell → lines. */
      readonly rows: readonly (readonly (readonly Line[])[])[]
      /** Share of the width that each column takes; together 1. */
      readonly widths: readonly number[]
    }

/** A part of a paper, with its heading. */
export interface Section {
  readonly name: string
  readonly title: Line
  readonly blocks: readonly Block[]
  /** The first part of the paper ends here, on a sheet of its own. */
  readonly breaks?: true
  /** Only for police and lawyers: folded on the screen. */
  readonly folded?: true
}

/** A paper as it is shown, printed and saved: each of the three holds exactly this. */
export interface Paper {
  readonly kind: PaperKind
  readonly language: TextLanguage
  /** The language that stands beside it. */
  readonly own?: TextLanguage
  readonly title: Line
  /** Below the title. */
  readonly intro: readonly Line[]
  readonly sections: readonly Section[]
}

/** A paper without the sections that are to be left out. */
export const leftOut = (paper: Paper, without: Readonly<Record<string, unknown>> = {}): Paper => ({
  ...paper,
  sections: paper.sections.filter(({ name }) => without[name] === undefined),
})

const said = (lines: readonly Line[]): string[] =>
  lines.flatMap(({ text, own }) => (own === undefined ? [text] : [text, own]))

/** Everything that a block says, in reading order. */
const saidIn = (block: Block): string[] =>
  block.kind === 'table'
    ? [...said(block.heads), ...block.rows.flat().flatMap(said)]
    : said(block.lines)

/** A paper as plain text, to copy: every line that it holds, in reading order. */
export const textOf = ({ title, intro, sections }: Paper): string =>
  [
    [...said([title]), ...said(intro)],
    ...sections.map((section) => [...said([section.title]), ...section.blocks.flatMap(saidIn)]),
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n')
