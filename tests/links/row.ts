import type { Ids, LinkKind } from '../../src/chart/link.ts'

/** A text as people paste it, and what must come out. `ids` must be exactly these; what is left out of the rest is not looked at. */
export type Row = readonly [
  text: string,
  expected: {
    readonly kind: LinkKind
    readonly place?: string
    readonly name?: string
    readonly address?: string
    readonly ids?: Ids
    readonly looksLike?: string
    readonly punycode?: string
    readonly disguised?: true
  },
]
