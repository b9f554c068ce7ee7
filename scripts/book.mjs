// npm run book -- nl fr: the flow book in two languages, book/nl-fr.html, and the guide as data, book/guide.json.
// npm run book -- --since OLD.json: what changed for the reader since the release whose guide.json that is, book/changes.md.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { since: { type: 'string' } },
})
const refuse = (why) => {
  console.error(`book: ${why}`)
  process.exit(1)
}
const read = (path) => JSON.parse(readFileSync(path, 'utf8'))
const write = (name, text) => {
  mkdirSync('book', { recursive: true })
  writeFileSync(`book/${name}`, text)
  console.log(`book/${name}`)
}

// Node 20 reads no TypeScript by itself.
const load = async (path) => (await runnerImport(path, { configFile: false })).module
const { known, isWhole } = await load('/src/words/languages.ts')
const whole = known.filter(isWhole)
const languages = positionals.length === 0 ? ['nl', 'fr'] : positionals
if (
  languages.length !== 2 ||
  languages[0] === languages[1] ||
  !languages.every((one) => whole.includes(one))
)
  refuse(`give two different languages of ${whole.join(', ')}`)

const { charts } = await load('/flows/charts.ts')
const { default: intake } = await load('/flows/intake.ts')
const { guideOf, changesBetween } = await load('/scripts/guide.ts')
const words = (language, flow) => {
  const path = `locales/${language}/${flow}.json`
  return existsSync(path) ? read(path) : undefined
}
const guide = guideOf(read('package.json').version, [intake, ...charts], known, words)

if (values.since === undefined) {
  const { bookIn } = await load('/src/paper/book/book.tsx')
  const style = ['booklet', 'book'].map((name) => readFileSync(`src/look/${name}.css`, 'utf8'))
  write(`${languages.join('-')}.html`, bookIn(languages, style.join('\n')))
  write('guide.json', `${JSON.stringify(guide)}\n`)
} else {
  if (!existsSync(values.since)) refuse(`there is no file ${values.since}`)
  let before
  try {
    before = read(values.since)
  } catch {
    refuse(`${values.since} is no guide.json`)
  }
  if (typeof before?.flows !== 'object') refuse(`${values.since} is no guide.json`)
  write('changes.md', changesBetween(before, guide))
}
