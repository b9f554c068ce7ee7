/** Languages in which a report can be written, whatever the screen's language. */
export const textLanguages = ['nl', 'fr', 'de', 'en'] as const
export type TextLanguage = (typeof textLanguages)[number]

/**
 * What a platform's form asks that the log can give:
 * `content` the addresses of the posts, videos, messages …; `subject` those or the address of an account, whichever it is about; `message` those of messages only; `profile` the address of an account; `name` its user name;
 * `number` its number; `group` the address of a group or channel; `page` the addresses of all pages, wherever they stand; `image` the addresses of the image files;
 * `result` the addresses of search results; `moment` where in a video; `phone` a phone number; `site` the domain; `archived` an archived copy.
 */
export const asked = [
  'content',
  'subject',
  'message',
  'profile',
  'name',
  'number',
  'group',
  'page',
  'image',
  'result',
  'moment',
  'phone',
  'site',
  'archived',
] as const
export type Asked = (typeof asked)[number]

/** One thing that a form asks. */
export interface Ask {
  readonly what: Asked
  /** At most so many in one report; the rest goes into a next one. */
  readonly most?: number
  /** The form takes it, but does without. */
  readonly optional?: true
}

/** What a report text is about; where a screen does not say, the fact `happened` does. */
export type About = 'image' | 'ai' | 'threat' | 'impersonation'
/** To whom it is written. */
export type Addressee = 'platform' | 'site' | 'host' | 'registrar' | 'archive' | 'search'
/** Steps after a report that was refused or not answered: each has a text of its own, which holds what was reported, when and where. */
export const rungs = [
  'second-notice',
  'internal-complaint',
  'dispute-body',
  'bipt',
  'erasure',
  'data-protection',
  'court-order',
  'prosecutor',
  'institute',
] as const
export type Rung = (typeof rungs)[number]
/** Whether a text is for a step after the report, and not for a report. */
export const isRung = (to: string): to is Rung => (rungs as readonly string[]).includes(to)

/** Sentences that the person may add: a request under the US Take It Down Act, a request for erasure under the GDPR. */
export type Extra = 'us' | 'gdpr'

/** The text that a report takes. */
export interface Writing {
  /** `short` for a small field; `notice` holds all that article 16 DSA asks. */
  readonly length: 'short' | 'notice'
  /** `shared`: the image that was shared, made with AI or not as the person said; never a threat, whatever else happened. */
  readonly about?: About | 'shared'
  readonly to?: Addressee | Rung
  /** Most characters that the field takes, where a fact says so. */
  readonly most?: number
  readonly extras?: readonly Extra[]
}

/** What is to be filled in on a platform's report. */
export interface Form {
  readonly asks?: readonly Ask[]
  readonly text?: Writing
  /** Within so many hours the platform promises to act, on its own page or by a law that binds it. */
  readonly promisedHours?: number
}
