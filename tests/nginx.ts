import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A port of this machine that nobody listens on. */
export const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** The least that stands around sites; everything that is written goes into the folder. `http` are lines more for all of them. */
const around = (folder: string, http: string) => `
${process.getuid?.() === 0 ? '# The build may lie where only its owner can read.\nuser root;' : ''}
daemon off;
worker_processes 1;
pid "${folder}/pid";
error_log stderr warn;
events {}
http {
  client_body_temp_path "${folder}/body";
  proxy_temp_path "${folder}/proxy";
  fastcgi_temp_path "${folder}/fastcgi";
  uwsgi_temp_path "${folder}/uwsgi";
  scgi_temp_path "${folder}/scgi";
  access_log "${folder}/access.log";
  ${http}
  include "${folder}/sites.conf";
}
`

/**
 * Runs nginx with these sites, of which one answers at `origin`, in a folder of its own, which `during` is given; ends it and the folder
 * after. Throws, with what it said, where it does not start.
 */
export async function withNginx<Made>(
  program: string,
  {
    sites,
    origin,
    http = '',
  }: { readonly sites: string; readonly origin: string; readonly http?: string },
  during: (folder: string) => Promise<Made>,
): Promise<Made> {
  const folder = mkdtempSync(join(tmpdir(), 'leidraad-nginx-'))
  writeFileSync(join(folder, 'sites.conf'), sites)
  writeFileSync(join(folder, 'nginx.conf'), around(folder, http))
  const nginx = spawn(program, ['-p', folder, '-e', 'stderr', '-c', `${folder}/nginx.conf`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise((resolve) => nginx.on('close', resolve))
  let said = ''
  nginx.stderr.on('data', (text: Buffer) => (said += text.toString()))
  const answers = async () => {
    for (let tries = 0; tries < 100 && nginx.exitCode === null; tries++) {
      if (await fetch(origin).catch(() => undefined)) return true
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    return false
  }
  try {
    if (!(await answers())) throw new Error(`nginx did not start: ${said}`)
    return await during(folder)
  } finally {
    nginx.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
}
