import { baseOf } from './languages.ts'

const lists = import.meta.glob<string>('../../locales/*/passphrase.txt', {
  query: '?raw',
  import: 'default',
})

/** The words of which passphrases are made in a language: 2,048, one a line in its file. Rejects when they cannot be had. */
export async function passphraseWords(language: string): Promise<readonly string[]> {
  const load = lists[`../../locales/${baseOf(language)}/passphrase.txt`]
  if (!load) throw new Error(`no words for passphrases in ${language}`)
  return (await load()).trim().split('\n')
}
