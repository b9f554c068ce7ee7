import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
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

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

function findBrowser() {
  const given = process.env.CHROMIUM
  if (given) return existsSync(given) ? given : undefined
  for (const name of names) {
    const found = spawnSync('which', [name], { encoding: 'utf8' })
    if (found.status === 0) return found.stdout.trim()
  }
  return places.find((path) => existsSync(path))
}

/** The path of an installed Chromium or Chrome; on Debian as root one is installed. Exits, saying what to do, when there is none. */
export function browser() {
  const found = findBrowser()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
    const installed = findBrowser()
    if (installed) return installed
  }
  console.error('No Chromium or Chrome was found. Install one, or set CHROMIUM to its path.')
  process.exit(1)
}
