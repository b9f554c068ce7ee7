import { filesOf } from './files.ts'

/** What is said to a support worker at a screen: how to ask, what not to, when to stop, whom to call. */
export interface WorkerWords {
  readonly ask: string
  readonly not?: string
  readonly stop?: string
  readonly call?: string
}

/** What a support worker is told about one flow: about all of it, about each kind of screen, and about screens of its own. */
export interface WorkerFlow {
  readonly flow: Required<WorkerWords> & { readonly self: string }
  readonly kinds: Readonly<Record<string, WorkerWords>>
  readonly screens: Readonly<Record<string, WorkerWords>>
}

/** All that a support worker is told in a language, by flow. Rejects when it cannot be had. */
export async function workerWords(language: string): Promise<Readonly<Record<string, WorkerFlow>>> {
  const folder = `/locales/${language}/worker/`
  const files = Object.entries(await filesOf(language, 'worker'))
  return Object.fromEntries(
    files.map(([path, words]) => [path.slice(folder.length, -'.json'.length), words as WorkerFlow]),
  )
}

/** What is said at one screen: its own words, or those of its kind; and what holds in the whole flow. */
export function workerAt(
  words: WorkerFlow,
  screen: string,
  kind: string,
): { readonly here: WorkerWords | undefined; readonly flow: WorkerFlow['flow'] } {
  return { here: words.screens[screen] ?? words.kinds[kind], flow: words.flow }
}
