/** What an organisation sets in `organisation.json` before it builds the app; checked while building (scripts/organisation.ts). */
export interface Organisation {
  /** Language → https address to which leaving leads, in place of the words' own. */
  readonly leaveTo: Readonly<Record<string, string>>
  /** How long a kiosk waits without a touch before it asks, and how long it then waits before it erases. */
  readonly kiosk: Offline & { readonly quietSeconds: number; readonly warningSeconds: number }
  /** After how long without a touch a desk locks. */
  readonly desk: Offline & { readonly quietMinutes: number }
  /** Address of the organisation's own sign, a file of `public/`. */
  readonly logo?: string | undefined
  /** Whom the help screen names first. */
  readonly contact?: Contact | undefined
}

/** In which languages a place goes on without a network; `docs/operators.md` tells what each weighs. */
interface Offline {
  readonly offlineLanguages: readonly string[]
}

/** An organisation's own contact point. `what` and `hours` are by language, for every language offered. */
export interface Contact {
  readonly name: string
  readonly what: Readonly<Record<string, string>>
  readonly hours: Readonly<Record<string, string>>
  readonly number?: string | undefined
  readonly address?: string | undefined
  readonly mail?: string | undefined
}

declare const ORGANISATION: Organisation

/** The organisation for which this build was made. */
export const organisation: Organisation = ORGANISATION
