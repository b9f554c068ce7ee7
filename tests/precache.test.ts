import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'
import { isUnkept, leftOut, within } from '../scripts/offline.ts'
import { type OfflinePlace, offlinePlaces, pageOf } from '../src/offline/addresses.ts'
import organisation from '../organisation.json'
import { bases, languages } from './languages.ts'
import { fileOf, keptBy, precaches } from './bench/precache.ts'

/** Module → the files of the build that hold it; and what the build is made of. */
interface Built {
  readonly files: ReadonlyMap<string, Rolldown.OutputChunk | Rolldown.OutputAsset>
  readonly holding: ReadonlyMap<string, readonly string[]>
}
let built: Built

beforeAll(async () => {
  const made = await build({ logLevel: 'warn', build: { write: false } })
  const output = [made].flat().flatMap((one) => ('output' in one ? one.output : []))
  const holding = new Map<string, string[]>()
  for (const file of output)
    for (const module of file.type === 'chunk' ? file.moduleIds : []) {
      const path = within(process.cwd(), module)
      holding.set(path, [...(holding.get(path) ?? []), file.fileName])
    }
  built = { files: new Map(output.map((file) => [file.fileName, file])), holding }
})

const kept = (place: OfflinePlace) => {
  const file = built.files.get(`${place}/worker.js`)
  return keptBy(file?.type === 'asset' ? String(file.source) : '')
}
const filesOf = (place: OfflinePlace) => kept(place).map(({ url }) => fileOf(url))

describe.each(offlinePlaces)('what the worker of the %s keeps', (place) => {
  it('is all there, once, and known by its content', () => {
    const files = filesOf(place)
    expect(new Set(files).size).toBe(files.length)
    for (const file of files)
      expect(built.files.has(file) || existsSync(join('public', file)), file).toBe(true)
    for (const { url, revision } of kept(place))
      if (url.startsWith('/assets/')) expect(revision).toBeNull()
      else expect(revision).toMatch(/^[0-9a-f]{16}$/)
    expect(files).toContain(fileOf(pageOf(place)))
    expect(files).toContain('icon.svg')
  })

  it('holds nothing that is left out, and what is left out is there to be left out', () => {
    const files = new Set(filesOf(place))
    for (const pattern of leftOut[place]) {
      const modules = [...built.holding].filter(([module]) => pattern.test(module))
      expect(modules.length, String(pattern)).toBeGreaterThan(0)
      for (const [module, holding] of modules)
        for (const file of holding) expect(files.has(file), `${module} in ${file}`).toBe(false)
    }
  })
})

describe('the two together', () => {
  it('keep everything that is built, but for the page of the person alone, and for the words and letters of languages that neither keeps', () => {
    const all = new Set(offlinePlaces.flatMap(filesOf))
    const unkept = (name: string) => {
      const file = built.files.get(name)
      const module = file?.type === 'chunk' ? within('', file.facadeModuleId ?? '') : ''
      const words = offlinePlaces.every(
        (place) =>
          isUnkept(module, organisation[place].offlineLanguages) ||
          leftOut[place].some((pattern) => pattern.test(module)),
      )
      return words || /vazirmatn.*\.woff2$/.test(name)
    }
    const rest = [...built.files.keys()].filter((file) => !all.has(file) && !unkept(file))
    const workers = offlinePlaces.map((place) => `${place}/worker.js`)
    expect(rest.toSorted()).toEqual(['_headers', ...workers, 'index.html'].toSorted())
  })

  it('keep the languages that are asked for, each place its own', () => {
    for (const language of languages)
      for (const part of ['first', 'flows', 'texts', 'worker', 'kiosk']) {
        const holding = built.holding.get(`virtual:words/${language}/${part}`)
        const isThere = bases.includes(language) || ['first', 'flows', 'kiosk'].includes(part)
        expect(holding !== undefined, `${part} in ${language}`).toBe(isThere)
        if (!holding) continue
        for (const place of offlinePlaces) {
          const asked = organisation[place].offlineLanguages.includes(language) || part === 'texts'
          const kept = asked && !(place === 'kiosk' && part === 'worker')
          const [file = ''] = holding
          expect(filesOf(place).includes(file), `${part} in ${language}, ${place}`).toBe(kept)
        }
      }
  })

  it('keep at a desk what a kiosk does not need: papers, tables, a calendar, files', () => {
    const [desk, kiosk] = [new Set(filesOf('desk')), new Set(filesOf('kiosk'))]
    for (const part of [
      /node_modules\/pdfkit\//,
      /node_modules\/fontkit\//,
      /node_modules\/@fontsource\/.*\.woff$/,
      /node_modules\/ts-ics\//,
      /node_modules\/age-encryption\//,
    ]) {
      const holding = [...built.holding].flatMap(([module, files]) =>
        part.test(module) ? files : [],
      )
      expect(holding.length, String(part)).toBeGreaterThan(0)
      for (const file of holding) expect([desk.has(file), kiosk.has(file)]).toEqual([true, false])
    }
  })
})

describe('its weight, as static hosts send it', () => {
  it.each(precaches('dist').map((one) => [one.place, one] as const))(
    'stays under a megabyte for the %s in one language, and grows by at most a quarter with each other one',
    (_, { brotli, gzip, most, place }) => {
      expect(brotli).toBeLessThan(most)
      if (place === 'kiosk') expect(gzip).toBeLessThan(most)
    },
  )
})
