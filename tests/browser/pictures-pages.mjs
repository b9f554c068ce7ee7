// Makes the pictures of the pages without JavaScript in docs/pictures from the built files. By hand: node tests/browser/pictures-pages.mjs
import { runnerImport } from 'vite'
import { address, folder, picturing } from './picturing.mjs'

const { catalogue } = (await runnerImport('/flows/catalogue.ts')).module
const pages = (await runnerImport('/src/paper/booklet/addresses.ts')).module

const part = catalogue.findIndex(({ id }) => id === 'snapchat') + 1
const shown = {
  'pages-contents': (language) => pages.contentsOf(language),
  'pages-part': (language) => pages.fileOf(language, part),
}
const sizes = [
  { width: 360, height: 780 },
  { width: 1280, height: 800 },
]

await picturing(async (browser) => {
  for (const language of ['nl', 'en'])
    for (const viewport of sizes) {
      const context = await browser.newContext({ viewport, javaScriptEnabled: false })
      const page = await context.newPage()
      for (const [name, fileOf] of Object.entries(shown)) {
        await page.goto(`${address}/${pages.folder}/${fileOf(language)}`)
        const path = `${folder}/${language}-light-${viewport.width}-${name}.png`
        await page.screenshot({ path })
      }
      await context.close()
    }
})
