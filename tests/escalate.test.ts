import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escalate } from '../src/case/escalate.ts'
import type { Escalation, Unsettled } from '../src/case/escalation.ts'
import type { EscalationWords } from '../src/case/escalationWords.ts'
import { rungs, textLanguages } from '../src/chart/form.ts'
import { escalationWords } from '../src/words/escalations.ts'

const banks = await Promise.all(
  textLanguages.map(async (language) => ({ language, words: await escalationWords(language) })),
)

/** What each language says for what a situation demands, what it never says, and how it writes a day. */
const says = {
  nl: {
    locale: 'nl-BE',
    faith: /te goeder trouw/,
    threat: /dreigt/,
    ai: /met AI gemaakt of bewerkt/,
    other: /namens/,
    agreed: /met diens akkoord/,
    minor: /seksueel misbruik van een minderjarige/,
    unsure: /misschien jonger dan 18/,
    consent: /toestemming voor\b/,
    banned:
      /wraakporno|kinderporno|\bporno|simpelweg|eenvoudig|gewoon|gelekt|slachtoffer|\boeps\b|ongeldig|had je beter|anoniem|\b(hij|zij)\b|!/i,
  },
  fr: {
    locale: 'fr-BE',
    faith: /de bonne foi/,
    threat: /menace\b/,
    ai: /créées? ou modifiées? par intelligence artificielle/,
    other: /au nom de cette personne/,
    agreed: /avec son accord/,
    minor: /abus sexuels d’une personne mineure/,
    unsure: /peut-être moins de 18 ans/,
    consent: /n’y (ai?|consen[st]) pas( consenti)?\./,
    banned:
      /porno|revenge porn|pédopornographie|simplement|facile|fuit|victime|invalide|anonyme|auriez dû|aurais dû|!/i,
  },
  de: {
    locale: 'de-BE',
    faith: /in gutem Glauben/,
    threat: /droht damit/,
    ai: /mit künstlicher Intelligenz \(KI\) erstellt oder verändert/,
    other: /im Namen dieser Person/,
    agreed: /mit ihrem Einverständnis/,
    minor: /sexuellen Missbrauchs einer minderjährigen Person/,
    unsure: /vielleicht unter 18/,
    consent: /nicht (zugestimmt|einverstanden)/,
    banned: /porno|einfach|geleakt|opfer|ungültig|anonym|hätten sie|hättest du|!/i,
  },
  en: {
    locale: 'en-GB',
    faith: /in good faith/,
    threat: /threatens to share/,
    ai: /made or altered with AI/,
    other: /on (their behalf|behalf of that person)/,
    agreed: /with their agreement/,
    minor: /sexual abuse of a minor/,
    unsure: /may have been under 18/,
    consent: /(did|do|does) not consent/,
    banned:
      /porn|\bsimply\b|\bjust\b|\beasy\b|\beasily\b|\boops\b|\binvalid\b|leak|victim|should have|\bfailed\b|anonym|\b(he|she)\b|!/i,
  },
} as const

const abouts = ['image', 'ai', 'threat', 'impersonation'] as const
const whose = ['me', 'other'] as const
const ages = ['adult', 'minor', 'unsure'] as const
/** Steps whose text goes to the platform or the site itself. */
const toPlatform = ['second-notice', 'internal-complaint', 'erasure'] as const
const isToPlatform = (rung: Escalation['rung']) => (toPlatform as readonly string[]).includes(rung)
const post = 'https://www.instagram.com/p/C8aBcDeFgHi/'
const story = 'https://www.instagram.com/stories/someone/3141592653589793238/'

/** Two links on one platform: one without an answer, one refused. */
const base: Escalation = {
  rung: 'second-notice',
  about: 'image',
  who: 'me',
  age: 'adult',
  place: 'Instagram',
  links: [
    { address: post, reported: '2026-11-24', answer: 'none', answered: '2026-11-30' },
    {
      address: story,
      reported: '2026-11-24',
      reference: '4821-7',
      answer: 'refused',
      answered: '2026-12-01',
    },
  ],
  names: ['@someone'],
}

const day = fc
  .date({
    min: new Date('2026-01-01T00:00:00Z'),
    max: new Date('2028-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10))
const anyLink: fc.Arbitrary<Unsettled> = fc.record(
  {
    address: fc.oneof(
      { weight: 5, arbitrary: fc.webUrl({ withQueryParameters: true }) },
      fc.webUrl().map((url) => `${url}?a=$&{place}[b]$'{day}`),
      fc.stringMatching(/^@[a-z0-9._]{2,24}$/),
      fc.constantFrom('+32470000000', 'Jan Voorbeeld', '4821900012'),
    ),
    reported: day,
    reference: fc.constantFrom('4821-7', "$& {day} $'", ' ', 'IG\n  12', 'réf. 7'),
    answer: fc.constantFrom('refused', 'more', 'none'),
    answered: day,
  },
  { requiredKeys: ['address'] },
)
const anySituation: fc.Arbitrary<Escalation> = fc.record({
  rung: fc.constantFrom(...rungs),
  about: fc.constantFrom(...abouts),
  who: fc.constantFrom(...whose),
  age: fc.constantFrom(...ages),
  place: fc.constantFrom('Instagram', 'voorbeeld.be', 'Facebook & Messenger', '$& {day}', '', ' '),
  links: fc.uniqueArray(anyLink, { maxLength: 8, selector: ({ address }) => address }),
  names: fc.uniqueArray(fc.stringMatching(/^@[a-z0-9._]{2,24}$/), { maxLength: 4 }),
})

const givenIn = ({ links, names }: Escalation) =>
  new Set([...links.map(({ address }) => address), ...names])
/** The text without the lines that were given. */
function ownLines(text: string, situation: Escalation) {
  const given = givenIn(situation)
  return text.split('\n').filter((line) => !given.has(line))
}
/** The same without what was put into sentences. */
const ownWords = (text: string, situation: Escalation) =>
  ownLines(text, situation).join('\n').replaceAll("$& {day} $'", 'X').replaceAll('$& {day}', 'X')

describe.each(banks)('a step after a report, in $language', ({ language, words }) => {
  const { locale, faith, threat, ai, other, agreed, minor, unsure, consent, banned } =
    says[language]
  const written = (date: string) =>
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    })
      .format(new Date(`${date}T12:00:00Z`))
      .replace(/^1 /, language === 'fr' ? '1er ' : '1 ')
  const always = (property: (situation: Escalation, text: string) => void, runs = 800) =>
    fc.assert(
      fc.property(anySituation, (situation) =>
        property(situation, escalate(situation, words, language)),
      ),
      { seed: 20261124, numRuns: runs },
    )

  it('holds everything that was given as a line of its own, once, and no other address', () => {
    always((situation, text) => {
      const all = text.split('\n')
      for (const given of givenIn(situation))
        expect(all.filter((line) => line === given)).toHaveLength(1)
      expect(ownWords(text, situation)).not.toMatch(/https?:|www\.|@/)
    })
  })

  it('says above each link when it was reported, the reference, and what came of it', () => {
    always((situation, text) => {
      const all = text.split('\n')
      const addresses = new Set(situation.links.map(({ address }) => address))
      for (const { address, reported, reference, answer, answered } of situation.links) {
        let above = all.indexOf(address)
        while (addresses.has(all[above] ?? '')) above--
        const status = all[above] ?? ''
        if (reported !== undefined) expect(status).toContain(written(reported))
        const told = (reference ?? '').replace(/\s+/g, ' ').trim()
        if (told !== '') expect(status).toContain(told)
        if (answer !== undefined && answered !== undefined)
          expect(status).toContain(written(answered))
        if (answer === 'refused' || answer === 'more') {
          const [sentence = ''] = words.came[answer].undated.split(/[.;]/)
          expect(status).toContain(sentence)
        }
      }
    })
  })

  it('leaves no place to fill by the app, no bare day, no space too many, no gap of more than one line', () => {
    always((situation, text) => {
      const own = ownWords(text, situation)
      expect(own).not.toMatch(/[{}]|undefined|\[object|\d{4}-\d{2}-\d{2}| {2}| \n|\n /)
      expect(text).not.toMatch(/\n{3}/)
      expect(text).toBe(text.trim())
    })
  })

  it('is the same for the same situation', () => {
    always((situation, text) => {
      expect(escalate(structuredClone(situation), words, language)).toBe(text)
    }, 300)
  })

  it('says what it is about, for whom, and from which age', () => {
    always((situation, text) => {
      const { about, who, age } = situation
      const own = ownWords(text, situation)
      expect(threat.test(own), 'threat').toBe(about === 'threat')
      expect(ai.test(own), 'AI').toBe(about === 'ai')
      expect(other.test(own), 'on behalf').toBe(who === 'other')
      expect(agreed.test(own), 'agreed').toBe(who === 'other' && age === 'adult')
      expect(minor.test(own), 'minor').toBe(age !== 'adult')
      expect(unsure.test(own), 'unsure').toBe(age === 'unsure')
      expect(consent.test(own), 'consent').toBe(age === 'adult')
    })
  })

  it('names the place that there is, and none where there are several', () => {
    always((situation, text) => {
      const place = situation.place.trim()
      const own = ownLines(text, situation).join('\n')
      if (place !== '') expect(own).toContain(place)
      else expect(own).not.toMatch(/Instagram|Facebook|voorbeeld\.be|: ?$/)
    })
  })

  it('asks for no name under 18, save to be signed by hand, and never from a platform', () => {
    always((situation, text) => {
      const { age, rung } = situation
      const own = new Set(ownLines(text, situation))
      const asks = [words.end.name, words.end['e-mail'], words.institute.reach]
      if (age !== 'adult') {
        for (const line of asks) expect(own.has(line)).toBe(false)
        if (isToPlatform(rung)) expect([...own].join('\n')).not.toContain('____')
      } else if (isToPlatform(rung)) {
        expect(own.has(words.end.name)).toBe(true)
        expect(own.has(words.end['e-mail'])).toBe(true)
      }
    })
  })

  it('offers no image, and says so to everybody but the platform', () => {
    always((situation, text) => {
      const { rung, age } = situation
      const said = words['no-image'][age === 'adult' ? 'adult' : 'young']
      expect(text.includes(said)).toBe(!isToPlatform(rung))
    })
  })

  it('goes to Child Focus instead of the Institute under 18', () => {
    always((situation, text) => {
      if (situation.rung !== 'institute') return
      const young = situation.age !== 'adult'
      expect(text.startsWith(words.institute.title[young ? 'young' : 'adult'])).toBe(true)
      expect(text.includes(words.institute.title[young ? 'adult' : 'young'])).toBe(false)
    })
  })

  it('states things in good faith where the DSA is invoked', () => {
    always(({ rung }, text) => {
      const invoked = ['second-notice', 'internal-complaint', 'dispute-body', 'bipt'].includes(rung)
      expect(text.includes('2022/2065')).toBe(invoked)
      expect(faith.test(text)).toBe(invoked)
    })
  })

  it('names no certain article of criminal law for a threat or an image made with AI', () => {
    always((situation, text) => {
      if (situation.about === 'image' || situation.about === 'impersonation') return
      expect(ownWords(text, situation)).not.toMatch(/417\/9|\b136\b|\b171\b|\b173\b/)
    })
  })

  it('blames BIPT’s platform only for what the answers tell; the rest is to be ticked', () => {
    const { bipt } = words
    const of = (...given: readonly (Unsettled['answer'] | undefined)[]) =>
      escalate(
        {
          ...base,
          rung: 'bipt',
          links: given.map((answer, n) => ({ address: `${post}${n}`, ...(answer && { answer }) })),
        },
        words,
        language,
      )
    expect(of('none')).toContain(`\n${bipt.silence.same} ${bipt.duty}\n`)
    expect(of(undefined)).toContain(`\n${bipt.silence.same} ${bipt.duty}\n`)
    expect(of('none')).not.toContain(bipt['no-reasons'])
    expect(of('refused')).toContain(`\n[ ] ${bipt['no-reasons']}\n[ ] ${bipt['no-redress']}\n`)
    expect(of('refused')).not.toContain(bipt.silence.same)
    expect(of('refused', 'none')).toContain(`\n${bipt.silence.mixed} ${bipt.duty}\n`)
    expect(of('more')).toContain(`\n[ ] ${bipt.more}\n`)
    expect(of()).toContain(`\n[ ] ${bipt.silence.same}\n`)
  })

  it('leaves out what was taken away', () => {
    const links = [...base.links, { address: `${post}gone`, answer: 'removed' as const }]
    for (const rung of rungs)
      expect(escalate({ ...base, rung, links }, words, language)).toBe(
        escalate({ ...base, rung }, words, language),
      )
  })

  it('stands without a day that nobody knows, and with one that is none', () => {
    const bare = { ...base, links: [{ address: post }] }
    const wrong = { ...base, links: [{ address: post, reported: 'soon' }] }
    expect(escalate(bare, words, language)).toContain(words.reported.day)
    expect(escalate(wrong, words, language)).toBe(escalate(bare, words, language))
  })

  it('says in English alone that a complaint about data is to be sent in another language', () => {
    const { reader } = words['data-protection']
    expect(reader === '').toBe(language !== 'en')
    if (reader !== '')
      expect(escalate({ ...base, rung: 'data-protection' }, words, language).split('\n')[0]).toBe(
        reader,
      )
  })

  it('uses no word that blames, belittles, promises or alarms', () => {
    expect(sentencesOf(words).filter(([, text]) => banned.test(text))).toEqual([])
  })

  it('writes sentences of at most 15 words on average', () => {
    const counts = sentencesOf(words)
      .flatMap(([, text]) => (text === '' ? [] : text.split(/(?<=[.:])\s+/)))
      .map((sentence) => sentence.split(/\s+/).length)
    expect(counts.reduce((sum, n) => sum + n, 0) / counts.length).toBeLessThanOrEqual(15)
  })
})

/** Every sentence of a bank with its place in it. */
function sentencesOf(words: unknown, path = ''): [string, string][] {
  return typeof words === 'string'
    ? [[path, words]]
    : Object.entries(words as object).flatMap(([key, value]) =>
        sentencesOf(value, `${path}/${key}`),
      )
}
/** The bank with its places in the stead of its sentences, and with what is put into them. */
const placesOf = (words: unknown, path = ''): unknown =>
  typeof words === 'string'
    ? `<${path}>${(words.match(/\{[^}]*\}/g) ?? []).join('')}`
    : Object.fromEntries(
        Object.entries(words as object).map(([key, value]) => [
          key,
          placesOf(value, `${path}/${key}`),
        ]),
      )

describe('the sentence banks', () => {
  const [first, ...rest] = banks
  it('have the same keys and places to fill in every language, and no others', () => {
    const shape = (words: unknown) =>
      sentencesOf(words).map(([path, text]) => [path, text.match(/\{[^}]*\}/g)?.toSorted() ?? []])
    for (const { language, words } of rest)
      expect(shape(words), language).toEqual(shape(first?.words))
    for (const { words } of banks)
      for (const [path, text] of sentencesOf(words))
        for (const [place] of text.matchAll(/\{[^}]*\}/g))
          expect(['{place}', '{day}', '{reference}'], path).toContain(place)
  })

  it('leave no sentence empty but the one that only English needs', () => {
    const empty = banks.flatMap(({ language, words }) =>
      sentencesOf(words).flatMap(([path, text]) => (text === '' ? [`${language}${path}`] : [])),
    )
    expect(empty.toSorted()).toEqual(
      ['nl', 'fr', 'de'].map((language) => `${language}/data-protection/reader`).toSorted(),
    )
  })

  it('hold no sentence that no situation uses', () => {
    const unused = new Set(sentencesOf(first?.words).map(([path]) => path))
    const marked = placesOf(first?.words) as EscalationWords
    const dated = { reported: '2026-11-24', answered: '2026-12-01' }
    const lists: readonly (readonly Unsettled[])[] = [
      [],
      [{ address: post }],
      [{ address: '@someone', answer: 'none' }],
      [{ address: post, answer: 'refused', reference: '7' }],
      [{ address: post, answer: 'more' }],
      ...(['refused', 'more', 'none'] as const).flatMap((answer) => [
        [{ address: post, ...dated, answer }],
        [
          { address: post, ...dated, answer },
          { address: story, ...dated, reported: '2026-11-25', answer },
        ],
      ]),
      base.links,
      [...base.links, { address: `${post}2`, reported: '2026-11-26' }],
    ]
    for (const rung of rungs)
      for (const about of abouts)
        for (const who of whose)
          for (const age of ages)
            for (const links of lists)
              for (const names of [[], ['@someone'], ['@someone', '@other']])
                for (const place of ['Instagram', '']) {
                  const situation = { rung, about, who, age, links, names, place }
                  const text = escalate(situation, marked, 'nl')
                  for (const [, path] of text.matchAll(/<([^>]*)>/g)) unused.delete(path ?? '')
                }
    expect([...unused]).toEqual([])
  })
})

const threatened = {
  about: 'threat',
  place: 'Telegram',
  links: [{ address: '@someone', reported: '2026-11-24', answer: 'none', answered: '2026-12-01' }],
} as const
/** Texts that were read in each language, as their reader would and as the person would. */
const read: Readonly<Record<string, Partial<Escalation>>> = {
  ...Object.fromEntries(rungs.map((rung) => [rung, { rung }])),
  'bipt-minor': { rung: 'bipt', age: 'minor' },
  'second-notice-threat': { rung: 'second-notice', ...threatened },
  'court-order-other': { rung: 'court-order', who: 'other' },
  'institute-several-places': {
    rung: 'institute',
    place: '',
    links: [
      ...base.links,
      { address: 'https://t.me/voorbeeldgroep/12', reported: '2026-11-26' },
      { address: 'https://voorbeeld.be/p/12' },
    ],
  },
}

describe.each(banks)('a text that was read, in $language', ({ language, words }) => {
  it.each(Object.entries(read))('%s', async (name, situation) => {
    await expect(`${escalate({ ...base, ...situation }, words, language)}\n`).toMatchFileSnapshot(
      `./texts/escalation/${name}.${language}.txt`,
    )
  })
})

it('the texts that were read are these and no others', () => {
  const kept = Object.keys(import.meta.glob('./texts/escalation/*.txt', { query: '?raw' }))
  const wanted = Object.keys(read).flatMap((name) =>
    textLanguages.map((language) => `./texts/escalation/${name}.${language}.txt`),
  )
  expect(kept.toSorted()).toEqual(wanted.toSorted())
})
