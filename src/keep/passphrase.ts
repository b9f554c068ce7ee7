/** How many words a generated passphrase has: of 2,048 words, five give 55 bits. */
const wordCount = 5
/** The shortest passphrase of one's own. */
export const shortest = 14

/** Crockford's base 32: no I, L, O or U, so that a code is read from paper without doubt. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const codeLength = 10

/** Evenly random whole numbers below a limit of at most 65,536; what would tip the scale is thrown again. */
function below(limit: number): number {
  const fair = 65_536 - (65_536 % limit)
  for (;;) {
    const [thrown = fair] = crypto.getRandomValues(new Uint16Array(1))
    if (thrown < fair) return thrown % limit
  }
}

/** A new passphrase from a list of words. */
export const newPassphrase = (words: readonly string[]): string =>
  Array.from({ length: wordCount }, () => words[below(words.length)]).join(' ')

/** A new recovery code, written in two halves: `7K2QM-9XW4C`. 50 bits. */
export function newCode(): string {
  const code = Array.from({ length: codeLength }, () => alphabet[below(32)]).join('')
  return `${code.slice(0, 5)}-${code.slice(5)}`
}

/** A name for a case among others, such as `7K-42`: it tells nothing, and is no secret. */
export function newCaseName(): string {
  const signs = Array.from({ length: 4 }, () => alphabet[below(32)]).join('')
  return `${signs.slice(0, 2)}-${signs.slice(2)}`
}

/**
 * A passphrase as it counts. Capitals and spaces do not: keyboards of phones put them in unasked, and being shut out costs more than
 * the little they add.
 */
export const plainPassphrase = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/[\s-]+/g, ' ')

/** A recovery code as it counts; undefined when what was typed cannot be one. */
export function plainCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  return /^[0-9A-HJKMNP-TV-Z]{10}$/.test(code) ? code : undefined
}

/** What there is to say of a passphrase of one's own: too short, of few different signs, or nothing. */
export function weakness(typed: string): 'short' | 'alike' | undefined {
  const counts = plainPassphrase(typed)
  if (counts.length < shortest) return 'short'
  const parts = new Set(counts.split(' '))
  const different = new Set(counts).size
  return different < 6 || (parts.size === 1 && counts.includes(' ')) ? 'alike' : undefined
}
