import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cacheControl, headers } from '../scripts/headers.ts'
import { hostingFiles } from '../scripts/hosting.ts'

type Served = Record<string, string>
/** What a server adds to its answer for a path, as one reads it in its configuration. */
type Reading = (configuration: string, path: string, status: number) => Served

/** Sets a header as most servers do: a name stands for one value, whatever its case. */
function set(served: Served, name: string, value: string) {
  const key = name.toLowerCase()
  if (key in served) throw new Error(`${name} is given twice`)
  served[key] = value
}

interface Line {
  readonly words: readonly string[]
  readonly block: readonly Line[] | undefined
}

/** A configuration of words, quoted words, blocks and comments, in which `end` closes a line that opens no block. */
function blocks(text: string, end: ';' | '\n'): readonly Line[] {
  const tokens = text.match(/#[^\n]*|"[^"]*"|\n|[;{}]|[^\s;{}"#]+/g) ?? []
  let at = 0
  const until = (close: string | undefined): readonly Line[] => {
    const lines: Line[] = []
    let words: string[] = []
    const finish = (block?: readonly Line[]) => {
      if (words.length > 0) lines.push({ words, block })
      words = []
    }
    for (; at < tokens.length; at++) {
      const token = tokens[at] ?? ''
      if (token === close) {
        if (words.length > 0 && end === ';') throw new Error(`${words.join(' ')} is not closed`)
        finish()
        return lines
      }
      if (token === '{') {
        at++
        finish(until('}'))
      } else if (token === end) finish()
      else if (token !== '\n' && !token.startsWith('#')) words.push(token.replaceAll('"', ''))
    }
    if (close) throw new Error(`a ${close} is missing`)
    finish()
    return lines
  }
  return until(undefined)
}

const named = (lines: readonly Line[] | undefined, ...words: readonly string[]) =>
  (lines ?? []).filter((line) => words.every((word, index) => line.words[index] === word))

/** The one line that begins with these words. */
function only(lines: readonly Line[] | undefined, ...words: readonly string[]) {
  const [found, ...more] = named(lines, ...words)
  if (!found || more.length > 0) throw new Error(`not exactly one ${words.join(' ')}`)
  return found
}

const everywhere = (lines: readonly Line[]): readonly Line[] =>
  lines.flatMap((line) => [line, ...everywhere(line.block ?? [])])

const readNginx: Reading = (configuration, path, status) => {
  const lines = blocks(configuration, ';')
  const map = only(lines, 'map', '$status:$uri')
  const server = only(lines, 'server').block ?? []
  const added = named(server, 'add_header')
  // Were there one deeper down, those of the server would not be added there at all.
  expect(named(everywhere(lines), 'add_header')).toHaveLength(added.length)
  const uri = path === '/' ? '/index.html' : path
  const mapped =
    map.block?.find(
      ({ words: [pattern] }) =>
        pattern?.startsWith('~') && new RegExp(pattern.slice(1)).test(`${status}:${uri}`),
    ) ?? only(map.block, 'default')
  const served: Served = {}
  for (const { words } of added) {
    const [, name = '', value = '', ...rest] = words
    // Without "always" an error is answered without it.
    expect(rest).toEqual(['always'])
    set(served, name, value === map.words[2] ? (mapped.words[1] ?? '') : value)
  }
  return served
}

const readCaddy: Reading = (configuration, path, status) => {
  const lines = blocks(configuration, '\n')
  const site = only(lines, 'leidraad.example.org').block ?? []
  const asset = (matcher: readonly Line[] | undefined) => {
    expect(matcher?.map(({ words }) => words.join(' '))).toEqual(['path /assets/*', 'file'])
    return path.startsWith('/assets/') && status === 200
  }
  const matches = (name: string) => {
    const { block = [] } = only(site, name)
    return block[0]?.words[0] === 'not' ? !asset(block[0].block) : asset(block)
  }
  const served: Served = {}
  // Each kind of answer goes through its own list of directives.
  const through = status < 400 ? site : (only(site, 'handle_errors').block ?? [])
  for (const line of through) {
    const [directive, ...words] = line.words
    if (directive === 'import')
      for (const { words: given } of only(only(lines, `(${words[0]})`).block, 'header').block ?? [])
        set(served, given[0] ?? '', given[1] ?? '')
    if (directive !== 'header') continue
    const matcher = words[0]?.startsWith('@') ? words.shift() : undefined
    if (!matcher || matches(matcher)) set(served, words[0] ?? '', words[1] ?? '')
  }
  return served
}

/** The rules of a `_headers` file that apply to a path: per rule what it takes away and what it gives. */
function rulesFor(configuration: string, path: string) {
  const rules: { pattern: string; without: string[]; given: [string, string][] }[] = []
  for (const line of configuration.split('\n').map((text) => text.trim())) {
    const rule = rules.at(-1)
    if (line === '' || line.startsWith('#')) continue
    if (line.startsWith('/')) rules.push({ pattern: line, without: [], given: [] })
    else if (line.startsWith('! ')) rule?.without.push(line.slice(2).toLowerCase())
    else {
      const [name = '', ...value] = line.split(':')
      rule?.given.push([name.trim().toLowerCase(), value.join(':').trim()])
    }
  }
  return rules.filter(({ pattern }) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  )
}

/** As Cloudflare documents it: a rule takes away first, and what is given twice is joined. */
const readCloudflare: Reading = (configuration, path) => {
  const served: Served = {}
  for (const { without, given } of rulesFor(configuration, path)) {
    for (const name of without) delete served[name]
    for (const [name, value] of given)
      served[name] = served[name] === undefined ? value : `${served[name]}, ${value}`
  }
  return served
}

/** As Netlify's command line tool does it: nothing can be taken away, and the later rule wins. */
const readNetlify: Reading = (configuration, path) =>
  Object.fromEntries(rulesFor(configuration, path).flatMap(({ given }) => given))

const paths = {
  '/': 200,
  '/index.html': 200,
  '/icon.svg': 200,
  '/assets/x.js': 200,
  '/not-there': 404,
  '/assets/not-there.js': 404,
}

const wanted = (cache: string) =>
  Object.fromEntries(
    Object.entries({ ...headers, 'Cache-Control': cache }).map(([name, value]) => [
      name.toLowerCase(),
      value,
    ]),
  )

const committed = (path: string) => readFileSync(path, 'utf8')

describe.each(Object.entries(hostingFiles))('%s', (path, make) => {
  it('is what `npm run hosting` makes, untouched by hand', () => {
    expect(committed(path)).toBe(make())
  })
})

describe.each([
  ['nginx', 'docs/hosting/nginx.conf', readNginx, 'no-store'],
  ['Caddy', 'docs/hosting/Caddyfile', readCaddy, 'no-store'],
  // These know no more than the path; the file itself says so.
  ['Cloudflare Pages', 'public/_headers', readCloudflare, cacheControl('/assets/not-there.js')],
  ['Netlify', 'public/_headers', readNetlify, cacheControl('/assets/not-there.js')],
] as const)('%s', (_, file, read, missingAsset) => {
  it.each(Object.entries(paths))('sends exactly the headers for %s', (path, status) => {
    const missing = path.startsWith('/assets/') ? missingAsset : 'no-store'
    const cache = status === 404 ? missing : cacheControl(path)
    expect(read(committed(file), path, status)).toEqual(wanted(cache))
  })
})

describe('the rules for keeping', () => {
  it('keep what is named by its content for good, and nothing else at all', () => {
    expect(cacheControl('/assets/x.js')).toBe('public, max-age=31536000, immutable')
    for (const path of ['/', '/index.html', '/icon.svg', '/not-there', '/assets'])
      expect(cacheControl(path)).toBe('no-store')
  })

  it('let nginx have an asset kept only when it was really sent', () => {
    const cache = (status: number) =>
      readNginx(committed('docs/hosting/nginx.conf'), '/assets/x.js', status)['cache-control']
    for (const status of [200, 206, 304]) expect(cache(status)).toBe(cacheControl('/assets/x.js'))
    for (const status of [301, 400, 403, 405, 416, 500]) expect(cache(status)).toBe('no-store')
  })
})

describe('what is told to whoever hosts it', () => {
  it.each(['docs/hosting/nginx.conf', 'docs/hosting/Caddyfile'])(
    '%s keeps no log of visitors',
    (file) => {
      const lines = everywhere(blocks(committed(file), file.endsWith('.conf') ? ';' : '\n'))
      expect(named(lines, 'log')).toEqual([])
      expect(named(lines, 'access_log').map(({ words }) => words[1])).toEqual(
        file.endsWith('.conf') ? ['off'] : [],
      )
    },
  )
})
