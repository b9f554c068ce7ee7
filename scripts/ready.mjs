import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'

const mark = 'node_modules/.installed'

/** Runs a command with its output shown; true when it went well. */
export function run(command, args, options = {}) {
  return spawnSync(command, args, { stdio: 'inherit', ...options }).status === 0
}

/** Installs the packages of the lockfile unless they are there already. Exits when that does not work. */
export function installPackages() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return
  const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' }
  // Not `npm ci`: it refuses a lockfile that lacks the optional builds for other systems. Versions are the lockfile's all the same.
  const install = ['install', '--no-save', '--no-audit', '--no-fund']
  if (!run('npm', install, { env, shell: process.platform === 'win32' })) {
    console.error(
      'The packages could not be installed. Is there a network, and Node 20.19 or newer?',
    )
    process.exit(1)
  }
  writeFileSync(mark, lock)
}

const browsers = {
  names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  places: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
}
// Where servers are put, and where not everybody's shell looks.
const servers = {
  names: ['nginx'],
  places: ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'],
}
const loaders = { names: ['wrk'], places: ['/opt/homebrew/bin/wrk'] }
const readers = {
  names: ['pdftotext'],
  places: ['/usr/local/bin/pdftotext', '/opt/homebrew/bin/pdftotext'],
}

/** The path of a program: the given one, or the first that is found. */
function find(given, { names, places }) {
  if (given) return existsSync(given) ? given : undefined
  for (const name of names) {
    const found = spawnSync('which', [name], { encoding: 'utf8' })
    if (found.status === 0) return found.stdout.trim()
  }
  return places.find((path) => existsSync(path))
}

/** Finds a program; on Debian as root it is installed. Exits, saying what to do, when there is none. */
function program(given, wanted, packageName, missing) {
  const found = find(given, wanted)
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    install(packageName)
    const installed = find(given, wanted)
    if (installed) return installed
  }
  console.error(missing)
  process.exit(1)
}

const policy = '/usr/sbin/policy-rc.d'

function install(packageName) {
  // Debian starts a server as soon as it is installed, on port 80 and for everyone. Its own way of saying "not now" is this file.
  const open = !existsSync(policy)
  if (open) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
  try {
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', packageName])
  } finally {
    if (open) rmSync(policy)
  }
}

/** The path of an installed Chromium or Chrome. */
export const browser = () =>
  program(
    process.env.CHROMIUM,
    browsers,
    'chromium',
    'No Chromium or Chrome was found. Install one, or set CHROMIUM to its path.',
  )

/** The path of an installed nginx, which serves the build in a test. */
export const server = () =>
  program(
    process.env.NGINX,
    servers,
    'nginx',
    'No nginx was found. Install it, or set NGINX to its path.',
  )

/** The path of an installed pdftotext, which reads back in a test what a PDF says. */
export const reader = () =>
  program(
    process.env.PDFTOTEXT,
    readers,
    'poppler-utils',
    'No pdftotext was found. Install Poppler’s tools, or set PDFTOTEXT to its path.',
  )

/** The path of an installed wrk, which loads a server in the bench. */
export const loader = () =>
  program(process.env.WRK, loaders, 'wrk', 'No wrk was found. Install it, or set WRK to its path.')
