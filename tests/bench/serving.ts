import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { randomBytes } from 'node:crypto'
import { headersWith } from '../../scripts/headers.ts'
import { nginx as configuration } from '../../scripts/hosting.ts'
import { ownScriptIn } from '../../scripts/integrity.ts'
import { makeSmaller, smaller } from '../../scripts/sums.mjs'
import { freePort, withNginx } from '../nginx.ts'

const rounds = 3
const seconds = 5

/** First loads that nginx answered in a second: ours, and files of the same sizes with nothing set at all. */
export interface Served {
  readonly ours: readonly number[]
  readonly plain: readonly number[]
  /** Files of a first load, and bytes of their bodies as they are sent. */
  readonly files: number
  readonly bytes: number
  /** Bytes of a whole visit, everything fetched ahead, as they are sent. */
  readonly visit: number
}

/** Asks for these paths by turns, as browsers do, and tells how often all of them were answered in a second. Throws where an answer was none. */
function loaded(wrk: string, folder: string, port: number, paths: readonly string[]): number {
  const script = join(folder, 'paths.lua')
  const list = paths.map((path) => `"${path}"`).join(', ')
  writeFileSync(
    script,
    `local paths = { ${list} }
local at = 0
local headers = { ["Accept-Encoding"] = "gzip" }
request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at], headers)
end
done = function(summary)
  local errors = summary.errors
  io.write(string.format("\\nRESULT %d %d %d\\n", summary.requests, summary.duration, errors.status + errors.connect + errors.read + errors.timeout))
end
`,
  )
  const args = [
    '-t',
    '1',
    '-c',
    '16',
    '-d',
    `${seconds}s`,
    '-s',
    script,
    `http://127.0.0.1:${port}`,
  ]
  const { stdout } = spawnSync(wrk, args, { encoding: 'utf8' })
  const [, requests = 0, microseconds = 0, errors = 1] = (
    /RESULT (\d+) (\d+) (\d+)/.exec(stdout) ?? []
  ).map(Number)
  if (errors > 0 || requests === 0) throw new Error(`wrk: ${stdout}`)
  return requests / paths.length / (microseconds / 1e6)
}

/**
 * Serves a build behind nginx as hosts are told to, and beside it files that are as large as what is sent of ours and say nothing, from
 * an nginx to which nothing was said; loads both by turns with wrk. `paths` are those of a first load, `all` those of a whole visit.
 */
export async function serving(
  programs: { readonly nginx: string; readonly wrk: string },
  dist: string,
  paths: readonly string[],
  all: readonly string[],
): Promise<Served> {
  makeSmaller(dist)
  const fileOf = (path: string) => (path === '/' ? 'index.html' : path)
  const bytesOf = (path: string) => {
    const file = join(dist, fileOf(path))
    return statSync(existsSync(file + smaller) ? file + smaller : file).size
  }
  const sum = (some: readonly string[]) => some.reduce((total, path) => total + bytesOf(path), 0)
  const plain = mkdtempSync(join(tmpdir(), 'leidraad-plain-'))
  for (const path of paths) {
    const file = join(plain, fileOf(path))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, randomBytes(bytesOf(path)))
  }
  const ports = { ours: await freePort(), plain: await freePort() }
  const ours = configuration(headersWith(ownScriptIn(dist)), 'container')
    .replace('listen 8080;', `listen 127.0.0.1:${ports.ours};`)
    .replace('root /srv/leidraad;', `root "${dist}";`)
  const bare = `server { listen 127.0.0.1:${ports.plain}; access_log off; root "${plain}"; }`
  const sites = `${ours}\n${bare}`
  const origin = `http://127.0.0.1:${ports.ours}`
  // One connection is asked for all its requests.
  const http = 'keepalive_requests 1000000;'
  try {
    return await withNginx(programs.nginx, { sites, origin, http }, async (folder) => {
      const served = { ours: [] as number[], plain: [] as number[] }
      for (let round = 0; round < rounds; round++)
        for (const site of ['ours', 'plain'] as const)
          served[site].push(loaded(programs.wrk, folder, ports[site], paths))
      return { ...served, files: paths.length, bytes: sum(paths), visit: sum(all) }
    })
  } finally {
    rmSync(plain, { recursive: true, force: true })
  }
}
