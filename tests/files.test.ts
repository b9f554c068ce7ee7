import { Decrypter, Encrypter } from 'age-encryption'
import { describe, expect, it, vi } from 'vitest'
import { emptyCase } from '../src/case/case.ts'
import { type Content, recordVersion } from '../src/case/record.ts'
import { fileName, fromFile, looksRight, toFile } from '../src/keep/file.ts'

const passphrase = 'paard lepel wolk trein groen'
const content: Content = {
  version: recordVersion,
  revision: 3,
  app: 'test',
  saved: '2026-11-24T10:00:00.000Z',
  state: { ...emptyCase, notes: { evidence: { note: { name: 'één naam' } } } },
}
const small = 4

describe('a file', () => {
  it('comes back as it was, and tells nothing by its name or its bytes', async () => {
    const file = await toFile(content, passphrase, undefined, small)
    expect(await fromFile(file, passphrase)).toEqual({ state: 'read', content })
    expect(new TextDecoder('latin1').decode(file)).not.toMatch(/naam|evidence|answers/)
    expect(fileName).toMatch(/^notes\.age$/)
  })

  it('is in the age format: any tool for it opens ours, and we open what it made', async () => {
    const file = await toFile(content, passphrase, undefined, small)
    const tool = new Decrypter()
    tool.addPassphrase(passphrase)
    expect(JSON.parse(await tool.decrypt(file, 'text'))).toEqual(content)

    const other = new Encrypter()
    other.setPassphrase(passphrase)
    other.setScryptWorkFactor(small)
    const made = await other.encrypt(JSON.stringify(content))
    expect(await fromFile(made, passphrase)).toEqual({ state: 'read', content })
  })

  it('is made with the work factor of age itself, and tells how far it is', async () => {
    const onProgress = vi.fn<(part: number) => void>()
    const file = await toFile(content, passphrase, onProgress)
    expect(new TextDecoder('latin1').decode(file)).toMatch(
      /^age-encryption\.org\/v1\n-> scrypt \S+ 18\n/,
    )
    expect(onProgress.mock.calls.length).toBeGreaterThan(10)
    expect(onProgress.mock.lastCall?.[0]).toBeCloseTo(1)
  })

  it('lets the page do other things while it is made', async () => {
    let turns = 0
    const ticking = setInterval(() => turns++, 5)
    await toFile(content, passphrase)
    clearInterval(ticking)
    expect(turns).toBeGreaterThan(10)
  })

  it('that asks for more work than a phone can do is refused before any is done', async () => {
    const file = await toFile(content, passphrase, undefined, small)
    const text = new TextDecoder('latin1').decode(file)
    const costly = Uint8Array.from(text.replace(` ${small}\n`, ' 21\n'), (c) => c.charCodeAt(0))
    const onProgress = vi.fn<(part: number) => void>()
    expect(await fromFile(costly, passphrase, onProgress)).toEqual({ state: 'wrong' })
    expect(onProgress).not.toHaveBeenCalled()
  })

  it('of something else, or too large, is known by its beginning', async () => {
    const file = await toFile(content, passphrase, undefined, small)
    expect(looksRight(file)).toBe(true)
    expect(looksRight(new Uint8Array())).toBe(false)
    expect(looksRight(new TextEncoder().encode('%PDF-1.7'))).toBe(false)
    const large = new Uint8Array(1_000_001)
    large.set(file)
    expect(looksRight(large)).toBe(false)
    expect(await fromFile(large, passphrase)).toEqual({ state: 'other' })
  })

  it.each([
    ['newer', { ...content, version: recordVersion + 1 }, 'newer'],
    ['odd', { ...content, more: 1 }, 'damaged'],
    ['no record at all', 'hello', 'damaged'],
  ])('that holds something %s says so', async (_, value, state) => {
    const file = await toFile(value as Content, passphrase, undefined, small)
    expect(await fromFile(file, passphrase)).toEqual({ state })
  })

  it('does not open with another passphrase', async () => {
    const file = await toFile(content, passphrase, undefined, small)
    expect(await fromFile(file, `${passphrase}s`)).toEqual({ state: 'wrong' })
  })
})
