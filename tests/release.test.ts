import { spawn } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { preview, type PreviewServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesIn, readSums, smaller, sumsFile, sumsOf } from '../scripts/sums.mjs'

const folder = mkdtempSync(join(tmpdir(), 'leidraad-release-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (command: string, args: readonly string[], cwd: string) =>
  new Promise<{ readonly status: number | null; readonly out: string }>((done) => {
    // As outside of a test: else what is built would know the folder in which it was.
    const child = spawn(command, args, { cwd, env: { ...process.env, NODE_ENV: 'production' } })
    let out = ''
    child.stdout.on('data', (data: Buffer) => (out += data.toString()))
    child.stderr.on('data', (data: Buffer) => (out += data.toString()))
    child.on('close', (status) => done({ status, out }))
  })

/** Builds a copy of the project in a folder of its own, and tells the sums of what it made. */
async function built(name: string): Promise<ReadonlyMap<string, string>> {
  const copy = join(folder, name, 'project')
  const left = ['node_modules', 'dist', '.git', 'test-results', 'docs']
  mkdirSync(join(folder, name))
  cpSync(process.cwd(), copy, {
    recursive: true,
    filter: (path) => path === process.cwd() || !left.includes(basename(path)),
  })
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction')
  const { status, out } = await run(
    resolve('node_modules/.bin/vite'),
    ['build', '--logLevel', 'error'],
    copy,
  )
  expect(out).toBe('')
  expect(status).toBe(0)
  return readSums(sumsOf(join(copy, 'dist')))
}

describe('a build', { timeout: 600_000 }, () => {
  it('is the same, byte by byte, in two folders', async () => {
    const one = await built('one')
    const other = await built('another-folder')
    expect(one.size).toBeGreaterThan(100)
    expect([...one]).toEqual([...other])
  })
})

describe('the sums', () => {
  let server: PreviewServer
  let address = ''
  const dist = join(folder, 'served', 'dist')
  beforeAll(async () => {
    cpSync('dist', dist, { recursive: true })
    writeFileSync(join(dist, sumsFile), sumsOf(dist))
    server = await preview({
      configFile: resolve('vite.config.ts'),
      build: { outDir: dist },
      preview: { port: 0, host: 'localhost' },
      logLevel: 'silent',
    })
    const at = server.httpServer.address()
    address = `http://localhost:${typeof at === 'object' && at ? at.port : 0}`
  })
  afterAll(() => server.close())
  const verify = (...args: readonly string[]) =>
    run(process.execPath, ['scripts/verify.mjs', ...args], process.cwd())

  it('are those of every file', () => {
    const sums = readSums(readFileSync(join(dist, sumsFile), 'utf8'))
    expect([...sums.keys()]).toEqual(
      filesIn(dist).filter((file) => file !== sumsFile && !file.endsWith(smaller)),
    )
  })

  it('hold for what is served', async () => {
    const { status, out } = await verify(address, join(dist, sumsFile))
    expect(out).toMatch(/^(\d+) of \1 files as they should be\s*$/)
    expect(status).toBe(0)
  })

  it('tell one byte that is another, and a file that is gone', async () => {
    const [script = ''] = filesIn(join(dist, 'assets')).filter((file) => file.endsWith('.js'))
    const path = join(dist, 'assets', script)
    const bytes = readFileSync(path)
    const sums = join(folder, 'kept')
    cpSync(join(dist, sumsFile), sums)
    bytes[0] = (bytes[0] ?? 0) ^ 1
    writeFileSync(path, bytes)
    rmSync(join(dist, 'icon.svg'))
    const { status, out } = await verify(address, sums)
    expect(out).toContain(`assets/${script}: differs`)
    expect(out).toContain('icon.svg: 404')
    expect(status).toBe(1)
  })

  it('are asked for in words where something is missing', async () => {
    expect((await verify()).status).toBe(2)
    expect((await verify(address, join(folder, 'nowhere'))).out).toContain('there is no')
  })
})
