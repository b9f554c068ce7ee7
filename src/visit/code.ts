/** Signs of a code: without vowels, so that none makes a word, and without those that are taken for others. */
const signs = '23456789bcdfghjkmnpqrstvwxz'

/**
 * The code by which a link leads to a flow: four signs made from its id (FNV-1a), which tell nothing to whoever reads them, and stay
 * the same from release to release. A test demands that no two flows have the same.
 */
export function codeOf(id: string): string {
  let hash = 0x811c9dc5
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  let code = ''
  for (let place = 0; place < 4; place++) {
    code += signs[hash % signs.length]
    hash = Math.floor(hash / signs.length)
  }
  return code
}
