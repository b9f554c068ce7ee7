/** Made by `scripts/words.ts`: by language and part, what fetches its files of words, by their path from `/locales`. */
declare module 'virtual:words' {
  const words: Readonly<
    Record<
      string,
      Readonly<
        Record<string, () => Promise<{ readonly default: Readonly<Record<string, unknown>> }>>
      >
    >
  >
  export default words
}

/** Made by `scripts/words.ts`: by language, what fetches the words of the first screen (while testing, all of the shell's). */
declare module 'virtual:shells' {
  const shells: Readonly<
    Record<string, () => Promise<{ readonly default: Readonly<Record<string, unknown>> }>>
  >
  export default shells
}
