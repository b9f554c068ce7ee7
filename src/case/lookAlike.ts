import { distance } from 'fastest-levenshtein'
import { readable } from './address.ts'

/** Letters of other scripts, and digits, that are taken for a Latin letter. From the Unicode list of confusables (UTS 39), as far as brands need it. */
const confused: Readonly<Record<string, string>> = {
  а: 'a',
  ɑ: 'a',
  α: 'a',
  е: 'e',
  ё: 'e',
  ε: 'e',
  о: 'o',
  ο: 'o',
  օ: 'o',
  ө: 'o',
  р: 'p',
  ρ: 'p',
  с: 'c',
  ϲ: 'c',
  у: 'y',
  ү: 'y',
  γ: 'y',
  х: 'x',
  χ: 'x',
  ѕ: 's',
  і: 'i',
  ї: 'i',
  ι: 'i',
  ı: 'i',
  ɩ: 'i',
  ј: 'j',
  ԁ: 'd',
  ɡ: 'g',
  ց: 'g',
  һ: 'h',
  հ: 'h',
  к: 'k',
  κ: 'k',
  ӏ: 'l',
  ո: 'n',
  п: 'n',
  η: 'n',
  ν: 'v',
  ѵ: 'v',
  т: 't',
  τ: 't',
  м: 'm',
  ԝ: 'w',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ɗ: 'd',
  ħ: 'h',
  ŧ: 't',
  ɓ: 'b',
  ƙ: 'k',
  ɠ: 'g',
  ω: 'w',
  в: 'b',
  ь: 'b',
  ʙ: 'b',
  ß: 'b',
  г: 'r',
  ɢ: 'g',
  υ: 'u',
  ս: 'u',
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  $: 's',
  '|': 'l',
}

/** A name as the eye takes it in: marks off, look-alike letters as the letter that they look like, `rn` as `m`, every `i` as `l`. */
export const skeleton = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/./gu, (letter) => confused[letter] ?? letter)
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/i/g, 'l')

/** Ordinary words that are one letter from a brand. */
const words: ReadonlySet<string> = new Set(['telegraf'])

/** Shorter names are too close to ordinary words for one wrong letter to mean anything, unless that letter is of another script than the rest. */
const shortestTypo = 8
const isMixed = (name: string) =>
  /\p{Script=Latin}/u.test(name) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(name)

/** The brand that a host looks like, of those given by their skeletons. A host that is really that brand's must not be asked about. */
export function looksLike(host: string, brands: ReadonlyMap<string, string>): string | undefined {
  const parts = readable(host)
    .split('.')
    .flatMap((label) => [label, label.replace(/[-_]/g, ''), ...label.split(/[-_]/)])
    .filter((part) => !words.has(part))
  for (const part of parts) {
    const name = skeleton(part)
    const exact = brands.get(name)
    if (exact !== undefined) return exact
    for (const [shape, place] of brands) {
      if (shape.length < shortestTypo && !isMixed(part)) continue
      if (
        name.includes(shape) ||
        (Math.abs(name.length - shape.length) <= 1 && distance(name, shape) === 1)
      )
        return place
    }
  }
  return undefined
}
