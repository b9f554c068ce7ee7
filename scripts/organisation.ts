import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Organisation } from '../src/visit/organisation.ts'
import type { Security } from './security.ts'
import { baseOf } from '../src/words/languages.ts'

const https = v.pipe(
  v.string(),
  v.check(
    (text) => URL.canParse(text) && new URL(text).protocol === 'https:',
    'must be an address that begins with https://',
  ),
)
const line = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'), v.maxLength(200))
const between = (least: number, most: number) => {
  const said = `must be a whole number from ${least} to ${most}`
  return v.pipe(v.number(said), v.integer(said), v.minValue(least, said), v.maxValue(most, said))
}

/** The shape of `organisation.json`, for the languages that the app offers and the folder of files that are served as they are, as it holds on a day. */
const schemaFor = (languages: readonly string[], folder: string, today: string) => {
  const bases = languages.filter((language) => language === baseOf(language))
  const inEach = v.strictObject(Object.fromEntries(bases.map((language) => [language, line])))
  const offlineLanguages = v.pipe(
    v.array(v.picklist(languages, `must be one of ${languages.join(', ')}`)),
    v.minLength(1, 'must name at least one language'),
  )
  return v.strictObject({
    leaveTo: v.record(v.picklist(bases, `must be one of ${bases.join(', ')}`), https),
    // Limits of the safety rules: a minute to ten, and at least 20 seconds to answer (WCAG 2.2.1).
    kiosk: v.strictObject({
      quietSeconds: between(60, 600),
      warningSeconds: between(20, 300),
      offlineLanguages,
    }),
    desk: v.strictObject({ quietMinutes: between(1, 60), offlineLanguages }),
    logo: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^\/[\w-]+\.(svg|png|webp)$/, 'must be like /logo.svg, a file in public/'),
        v.check((path) => existsSync(join(folder, path)), 'is not there in public/'),
      ),
    ),
    contact: v.optional(
      v.strictObject({
        name: line,
        what: inEach,
        hours: inEach,
        number: v.optional(
          v.pipe(v.string(), v.regex(/^[+\d][\d ]{2,20}$/, 'must be digits and spaces')),
        ),
        address: v.optional(https),
        mail: v.optional(v.pipe(v.string(), v.email('must be an address to write to'))),
      }),
    ),
    security: v.optional(
      v.strictObject({
        contact: v.pipe(
          v.string(),
          v.regex(
            /^(?:https:\/\/|mailto:|tel:)[!-~]+$/,
            'must begin with https://, mailto: or tel:, and hold no spaces',
          ),
        ),
        expires: v.pipe(
          v.string(),
          v.isoDate('must be a day as 2027-01-31'),
          v.check((day) => day >= today, 'must not be past: say anew until when the contact holds'),
        ),
      }),
    ),
  })
}

/** Reads what an organisation set. Throws one sentence per fault, which says where it stands and what is wanted. */
export function readOrganisation(
  file: string,
  languages: readonly string[],
  folder: string,
  today = new Date().toISOString().slice(0, 10),
): Organisation & { readonly security?: Security | undefined } {
  let given: unknown
  try {
    given = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new Error(`${file}: is not there, or is no JSON`)
  }
  const read = v.safeParse(schemaFor(languages, folder, today), given, { abortPipeEarly: true })
  if (read.success) return read.output
  const said = read.issues.map((issue) => `${v.getDotPath(issue) ?? 'all of it'}: ${issue.message}`)
  throw new Error([`${file} cannot be used.`, ...said].join('\n'))
}
