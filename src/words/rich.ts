/** A piece of a text: plain words, a menu name as a platform prints it, or a service's number. */
export type Piece =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'menu'; readonly text: string; readonly language?: string }
  | { readonly kind: 'tel'; readonly service: string }

const marks = /\[(?:([a-z]{2}):)?([^\]]+)\]|\{tel:([a-z0-9-]+)\}/g

/** Takes a text of `locales/` apart: `[en:Report]` is a menu name, `{tel:institute}` a service's number. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = []
  let last = 0
  for (const match of text.matchAll(marks)) {
    if (match.index > last) found.push({ kind: 'plain', text: text.slice(last, match.index) })
    const [whole, language, menu, service] = match
    if (service) found.push({ kind: 'tel', service })
    else if (menu) found.push({ kind: 'menu', text: menu, ...(language && { language }) })
    last = match.index + whole.length
  }
  if (last < text.length) found.push({ kind: 'plain', text: text.slice(last) })
  return found
}

/** The text to paste: without marks; and its language, if marked as a whole. */
export function toPaste(text: string) {
  const whole = /^\[([a-z]{2}):([^\]]*)\]$/s.exec(text)
  const bare = whole?.[2] ?? text.replace(marks, (match, _, menu?: string) => menu ?? match)
  return { language: whole?.[1], text: bare.trim() }
}
