/**
 * What an address is the address of. `result` is one image in a search engine's results, with the page and the image that it names; `handle` a user
 * name or number, `phone` a phone number: neither is an address. `search`, `home`, `private` (an inbox, settings) and `short` are no good in a
 * report as they stand.
 */
export const linkKinds = [
  'post',
  'story',
  'video',
  'image',
  'comment',
  'message',
  'profile',
  'channel',
  'group',
  'file',
  'page',
  'result',
  'archive',
  'search',
  'home',
  'private',
  'short',
  'handle',
  'phone',
] as const
export type LinkKind = (typeof linkKinds)[number]

/** Kinds that a report cannot use; the words say what to do instead. */
export const wrongKinds = ['search', 'home', 'private', 'short'] as const satisfies LinkKind[]
export type WrongKind = (typeof wrongKinds)[number]

/** What an address holds, by name. `handle` is a user name, `name` one that is only shown. `page` and `image` are addresses themselves, `time` is in seconds. */
export const idNames = [
  'post',
  'story',
  'video',
  'comment',
  'message',
  'channel',
  'server',
  'group',
  'album',
  'file',
  'handle',
  'name',
  'user',
  'phone',
  'time',
  'page',
  'image',
  'query',
  'date',
] as const
export type IdName = (typeof idNames)[number]
export type Ids = { readonly [Name in IdName]?: string }

/** One form that the addresses of a place take. The first that fits counts. */
export interface Shape {
  readonly kind: LinkKind
  /** Fits the path, which begins with a slash and ends without one. Named groups are ids. Without it every path fits. */
  readonly path?: RegExp
  /** Hosts on which it stands, subdomains included; without them, all of the place's. */
  readonly hosts?: readonly string[]
  /** Parameter → the id that it holds. Each must be there. */
  readonly query?: Readonly<Record<string, IdName>>
  /** The same, for parameters that may be missing. */
  readonly maybe?: Readonly<Record<string, IdName>>
  /** The address in its plainest form: `https://x.com/{handle}/status/{post}`. Without it the address is only rid of what tracks. */
  readonly plain?: `https://${string}`
  /** This only leads to another address, which is the one that is meant: the parameter that holds it. */
  readonly leadsTo?: string
}

/** How a place is recognised by its addresses. */
export interface Recognition {
  /** Domains, subdomains included. `google.*` stands for every country's, `*.t.me` for any one label in front. */
  readonly domains: readonly string[]
  /** Names by which people know it, as they stand in its addresses; for telling look-alikes. At least five letters. */
  readonly brands: readonly string[]
  readonly shapes: readonly Shape[]
  /** People go there by a name that is shown, in any letters, and not by a user name. */
  readonly shownNames?: true
  /** Parameters that a shape does not name but that must stay in an address for it to lead there. */
  readonly keeps?: readonly string[]
  /** Parameters of this place alone that tell how or by whom a link was come by, and lead nowhere. */
  readonly drops?: readonly string[]
}

/** A place with its recognition. Of a place without a flow of its own, `name` is shown and its links belong to any website. */
export interface LinkPlace extends Recognition {
  readonly id: string
  readonly name?: string
}
