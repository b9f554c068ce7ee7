import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { preview } from 'vite'
import { launch, load, type Load, requested } from './browser.ts'
import { build, buildInDutch, buildLimit, buildPeer, buildWithFlows } from './build.ts'
import { firstScripts, weigh } from './bytes.ts'
import { pasting } from './links.ts'
import { dossiers } from './papers.ts'
import { precaches } from './precache.ts'
import { begun } from './quiet.ts'
import { type Results, report } from './report.ts'
import { type Searched, searching } from './searching.ts'
import { serving } from './serving.ts'
import { walkOn, walkPeer, walkQuestions } from './taps.ts'
import { unlocking } from './unlocking.ts'

const rounds = 5
const counts = [1, 15, 100]
const searchedCounts = [35, 350]

/** Serves built files as the project's own preview does, behind the real headers, which the peer cannot do with; returns the address. */
async function serve(dist: string, guarded = true) {
  const server = await preview({
    configFile: guarded && resolve('vite.config.ts'),
    build: { outDir: dist },
    preview: { port: 0, host: 'localhost' },
    logLevel: 'silent',
  })
  const [address] = server.resolvedUrls?.local ?? []
  if (!address) throw new Error(`${dist} is not served`)
  return { address, close: () => server.close() }
}

/** Builds, serves and measures everything, shows the figures and writes them to docs/bench.md. */
export async function bench(
  executablePath: string,
  programs: { readonly nginx: string; readonly wrk: string },
) {
  const folder = mkdtempSync(join(tmpdir(), 'leidraad-bench-'))
  const at = (page: string) => join(folder, page)
  build('.', at('ours'))
  buildLimit(at('ours'), at('limit'))
  build('tests/bench/floor', at('floor'))
  build('tests/bench/bare', at('bare'))
  build('tests/bench/unlock', at('unlock'))
  buildPeer(folder, at('peer'))
  const dutch = buildInDutch(folder)
  const grown = counts.map((count) => buildWithFlows(count, folder))
  const searchable = searchedCounts.map((count) => buildWithFlows(count, folder))

  const pages = ['ours', 'limit', 'floor', 'peer', 'bare', 'unlock'] as const
  const dists = [...pages.map(at), ...grown, ...searchable]
  const servers = await Promise.all(dists.map((dist) => serve(dist, dist !== at('peer'))))
  const addressOf = (dist: string) => servers[dists.indexOf(dist)]?.address ?? ''
  const address = (page: (typeof pages)[number]) => addressOf(at(page))
  const browser = await launch(executablePath)
  try {
    const loads: Record<'ours' | 'limit' | 'floor' | 'peer', Load[]> = {
      ours: [],
      limit: [],
      floor: [],
      peer: [],
    }
    const taps: Results['taps'] = { ours: [], bare: [], on: [], peer: [] }
    const scripts: Record<keyof typeof loads, string[]> = {
      ours: [],
      limit: [],
      floor: [],
      peer: [],
    }
    let alike = true
    for (let round = 0; round < rounds; round++) {
      for (const page of ['ours', 'limit', 'floor', 'peer'] as const) {
        const { measured, scripts: requested } = await load(browser, address(page))
        loads[page].push(measured)
        scripts[page] = requested
      }
      taps.peer.push(...(await walkPeer(browser, address('peer'))))
      const ours = await walkQuestions(browser, address('ours'))
      const bare = await walkQuestions(browser, address('bare'))
      alike &&= ours.outlines.join() === bare.outlines.join()
      taps.ours.push(...ours.times)
      taps.bare.push(...bare.times)
      taps.on.push(...(await walkOn(ours.page)))
      await ours.page.context().close()
      await bare.page.context().close()
    }
    const growth = []
    for (const [index, count] of counts.entries()) {
      const dist = grown[index] ?? ''
      const { scripts } = await load(browser, addressOf(dist))
      growth.push({ count, ...weigh(dist, scripts) })
    }
    const searched = new Map<number, Searched[]>()
    for (const [index, count] of searchedCounts.entries())
      searched.set(count, await searching(browser, addressOf(searchable[index] ?? '')))
    const { first, visit } = await requested(browser, address('ours'))
    const weighed = (dist: string) => weigh(dist, firstScripts(dist))
    const [inAll, inDutch] = [weighed(at('ours')), weighed(dutch)]
    const figures = report({
      chromium: browser.version(),
      cores: cpus().length,
      begun,
      scripts: scripts.ours.map((file) => ({ file, ...weigh(at('ours'), [file]) })),
      languages: {
        gzip: inAll.gzip - inDutch.gzip,
        brotli: inAll.brotli - inDutch.brotli,
      },
      loads,
      taps,
      alike,
      growth,
      unlock: await unlocking(browser, address('ours'), address('unlock')),
      searched,
      links: await pasting(browser, address('ours')),
      papers: await dossiers(browser, address('ours')),
      precaches: precaches(at('ours')),
      paperBytes: (file) => weigh(at('ours'), [file]),
      peer: weigh(at('peer'), scripts.peer),
      served: await serving(programs, at('ours'), first, visit),
    })
    console.log(figures.text)
    writeFileSync('docs/bench.md', figures.page)
    for (const [file, svg] of Object.entries(figures.pictures)) writeFileSync(`docs/${file}`, svg)
  } finally {
    await browser.close()
    await Promise.all(servers.map((server) => server.close()))
    rmSync(folder, { recursive: true, force: true })
  }
}
