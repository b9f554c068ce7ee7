import type { Ask, Asked, Form } from '../chart/form.ts'
import type { IdName, LinkKind } from '../chart/link.ts'
import { isWrong, type LoggedLink, valueOf } from './log.ts'

/** One thing that a form asks, with what the log gives for it. */
export interface Filled {
  readonly ask: Ask
  /** What to put in, in order, each once; at most as many as one report takes. */
  readonly values: readonly string[]
}

/** What a report asks, filled in, and the links that it is about. */
export interface FilledForm {
  readonly fields: readonly Filled[]
  /** Ids of the links that are in this report; noted as reported once it is sent. */
  readonly ids: readonly string[]
  /** Links of this place that a report cannot use as they stand. */
  readonly wrong: readonly LoggedLink[]
  /** Addresses, and user names, for the text. */
  readonly addresses: readonly string[]
  readonly names: readonly string[]
  /** How many links of this place wait for a next report. */
  readonly waiting: number
  /** The one site that the report is about, where it goes to a site, its host or its registrar. */
  readonly site?: string
}

const contents: readonly LinkKind[] = [
  'post',
  'story',
  'video',
  'image',
  'comment',
  'message',
  'channel',
  'group',
  'file',
  'page',
]
const kinds: Partial<Record<Asked, readonly LinkKind[]>> = {
  content: contents,
  message: ['message'],
  profile: ['profile'],
  subject: [...contents, 'profile'],
  group: ['group', 'channel'],
  page: contents,
  result: ['search', 'result'],
  archived: ['archive'],
}
const ids: Partial<Record<Asked, IdName>> = {
  number: 'user',
  image: 'image',
  phone: 'phone',
}

/** The name by which an account is found, as one types it into a field. */
const name = ({ found, noted }: LoggedLink) => {
  const given = found?.ids.name ?? found?.ids.handle ?? noted.account
  return given === undefined ? [] : [given.replace(/^@/, '')]
}
/** The same as one writes it in a sentence. */
const called = (link: LoggedLink) =>
  link.found?.ids.name === undefined
    ? name(link).map((given) => (/\s/.test(given) ? given : `@${given}`))
    : name(link)
/** `1:05` from seconds. */
const minutes = (time: string) =>
  /^\d+$/.test(time)
    ? `${Math.floor(Number(time) / 60)}:${String(Number(time) % 60).padStart(2, '0')}`
    : time

/** What one link gives for one thing asked. */
function given(what: Asked, link: LoggedLink): string[] {
  if (what === 'name') return name(link)
  if (what === 'moment')
    return link.found?.ids.time === undefined ? [] : [minutes(link.found.ids.time)]
  if (what === 'site') return link.found?.host === undefined ? [] : [link.found.host]
  const id = ids[what]
  if (id !== undefined) {
    const value =
      link.found?.ids[id] ??
      (what === 'image' && link.kind === 'image' ? link.found?.address : undefined)
    return value === undefined ? [] : [value]
  }
  if (what === 'page' && link.found?.ids.page !== undefined && link.kind !== 'archive')
    return [link.found.ids.page]
  // Who knows only the user name of an account can still say whose it is.
  if (what === 'profile' && link.kind === 'handle') return [valueOf(link)]
  return link.kind !== undefined && kinds[what]?.includes(link.kind) ? [valueOf(link)] : []
}

const once = (values: readonly string[]) => [...new Set(values)]

/** What a search engine is told of links on other places. */
const elsewhereToo: readonly Asked[] = ['page', 'image']
/** Kinds of link by which an account itself is reported, and not something that it posted. */
const accounts: readonly (LinkKind | undefined)[] = ['profile', 'handle', 'phone']

/** What is known of where a form stands. */
export interface Where {
  /** Whose form it is. */
  readonly place: string
  readonly screen: string
  /** It is a search engine's, which is told of pages wherever they stand. */
  readonly everywhere: boolean
  /** What the person typed into fields of this flow. */
  readonly typed?: Partial<Record<Asked, string>>
}

/**
 * Fills a form from the log, for one report. Links that were
 * reported on this very screen before are not told again; what one report cannot take waits for the next.
 */
export function fill(form: Form, log: readonly LoggedLink[], where: Where): FilledForm {
  const { place, screen, everywhere, typed = {} } = where
  const isHere = (link: LoggedLink) => link.place === place
  const here = log.filter(
    (link) => isHere(link) || (everywhere && link.found?.address !== undefined),
  )
  const wrong = here.filter(
    (link) => isHere(link) && isWrong(link.kind) && !(everywhere && link.kind === 'search'),
  )
  const asks = form.asks ?? []
  const asksImage = asks.some(({ what }) => what === 'image')
  const gives = (what: Asked, link: LoggedLink) => {
    if (!isHere(link) && !elsewhereToo.includes(what)) return []
    // Where the image has a field of its own, it is not told twice.
    return asksImage && what !== 'image' && link.kind === 'image' ? [] : given(what, link)
  }
  const onlySite = asks.every(({ what }) => what === 'site')
  const open = here.filter(
    (link) => !wrong.includes(link) && link.noted.reports?.[place]?.on[screen] === undefined,
  )
  // A post also tells a user name, but where only that is asked it is not the post that is reported.
  const counts = (link: LoggedLink) =>
    asks.some(
      ({ what }) =>
        (what !== 'site' || onlySite) &&
        (what !== 'name' || accounts.includes(link.kind)) &&
        gives(what, link).length > 0,
    )
  const useful = asks.length > 0 ? open.filter(counts) : open

  // To a site, its host or its registrar one writes about that site alone.
  const site = ['site', 'host', 'registrar'].includes(form.text?.to ?? '')
    ? useful.find(({ found }) => found?.host !== undefined)?.found?.host
    : undefined
  const fitting = site === undefined ? useful : useful.filter(({ found }) => found?.host === site)

  // A limit on one field decides how many links go into this report.
  let batch: readonly LoggedLink[] = fitting
  for (const { what, most } of asks)
    if (most !== undefined) {
      const values: string[] = []
      batch = batch.filter((link) => {
        const more = gives(what, link).filter((value) => !values.includes(value))
        if (values.length + more.length > most) return false
        values.push(...more)
        return true
      })
    }
  // Where one thing at a time is reported, that is one link, whatever it gives.
  if (asks.length > 0 && asks.every(({ most }) => most !== undefined))
    batch = batch.slice(0, Math.max(...asks.map(({ most = 0 }) => most)))
  const fields = asks.map((ask): Filled => {
    const from = ask.what === 'name' ? open.filter(isHere) : batch
    const found = once(from.flatMap((link) => gives(ask.what, link)))
    const own = typed[ask.what]?.trim()
    return { ask, values: found.length === 0 && own ? [own] : found.slice(0, ask.most) }
  })
  const addressed = batch.filter(
    ({ kind, found }) => found?.address !== undefined && !isWrong(kind),
  )
  return {
    fields,
    ids: batch.map(({ id }) => id),
    wrong,
    addresses: once(addressed.map(valueOf)),
    names: once(batch.flatMap((link) => [...called(link), ...given('phone', link)])),
    waiting: useful.length - batch.length,
    ...(site !== undefined && { site }),
  }
}

/** Whether a form still lacks something that it does not do without. */
export const lacks = ({ fields }: FilledForm): readonly Asked[] =>
  fields.flatMap(({ ask, values }) => (values.length === 0 && !ask.optional ? [ask.what] : []))

/** Parts of the evidence that a link still lacks, in the order in which one would see to them. */
export const evidenceParts = ['account', 'seen', 'shot', 'where'] as const
export type EvidencePart = (typeof evidenceParts)[number]

/** What is still missing for evidence about a link; of images of people under 18 no screenshot is asked for. */
export function missing({ noted, found }: LoggedLink, young: boolean): EvidencePart[] {
  const { account, seen, shot, where } = noted
  const lack: Record<EvidencePart, boolean> = {
    account:
      account === undefined && found?.ids.handle === undefined && found?.ids.phone === undefined,
    seen: seen === undefined,
    shot: !young && !(shot?.address && shot.date && shot.account),
    where: !young && where === undefined,
  }
  return evidenceParts.filter((part) => lack[part])
}

/** The places that the log tells of, in the order of the log. */
export const placesIn = (log: readonly LoggedLink[]): string[] =>
  once(log.flatMap(({ place }) => place ?? []))
