import type { FactValue } from '../../src/chart/facts.ts'
import { monthsLater } from '../../src/chart/days.ts'
import type { Source } from '../../src/chart/flow.ts'
import { services } from './services.ts'

export { services }

/**
 * Who a service is for. Only the age on the image is known, so what is for under-18s is also shown to people who are
 * older now; the words say who it is for.
 */
export type Audience = 'everyone' | 'adults' | 'under-18'
/** What it is for, in the order in which the help screen shows it. */
export type Need = 'danger' | 'images' | 'violence' | 'talk'
/** The needs of the help screen, as it lets one choose. */
export const needs = ['danger', 'images', 'violence', 'talk'] as const satisfies readonly Need[]
/** The languages of services. */
export const serviceLanguages = ['nl', 'fr', 'de', 'en'] as const
export type ServiceLanguage = (typeof serviceLanguages)[number]

/** The days of a week, as hours name them. */
export const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Day = (typeof days)[number]

/** When a service answers; whether that may still be shown, `hoursOn` tells. */
export interface Hours {
  /** Day and night, or on some days from and to, in whole hours. */
  readonly open: 'always' | { readonly [D in Day]?: readonly [from: number, to: number] }
  /** The source's own day, month or year, where it has one; else the day on which we checked it counts. */
  readonly dated?: `${number}-${number}-${number}` | `${number}-${number}` | `${number}`
  readonly source: Source
  /** What one reaches at other times. */
  readonly otherwise?: 'voicemail'
  /** Does not grow old: the emergency numbers. */
  readonly lasting?: true
}

/** How one reaches a service, so far as hours are told: a line, a chat, or a place to go to. */
export type Channel = 'phone' | 'chat' | 'door'

/** An address to write to, with its own source; `in` where there is one for each language. */
export interface Mail {
  readonly address: `${string}@${string}`
  readonly in?: ServiceLanguage
  readonly source: Source
}

/** A line or organisation that people can turn to. Names and words stand in `locales/<language>/help.json`. */
export interface Service {
  /** As people write it, with spaces. */
  readonly number?: string
  readonly address?: `https://${string}`
  /** Its page in another language, where that is another address, with that address's own source. */
  readonly addressIn?: {
    readonly [L in ServiceLanguage]?: {
      readonly address: `https://${string}`
      readonly source: Source
    }
  }
  /** What one can also do on `address`. */
  readonly onSite?: 'chat' | 'chat-mail'
  readonly mail?: readonly Mail[]
  readonly need: Need
  /** Needs under which it is shown as well. */
  readonly also?: readonly Need[]
  readonly audience: Audience
  /** The youngest age, where a service names one that is neither 0 nor 18; the words say it too. */
  readonly fromAge?: number
  /** Languages in which the service is known to answer. */
  readonly languages: readonly ServiceLanguage[]
  /** Languages in which it may answer: it is shown, and the screen says to ask. */
  readonly ask?: readonly ServiceLanguage[]
  /** The language of its name, where that name is not translated. */
  readonly named?: ServiceLanguage
  /** Whether a source says that calling is free; `false` is "not known", never "it costs money". */
  readonly free: boolean
  readonly hours?: { readonly [C in Channel]?: Hours }
  /** Of its number and its address. */
  readonly source: Source
}

export type ServiceId = keyof typeof services

/** What somebody looks for on the help screen. */
export interface Wish {
  /** None where no service is known to answer in the language at hand. */
  readonly language?: ServiceLanguage | undefined
  /** The age in the image; `unsure`, which also means not asked yet, shows the services for either. */
  readonly age: FactValue<'age'>
  readonly need: Need | 'all'
  /** Languages in which one would be helped as well. */
  readonly others?: readonly ServiceLanguage[]
}

/** A part of the help screen; `routed` are those that a language leads to, whatever the need. */
export interface Section {
  readonly title: Need | 'routed'
  readonly services: readonly ServiceId[]
}

/** Whom to turn to first in a language in which few lines answer, whatever the need; danger comes before it. */
const routes: { readonly [L in ServiceLanguage]?: readonly ServiceId[] } = {
  de: ['telefonhilfe', 'child-focus', 'institute'],
  en: ['child-focus', 'institute'],
}

const all = Object.keys(services) as ServiceId[]
const service = (id: ServiceId): Service => services[id]

/**
 * What the help screen shows, in its order. The emergency numbers stand first whatever is wished. Others are shown if they are for
 * the age in the image and answer in a language that is wished, or may be asked for it.
 */
export function helpFor({ language, age, need, others = [] }: Wish): readonly Section[] {
  const unfit = age === 'unsure' ? undefined : age === 'adult' ? 'under-18' : 'adults'
  const own = language ? [language] : []
  const speaks = (id: ServiceId) => own.some((to) => service(id).languages.includes(to))
  const fits = (id: ServiceId) => {
    const { audience, languages, ask = [] } = service(id)
    return (
      audience !== unfit &&
      [...own, ...others].some((to) => languages.includes(to) || ask.includes(to))
    )
  }
  const wanted = (id: ServiceId) =>
    need === 'all' || service(id).need === need || service(id).also?.includes(need)

  const urgent = all
    .filter((id) => service(id).need === 'danger')
    .toSorted((a, b) => Number(speaks(b)) - Number(speaks(a)))
  const routed = need === 'danger' ? [] : ((language && routes[language]) ?? []).filter(fits)
  const rest = all.filter((id) => fits(id) && wanted(id) && !routed.includes(id))
  return [
    { title: 'danger', services: urgent } as const,
    { title: 'routed', services: routed } as const,
    ...needs.slice(1).map((title) => ({
      title,
      services: rest.filter((id) => service(id).need === title),
    })),
  ].filter((section) => section.services.length > 0)
}

/** How long hours count as known, in months. */
const monthsKnown = 6

/**
 * Hours that may be shown on a day: of a source that is not thin, and at most six months old. A month or a year counts from its first
 * day. Before the source's own day the clock of the device is wrong, and nothing is sure.
 */
export function hoursOn(hours: Hours | undefined, today: string): Hours | undefined {
  if (!hours || hours.source.confidence === 'low') return undefined
  if (hours.lasting) return hours
  const from = `${hours.dated ?? hours.source.checked}-01-01`.slice(0, 10)
  const until = monthsLater(from, monthsKnown)
  return from <= today && today <= until ? hours : undefined
}

/** The addresses to write to in a language; all of them where none is for that language. */
export function mailsFor(
  { mail = [] }: Service,
  language: ServiceLanguage | undefined,
): readonly Mail[] {
  const own = mail.filter((one) => one.in === undefined || one.in === language)
  return own.length > 0 ? own : mail
}
