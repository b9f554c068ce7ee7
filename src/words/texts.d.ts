import type about from '../../locales/nl/about.json'
import type after from '../../locales/nl/after.json'
import type booklet from '../../locales/nl/booklet.json'
import type desk from '../../locales/nl/desk.json'
import type handover from '../../locales/nl/handover.json'
import type keep from '../../locales/nl/keep.json'
import type kiosk from '../../locales/nl/kiosk.json'
import type log from '../../locales/nl/log.json'
import type map from '../../locales/nl/map.json'
import type papers from '../../locales/nl/papers.json'
import type reading from '../../locales/nl/reading.json'
import type shell from '../../locales/nl/shell.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell'
    resources: {
      shell: typeof shell
      about: typeof about
      after: typeof after
      booklet: typeof booklet
      desk: typeof desk
      handover: typeof handover
      keep: typeof keep
      kiosk: typeof kiosk
      log: typeof log
      map: typeof map
      papers: typeof papers
      reading: typeof reading
    }
  }
}
