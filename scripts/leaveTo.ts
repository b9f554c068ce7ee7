/**
 * Where leaving leads, for an organisation that wants another page than the weather report: `LEAVE_NL=https://… npm run build`, for each
 * language by its code. Throws when an address is no https address.
 */
export function leaveTo(
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, address]) => {
      const language = /^LEAVE_([A-Z]{2})$/.exec(name)?.[1]
      if (!language || !address) return []
      if (!URL.canParse(address) || new URL(address).protocol !== 'https:')
        throw new Error(`${name} must be an address that begins with https://`)
      return [[language.toLowerCase(), address]]
    }),
  )
}
