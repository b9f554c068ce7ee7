import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compose, type ReportWords, type Situation } from '../src/case/compose.ts'
import { textLanguages } from '../src/chart/form.ts'
import { reportWords } from '../src/words/reports.ts'

const banks = await Promise.all(
  textLanguages.map(async (language) => ({ language, words: await reportWords(language) })),
)

/** What each language says for what a situation demands, and what it never says. */
const says = {
  nl: {
    article: /artikel 16 van Verordening \(EU\) 2022\/2065/,
    faith: /te goeder trouw/,
    threat: /dreigt ermee/,
    ai: /met AI gemaakt of bewerkt/,
    other: /namens/,
    minor: /seksueel misbruik van een minderjarige/,
    unsure: /misschien jonger (was )?dan 18/,
    consent: /toestemming|akkoord|niet-consensue/i,
    banned:
      /wraakporno|kinderporno|\bporno|simpelweg|eenvoudig|gewoon|gelekt|slachtoffer|\boeps\b|ongeldig|had je beter|anoniem|\b(hij|zij)\b|!/i,
  },
  fr: {
    article: /article 16 du règlement \(UE\) 2022\/2065/,
    faith: /de bonne foi/,
    threat: /menace de diffuser/,
    ai: /créées? ou modifiées? par intelligence artificielle/,
    other: /au nom de cette personne/,
    minor: /abus sexuels d’une personne mineure/,
    unsure: /peut-être moins de 18 ans/,
    consent: /consen[st]|accord/i,
    banned:
      /porno|revenge porn|pédopornographie|simplement|facile|fuit|victime|invalide|anonyme|auriez dû|aurais dû|!/i,
  },
  de: {
    article: /Artikel 16 der Verordnung \(EU\) 2022\/2065/,
    faith: /in gutem Glauben/,
    threat: /droht damit/,
    ai: /mit künstlicher Intelligenz \(KI\) erstellt oder verändert/,
    other: /im Namen dieser Person/,
    minor: /sexuellen Missbrauchs einer minderjährigen Person/,
    unsure: /vielleicht unter 18/,
    consent: /willig|zustimm|einverst|einvernehm/i,
    banned: /porno|einfach|geleakt|opfer|ungültig|anonym|hätten sie|hättest du|!/i,
  },
  en: {
    article: /article 16 of Regulation \(EU\) 2022\/2065/,
    faith: /in good faith/,
    threat: /threatens to share/,
    ai: /made or altered with AI/,
    other: /on (their behalf|behalf of that person)/,
    minor: /sexual abuse of a minor/,
    unsure: /may have been under 18/,
    consent: /consent|agree/i,
    banned:
      /porn|\bsimply\b|\bjust\b|\beasy\b|\beasily\b|\boops\b|\binvalid\b|leak|victim|should have|\bfailed\b|anonym|\b(he|she)\b|!/i,
  },
} as const

const all: Situation = {
  length: 'notice',
  about: 'image',
  to: 'platform',
  who: 'me',
  age: 'adult',
  place: 'Instagram',
  addresses: [],
  names: [],
  extras: [],
}
const lengths = ['short', 'notice'] as const
const abouts = ['image', 'ai', 'threat', 'impersonation'] as const
const addressees = ['platform', 'site', 'host', 'registrar', 'archive', 'search'] as const
const whose = ['me', 'other'] as const
const ages = ['adult', 'minor', 'unsure'] as const
const extras = [[], ['us'], ['gdpr'], ['us', 'gdpr']] as const
const post = 'https://www.instagram.com/p/C8aBcDeFgHi/'
const story = 'https://www.instagram.com/stories/someone/3141592653589793238/'

const anySituation: fc.Arbitrary<Situation> = fc.record({
  length: fc.constantFrom(...lengths),
  about: fc.constantFrom(...abouts),
  to: fc.constantFrom(...addressees),
  who: fc.constantFrom(...whose),
  age: fc.constantFrom(...ages),
  place: fc.constantFrom(
    'Instagram',
    'voorbeeld.be',
    'X (Twitter)',
    'Facebook & Messenger',
    '',
    ' ',
  ),
  addresses: fc.uniqueArray(
    fc
      .tuple(
        fc.webUrl({ withQueryParameters: true }),
        fc.constantFrom('', "?a=$&{place}[b]$'", '/%C3%A9'),
      )
      .map((parts) => parts.join('')),
    { maxLength: 8 },
  ),
  names: fc.uniqueArray(fc.stringMatching(/^@[a-z0-9._]{2,24}$/), { maxLength: 4 }),
  extras: fc.constantFrom(...extras),
})

/** The text without the lines that were given. */
const ownLines = (text: string, { addresses, names }: Situation) =>
  text.split('\n').filter((line) => !addresses.includes(line) && !names.includes(line))

describe.each(banks)('a report in $language', ({ language, words }) => {
  const { article, faith, threat, ai, other, minor, unsure, consent, banned } = says[language]
  const always = (property: (situation: Situation, text: string) => void, runs = 1_500) =>
    fc.assert(
      fc.property(anySituation, (situation) => property(situation, compose(situation, words))),
      { seed: 20261124, numRuns: runs },
    )

  it('holds every address and name that was given as a line of its own, and no other address', () => {
    always((situation, text) => {
      const lines = text.split('\n')
      for (const given of [...situation.addresses, ...situation.names])
        expect(lines.filter((line) => line === given)).toHaveLength(1)
      expect(lines.filter((line) => situation.addresses.includes(line))).toEqual(
        situation.addresses,
      )
      expect(ownLines(text, situation).join('\n')).not.toMatch(/https?:|www\.|@/)
    })
  })

  it('leaves no place to fill by the app, no space too many, no gap of more than one line', () => {
    always((situation, text) => {
      const own = ownLines(text, situation).join('\n')
      expect(own).not.toMatch(/[{}]|undefined|\[object| {2}| \n|\n /)
      expect(text).not.toMatch(/\n{3}/)
      expect(text).toBe(text.trim())
    })
  })

  it('is the same for the same situation', () => {
    always((situation, text) => {
      expect(compose(structuredClone(situation), words)).toBe(text)
    }, 300)
  })

  it('says in every notice that it is one, and in good faith', () => {
    always((situation, text) => {
      if (situation.length === 'short') return
      expect(text).toMatch(article)
      expect(text).toContain(words.end['good-faith'])
      expect(words.end['good-faith']).toMatch(faith)
    })
  })

  it('says what it is about, for whom, and from which age', () => {
    always(({ about, who, age }, text) => {
      expect(threat.test(text), 'threat').toBe(about === 'threat')
      expect(ai.test(text), 'AI').toBe(about === 'ai')
      expect(other.test(text), 'on behalf').toBe(who === 'other')
      expect(minor.test(text), 'minor').toBe(age !== 'adult')
      expect(unsure.test(text), 'unsure').toBe(age === 'unsure')
      expect(consent.test(text), 'consent').toBe(age === 'adult')
    })
  })

  it('has blanks for name and e-mail in an adult notice, and none under 18', () => {
    always((situation, text) => {
      const { length, age, addresses, names, about, to } = situation
      const found = ownLines(text, situation).filter((line) => /\[.*\]/.test(line))
      const nowhere = length === 'notice' && addresses.length + names.length === 0
      const signs =
        situation.extras.includes('us') &&
        (about === 'image' || about === 'ai') &&
        (to === 'platform' || to === 'site')
      const signed = [words.signature.us, ...(length === 'short' ? [words.end['e-mail']] : [])]
      const own = [
        ...(signs ? signed : []),
        ...(length === 'notice' ? [words.end.name, words.end['e-mail']] : []),
      ]
      expect(found).toEqual([
        ...(nowhere ? [words.where.nowhere] : []),
        ...(age === 'adult' ? own : []),
      ])
    })
  })

  it('names no article for a threat or an image made with AI as if it were certain', () => {
    for (const length of lengths)
      for (const about of ['ai', 'impersonation'] as const)
        for (const who of whose) {
          const text = compose({ ...all, length, about, who }, words)
          expect(text.includes('417/9'), about).toBe(
            about === 'impersonation' && length === 'notice',
          )
        }
    expect(compose({ ...all, about: 'threat' }, words)).not.toContain('417/9')
  })

  it('leaves out what makes no sense: erasing a threat, erasure at a host', () => {
    always((situation, text) => {
      const { about, to } = situation
      const us = text.includes('TAKE IT DOWN Act')
      const gdpr = /\((GDPR|AVG|RGPD|DSGVO)\)/.test(text)
      const wants = (extra: 'us' | 'gdpr') => situation.extras.includes(extra)
      const service = to === 'platform' || to === 'site'
      expect(us).toBe(wants('us') && service && (about === 'image' || about === 'ai'))
      expect(gdpr).toBe(wants('gdpr') && about !== 'threat' && to !== 'host' && to !== 'registrar')
    })
  })

  it('keeps within the most characters as soon as the shortest form does, with whole addresses', () => {
    fc.assert(
      fc.property(anySituation, fc.nat(3_000), (situation, most) => {
        const whole = compose(situation, words)
        const text = compose({ ...situation, most }, words)
        const shortest = compose({ ...situation, most: 0 }, words)
        if (whole.length <= most) expect(text).toBe(whole)
        if (shortest.length <= most) expect(text.length).toBeLessThanOrEqual(most)
        else expect(text).toBe(shortest)
        const kept = text.split('\n').filter((line) => situation.addresses.includes(line))
        expect(kept).toEqual(situation.addresses.slice(0, kept.length))
        expect(ownLines(text, situation).join('\n')).not.toMatch(/https?:|[{}]|\n{3}/)
        if (situation.length === 'notice') {
          expect(text).toMatch(article)
          expect(text).toContain(words.end['good-faith'])
        }
        // Sentences go before addresses.
        if (kept.length < situation.addresses.length)
          expect(text).not.toContain(
            words.law[situation.age === 'adult' ? situation.about : 'minor'],
          )
      }),
      { seed: 20261124, numRuns: 1_500 },
    )
  })

  it('is quick with as many addresses as a case holds, and little room', () => {
    const addresses = Array.from({ length: 1_000 }, (_, n) => `${post}?n=${n}`.padEnd(300, 'x'))
    const text = compose({ ...all, addresses, names: addresses, most: 2_000 }, words)
    expect(text.length).toBeLessThanOrEqual(2_000)
    expect(text).toContain(addresses[0])
  })

  it('uses no word that blames, belittles, promises or alarms', () => {
    expect(sentencesOf(words).filter(([, text]) => banned.test(text))).toEqual([])
  })

  it('writes sentences of at most 15 words on average', () => {
    const counts = sentencesOf(words)
      .flatMap(([, text]) => text.split(/(?<=[.:])\s+/))
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
/** The bank with its places in the stead of its sentences. */
const placesOf = (words: unknown, path = ''): unknown =>
  typeof words === 'string'
    ? `<${path}>`
    : Object.fromEntries(
        Object.entries(words as object).map(([key, value]) => [
          key,
          placesOf(value, `${path}/${key}`),
        ]),
      )

describe('the sentence banks', () => {
  const [first, ...rest] = banks
  it('have the same keys and places to fill in every language', () => {
    const shape = (words: unknown) =>
      sentencesOf(words).map(([path, text]) => [path, text.match(/\{[^}]*\}/g) ?? []])
    for (const { language, words } of rest)
      expect(shape(words), language).toEqual(shape(first?.words))
  })

  it('hold no sentence that no situation uses', () => {
    const unused = new Set(sentencesOf(first?.words).map(([path]) => path))
    const marked = placesOf(first?.words) as ReportWords
    for (const length of lengths)
      for (const about of abouts)
        for (const to of addressees)
          for (const who of whose)
            for (const age of ages)
              for (const addresses of [[], [post], [post, story]])
                for (const names of [[], ['@someone'], ['@someone', '@other']])
                  for (const place of ['Instagram', '']) {
                    const situation = { length, about, to, who, age, addresses, names, place }
                    const text = compose({ ...situation, extras: ['us', 'gdpr'] }, marked)
                    for (const [, path] of text.matchAll(/<([^>]*)>/g)) unused.delete(path ?? '')
                  }
    expect([...unused]).toEqual([])
  })
})

/** Texts that were read in each language, as a moderator would and as the person would. */
const read: Readonly<Record<string, Partial<Situation>>> = {
  'short-image': { length: 'short', addresses: [post] },
  'short-images-other': {
    length: 'short',
    who: 'other',
    addresses: [post, story],
    names: ['@someone'],
  },
  'short-threat-minor': { length: 'short', about: 'threat', age: 'minor', names: ['@someone'] },
  images: { addresses: [post, story], names: ['@someone'] },
  'ai-other-extras': {
    about: 'ai',
    who: 'other',
    place: 'TikTok',
    addresses: ['https://www.tiktok.com/@someone/video/7300000000000000001'],
    extras: ['us', 'gdpr'],
  },
  'threat-account': { about: 'threat', place: 'Telegram', names: ['@someone'] },
  'minor-extras': { age: 'minor', addresses: [post, story], extras: ['us', 'gdpr'] },
  impersonation: {
    about: 'impersonation',
    place: 'Tinder',
    addresses: ['https://tinder.com/@someone'],
    names: ['@someone'],
  },
  'site-unsure-other-nowhere': {
    to: 'site',
    age: 'unsure',
    who: 'other',
    place: 'voorbeeld.be',
  },
  host: {
    to: 'host',
    place: 'voorbeeld.be',
    addresses: ['https://voorbeeld.be/p/12', 'https://voorbeeld.be/p/13'],
  },
  'registrar-ai-minor': {
    to: 'registrar',
    about: 'ai',
    age: 'minor',
    place: 'voorbeeld.be',
    addresses: ['https://voorbeeld.be/p/12'],
  },
  'search-gdpr': {
    to: 'search',
    place: 'Google',
    addresses: ['https://voorbeeld.be/p/12', 'https://voorbeeld.be/beeld/12.jpg'],
    extras: ['gdpr'],
  },
}

describe.each(banks)('a text that was read, in $language', ({ language, words }) => {
  it.each(Object.entries(read))('%s', async (name, situation) => {
    await expect(`${compose({ ...all, ...situation }, words)}\n`).toMatchFileSnapshot(
      `./texts/${name}.${language}.txt`,
    )
  })
})

it('the texts that were read are these and no others', () => {
  const kept = Object.keys(import.meta.glob('./texts/*.txt', { query: '?raw' }))
  const wanted = Object.keys(read).flatMap((name) =>
    textLanguages.map((language) => `./texts/${name}.${language}.txt`),
  )
  expect(kept.toSorted()).toEqual(wanted.toSorted())
})
