// @vitest-environment jsdom
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cleanup, render, screen as page } from '@testing-library/react'
import i18next from 'i18next'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { readOrganisation } from '../scripts/organisation.ts'
import { securityTxt } from '../scripts/security.ts'
import { emptyCase } from '../src/case/case.ts'
import { SurroundingsContext } from '../src/screens/surroundings.ts'
import { Help } from '../src/shell/Help.tsx'
import { keep } from '../src/shell/keep.ts'
import { useLogging } from '../src/shell/useLogging.ts'
import { languages } from '../src/words/i18n.ts'
import type { Contact } from '../src/visit/organisation.ts'
import { policyFor } from '../src/visit/policy.ts'
import { startWords } from '../src/words/i18n.ts'

vi.stubGlobal('scrollTo', () => {})

const contact: Contact = {
  name: 'Onthaal De Brug',
  what: { nl: 'Kom aan de balie.', en: 'Come to the desk.' },
  hours: { nl: 'elke werkdag van 9 tot 17 uur', en: 'every working day from 9 to 5' },
  number: '02 123 45 67',
  address: 'https://debrug.example/hulp',
  mail: 'onthaal@debrug.example',
}
const set = vi.hoisted(() => ({ contact: undefined as Contact | undefined }))
vi.mock('../src/visit/organisation.ts', () => ({
  organisation: {
    leaveTo: {},
    kiosk: { quietSeconds: 180, warningSeconds: 60, offlineLanguages: ['nl'] },
    desk: { quietMinutes: 10, offlineLanguages: ['nl'] },
    get contact() {
      return set.contact
    },
  },
}))

const folder = mkdtempSync(join(tmpdir(), 'organisation-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
writeFileSync(join(folder, 'logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')

const file = join(folder, 'organisation.json')
const read = (text: string) => {
  writeFileSync(file, text)
  return readOrganisation(file, ['nl', 'en'], folder, '2026-12-01')
}
const good = {
  leaveTo: { nl: 'https://weer.example/' },
  kiosk: { quietSeconds: 120, warningSeconds: 30, offlineLanguages: ['nl'] },
  desk: { quietMinutes: 5, offlineLanguages: ['nl'] },
  logo: '/logo.svg',
  contact,
  security: { contact: 'mailto:veilig@debrug.example', expires: '2027-01-31' },
}
/** What is said of a file that differs from the good one in this. */
function saidOf(change: object): readonly string[] {
  try {
    read(JSON.stringify({ ...good, ...change }))
  } catch (error) {
    const [first, ...faults] = (error as Error).message.split('\n')
    expect(first).toBe(`${file} cannot be used.`)
    return faults
  }
  return []
}

describe('what an organisation sets', () => {
  it('is taken as it stands when it is well, and with no more than what must be there', () => {
    expect(read(JSON.stringify(good))).toEqual(good)
    const { logo: _, contact: __, security: ___, ...least } = { ...good, leaveTo: {} }
    expect(read(JSON.stringify(least))).toEqual(least)
  })

  it('is well as it comes with the project', () => {
    expect(readOrganisation('organisation.json', languages, 'public').kiosk).toEqual({
      quietSeconds: 180,
      warningSeconds: 60,
      offlineLanguages: ['nl', 'fr', 'de', 'en'],
    })
  })

  it.each(['', '{', 'nothing'])('is refused when it is no JSON: %j', (text) => {
    expect(() => read(text)).toThrow(`${file}: is not there, or is no JSON`)
  })

  it('is refused when it is not there', () => {
    const nowhere = join(folder, 'nowhere.json')
    expect(() => readOrganisation(nowhere, ['nl'], folder)).toThrow(
      `${nowhere}: is not there, or is no JSON`,
    )
  })

  it.each<[string, object, RegExp]>([
    [
      'an address to leave to without https',
      { leaveTo: { nl: 'http://weer.example/' } },
      /^leaveTo\.nl: must be an address that begins with https:\/\/$/,
    ],
    [
      'an address to leave to that is a script',
      { leaveTo: { nl: 'javascript:alert(1)' } },
      /^leaveTo\.nl: must be an address/,
    ],
    [
      'a language that is not offered',
      { leaveTo: { fr: 'https://weer.example/' } },
      /^leaveTo\.fr: must be one of nl, en$/,
    ],
    [
      'a kiosk that asks too early',
      { kiosk: { quietSeconds: 59, warningSeconds: 60, offlineLanguages: ['nl'] } },
      /^kiosk\.quietSeconds: must be a whole number from 60 to 600$/,
    ],
    [
      'a kiosk that asks too late',
      { kiosk: { quietSeconds: 601, warningSeconds: 60, offlineLanguages: ['nl'] } },
      /^kiosk\.quietSeconds: must be a whole number from 60 to 600$/,
    ],
    [
      'too little time to answer',
      { kiosk: { quietSeconds: 180, warningSeconds: 19, offlineLanguages: ['nl'] } },
      /^kiosk\.warningSeconds: must be a whole number from 20 to 300$/,
    ],
    [
      'a time that is no number',
      { kiosk: { quietSeconds: '180', warningSeconds: 60, offlineLanguages: ['nl'] } },
      /^kiosk\.quietSeconds: must be a whole number/,
    ],
    [
      'a time that is not whole',
      { desk: { quietMinutes: 2.5, offlineLanguages: ['nl'] } },
      /^desk\.quietMinutes: must be a whole number from 1 to 60$/,
    ],
    [
      'a language that is not offered',
      { desk: { quietMinutes: 5, offlineLanguages: ['nl', 'xx'] } },
      /^desk\.offlineLanguages\.1: must be one of nl, en$/,
    ],
    [
      'no language at all',
      { desk: { quietMinutes: 5, offlineLanguages: [] } },
      /^desk\.offlineLanguages: must name at least one language$/,
    ],
    ['nothing about the desk', { desk: undefined }, /^desk: /],
    [
      'a sign from elsewhere',
      { logo: 'https://debrug.example/logo.svg' },
      /^logo: must be like \/logo\.svg, a file in public\/$/,
    ],
    ['a sign that is not there', { logo: '/other.svg' }, /^logo: is not there in public\/$/],
    [
      'a contact without a name',
      { contact: { ...contact, name: ' ' } },
      /^contact\.name: must not be empty$/,
    ],
    [
      'a contact that lacks a language',
      { contact: { ...contact, what: { nl: 'Kom langs.' } } },
      /^contact\.what\.en: /,
    ],
    [
      'a number with letters',
      { contact: { ...contact, number: 'call us' } },
      /^contact\.number: must be digits and spaces$/,
    ],
    [
      'a contact page without https',
      { contact: { ...contact, address: 'debrug.example' } },
      /^contact\.address: must be an address that begins with https:\/\/$/,
    ],
    [
      'an address to write to that is none',
      { contact: { ...contact, mail: 'onthaal' } },
      /^contact\.mail: must be an address to write to$/,
    ],
    [
      'whom to tell that something is unsafe, in words',
      { security: { contact: 'the desk', expires: '2027-01-31' } },
      /^security\.contact: must begin with https:\/\/, mailto: or tel:, and hold no spaces$/,
    ],
    [
      'a line more behind whom to tell',
      { security: { contact: 'tel:112\nContact: tel:1', expires: '2027-01-31' } },
      /^security\.contact: must begin with/,
    ],
    [
      'a day that is past',
      { security: { contact: 'tel:112', expires: '2026-11-30' } },
      /^security\.expires: must not be past/,
    ],
    [
      'no day',
      { security: { contact: 'tel:112', expires: 'soon' } },
      /^security\.expires: must be a day as 2027-01-31$/,
    ],
    ['something that nobody knows', { kiosks: {} }, /^kiosks: /],
  ])(
    'is refused for %s, in a sentence that says where and what is wanted',
    (_, change, sentence) => {
      const [first, ...others] = saidOf(change)
      expect(first).toMatch(sentence)
      // More may be said of the same thing, and of nothing else.
      const of = first?.split(':')[0] ?? ''
      expect(others.filter((other) => !other.startsWith(`${of}:`))).toEqual([])
    },
  )

  it('tells all faults at once', () => {
    expect(
      saidOf({ logo: '/other.svg', desk: { quietMinutes: 0, offlineLanguages: ['nl'] } }),
    ).toHaveLength(2)
  })
})

describe('whom to tell that something is unsafe', () => {
  it('is told in a file of its own, as RFC 9116 has it', () => {
    expect(securityTxt(good.security)).toBe(
      'Contact: mailto:veilig@debrug.example\nExpires: 2027-01-31T23:59:59.000Z\n',
    )
  })
})

describe('its own contact point on the help screen', () => {
  function Standing({ place }: { readonly place: 'alone' | 'kiosk' }) {
    const log = useLogging(() => {})
    const policy = policyFor(place, '')
    return (
      <SurroundingsContext value={{ policy, numberOf: () => '', places: [], readOnly: false, log }}>
        <Help day="2026-11-24" onClose={() => {}} />
      </SurroundingsContext>
    )
  }
  const open = async (
    given: Contact | undefined,
    language = 'nl',
    place: 'alone' | 'kiosk' = 'alone',
  ) => {
    set.contact = given
    await i18next.changeLanguage(language)
    render(<Standing place={place} />)
    await page.findByRole('heading', { level: 1 })
  }
  const own = () => page.queryByRole('region', { name: contact.name })

  beforeAll(async () => {
    await startWords('nl')
    await i18next.loadNamespaces('kiosk')
    keep.store.setState(emptyCase, true)
  })
  afterEach(cleanup)

  it('stands before every other service, right after the emergency numbers', async () => {
    await open(contact)
    const headings = page.getAllByRole('heading').map(({ textContent }) => textContent)
    const [danger, police, emergency, first] = headings.slice(1)
    expect([danger, police, emergency]).toEqual(['In gevaar nu?', 'Politie', 'Europees noodnummer'])
    expect(first).toBe(contact.name)
  })

  it.each(['nl', 'en'])(
    'says in the language of the screen what it is for: %s',
    async (language) => {
      await open(contact, language)
      expect(own()?.textContent).toContain(contact.what[language])
      expect(own()?.textContent).toContain(contact.hours[language])
    },
  )

  it('is called, opened and written to where that may be', async () => {
    await open(contact)
    expect([...(own()?.querySelectorAll('a') ?? [])].map(({ href }) => href)).toEqual([
      'tel:021234567',
      'https://debrug.example/hulp',
      'mailto:onthaal@debrug.example',
    ])
  })

  it('is read, and scanned, where nothing may be opened', async () => {
    await open(contact, 'nl', 'kiosk')
    expect(own()?.querySelectorAll('a')).toHaveLength(0)
    for (const text of ['02 123 45 67', 'debrug.example/hulp', 'onthaal@debrug.example'])
      expect(own()?.textContent).toContain(text)
    expect(own()?.querySelectorAll('details')).toHaveLength(2)
  })

  it('says only what was set, and is not there when nothing was', async () => {
    const { number: _, address: __, mail: ___, ...least } = contact
    await open(least)
    expect(own()?.querySelectorAll('a')).toHaveLength(0)
    cleanup()
    await open(undefined)
    expect(own()).toBeNull()
  })
})
