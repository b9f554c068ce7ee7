const files = import.meta.glob<Record<string, unknown>>(
  ['../../locales/*/*.json', '!../../locales/*/shell.json'],
  { import: 'default' },
)

/** The words of one flow in one language; rejects when there are none. */
export async function read(language: string, flow: string) {
  const load = files[`../../locales/${language}/${flow}.json`]
  if (!load) throw new Error(`no words for ${language}/${flow}`)
  return load()
}
