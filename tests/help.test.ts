import { describe, expect, it } from 'vitest'
import {
  type Service,
  type ServiceId,
  type ServiceLanguage,
  services,
  servicesFor,
} from '../flows/be/help.ts'
import { languages } from './languages.ts'

const directory = Object.entries<Service>(services)
const of = (id: ServiceId): Service => services[id]
const files = import.meta.glob<unknown>('../locales/*/*.json', { eager: true, import: 'default' })
type Words = Record<string, Record<string, string>>
const wordsOf = (language: string) => (files[`../locales/${language}/help.json`] ?? {}) as Words

const isDay = (day: string) =>
  /^\d{4}-\d\d-\d\d$/.test(day) && new Date(day).toISOString().startsWith(day)

describe('the directory', () => {
  it.each(directory)('%s can be reached, and says where we know it from', (_, service) => {
    expect(service.number ?? service.address).toBeDefined()
    expect(service.number ?? '0').toMatch(/^\d+( \d+)*$/)
    const others = Object.values(service.addressIn ?? {})
    for (const address of [service.address, ...others.map((other) => other.address)])
      if (address !== undefined) expect(new URL(address).protocol).toBe('https:')
    for (const source of [service.source, ...others.map((other) => other.source)]) {
      expect(source.publisher).not.toBe('')
      expect(new URL(source.address).protocol).toMatch(/^https?:$/)
      expect(source.checked).toSatisfy(isDay)
      expect(source.confidence).not.toBe('low')
    }
  })

  it.each(directory)('%s claims no more than its source', (_, service) => {
    if (service.always) expect(service.source.confidence).toBe('high')
    if (service.chat) expect(service.address).toBeDefined()
    expect(service.languages.length).toBeGreaterThan(0)
    for (const language of service.ask ?? []) expect(service.languages).not.toContain(language)
    if (service.hours) {
      expect(service.always).toBe(false)
      expect(service.hours.checked).toSatisfy(isDay)
      expect(service.hours.confidence).not.toBe('low')
    }
  })
})

describe.each(languages)('words of the directory in %s', (language) => {
  const words = wordsOf(language)

  it('has a name and what it is for each service, and nothing else', () => {
    expect(Object.keys(words).toSorted()).toEqual(Object.keys(services).toSorted())
    for (const [id, { name, what, ...left }] of Object.entries(words)) {
      expect(name, id).toMatch(/\S/)
      expect(what, id).toMatch(/\S/)
      expect(left, id).toEqual({})
    }
  })

  it('keeps to one or two short sentences', () => {
    const lengths = Object.entries(words).map(([id, { what = '' }]) => {
      const clauses = what.split(/(?<=[.?;:])\s+/)
      expect(what.match(/[.?](\s|$)/g)?.length, id).toBeLessThanOrEqual(2)
      return clauses.reduce((sum, clause) => sum + clause.split(' ').length, 0) / clauses.length
    })
    expect(Math.max(...lengths)).toBeLessThanOrEqual(15)
  })

  it('prints no number of a line, which the directory holds, and no street address', () => {
    const numbers = directory.flatMap(([id, { number }]) =>
      number !== undefined && id !== 'line-1712' ? [number] : [],
    )
    const text = JSON.stringify(words)
    expect(numbers.filter((number) => text.includes(number))).toEqual([])
    expect(text).not.toMatch(/horta|blerot|\b10[67]0\b/i)
  })

  it('names the youngest age where there is one', () => {
    for (const [id, { fromAge }] of directory)
      if (fromAge !== undefined) expect(words[id]?.what).toContain(String(fromAge))
  })
})

it('says in English to ask for English where that is needed', () => {
  const asks = directory.flatMap(([id, { ask }]) => (ask?.includes('en') ? [id] : []))
  const told = Object.entries(wordsOf('en')).flatMap(([id, { what }]) =>
    what?.includes('ask for English') ? [id] : [],
  )
  expect(told.toSorted()).toEqual(asks.toSorted())
})

it('says that the care centres are for physical violence only', () => {
  expect(wordsOf('nl')['sexual-assault-centres']?.what).toContain('Alleen na lichamelijk')
  expect(wordsOf('en')['sexual-assault-centres']?.what).toContain('Only after physical')
})

/** What the help screen shows, one line per need: danger, images, violence, talk. In German, Telefonhilfe leads. */
const lists: readonly [ServiceLanguage, 'adult' | 'young' | 'unsure', string[]][] = [
  [
    'nl',
    'adult',
    [
      'police emergency',
      'institute',
      'line-1712 seksueelgeweld sexual-assault-centres',
      'tele-onthaal zelfmoordlijn lumi transgender-infopunt unia',
    ],
  ],
  [
    'nl',
    'young',
    [
      'police emergency',
      'child-focus',
      'line-1712 nu-praat-ik-erover sexual-assault-centres',
      'awel tele-onthaal zelfmoordlijn lumi transgender-infopunt unia',
    ],
  ],
  [
    'nl',
    'unsure',
    [
      'police emergency',
      'child-focus institute',
      'line-1712 nu-praat-ik-erover seksueelgeweld sexual-assault-centres',
      'awel tele-onthaal zelfmoordlijn lumi transgender-infopunt unia',
    ],
  ],
  [
    'fr',
    'adult',
    [
      'police emergency',
      'institute',
      'sos-viol ecoute-violences-conjugales sexual-assault-centres',
      'tele-accueil prevention-suicide unia',
    ],
  ],
  [
    'fr',
    'young',
    [
      'police emergency',
      'child-focus child-focus-report',
      'sos-viol maintenant-j-en-parle ecoute-violences-conjugales sexual-assault-centres',
      'ecoute-enfants tele-accueil prevention-suicide unia',
    ],
  ],
  ['de', 'adult', ['police emergency', 'telefonhilfe', 'institute', 'sexual-assault-centres']],
  ['de', 'young', ['police emergency', 'telefonhilfe', 'child-focus', 'sexual-assault-centres']],
  ['en', 'adult', ['emergency police', 'institute']],
  ['en', 'young', ['emergency police', 'child-focus']],
  ['en', 'unsure', ['emergency police', 'child-focus institute']],
]

describe('the help screen', () => {
  it.each(lists)('shows in %s, %s', (language, age, lines) => {
    const young = age === 'unsure' ? age : age === 'young'
    expect(servicesFor(language, young).join(' ')).toBe(lines.join(' '))
  })

  it.each(['nl', 'fr', 'de', 'en'] as const)('keeps to the age and to danger first in %s', (to) => {
    for (const young of [true, false, 'unsure'] as const) {
      const ids = servicesFor(to, young)
      expect(ids.slice(0, 2).toSorted()).toEqual(['emergency', 'police'])
      expect(new Set(ids).size).toBe(ids.length)
      const audiences = ids.map((id) => of(id).audience)
      if (young === true) expect(audiences).not.toContain('adults')
      if (young === false) expect(audiences).not.toContain('under-18')
    }
  })

  it('shows every service to someone', () => {
    const shown = (['nl', 'fr', 'de', 'en'] as const).flatMap((to) => servicesFor(to, 'unsure'))
    expect(Object.keys(services).filter((id) => !shown.includes(id as ServiceId))).toEqual([])
  })
})
