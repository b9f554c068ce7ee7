import { organisation } from './organisation.ts'

/** What a place of use allows. Components ask the policy, never which place it is. */
export interface Policy {
  /** Whether the person may choose to keep a case in this browser. */
  readonly keeps: boolean
  /** Whether addresses elsewhere may be opened from here. */
  readonly opensLinks: boolean
  /** Whether files may be saved by this browser, and opened. */
  readonly files: boolean
  readonly prints: boolean
  /** Whether the page came from a server: with headers, with pages without a script beside it, and apart from other pages' storage. */
  readonly served: boolean
  /** Whether a text may be put on the clipboard. */
  readonly copies: boolean
  /** Whether the device's own voice may read a screen aloud. */
  readonly aloud: boolean
  /** Leaving erases and begins anew on this page, instead of going elsewhere. */
  readonly staysHere: boolean
  /** The device is an organisation's: nobody is asked how to keep a case. */
  readonly shared: boolean
  /** When nobody touches the screen: after how many milliseconds something is said, and for how long; then the case is erased. */
  readonly idle?: { readonly quiet: number; readonly warning: number }
}

/** The person affected, on a device of their own choosing. */
const alone: Policy = {
  keeps: true,
  opensLinks: true,
  files: true,
  prints: true,
  served: true,
  copies: true,
  aloud: true,
  staysHere: false,
  shared: false,
}

/** The same, from one file on a device (scripts/single.ts). */
const file: Policy = { ...alone, served: false }

/** A support worker beside the person, on an organisation's computer. */
const desk: Policy = { ...alone, keeps: false, shared: true }

/** A public screen. Its page's address may allow printing: `/kiosk/?print=on`. */
const kiosk = (search: string): Policy => ({
  keeps: false,
  opensLinks: false,
  files: false,
  prints: new URLSearchParams(search).get('print') === 'on',
  served: true,
  copies: false,
  // It would tell the room.
  aloud: false,
  staysHere: true,
  shared: true,
  idle: {
    quiet: organisation.kiosk.quietSeconds * 1000,
    warning: organisation.kiosk.warningSeconds * 1000,
  },
})

/** The policy of a page, by what its HTML says of its place and by its address. */
export const policyFor = (place: string | undefined, search: string): Policy =>
  place === 'kiosk' ? kiosk(search) : place === 'desk' ? desk : place === 'file' ? file : alone

/** The policy of the page that is open; made into HTML beforehand, a page is for the person alone. */
export const policy: Policy =
  typeof document === 'undefined'
    ? alone
    : policyFor(document.documentElement.dataset.place, location.search)
