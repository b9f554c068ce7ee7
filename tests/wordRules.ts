/** Rules that words keep in every language. Each takes one text, or one file's words, and answers with what is wrong. */

/** Texts by their place in a file, as `screen.steps.2`. */
export type Texts = Readonly<Record<string, string>>

/** Every text of a file by its place. */
export const textsOf = (words: unknown, at = ''): Texts =>
  typeof words === 'string'
    ? { [at]: words }
    : Object.assign(
        {},
        ...Object.entries((words ?? {}) as Readonly<Record<string, unknown>>).map(([key, value]) =>
          textsOf(value, at ? `${at}.${key}` : key),
        ),
      )

/** Words that blame, belittle, promise or alarm. */
const banned: Readonly<Record<string, RegExp>> = {
  nl: /wraakporno|kinderporno|simpelweg|eenvoudigweg|gelekt\b|slachtoffer van|\boeps\b|ongeldig|had je beter|!/i,
  en: /revenge porn|child porn|\bsimply\b|\beasy\b|\beasily\b|\boops\b|\binvalid\b|should have|\bfailed\b|!/i,
  fr: /vengeance porn|pornodiv|pédoporn|revenge|simplement|facile|\bjuste\b|échoué|invalide|\boups\b|fuité|auriez dû|!/i,
  ar: /انتقام إباحي|إباحية انتقامية|إباحية الأطفال|ببساطة|بسهولة|ضحية|فشل|خطؤك أنت|كان عليك|[!！]/,
  de: /rachep|kinderporn|\beinfach\b|\bleicht\b|nur kurz|fehlgeschlagen|ungültig|hätten sie besser|!/i,
}

/** What stands in a menu, and what is filled in later, is not ours to write. */
const ours = (text: string) => text.replace(/\[[^\]]*\]/g, 'x').replace(/\{+[^}]*\}+/g, 'x')
const address = /https?:\/\/\S+|[\w.-]+\.\w+[/?]\S*/g

/** Where the signs of a language are not as it writes them. */
const signs: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  nl: [[/["«»„]|(?<=^|\s)'(?!s\b)/, 'quotation marks are ‘ ’']],
  en: [[/["«»„]|(?<=^|\s)'/, 'quotation marks are ‘ ’']],
  fr: [
    [
      /[^\u00a0\u202f][?;»]|[^\u00a0\u202f\d]:(?!\/)|«(?!\u00a0|\u202f)/,
      'no space that keeps a sign with its word',
    ],
    [/["']|[“”„]/, 'quotation marks are « », the apostrophe is ’'],
  ],
  ar: [
    [/["“”„]|(?<![A-Za-z])'/, 'quotation marks are « »'],
    [/[\u0600-\u06ff»]\s*[?;,]/, 'signs are ؟ ؛ ،'],
    [
      /(?<!\u2066[^\u2069]*)\d+ \d/,
      'a number with spaces turns around: U+2066 before, U+2069 behind',
    ],
  ],
  de: [[/["']|[«»]|(?:^|\s)“/, 'quotation marks are „ “']],
}

/** What is wrong with one text by itself. */
export function faultsOf(language: string, text: string): string[] {
  const base = language.split('-')[0] ?? ''
  const never = banned[base]
  if (!never) return [`no list of words for ${language}`]
  const plain = ours(text).replace(address, 'x')
  return [
    ...[...text.matchAll(new RegExp(never, 'gi'))].map(([word]) => `says ${word}`),
    ...(signs[base] ?? []).flatMap(([pattern, rule]) => (pattern.test(plain) ? [rule] : [])),
    ...(/ {2}/.test(text) ? ['a space too many'] : []),
  ]
}

/** How many words each sentence of a text has. */
export const sentences = (text: string): number[] =>
  ours(text)
    .split(/(?<=[.?:;؟؛][’“”»\u00a0\u202f]*)\s+|\n/)
    .map((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length)
    .filter((count) => count > 0)

/** How long sentences may be, in words: on average in a file, and each. */
export const longest = (language: string): { readonly mean: number; readonly most: number } =>
  language.endsWith('-easy') ? { mean: 12, most: 20 } : { mean: 15, most: 30 }

/** A key without the ending by which i18next tells one from several. */
const bare = (place: string) => place.replace(/_(?:zero|one|two|few|many|other)$/, '')
const places = (texts: Texts) => [...new Set(Object.keys(texts).map(bare))].toSorted()
/** What is filled in; how many there are need not be said where it is one or none. */
const holes = (text: string) =>
  [...text.matchAll(/\{+([^}]*)\}+/g)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'count')
    .toSorted()
    .join(' ')
/** Numbers that a reader acts on. How old someone is who is no adult may be said in a word or a number; a digit of a menu is the menu's. */
const numbers = (text: string) =>
  [...ours(text).replace(address, '').matchAll(/\d+/g)]
    .map(([number]) => number)
    .filter((number) => number !== '18')
    .toSorted()
    .join(' ')
/** At least two words, of which one is no name. */
const isSentence = (text: string) => /\p{L}{2,}\s+\p{Ll}{2,}/u.test(ours(text))

/** Where one file differs from the same one in Dutch, which says what is meant. */
export function differences(dutch: Texts, texts: Texts): string[] {
  const [wanted, found] = [places(dutch), places(texts)]
  const byPlace = new Map(Object.entries(dutch).map(([place, text]) => [bare(place), text]))
  return [
    ...wanted.filter((place) => !found.includes(place)).map((place) => `${place} is missing`),
    ...found.filter((place) => !wanted.includes(place)).map((place) => `${place} is not known`),
    ...Object.entries(texts).flatMap(([place, text]) => {
      const meant = dutch[place] ?? byPlace.get(bare(place))
      if (meant === undefined) return []
      return [
        ...(holes(meant) === holes(text) ? [] : [`${place} has other places to fill in`]),
        ...(numbers(meant) === numbers(text) ? [] : [`${place} has other numbers`]),
      ]
    }),
  ]
}

/** Texts that say what the Dutch says in the same words; names of services are the same in every language. */
export const untranslated = (dutch: Texts, texts: Texts): string[] =>
  Object.entries(texts).flatMap(([place, text]) =>
    dutch[place] === text && isSentence(text) && !place.endsWith('.name')
      ? [`${place} is still Dutch: ${text}`]
      : [],
  )

/** Names of menus that neither Dutch nor English knows; a language's own names are its own. */
export function unknownMenus(language: string, known: readonly Texts[], texts: Texts): string[] {
  const base = language.split('-')[0] ?? ''
  const names = (of: Texts) =>
    Object.values(of).flatMap((text) =>
      [...text.matchAll(/\[(\w\w:[^\]]*)\]/g)].map(([, name = '']) => name),
    )
  const all = new Set(known.flatMap(names))
  return [...new Set(names(texts))].filter((name) => !all.has(name) && !name.startsWith(`${base}:`))
}
