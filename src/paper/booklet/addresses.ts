/** The folder of the pages without a script. Their names tell nothing: a language, and the number of a part. */
export const folder = 'p'

/** The page with the contents in a language. */
export const contentsOf = (language: string) => `${language}.html`
/** The page that holds the whole guide. */
export const wholeOf = (language: string) => `${language}-all.html`
/** The page of one part. */
export const fileOf = (language: string, part: number) => `${language}-${part}.html`

/** Where the app finds the contents in a language. */
export const pagesAt = (language: string) => `/${folder}/${contentsOf(language)}`
