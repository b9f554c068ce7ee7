import type { Rung, TextLanguage } from '../chart/form.ts'
import { dayIn } from './days.ts'
import type { Escalation, Unsettled } from './escalation.ts'
import type { Aged, Came, Counted, EscalationWords, Kind, Named } from './escalationWords.ts'

/** What every text is made of. */
export interface Told extends Escalation {
  readonly words: EscalationWords
  readonly kind: Kind
  readonly aged: keyof Aged
  /** The links that are web addresses; the others are accounts, numbers and names. */
  readonly addresses: readonly Unsettled[]
  /** Whether all was reported on one day. */
  readonly days: keyof Counted
  readonly accounts: keyof Counted
  /** Puts the place, a day (else the first) and a reference into a sentence. */
  readonly put: (sentence: string, day?: string, reference?: string) => string
}

type Text = string | false
/** Whole sentences in one paragraph. */
export const sentences = (...texts: readonly Text[]) => texts.filter((text) => text).join(' ')
/** Each on a line of its own. */
export const lines = (...texts: readonly Text[]) => texts.filter((text) => text).join('\n')
const each = (mark: string, texts: readonly Text[]) =>
  texts.flatMap((text) => (text ? `${mark} ${text}` : []))
/** What is asked, one thing a line. */
export const dashed = (intro: string, ...texts: readonly Text[]) =>
  lines(intro, ...each('-', texts))
/** What is to be ticked by hand, one thing a line. */
export const boxes = (intro: string, ...texts: readonly Text[]) =>
  lines(intro, ...each('[ ]', texts))

const plural = (list: readonly unknown[]) => (list.length > 1 ? 'several' : 'one')
/** Which form fits so many of them. */
export const placed = (list: readonly unknown[]) => (list.length === 0 ? 'none' : plural(list))
const neat = (text = '') => text.replace(/\s+/g, ' ').trim()
const isWeb = ({ address }: Unsettled) => /^[a-z][a-z0-9+.-]*:\/\//i.test(address)
/** Silence is what there is until something else was noted. */
const cameOf = ({ answer }: Unsettled): Came =>
  answer === 'refused' || answer === 'more' ? answer : 'none'
const hasCome = (links: readonly Unsettled[], came: Came) =>
  links.some((link) => cameOf(link) === came)
/** Whether this came of all reports. */
export const allCame = (links: readonly Unsettled[], came: Came) =>
  links.every((link) => cameOf(link) === came)
/** Whether a report of it was noted. */
export const isNoted = ({ reported, reference, answer }: Unsettled) =>
  reported !== undefined || neat(reference) !== '' || answer !== undefined

/** Makes out what a text says, from what it is about. */
export function tell(situation: Escalation, words: EscalationWords, language: TextLanguage): Told {
  const { about, age } = situation
  // What was taken away is no matter for any of these steps.
  const links = situation.links.filter(({ answer }) => answer !== 'removed')
  const listed = new Set(links.map(({ address }) => address))
  const place = neat(situation.place)
  const written = dayIn(language)
  const days = [...new Set(links.flatMap(({ reported }) => reported ?? []))].toSorted()
  return {
    ...situation,
    words,
    links,
    place,
    kind: about === 'threat' || about === 'impersonation' ? about : 'shared',
    aged: age === 'adult' ? 'adult' : 'young',
    addresses: links.filter(isWeb),
    // A user name may be a link by itself, with its own report.
    names: [...new Set(situation.names)].filter((name) => name !== '' && !listed.has(name)),
    days: plural(days),
    accounts: plural(situation.names.length > 0 ? situation.names : links),
    put: (sentence, day = days[0], reference = '') => {
      const values = { place, day: written(day) ?? words.reported.day, reference }
      return sentence.replace(
        /\{(place|day|reference)\}/g,
        (_, key: keyof typeof values) => values[key],
      )
    },
  }
}

/** A sentence with the place, or the one without. */
export const named = ({ place, put }: Told, words: Named) =>
  put(words[place === '' ? 'unnamed' : 'named'])

/** What happened, to whom, how old they were, and on whose behalf one writes. */
export function whatOf(told: Told, toPlatform = false): string {
  const { about, who, age, aged, kind, words, accounts, addresses } = told
  const count = kind === 'impersonation' ? accounts : plural(addresses)
  // A threat tells nothing of how many images there are; of an account it is any one image that counts.
  const images = { shared: count, threat: 'several', impersonation: 'one' } as const
  const whose =
    age === 'adult'
      ? words.consent[kind === 'threat' ? 'threat' : 'given'][who]
      : kind === 'impersonation'
        ? words['account-age'][age][who]
        : words.age[age][who][images[kind]]
  return sentences(
    about === 'threat' ? words.what.threat[who] : words.what[about][who][count],
    whose,
    toPlatform && age === 'unsure' && words.treat[images[kind]],
    who === 'other' && words.behalf[aged],
  )
}

/** Steps that need no report before them: for an erasure it says nothing, for the others that there was none. */
const unreported: { readonly [R in Rung]?: 'silent' | 'told' } = {
  erasure: 'silent',
  'data-protection': 'silent',
  'court-order': 'told',
  prosecutor: 'told',
  institute: 'told',
}

function statusOf({ rung, words, put }: Told, link: Unsettled): string {
  const { reported, came } = words
  const without = unreported[rung]
  if (!isNoted(link) && without) return without === 'told' ? reported.never : ''
  const reference = neat(link.reference)
  const answer = came[cameOf(link)]
  return sentences(
    put(reported[reference === '' ? 'without' : 'with'], link.reported ?? '', reference),
    link.answered === undefined ? answer.undated : put(answer.dated, link.answered),
  )
}

/** Everything it is about, each on a line of its own, under when it was reported and what came of it. */
export function listOf(told: Told): string[] {
  const { links, addresses, names, kind, words } = told
  const { list } = words
  const section = (heading: string, entries: readonly Unsettled[]) => {
    const groups = new Map<string, string[]>()
    for (const entry of entries) {
      const status = statusOf(told, entry)
      groups.set(status, [...(groups.get(status) ?? []), entry.address])
    }
    if (groups.size === 1 && groups.has('')) return [lines(heading, ...(groups.get('') ?? []))]
    return groups.size === 0
      ? []
      : [heading, ...[...groups].map(([status, under]) => lines(status, ...under))]
  }
  return [
    ...section(list.addresses[plural(addresses)], addresses),
    ...section(
      list.others,
      links.filter((link) => !isWeb(link)),
    ),
    links.length + names.length === 0
      ? list.nowhere
      : addresses.length === 0 && kind === 'shared'
        ? list['no-address']
        : '',
    names.length > 0 ? lines(list.names[plural(names)], ...names) : '',
  ]
}

/** That it is not right, with what came of it. */
export const whyOf = ({ links, words: { why } }: Told) =>
  links.length === 0 || hasCome(links, 'refused') ? why.refused : why.other

/** Why it is illegal, or may be. */
export function lawOf({ about, kind, aged, words: { law } }: Told): string {
  if (aged === 'adult') return law[about]
  return sentences(
    kind === 'impersonation' && law['minor-account'],
    law.minor,
    about === 'image' && law['minor-articles'],
    about === 'ai' && law['minor-ai'],
    kind === 'threat' && law['minor-threat'],
  )
}

/** What the platform owed and did not do, as far as the answers tell; the person ticks what only they know. */
export function dutiesOf({ words: { bipt: own, ticked }, links }: Told): string[] {
  const silent = hasCome(links, 'none')
  const refused = hasCome(links, 'refused')
  const unknown = links.length === 0
  const said = [
    (refused || unknown) && own['no-reasons'],
    (refused || unknown) && own['no-redress'],
    (hasCome(links, 'more') || unknown) && own.more,
    own['no-complaint'],
    own.unanswered,
  ]
  return [
    silent ? sentences(own.silence[allCame(links, 'none') ? 'same' : 'mixed'], own.duty) : '',
    boxes(ticked, unknown && own.silence.same, ...said),
  ]
}

/** What a platform is asked to do. */
export function actsOf({ kind, addresses, accounts, words: { ask } }: Told): Text[] {
  if (kind === 'shared') return [ask.remove[placed(addresses)], ask.keep]
  if (kind === 'impersonation') return [ask.close[accounts], ask['keep-account']]
  return [
    ask.act[accounts],
    addresses.length > 0 && ask.threat[plural(addresses)],
    ask['keep-account'],
  ]
}

/** What somebody else is to bring about there. */
export function wishesOf({ kind, addresses, accounts, words: { wish } }: Told): Text[] {
  if (kind === 'shared') return [wish.remove[placed(addresses)]]
  if (kind === 'impersonation') return [wish.close[accounts]]
  return [wish.prevent, addresses.length > 0 && wish.threat[plural(addresses)]]
}

/** Nobody has to give a name for an image of someone under 18. */
export const signed = ({ aged, who, words: { end, private: kept } }: Told) =>
  aged === 'young' ? [kept.young] : [lines(end.name, end['e-mail']), kept[who]]
