import { base64 } from '@scure/base'
import { unpacked } from './unpack.ts'

type Load = () => Promise<{ readonly default: string }>

interface Letters {
  readonly name: string
  /** Letters for which it is fetched; none where every paper needs it. */
  readonly script?: RegExp
  readonly load: Load
}

/** Latin letters that the first file lacks. */
const beyond = /[\u0100-\u024f\u1e00-\u1eff\u20a0-\u20bf]/u

/** The letters for what is read, and for headings. Each file holds some scripts alone, so that no more is fetched than a paper needs; the first that has a letter is taken. */
export const letters: readonly Letters[] = [
  {
    name: 'latin',
    load: () =>
      import('@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff?inline'),
  },
  {
    name: 'latin-ext',
    script: beyond,
    load: () =>
      import('@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff?inline'),
  },
  {
    name: 'cyrillic',
    script: /\p{Script=Cyrillic}/u,
    load: () => import('@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff?inline'),
  },
  {
    name: 'cyrillic-ext',
    script: /\p{Script=Cyrillic}/u,
    load: () => import('@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff?inline'),
  },
  {
    name: 'greek',
    script: /\p{Script=Greek}/u,
    load: () => import('@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff?inline'),
  },
  {
    name: 'vietnamese',
    script: /[\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/u,
    load: () => import('@fontsource/noto-sans/files/noto-sans-vietnamese-400-normal.woff?inline'),
  },
  {
    name: 'arabic',
    script: /\p{Script=Arabic}/u,
    // Of the fonts at hand one that keeps letters whole: where their dots are glyphs of their own, the text cannot be copied out again.
    load: () => import('@fontsource/vazirmatn/files/vazirmatn-arabic-400-normal.woff?inline'),
  },
]

/** Headings are our own words, in nl, fr, de or en. */
export const boldLetters: readonly Letters[] = [
  {
    name: 'bold',
    load: () =>
      import('@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff?inline'),
  },
  {
    name: 'bold-ext',
    script: beyond,
    load: () =>
      import('@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-700-normal.woff?inline'),
  },
]

/** A font file out of the module that it stands in: pages may not fetch anything, so it comes as code. */
const bytesOf = (url: string) =>
  unpacked(Uint8Array.from(base64.decode(url.slice(url.indexOf(',') + 1))))

/** The fonts that a text needs, by name. Rejects when one cannot be had. */
export const fontsFor = (
  list: readonly Letters[],
  text: string,
): Promise<readonly (readonly [name: string, bytes: Uint8Array])[]> =>
  Promise.all(
    list
      .filter(({ script }) => script === undefined || script.test(text))
      .map(async ({ name, load }) => [name, await bytesOf((await load()).default)] as const),
  )
