import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { emptyCase, standing } from '../src/case/case.ts'
import { readContent, recordLimit, recordVersion } from '../src/case/record.ts'
import { fromFile } from '../src/keep/file.ts'
import { keyOf } from '../src/keep/lock.ts'
import { latest, openRecord, plainText, readSlot } from '../src/keep/slots.ts'
import { flows } from './charts.ts'

const folder = new URL('records/', import.meta.url)
const record = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const passphrase = 'paard lepel wolk trein groen'
const code = '7K2QM9XW4C'

const content = {
  version: recordVersion,
  revision: 3,
  app: 'test',
  saved: '2026-11-24T10:00:00.000Z',
  state: emptyCase,
} as const

/** What every example record tells, whatever its version. */
const told = {
  answers: { snapchat: { evidence: 'done', where: 'snap' } },
  notes: {},
  // Addresses and names that stood among the notes of older versions.
  links: { l1: { text: 'https://example.org/één' }, l2: { text: 'voorbeeld' } },
  put: { prevention: 'later' },
  ended: { evidence: '2026-11-23' },
  at: { flow: 'snapchat', screen: 'report' },
  language: 'nl',
}

describe('frozen records', () => {
  it('are there for every version', () => {
    const names = readdirSync(folder)
    for (let version = 1; version <= recordVersion; version++)
      expect(names).toContain(`${version}.json`)
    expect(names).toEqual(expect.arrayContaining(['2-locked.json', '2.age']))
  })

  it.each([1, 2, 3, 4, 5, 6])(
    'of version %i are read, and the person stands where they stood',
    (version) => {
      const reading = readSlot(record(`${version}.json`))
      if (reading.state !== 'plain') throw new Error(reading.state)
      expect(reading.content.version).toBe(recordVersion)
      expect(reading.content.state).toMatchObject(told)
      const snapchat = flows.find(({ entry }) => entry.id === 'snapchat')?.flow
      if (!snapchat) throw new Error('no snapchat')
      expect(standing(reading.content.state, snapchat).screen).toBe('report')
    },
  )

  it('of version 1 no longer tell a shared device from "keep nothing"', () => {
    const reading = readSlot(record('1.json'))
    if (reading.state !== 'plain') throw new Error(reading.state)
    expect(reading.content).toMatchObject({ revision: 0 })
    expect(reading.content.state.answers.intake?.keep).toBe('nothing')
  })

  it.each([
    ['passphrase', passphrase],
    ['code', code],
  ] as const)('that are locked open by %s', async (kind, secret) => {
    const reading = readSlot(record('2-locked.json'))
    if (reading.state !== 'locked') throw new Error(reading.state)
    const key = await keyOf(reading.record.lock, kind, secret)
    if (!key) throw new Error('no key')
    expect(await openRecord(reading.record, key)).toMatchObject({ revision: 12, state: told })
  })

  it('in a file open by its passphrase', async () => {
    const bytes = new Uint8Array(readFileSync(new URL('2.age', folder)))
    expect(await fromFile(bytes, passphrase)).toMatchObject({
      state: 'read',
      content: { state: told },
    })
    expect(await fromFile(bytes, 'paard lepel wolk trein blauw')).toEqual({ state: 'wrong' })
  })
})

describe('reading a record', () => {
  const state = (more: object) => ({ ...content, state: { ...emptyCase, ...more } })
  it.each([
    ['of a newer version', { ...content, version: recordVersion + 1 }, 'newer'],
    ['of no version', { state: emptyCase }, 'damaged'],
    ['of version 0', { ...content, version: 0 }, 'damaged'],
    ['of half a version', { ...content, version: 1.5 }, 'damaged'],
    ['with an unknown key', state({ more: 1 }), 'damaged'],
    ['with an unknown key beside the case', { ...content, more: 1 }, 'damaged'],
    [
      'with a value that no fact has',
      state({ told: { age: { value: 'old', by: 'x' } } }),
      'damaged',
    ],
    [
      'with a fact that there is not',
      state({ told: { height: { value: 'a', by: 'x' } } }),
      'damaged',
    ],
    ['with a wrong type', state({ answers: [] }), 'damaged'],
    [
      'with a note that is too long',
      state({ notes: { a: { b: { c: 'x'.repeat(20_001) } } } }),
      'damaged',
    ],
    ['with a name that is none', state({ answers: { 'A b': {} } }), 'damaged'],
    ['with a day that is none', state({ ended: { a: 'gisteren' } }), 'damaged'],
    ['that is a list', [content], 'damaged'],
    ['that is nothing', null, 'damaged'],
  ])('%s says so', (_, value, wanted) => {
    expect(readContent(value).state).toBe(wanted)
  })

  it.each(['__proto__', 'constructor', 'toString'])(
    'lets no %s through, wherever it stands',
    (name) => {
      for (const at of [
        '',
        'state',
        'answers',
        'told',
        'notes',
        'links',
        'files',
        'texts',
        'put',
        'ended',
        'at',
      ]) {
        const text = JSON.stringify(content)
        const inserted =
          at === ''
            ? text.replace('{', `{"${name}":{"polluted":"yes"},`)
            : text.replace(
                `"${at}":{`,
                `"${at}":{"${name}":{"polluted":"yes"}${at === 'state' ? ',' : ''}`,
              )
        expect(inserted).not.toBe(text)
        expect(readContent(JSON.parse(inserted)).state, at).toBe('damaged')
      }
      expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    },
  )
})

describe('two slots', () => {
  const at = (revision: number) => plainText({ ...content, revision })
  const torn = (text: string) => text.slice(0, -20)

  it('give the newest that is whole', () => {
    expect(latest([at(3), at(4)])).toMatchObject({ state: 'plain', revision: 4, at: 1 })
    expect(latest([at(5), at(4)])).toMatchObject({ revision: 5, at: 0 })
    expect(latest([at(3), null])).toMatchObject({ revision: 3, at: 0 })
    expect(latest([null, null])).toEqual({ state: 'none' })
  })

  it('give the one before when a write did not finish', () => {
    expect(latest([at(3), torn(at(4))])).toMatchObject({ revision: 3, at: 0 })
    expect(latest([torn(at(5)), at(4)])).toMatchObject({ revision: 4, at: 1 })
    expect(latest([torn(at(5)), torn(at(4))])).toEqual({ state: 'damaged' })
  })

  it('are both left alone when one is of a newer app', () => {
    const newer = at(4).replace(`"version":${recordVersion}`, `"version":${recordVersion + 1}`)
    expect(latest([at(9), newer])).toMatchObject({ state: 'newer' })
  })

  it('refuse what is larger than the limit', () => {
    expect(readSlot(`${at(3)}${' '.repeat(recordLimit)}`).state).toBe('damaged')
  })

  it('notice one changed character', () => {
    const text = at(3)
    for (let place = 0; place < text.length; place += 7) {
      const changed = `${text.slice(0, place)}${text[place] === 'x' ? 'y' : 'x'}${text.slice(place + 1)}`
      expect(readSlot(changed).state, changed.slice(place - 5, place + 5)).toBe('damaged')
    }
  })
})
