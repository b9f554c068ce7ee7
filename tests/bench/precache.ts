import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import organisation from '../../organisation.json' with { type: 'json' }
import type { Kept } from '../../scripts/offline.ts'
import { offlinePlaces, type OfflinePlace, workerOf } from '../../src/offline/addresses.ts'
import { weigh } from './bytes.ts'

/** The most bytes that all a worker keeps in so many languages may have, as static hosts send it: a megabyte, and a quarter more for each language beside the first. */
export const mostIn = (languages: number) => 1_000_000 + 250_000 * (languages - 1)

/** What a worker keeps, as its built code says. */
export function keptBy(code: string): readonly Kept[] {
  const [, list] = /^self\.files=(\[.*\]);$/m.exec(code) ?? []
  if (!list) throw new Error('no list in the worker')
  return JSON.parse(list) as Kept[]
}

/** What the worker of a place keeps. */
export const kept = (dist: string, place: OfflinePlace) =>
  keptBy(readFileSync(join(dist, workerOf(place)), 'utf8'))

/** The file of the build that answers for an address. */
export const fileOf = (url: string) => (url.endsWith('/') ? `${url}index.html` : url).slice(1)

/** How much the worker of each place keeps: its files, and their bytes, each compressed by itself; and the most that they may have. */
export const precaches = (dist: string) =>
  offlinePlaces.map((place) => {
    const files = kept(dist, place).map(({ url }) => fileOf(url))
    const most = mostIn(organisation[place].offlineLanguages.length)
    return { place, files: files.length, most, ...weigh(dist, files) }
  })
