import type { Rung, TextLanguage } from '../chart/form.ts'
import type { Escalation } from './escalation.ts'
import type { EscalationWords } from './escalationWords.ts'
import {
  actsOf,
  allCame,
  boxes,
  dashed,
  dutiesOf,
  isNoted,
  lawOf,
  lines,
  listOf,
  named,
  placed,
  sentences,
  signed,
  tell,
  type Told,
  whatOf,
  whyOf,
  wishesOf,
} from './told.ts'

/** The paragraphs of a text; those that are empty are left out. */
type Writer = (told: Told) => readonly string[]

const secondNotice: Writer = (told) => {
  const { words, age, aged, about, kind, days, links, put } = told
  const own = words['second-notice']
  const young = aged === 'young'
  const silent = allCame(links, 'none')
  return [
    named(told, own.title),
    sentences(
      put(own.before[days]),
      silent && own.came.same,
      kind === 'threat' ? own['still-threat'] : own.still,
      !silent && own.came.mixed,
      own.again,
    ),
    whatOf(told, true),
    ...listOf(told),
    sentences(
      lawOf(told),
      // Only where no closer look at the law is needed to see that it is illegal.
      (about === 'image' || (about === 'ai' && age === 'minor')) && own.known,
      kind === 'shared' && young && words.law['no-name'],
    ),
    dashed(words.ask.intro, own.decide[aged], ...actsOf(told)),
    words.end['good-faith'],
    ...signed(told),
  ]
}

const internalComplaint: Writer = (told) => {
  const { words, aged, days, links, put } = told
  const own = words['internal-complaint']
  const came = (['refused', 'none'] as const).find((one) => allCame(links, one)) ?? 'mixed'
  return [
    named(told, own.title),
    put(own.against[came][days]),
    whatOf(told, true),
    ...listOf(told),
    sentences(lawOf(told), whyOf(told)),
    // What is wrong with their reasons cannot be told of such an image without describing it.
    aged === 'adult' && came !== 'none' ? own.reason : '',
    dashed(
      words.ask.intro,
      own.person,
      own.decide[came === 'none' ? 'first' : 'again'],
      ...actsOf(told),
    ),
    words.end['good-faith'],
    ...signed(told),
  ]
}

const disputeBody: Writer = (told) => {
  const { words, aged } = told
  const own = words['dispute-body']
  return [
    own.title,
    named(told, words.place),
    whatOf(told),
    own.notice,
    own.complaint,
    ...listOf(told),
    sentences(lawOf(told), whyOf(told)),
    dashed(own.ask, ...wishesOf(told), own.reasons),
    words['no-image'][aged],
    words.end['good-faith'],
    ...signed(told),
  ]
}

const bipt: Writer = (told) => {
  const { words, aged } = told
  const own = words.bipt
  return [
    own.to,
    own.title,
    named(told, words.place),
    sentences(named(told, own.scope), aged === 'young' && own.young),
    sentences(own.notice, whatOf(told)),
    own.how,
    ...listOf(told),
    ...dutiesOf(told),
    own.ask,
    boxes(words.enclosed, ...Object.values(own.copies)),
    words['no-image'][aged],
    words.end['good-faith'],
    ...signed(told),
  ]
}

const erasure: Writer = (told) => {
  const { words, aged, who, kind, links, addresses } = told
  const own = words.erasure
  const threat = kind === 'threat'
  return [
    named(told, own.title),
    whatOf(told, true),
    links.some(isNoted) ? words.reported.too : '',
    ...listOf(told),
    // While someone threatens, it is not known that there is anything to erase.
    threat ? '' : own.ground,
    dashed(
      words.ask.intro,
      threat ? own.threat[who] : own.wipe[who][placed(addresses)],
      own.inform,
      kind === 'shared' ? words.ask.keep : words.ask['keep-account'],
      own.month,
      own.identity,
    ),
    aged === 'young' ? own['same-way'] : '',
    ...signed(told),
  ]
}

const dataProtection: Writer = (told) => {
  const { words, aged, who, links } = told
  const own = words['data-protection']
  const { hand } = words
  return [
    own.reader,
    own.to,
    own.title,
    named(told, words.place),
    own.request[who],
    boxes(words.ticked, own.silence, own.refusal),
    sentences(own.what, whatOf(told)),
    links.some(isNoted) ? words.reported.too : '',
    ...listOf(told),
    boxes(own.ask, own.handle, own.mediate),
    boxes(words.enclosed, ...Object.values(own.copies)),
    words['no-image'][aged],
    lines(hand.day, hand.name, hand.address, hand.signature),
  ]
}

/** The place, where these texts about everything are about one alone. */
const placeOf = (told: Told) => (told.place === '' ? '' : named(told, told.words.place))

const courtOrder: Writer = (told) => {
  const { words, about, aged, kind, addresses } = told
  const own = words['court-order']
  return [
    own.title,
    whatOf(told),
    lines(placeOf(told), own.known),
    // Of a threat or an account there may be no image yet that could be named.
    kind === 'shared' ? own[addresses.length > 0 ? 'exact' : 'inexact'] : '',
    ...listOf(told),
    dashed(own.ask, ...wishesOf(told), own.whom[kind], own.hours, own.missing),
    own.procedure,
    sentences(own.unchecked, about !== 'image' && own[about]),
    words['no-image'][aged],
    lines(own.suspect, words.hand.name, words.hand.phone),
  ]
}

const prosecutor: Writer = (told) => {
  const { words, aged } = told
  const own = words.prosecutor
  const { hand } = words
  return [
    own.to,
    own.title,
    whatOf(told),
    placeOf(told),
    ...listOf(told),
    lawOf(told),
    dashed(own.ask, ...wishesOf(told), words.wish.keep),
    boxes(words.ticked, own.filed, own.files),
    own.answer,
    words['no-image'][aged],
    lines(hand.day, hand.name, hand.address, hand.signature),
  ]
}

const institute: Writer = (told) => {
  const { words, aged, kind } = told
  const own = words.institute
  return [
    own.title[aged],
    whatOf(told),
    placeOf(told),
    ...listOf(told),
    dashed(own.ask, own.next, kind === 'threat' ? own.prevent : own.contact[aged], own.law[aged]),
    words['no-image'][aged],
    aged === 'adult' ? own.reach : '',
  ]
}

const writers: Readonly<Record<Rung, Writer>> = {
  'second-notice': secondNotice,
  'internal-complaint': internalComplaint,
  'dispute-body': disputeBody,
  bipt,
  erasure,
  'data-protection': dataProtection,
  'court-order': courtOrder,
  prosecutor,
  institute,
}

/**
 * The text of a step after a report. The same situation gives the same text; everything that still stands is on a line of its own, and what was taken away is
 * left out.
 */
export const escalate = (
  situation: Escalation,
  words: EscalationWords,
  language: TextLanguage,
): string =>
  writers[situation.rung](tell(situation, words, language))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
