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

  const pages = ['ours', 'limit', 'floor', 'bare', 'unlock'] as const
  const servers = await Promise.all([
    ...[...pages.map(at), ...grown, ...searchable].map((dist) => serve(dist)),
    serve(at('peer'), false),
  ])
  const address = (index: number) => servers.at(index)?.address ?? ''
  const browser = await launch(executablePath)
  try {
    const loads: Record<'ours' | 'limit' | 'floor' | 'peer', Load[]> = {
      ours: [],
      limit: [],
      floor: [],
      peer: [],
    }
    const taps: Results['taps'] = { ours: [], bare: [], on: [], peer: [] }
    let scripts: string[] = []
    let ofPeer: string[] = []
    let alike = true
    for (let round = 0; round < rounds; round++) {
      for (const page of ['ours', 'limit', 'floor'] as const) {
        const { measured, scripts: requested } = await load(browser, address(pages.indexOf(page)))
        loads[page].push(measured)
        if (page === 'ours') scripts = requested
      }
      const beside = await load(browser, address(-1))
      loads.peer.push(beside.measured)
      ofPeer = beside.scripts
      taps.peer.push(...(await walkPeer(browser, address(-1))))
      const ours = await walkQuestions(browser, address(0))
      const bare = await walkQuestions(browser, address(3))
      alike &&= ours.outlines.join() === bare.outlines.join()
      taps.ours.push(...ours.times)
      taps.bare.push(...bare.times)
      taps.on.push(...(await walkOn(ours.page)))
      await ours.page.context().close()
      await bare.page.context().close()
    }
    const growth = []
    for (const [index, count] of counts.entries()) {
      const { scripts } = await load(browser, address(pages.length + index))
      growth.push({ count, ...weigh(grown[index] ?? '', scripts) })
    }
    const searched = new Map<number, Searched[]>()
    for (const [index, count] of searchedCounts.entries())
      searched.set(count, await searching(browser, address(pages.length + grown.length + index)))
    const first = await requested(browser, address(0), false)
    const visit = await requested(browser, address(0), true)
    const weighed = (dist: string) => weigh(dist, firstScripts(dist))
    const [inAll, inDutch] = [weighed(at('ours')), weighed(dutch)]
    const figures = report({
      chromium: browser.version(),
      cores: cpus().length,
      begun,
      scripts: scripts.map((file) => ({ file, ...weigh(at('ours'), [file]) })),
      languages: {
        gzip: inAll.gzip - inDutch.gzip,
        brotli: inAll.brotli - inDutch.brotli,
      },
      loads,
      taps,
      alike,
      growth,
      unlock: await unlocking(browser, address(0), address(4)),
      searched,
      links: await pasting(browser, address(0)),
      papers: await dossiers(browser, address(0)),
      precaches: precaches(at('ours')),
      paperBytes: (file) => weigh(at('ours'), [file]),
      peer: weigh(at('peer'), ofPeer),
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
