import type { About, Addressee, Extra } from '../chart/form.ts'

/** All that a report text depends on. */
export interface Situation {
  readonly length: 'short' | 'notice'
  readonly about: About
  readonly to: Addressee
  readonly who: 'me' | 'other'
  /** When the image was made. */
  readonly age: 'adult' | 'minor' | 'unsure'
  /** Name of the platform or the site's domain, as the reader knows it; blank where nobody told. */
  readonly place: string
  readonly addresses: readonly string[]
  /** User names of accounts, with @, or their numbers. */
  readonly names: readonly string[]
  readonly extras: readonly Extra[]
  /** Most characters; only then may sentences be left out, the least important first, and after them whole names and addresses. */
  readonly most?: number
}

type Words<Keys extends string, T = string> = Readonly<Record<Keys, T>>
type Whose = Words<Situation['who']>
type ByAge<T> = Words<Situation['age'], Words<Situation['who'], T>>
type Counted = Words<'one' | 'several'>
type Placed = Words<'none' | 'one' | 'several'>
type Named = Words<'named' | 'unnamed'>

/** The sentence bank of one language, `locales/<language>/report.json`: whole sentences, in which nothing is put but `{place}`. */
export interface ReportWords {
  readonly title: Words<'under' | 'like', Named>
  readonly what: Words<'image' | 'ai' | 'impersonation', ByAge<Counted>>
  readonly threat: ByAge<string>
  readonly to: Words<'site' | 'host' | 'registrar', Named>
  readonly lists: Words<'addresses' | 'names', Counted>
  readonly where: Words<'no-address' | 'nowhere'>
  readonly law: Words<About | 'rights' | 'minor' | 'minor-ai' | 'minor-threat'> &
    Words<'hotline' | 'no-name'>
  /** What is asked of each addressee; a site is asked the same as a platform. */
  readonly ask: Words<Exclude<Addressee, 'site'>, Placed>
  /** What is asked of a platform or a site about accounts and threats. */
  readonly act: Words<'account' | 'close' | 'threat', Counted>
  readonly also: Words<'intro' | 'uploads' | 'unshared' | 'return' | 'keep' | 'keep-account'> &
    Words<'files' | 'files-minor' | 'forward' | 'hoster' | 'not-again' | 'copies' | 'answer'>
  readonly extras: Words<'us' | 'gdpr' | 'searches', Whose>
  readonly signature: Words<'us' | 'us-minor'>
  readonly end: Words<'good-faith' | 'name' | 'e-mail' | 'private-minor'>
  readonly private: Whose
  readonly short: {
    readonly law: Words<About | 'minor'>
    readonly ask: Words<Addressee | 'account' | 'close' | 'threat', Counted>
    readonly keep: string
  }
}

/** Whole sentences that stay or go together: rank 0 stays, of the others the highest goes first. */
type Piece = { readonly rank: number; readonly text: string }
type Paragraph = { readonly by: ' ' | '\n'; readonly pieces: readonly Piece[] }
const ranks = [5, 4, 3, 2, 1, 0]
const of = (rank: number, ...texts: readonly string[]): Piece[] =>
  texts.map((text) => ({ rank, text }))
const when = (holds: boolean, ...pieces: readonly Piece[][]) => (holds ? pieces.flat() : [])
const sentences = (...pieces: readonly Piece[][]): Paragraph => ({ by: ' ', pieces: pieces.flat() })
const lines = (...pieces: readonly Piece[][]): Paragraph => ({ by: '\n', pieces: pieces.flat() })

const plural = (list: readonly string[]) => (list.length > 1 ? 'several' : 'one')
const placed = (list: readonly string[]) => (list.length === 0 ? 'none' : plural(list))
const isYoung = ({ age }: Situation) => age !== 'adult'
/** Whether it goes to where things are posted, which can act on its accounts. */
const isService = ({ to }: Situation) => to === 'platform' || to === 'site'
/** Whether an image is out, real or made with AI. */
const isOut = ({ about }: Situation) => about === 'image' || about === 'ai'
/** An account may have several addresses: it is the accounts that are counted, where they are known. */
const accounts = ({ names, addresses }: Situation) => plural(names.length > 0 ? names : addresses)

function named(words: Named, { place }: Situation): string {
  const name = place.trim()
  return name === '' ? words.unnamed : words.named.replace('{place}', () => name)
}

function whatOf(situation: Situation, { what, threat }: ReportWords): string {
  const { about, age, who, addresses } = situation
  if (about === 'threat') return threat[age][who]
  return what[about][age][who][about === 'impersonation' ? accounts(situation) : plural(addresses)]
}

function toWhom(situation: Situation, words: ReportWords): Piece[] {
  const { to } = situation
  if (to !== 'site' && to !== 'host' && to !== 'registrar') return []
  return of(1, named(words.to[to], situation))
}

/**
 * Whether a request under another law makes sense. While someone threatens, nothing is online that could be taken down, and what they wrote is to be kept for
 * the police, not erased. The US act is about images where people post. A host or a registrar does not decide on a site's data, so that erasure is not asked there.
 */
function fits(extra: Extra, situation: Situation): boolean {
  if (situation.about === 'threat') return false
  if (extra === 'us') return isOut(situation) && isService(situation)
  return situation.to !== 'host' && situation.to !== 'registrar'
}

function extrasOf(situation: Situation, words: ReportWords): Paragraph[] {
  const { extras, length, to, who } = situation
  const { signature, end } = words
  const us = isYoung(situation)
    ? [signature['us-minor']]
    : [words.extras.us[who], signature.us, ...(length === 'short' ? [end['e-mail']] : [])]
  const gdpr = [words.extras.gdpr[who]]
  // Results for a name can only be dealt with by telling the name, which nobody under 18 has to do.
  if (to === 'search' && !isYoung(situation)) gdpr.push(words.extras.searches[who])
  const texts: Record<Extra, string> = { us: us.join('\n'), gdpr: gdpr.join(' ') }
  return (['us', 'gdpr'] as const)
    .filter((extra) => extras.includes(extra) && fits(extra, situation))
    .map((extra) => sentences(of(2, texts[extra])))
}

function short(situation: Situation, words: ReportWords): Paragraph[] {
  const { about, to, names, addresses } = situation
  const { law, ask, keep } = words.short
  const service = isService(situation)
  const request =
    service && about === 'threat'
      ? ask.threat[plural(names)]
      : service && about === 'impersonation'
        ? ask.close[accounts(situation)]
        : ask[to][plural(addresses)]
  return [
    sentences(
      when(to !== 'site', toWhom(situation, words)),
      of(0, whatOf(situation, words)),
      of(1, isYoung(situation) ? law.minor : law[about]),
      of(0, request),
      when(service && isOut(situation) && names.length > 0, of(2, ask.account[plural(names)])),
      when((service && about !== 'threat') || to === 'host', of(3, keep)),
    ),
    ...extrasOf(situation, words),
    lines(of(0, ...names, ...addresses)),
  ]
}

/** Where it is. `cut` is told when some of it had to be left out: then it is not said that there is nothing more. */
function whereOf(situation: Situation, { lists, where }: ReportWords, cut: boolean): Paragraph[] {
  const { addresses, names } = situation
  const list = (headings: Counted, entries: readonly string[]) =>
    when(entries.length > 0, of(0, headings[plural(entries)], ...entries))
  const unknown = addresses.length === 0 && !cut
  const without = of(0, where[names.length === 0 ? 'nowhere' : 'no-address'])
  return [
    lines(list(lists.addresses, addresses)),
    // A threat or a false account is found by the account.
    lines(
      when(unknown && (isOut(situation) || names.length === 0), without),
      list(lists.names, names),
    ),
  ]
}

function lawOf(situation: Situation, { law }: ReportWords): Piece[] {
  const { about } = situation
  const out = isOut(situation)
  if (!isYoung(situation)) return [...of(1, law[about]), ...when(out, of(5, law.rights))]
  return [
    ...of(1, law.minor),
    ...when(about === 'ai', of(1, law['minor-ai'])),
    ...when(about === 'threat', of(1, law['minor-threat'])),
    ...when(out, of(4, law['no-name']), of(5, law.hotline)),
  ]
}

/** What is asked, one thing a line. */
function asksOf(situation: Situation, { ask, act, also }: ReportWords): Piece[] {
  const { about, addresses, names } = situation
  const to = situation.to === 'site' ? 'platform' : situation.to
  const at = placed(addresses)
  const young = isYoung(situation)
  const account = act.account[plural(names)]
  if (to !== 'platform')
    return [
      ...of(0, ask[to][at]),
      ...when(to === 'host', of(2, also.keep, young ? also['files-minor'] : also.files)),
      ...when(to === 'registrar', of(2, also.forward), when(!young, of(3, also.hoster))),
      ...when(to === 'archive', of(3, also['not-again'])),
      ...when(to === 'search' && isOut(situation), of(3, also.copies)),
    ]
  const kept = of(2, also['keep-account'])
  const there = at === 'none' ? [] : of(2, act.threat[at])
  if (about === 'threat') return [...of(0, account), ...kept, ...there, ...of(3, also.unshared)]
  if (about === 'impersonation')
    return [...of(0, act.close[accounts(situation)]), ...kept, ...of(4, also.return)]
  return [...of(0, ask.platform[at]), ...of(3, also.uploads, account), ...of(2, also.keep)]
}

function notice(situation: Situation, words: ReportWords, cut: boolean): Paragraph[] {
  const { to, who } = situation
  const { title, also, end } = words
  const young = isYoung(situation)
  // Article 16 binds those who host; the others are told all that it asks. An archive or a search engine is not the place.
  const heading = title[to === 'registrar' || to === 'search' ? 'like' : 'under']
  const asks = [...asksOf(situation, words), ...when(!young, of(4, also.answer))].map((ask) => ({
    ...ask,
    text: `- ${ask.text}`,
  }))
  const titled = to === 'archive' || to === 'search' ? heading.unnamed : named(heading, situation)
  return [
    sentences(of(0, titled)),
    sentences(toWhom(situation, words), of(0, whatOf(situation, words))),
    ...whereOf(situation, words, cut),
    sentences(lawOf(situation, words)),
    lines(of(0, also.intro), asks),
    ...extrasOf(situation, words),
    sentences(of(0, end['good-faith'])),
    // Nobody has to give a name for an image of someone under 18.
    lines(when(!young, of(0, end.name, end['e-mail']))),
    sentences(of(3, young ? end['private-minor'] : words.private[who])),
  ]
}

/** Ever less of a list, beginning with as much as goes into so many characters by itself. */
function* fewer(list: readonly string[], most: number): Generator<readonly string[]> {
  let length = 0
  const over = list.findIndex((line) => (length += line.length + 1) > most + 1)
  for (let n = over < 0 ? list.length : over; n >= 0; n--) yield list.slice(0, n)
}

/** Ever less to say: without the least important sentences, then without the last names, then without the last addresses. */
function* less(situation: Situation, most: number): Generator<readonly [Situation, number]> {
  for (const rank of ranks) yield [situation, rank]
  for (const names of fewer(situation.names, most)) yield [{ ...situation, names }, 0]
  for (const addresses of fewer(situation.addresses, most))
    yield [{ ...situation, names: [], addresses }, 0]
}

/** The text of a report. The same situation gives the same text; every address stands alone on its line, whole or not at all. */
export function compose(situation: Situation, words: ReportWords): string {
  const { length, most = Infinity } = situation
  let text = ''
  for (const [said, rank] of less(situation, most)) {
    const whole = length === 'short' ? short(said, words) : notice(said, words, said !== situation)
    text = whole
      .map(({ by, pieces }) => pieces.flatMap((p) => (p.rank <= rank ? p.text : [])).join(by))
      .filter((paragraph) => paragraph !== '')
      .join('\n\n')
    if (text.length <= most) break
  }
  return text
}
