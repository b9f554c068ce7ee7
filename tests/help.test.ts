import { describe, expect, it } from 'vitest'
import {
  helpFor,
  type Hours,
  hoursOn,
  mailsFor,
  needs,
  type Service,
  type ServiceId,
  type ServiceLanguage,
  serviceLanguages,
  services,
  type Wish,
} from '../flows/be/help.ts'
import type { Source } from '../src/chart/flow.ts'
import { factValues } from '../src/chart/facts.ts'
import { languages } from './languages.ts'

const directory = Object.entries<Service>(services)
const of = (id: ServiceId): Service => services[id]
const files = import.meta.glob<unknown>('../locales/*/*.json', { eager: true, import: 'default' })
type Words = Record<string, Record<string, string>>
const wordsOf = (language: string) => (files[`../locales/${language}/help.json`] ?? {}) as Words

const isDay = (day: string) =>
  /^\d{4}-\d\d-\d\d$/.test(day) && new Date(day).toISOString().startsWith(day)
const hoursOf = (service: Service) => Object.values(service.hours ?? {})

/** What a person is given to call, open or write to, each with where it comes from. */
const contacts = directory.flatMap(([id, service]) =>
  [
    [service.number, service.source] as const,
    [service.address, service.source] as const,
    ...Object.values(service.addressIn ?? {}).map((one) => [one.address, one.source] as const),
    ...(service.mail ?? []).map((one) => [one.address, one.source] as const),
  ].flatMap(([contact, source]) => (contact === undefined ? [] : [[contact, id, source] as const])),
)

/** What is wrong with a source, if anything is. */
const lacking = (source: Source | undefined) =>
  !source
    ? ['a source']
    : [
        ...(source.publisher.trim() ? [] : ['a publisher']),
        ...(/^https?:\/\/[^/.]+\.[^/]+\//.test(source.address) ? [] : ['an address']),
        ...(isDay(source.checked) ? [] : ['a day']),
      ]

describe('the directory', () => {
  it.each(contacts)('%s of %s has a source with an address and a date', (contact, _, source) => {
    expect(lacking(source)).toEqual([])
    expect(source.confidence).not.toBe('low')
    expect(contact).toMatch(/^\d+( \d+)*$|^https:\/\/[\w.-]+(\/\S*)?$|^[\w.]+@[\w.]+\.[a-z]+$/)
  })

  it('notices a source that lacks something', () => {
    const { source } = of('police')
    expect(lacking(undefined)).toEqual(['a source'])
    expect(lacking({ ...source, publisher: ' ' })).toEqual(['a publisher'])
    expect(lacking({ ...source, address: 'https://' })).toEqual(['an address'])
    expect(lacking({ ...source, checked: '2026-02-30' })).toEqual(['a day'])
  })

  it.each(directory)('%s can be reached, and claims no more than its sources', (_, service) => {
    expect(service.number ?? service.address).toBeDefined()
    expect(service.languages.length).toBeGreaterThan(0)
    if (service.onSite) expect(service.address).toBeDefined()
    for (const language of service.ask ?? []) expect(service.languages).not.toContain(language)
    for (const { open, dated, source, lasting } of hoursOf(service)) {
      expect(lacking(source)).toEqual([])
      expect(dated ?? '2026').toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/)
      expect(lasting ?? false).toBe(service.need === 'danger')
      if (open === 'always') continue
      for (const [from, to] of Object.values(open)) {
        expect(from).toBeLessThan(to)
        expect(to).toBeLessThanOrEqual(24)
      }
    }
  })
})

describe('hours', () => {
  const known: Hours = { open: 'always', source: { ...of('institute').source } }
  const shown = (hours: Partial<Hours>, today: string) =>
    hoursOn({ ...known, ...hours }, today) !== undefined

  it('are shown for six months after the day they were checked, and not a day longer', () => {
    expect(known.source.checked).toBe('2026-11-23')
    expect(shown({}, '2026-11-22')).toBe(false)
    expect(shown({}, '2026-11-23')).toBe(true)
    expect(shown({}, '2027-05-23')).toBe(true)
    expect(shown({}, '2027-05-24')).toBe(false)
  })

  it('are as old as their source says, where it has a day of its own', () => {
    expect(shown({ dated: '2026-08-31' }, '2027-02-28')).toBe(true)
    expect(shown({ dated: '2026-08-31' }, '2027-03-01')).toBe(false)
    expect(shown({ dated: '2026-06' }, '2026-12-01')).toBe(true)
    expect(shown({ dated: '2026-06' }, '2026-12-02')).toBe(false)
    expect(shown({ dated: '2026' }, '2026-07-01')).toBe(true)
    expect(shown({ dated: '2026' }, '2026-07-02')).toBe(false)
  })

  it('are never shown from a thin source, and not made up', () => {
    const source = { ...known.source, confidence: 'low' } as const
    expect(shown({ source }, '2026-11-24')).toBe(false)
    expect(shown({ source, lasting: true }, '2026-11-24')).toBe(false)
    expect(hoursOn(undefined, '2026-11-24')).toBeUndefined()
    const thin = directory.flatMap(([, service]) =>
      hoursOf(service).filter((hours) => hours.source.confidence === 'low'),
    )
    expect(thin.length).toBeGreaterThan(0)
    for (const hours of thin) expect(hoursOn(hours, hours.source.checked)).toBeUndefined()
  })

  it('of the emergency numbers last, and of no others', () => {
    const lasting = directory.flatMap(([id, service]) =>
      hoursOf(service).some((hours) => hoursOn(hours, '2036-01-01')) ? [id] : [],
    )
    expect(lasting).toEqual(['police', 'emergency'])
  })
})

describe('addresses to write to', () => {
  it('are those of the language, or all where it has none', () => {
    const sent = (language: ServiceLanguage) =>
      mailsFor(of('institute'), language).map(({ address }) => address.split('@')[1])
    expect(sent('nl')).toEqual(['igvm.belgie.be'])
    expect(sent('fr')).toEqual(['iefh.belgique.be'])
    expect(sent('en')).toEqual(['igvm.belgie.be', 'iefh.belgique.be'])
    expect(mailsFor(of('police'), 'nl')).toEqual([])
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

  it('keeps to one or two short sentences, or to a few that are shorter still', () => {
    const easy = language.endsWith('-easy')
    const lengths = Object.entries(words).map(([id, { what = '' }]) => {
      const clauses = what.split(/(?<=[.?;:؟؛])\s+/)
      expect(what.match(/[.?؟](\s|$)/g)?.length, id).toBeLessThanOrEqual(easy ? 6 : 2)
      return clauses.reduce((sum, clause) => sum + clause.split(' ').length, 0) / clauses.length
    })
    expect(Math.max(...lengths)).toBeLessThanOrEqual(easy ? 12 : 15)
  })

  it('prints no number of a line, which the directory holds, and no street address', () => {
    const numbers = directory.flatMap(([id, { number }]) =>
      number !== undefined && id !== 'line-1712' ? [number] : [],
    )
    const text = JSON.stringify(words)
    expect(numbers.filter((number) => text.includes(number))).toEqual([])
    expect(text).not.toMatch(/horta|blerot|\b10[67]0\b/i)
  })

  it('leaves hours and languages to the directory, where they have a day', () => {
    const hours = /day and night|dag en nacht|hours|\buren\b|ask for|vraag (of|naar)|24/i
    expect(Object.values(words).filter(({ what = '' }) => hours.test(what))).toEqual([])
  })

  it('names the youngest age where there is one', () => {
    for (const [id, { fromAge }] of directory)
      if (fromAge !== undefined) expect(words[id]?.what).toContain(String(fromAge))
  })
})

it('says that the care centres are for physical violence only', () => {
  expect(wordsOf('nl')['sexual-assault-centres']?.what).toContain('Alleen na lichamelijk')
  expect(wordsOf('en')['sexual-assault-centres']?.what).toContain('Only after physical')
})

const urgent = ['police', 'emergency']
const wishes: readonly Wish[] = serviceLanguages.flatMap((language) =>
  factValues.age.flatMap((age) =>
    (['all', ...needs] as const).flatMap((need) =>
      [[], serviceLanguages.filter((one) => one !== language)].map((others) => ({
        language,
        age,
        need,
        others,
      })),
    ),
  ),
)
const idsFor = (wish: Wish) => helpFor(wish).flatMap((section) => section.services)

describe('the help screen', () => {
  it('begins with 101 and 112, whatever is wished, and shows nothing twice', () => {
    for (const wish of wishes) {
      const [first] = helpFor(wish)
      expect(first?.title).toBe('danger')
      expect(first?.services.toSorted()).toEqual(urgent.toSorted())
      const ids = idsFor(wish)
      expect(new Set(ids).size, JSON.stringify(wish)).toBe(ids.length)
    }
    expect(idsFor({ language: 'en', age: 'adult', need: 'all' })[0]).toBe('emergency')
    expect(idsFor({ language: 'nl', age: 'adult', need: 'all' })[0]).toBe('police')
  })

  it('names the care centres for violence only', () => {
    for (const wish of wishes)
      for (const { title, services: ids } of helpFor(wish))
        if (ids.includes('sexual-assault-centres')) {
          expect(title).toBe('violence')
          expect(['all', 'violence']).toContain(wish.need)
        }
    for (const language of ['nl', 'fr', 'de'] as const)
      expect(idsFor({ language, age: 'minor', need: 'violence' })).toContain(
        'sexual-assault-centres',
      )
  })

  it('names the Institute for adults, and Child Focus for images made under 18', () => {
    for (const wish of wishes) {
      const ids = idsFor(wish)
      const [adults, young] = (['adults', 'under-18'] as const).map((audience) =>
        ids.filter((id) => of(id).audience === audience),
      )
      if (wish.age === 'minor') expect(adults).toEqual([])
      if (wish.age === 'adult') expect(young).toEqual([])
      if (wish.need !== 'images' && wish.need !== 'all') continue
      expect(ids.includes('institute')).toBe(wish.age !== 'minor')
      expect(ids.includes('child-focus')).toBe(wish.age !== 'adult')
      // Whoever is not sure is first led to those who know about under-18s.
      if (wish.age === 'unsure')
        expect(ids.indexOf('child-focus')).toBeLessThan(ids.indexOf('institute'))
    }
  })

  it('shows only what the need is, save where a language leads', () => {
    for (const wish of wishes)
      for (const { title, services: ids } of helpFor(wish)) {
        if (title === 'danger' || wish.need === 'all') continue
        if (title === 'routed') expect(['de', 'en']).toContain(wish.language)
        else
          for (const id of ids)
            expect([of(id).need, ...(of(id).also ?? [])], id).toContain(wish.need)
      }
  })

  it('leads in danger to the lines about suicide as well', () => {
    const lines = (language: ServiceLanguage) =>
      idsFor({ language, age: 'adult', need: 'danger' }).slice(2)
    expect(lines('nl')).toEqual(['zelfmoordlijn'])
    expect(lines('fr')).toEqual(['tele-accueil', 'prevention-suicide'])
    expect(lines('de')).toEqual(['telefonhilfe'])
  })

  it('leaves out who does not answer in the language, and shows them on demand', () => {
    for (const { language, age, need } of wishes) {
      const alone = idsFor({ language, age, need })
      for (const id of alone)
        expect([...of(id).languages, ...(of(id).ask ?? [])], id).toContain(language)
      for (const other of serviceLanguages) {
        const more = idsFor({ language, age, need, others: [other] })
        expect(alone.filter((id) => !more.includes(id))).toEqual([])
      }
    }
    const talk = { language: 'en', age: 'adult', need: 'talk' } as const
    expect(idsFor(talk)).not.toContain('tele-accueil')
    expect(idsFor({ ...talk, others: ['fr'] })).toContain('tele-accueil')
    expect(idsFor({ ...talk, others: ['fr'] })).not.toContain('zelfmoordlijn')
  })

  it('shows every service to someone', () => {
    const shown = new Set(wishes.flatMap(idsFor))
    expect(Object.keys(services).filter((id) => !shown.has(id as ServiceId))).toEqual([])
  })
})

/** The day on which the lists in tests/help/ are made. */
const today = '2026-11-24'
const ages = {
  adult: 'adult when the image was made',
  minor: 'under 18 when the image was made',
  unsure: 'not sure of the age',
} as const
const asked = {
  danger: 'danger',
  images: 'the images',
  violence: 'violence',
  talk: 'someone to talk to',
} as const

const written = ({ open }: Hours) =>
  open === 'always'
    ? 'day and night'
    : Object.entries(open)
        .map(([day, [from, to]]) => `${day} ${from}-${to}`)
        .join(', ')

/** One service as a person reads it in a list: its number, then all else. */
function listed(id: ServiceId, language: ServiceLanguage) {
  const service = of(id)
  const name = wordsOf(language)[id]?.name
  const hours = Object.entries(service.hours ?? {}).flatMap(([channel, told]) => {
    const known = hoursOn(told, today)
    return known ? [`${channel} ${written(known)}`] : []
  })
  const languages = [...service.languages, ...(service.ask ?? []).map((to) => `ask for ${to}`)]
  const address = service.addressIn?.[language]?.address ?? service.address
  return [
    `    ${service.number ?? '-'}  ${name ? `${name} (${id})` : id}`,
    `      ${languages.join(', ')}; ${service.audience}; ${hours.join('; ') || 'hours: see the website, or not known'}`,
    ...(address ? [`      ${address}${service.onSite ? ` (${service.onSite})` : ''}`] : []),
    ...mailsFor(service, language).map((mail) => `      ${mail.address}`),
  ]
}

describe.each(serviceLanguages)('the help screen in %s', (language) => {
  it('is listed for every age and every need', async () => {
    const shell = files[`../locales/${language}/shell.json`] as { help: Words[string] } | undefined
    const headings = shell?.help
    const lists = factValues.age.flatMap((age) =>
      needs.flatMap((need) => [
        '',
        `${ages[age]}, ${asked[need]}`.toUpperCase(),
        ...helpFor({ language, age, need }).flatMap(({ title, services: ids }) => [
          `  ${headings?.[title] ?? title}`,
          ...ids.flatMap((id) => listed(id, language)),
        ]),
      ]),
    )
    const head = `Whom the help screen shows in ${language}, on ${today}`
    await expect(`${[head, ...lists].join('\n')}\n`).toMatchFileSnapshot(`help/${language}.txt`)
  })
})
