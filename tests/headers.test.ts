import { describe, expect, it } from 'vitest'
import { cacheControl, headersWith } from '../scripts/headers.ts'
import { caddy, nginx, underscoreHeaders } from '../scripts/hosting.ts'

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

/** What a map of nginx makes of its source: of its lines, an exact one comes first, then the first expression that fits. */
function mapped({ words, block }: Line, path: string, status: number) {
  const source = (words[1] ?? '').replace('$status', String(status)).replace('$uri', path)
  const exact = named(block, source)[0]
  const fits = block?.find(
    ({ words: [pattern] }) => pattern?.startsWith('~') && new RegExp(pattern.slice(1)).test(source),
  )
  return (exact ?? fits ?? only(block, 'default')).words[1] ?? ''
}

const readNginx: Reading = (configuration, path, status) => {
  const lines = blocks(configuration, ';')
  const server = only(lines, 'server').block ?? []
  const added = named(server, 'add_header')
  // Were there one deeper down, those of the server would not be added there at all.
  expect(named(everywhere(lines), 'add_header')).toHaveLength(added.length)
  const uri = status === 200 && path.endsWith('/') ? `${path}index.html` : path
  const served: Served = {}
  for (const { words } of added) {
    const [, name = '', value = '', ...rest] = words
    // Without "always" an error is answered without it.
    expect(rest).toEqual(['always'])
    const map = named(lines, 'map').find(({ words: [, , variable] }) => variable === value)
    expect(value.startsWith('$')).toBe(map !== undefined)
    set(served, name, map ? mapped(map, uri, status) : value)
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
    const { words, block } = only(site, name)
    // A matcher in one line: "path" or "not path", and whole paths.
    if (!block) {
      const [not, ...paths] = words[1] === 'not' ? words.slice(1) : ['', ...words.slice(1)]
      expect(paths.shift()).toBe('path')
      return paths.includes(path) !== (not === 'not')
    }
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
  '/desk/': 200,
  '/desk/index.html': 200,
  '/desk/worker.js': 200,
  '/desk': 301,
  '/kiosk/': 200,
  '/kiosk/index.html': 200,
  '/kiosk/worker.js': 200,
  '/kiosk': 301,
  '/not-there': 404,
  '/kiosk/not-there': 404,
  '/assets/not-there.js': 404,
}

const wanted = (path: string, cache: string) =>
  Object.fromEntries(
    Object.entries({ ...given.of(path), 'Cache-Control': cache }).map(([name, value]) => [
      name.toLowerCase(),
      value,
    ]),
  )

/** What is given to servers, for a build whose pages hold this script. */
const given = headersWith('sha256-planted=')
const configurations = {
  nginx: nginx(given),
  container: nginx(given, 'container'),
  caddy: caddy(given),
  headers: underscoreHeaders(given),
}

describe.each([
  ['nginx', configurations.nginx, readNginx, 'no-store'],
  ['nginx in a container', configurations.container, readNginx, 'no-store'],
  ['Caddy', configurations.caddy, readCaddy, 'no-store'],
  // These know no more than the path; the file itself says so.
  [
    'Cloudflare Pages',
    configurations.headers,
    readCloudflare,
    cacheControl('/assets/not-there.js'),
  ],
  ['Netlify', configurations.headers, readNetlify, cacheControl('/assets/not-there.js')],
] as const)('%s', (_, configuration, read, missingAsset) => {
  it.each(Object.entries(paths))('sends exactly the headers for %s', (path, status) => {
    const missing = path.startsWith('/assets/') ? missingAsset : 'no-store'
    const cache = status === 404 ? missing : cacheControl(path)
    expect(read(configuration, path, status)).toEqual(wanted(path, cache))
  })
})

describe('the policies', () => {
  const of = (path: string) =>
    new Map(
      (given.of(path)['Content-Security-Policy'] ?? '')
        .split('; ')
        .map((line) => [line.split(' ')[0] ?? '', line.split(' ').slice(1).join(' ')]),
    )
  const usual = of('/')

  it('let no worker be on the page of the person alone, nor on any other path but four', () => {
    for (const path of ['/', '/index.html', '/desk', '/kiosk', '/desk/x', '/assets/x.js', '/x']) {
      expect(given.of(path)).toEqual(given.usual)
      expect(of(path).get('worker-src')).toBe("'none'")
      expect(of(path).get('trusted-types')).toBe("'none'")
    }
  })

  it.each(['/desk/', '/desk/index.html', '/kiosk/', '/kiosk/index.html'])(
    'differ for %s in the worker and the name of one Trusted Types policy alone',
    (path) => {
      const own = { 'worker-src': "'self'", 'trusted-types': 'leidraad-worker' }
      expect(of(path)).toEqual(new Map([...usual, ...Object.entries(own)]))
    },
  )

  it.each(['/desk/worker.js', '/kiosk/worker.js'])(
    'let %s ask its own host, and do nothing else',
    (path) => {
      expect(of(path).get('connect-src')).toBe("'self'")
      for (const [line, value] of of(path))
        if (line !== 'connect-src') expect(value).toBe(usual.get(line))
    },
  )
})

describe('the rules for keeping', () => {
  it('keep what is named by its content for good, and nothing else at all', () => {
    expect(cacheControl('/assets/x.js')).toBe('public, max-age=31536000, immutable')
    for (const path of ['/', '/index.html', '/icon.svg', '/desk/', '/kiosk/worker.js', '/assets'])
      expect(cacheControl(path)).toBe('no-store')
  })

  it('let nginx have an asset kept only when it was really sent', () => {
    const cache = (status: number) =>
      readNginx(configurations.nginx, '/assets/x.js', status)['cache-control']
    for (const status of [200, 206, 304]) expect(cache(status)).toBe(cacheControl('/assets/x.js'))
    for (const status of [301, 400, 403, 405, 416, 500]) expect(cache(status)).toBe('no-store')
  })
})

describe('the pages of other places', () => {
  it.each(['desk', 'kiosk'])(
    'are found by nginx under /%s/, and from there without the slash',
    (place) => {
      const { block } = only(blocks(configurations.nginx, ';'), 'server')
      const at = (path: string) =>
        only(block, 'location', '=', path).block?.map(({ words }) => words.join(' '))
      expect(at(`/${place}/`)).toEqual([`try_files /${place}/index.html =404`])
      expect(at(`/${place}`)).toEqual([`return 301 /${place}/$is_args$args`])
    },
  )

  it('are found by Caddy by itself, which leads a folder without a slash to the one with it', () => {
    const { block } = only(blocks(configurations.caddy, '\n'), 'leidraad.example.org')
    expect(only(block, 'file_server').block?.map(({ words }) => words.join(' '))).toEqual([
      'precompressed gzip',
    ])
  })
})

describe('what is told to whoever hosts it', () => {
  it.each([
    ['nginx', blocks(configurations.nginx, ';'), ['off']],
    ['nginx in a container', blocks(configurations.container, ';'), ['off']],
    ['Caddy', blocks(configurations.caddy, '\n'), []],
  ] as const)('%s keeps no log of visitors', (_, lines, logs) => {
    const all = everywhere(lines)
    expect(named(all, 'log')).toEqual([])
    expect(named(all, 'access_log').map(({ words }) => words[1])).toEqual(logs)
  })
})
