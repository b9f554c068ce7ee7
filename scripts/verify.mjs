// npm run verify -- https://leidraad.example.org [dist/SHA256SUMS]: whether an address serves just these files.
import { existsSync, readFileSync } from 'node:fs'
import { readSums, sha256, sumsFile } from './sums.mjs'

const [address, file = `dist/${sumsFile}`] = process.argv.slice(2)
const refuse = (why) => {
  console.error(`verify: ${why}`)
  process.exit(2)
}
if (!address || !URL.canParse(address))
  refuse('give the address of the site, as https://leidraad.example.org')
if (!existsSync(file)) refuse(`there is no ${file}: run npm run release, or name the file`)

/** Served under another address, or not at all. */
const addressOf = (path) => {
  if (path === 'index.html') return ''
  return path.endsWith('/index.html') ? path.slice(0, -'index.html'.length) : path
}
/** Read by hosts, not by visitors; some hosts do not serve them. */
const forHosts = ['_headers', '404.html']

const sums = readSums(readFileSync(file, 'utf8'))
/** Path → what is wrong with it. */
const wrong = new Map()
for (const [path, sum] of sums) {
  if (forHosts.includes(path)) continue
  const url = new URL(addressOf(path), address.endsWith('/') ? address : `${address}/`)
  // As it is, and made smaller, which may be another file on the server.
  for (const encoding of ['identity', 'gzip'])
    try {
      const headers = { 'Accept-Encoding': encoding }
      const answer = await fetch(url, { redirect: 'error', cache: 'no-store', headers })
      const bytes = Buffer.from(await answer.arrayBuffer())
      if (!answer.ok) wrong.set(path, String(answer.status))
      else if (sha256(bytes) !== sum) wrong.set(path, 'differs')
    } catch (error) {
      wrong.set(path, error.cause?.message ?? error.message)
    }
}
for (const [path, what] of wrong) console.log(`${path}: ${what}`)
console.log(`${sums.size - wrong.size} of ${sums.size} files as they should be`)
process.exit(wrong.size === 0 ? 0 : 1)
