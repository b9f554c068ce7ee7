import type after from '../../locales/nl/after.json'
import type keep from '../../locales/nl/keep.json'
import type log from '../../locales/nl/log.json'
import type papers from '../../locales/nl/papers.json'
import type shell from '../../locales/nl/shell.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell'
    resources: {
      shell: typeof shell
      after: typeof after
      keep: typeof keep
      log: typeof log
      papers: typeof papers
    }
  }
}
