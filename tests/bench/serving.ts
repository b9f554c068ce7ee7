import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { randomBytes } from 'node:crypto'
import { headersWith } from '../../scripts/headers.ts'
import { nginx as configuration } from '../../scripts/hosting.ts'
import { ownScriptIn } from '../../scripts/integrity.ts'

const rounds = 3
const seconds = 5
const ports = { ours: 43_117, plain: 43_118 }

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

/** What stands around two sites on this machine. */
const around = (folder: string, sites: string) => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid "${folder}/pid";
error_log stderr crit;
events { worker_connections 512; }
http {
  client_body_temp_path "${folder}/body";
  proxy_temp_path "${folder}/proxy";
  fastcgi_temp_path "${folder}/fastcgi";
  uwsgi_temp_path "${folder}/uwsgi";
  scgi_temp_path "${folder}/scgi";
  access_log off;
  keepalive_requests 1000000;
  ${sites}
}
`

async function answers(port: number, nginx: ChildProcess) {
  for (let tries = 0; tries < 100 && nginx.exitCode === null; tries++) {
    if (await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('nginx did not start')
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
  const folder = mkdtempSync(join(tmpdir(), 'leidraad-serving-'))
  const fileOf = (path: string) => join(dist, path === '/' ? 'index.html' : path)
  const sent = (path: string) => {
    const content = readFileSync(fileOf(path))
    return /\.(?:html|js|css|svg)$|\/$/.test(path) ? gzipSync(content, { level: 9 }) : content
  }
  // As a release brings them: already made smaller.
  for (const path of new Set([...paths, ...all]))
    writeFileSync(`${fileOf(path)}.gz`, gzipSync(readFileSync(fileOf(path)), { level: 9 }))
  const plain = join(folder, 'plain')
  for (const path of paths) {
    const file = join(plain, path === '/' ? 'index.html' : path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, randomBytes(sent(path).length))
  }
  const ours = configuration(headersWith(ownScriptIn(dist)), 'container')
    .replace('listen 8080;', `listen 127.0.0.1:${ports.ours};`)
    .replace('root /srv/leidraad;', `root "${dist}";`)
  const bare = `server { listen 127.0.0.1:${ports.plain}; root "${plain}"; }`
  writeFileSync(join(folder, 'nginx.conf'), around(folder, `${ours}\n${bare}`))
  const nginx = spawn(
    programs.nginx,
    ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')],
    { stdio: 'ignore' },
  )
  const ended = new Promise((resolve) => nginx.on('close', resolve))
  try {
    await answers(ports.ours, nginx)
    const served = { ours: [] as number[], plain: [] as number[] }
    for (let round = 0; round < rounds; round++)
      for (const site of ['ours', 'plain'] as const)
        served[site].push(loaded(programs.wrk, folder, ports[site], paths))
    const sum = (some: readonly string[]) =>
      some.reduce((total, path) => total + sent(path).length, 0)
    return { ...served, files: paths.length, bytes: sum(paths), visit: sum(all) }
  } finally {
    nginx.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
}
