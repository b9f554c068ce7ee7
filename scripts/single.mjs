// npm run build:single [FILE]: the whole app in one HTML file, for where there is no network and no server.
import { runnerImport } from 'vite'
import { installPackages } from './ready.mjs'

installPackages()
process.env.NODE_ENV = 'production'
const [file = 'single/leidraad.html'] = process.argv.slice(2)
// Node 20 reads no TypeScript by itself.
const { module } = await runnerImport('/scripts/single.ts', { configFile: false })
const size = await module.single(file)
console.log(`${file}, ${(size / 1e6).toFixed(1)} MB. Opened from a device, it has the same screens and words. What differs:
- No server sends headers: the page brings its policy along, but cannot forbid frames, keep itself out of the browser's cache, or cut
  itself off from the tab that opened it. Without a server's word the page asks for no camera, microphone or place all the same.
- What is kept "on this device" may be read by other pages that are opened from files there; the first screen says so. Locked, it cannot.
- The history shows where the file lies, and the file stays there after leaving. Give it a neutral name and place.
- There is no desk, no kiosk, no plain pages, and no handing over from a screen of an organisation.`)
