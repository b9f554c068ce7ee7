import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { buildInDutch, buildWithFlows } from './bench/build.ts'
import { budgets, firstScripts, weigh } from './bench/bytes.ts'

const folder = mkdtempSync(join(tmpdir(), 'leidraad-budget-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const gzip = (dist: string) => weigh(dist, firstScripts(dist)).gzip

describe('the JavaScript of the first screen', () => {
  it('stays light', () => {
    expect(gzip('dist')).toBeLessThanOrEqual(budgets.firstScreen)
  })

  it('hardly grows with the number of languages', { timeout: 120_000 }, () => {
    expect(gzip('dist') - gzip(buildInDutch(folder))).toBeLessThanOrEqual(budgets.languages)
  })

  // Two builds, because no search for names in the built files could tell what a minifier or a new list makes of a flow.
  it('hardly grows with the number of flows', { timeout: 120_000 }, () => {
    const [few, many] = [1, 31]
    const more = gzip(buildWithFlows(many, folder)) - gzip(buildWithFlows(few, folder))
    expect(more / (many - few)).toBeLessThanOrEqual(budgets.flow)
  })
})
