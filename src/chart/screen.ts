import type { Fact, When } from './facts.ts'
import type { Form } from './form.ts'

/** Where a choice leads: a screen, or the first of several ways whose condition holds. */
export type Target<Name extends string = string> = Name | readonly Way<Name>[]
export type Way<Name extends string = string> = { readonly when?: When; readonly to: Name }

/** What an address may look like: other schemes are refused when compiling. */
export type Href = `https://${string}` | `mailto:${string}`

/** The drawings of a phone screen that an instruction may show: the spot to tap. */
export type Drawing = 'dots' | 'hold' | 'share' | 'profile' | 'flag'

/**
 * What a field of a `collect` screen holds: `places` is the list of platforms; `links` the log of addresses and `events` what happened when, which are the
 * case's own; `tick` a box to tick; `story` a few lines in the person's own words.
 */
export type FieldKind =
  'links' | 'name' | 'digits' | 'line' | 'places' | 'tick' | 'story' | 'events'

/** How a flow ended for the person. */
export type Result = 'reported' | 'kept' | 'blocked' | 'prepared' | 'advised' | 'not-possible'

/** What a time rests on: what a platform promises, what the law says, or our own advice. */
export type Basis = 'promise' | 'law' | 'advice'

/** Whether a form asks for an account there; `unknown` where the facts do not say. */
export type Account = 'needed' | 'optional' | 'none' | 'unknown'

interface Base<Name extends string, Source extends string> {
  /** The screen's choices in the order in which they are shown; they are the chart's events. */
  readonly choices: Readonly<Record<string, Target<Name>>>
  /** Ids of the flow's sources on which this screen rests. */
  readonly sources: readonly Source[]
}
interface Reporting {
  /** On this screen the person opens the platform's report. */
  readonly reports: boolean
  /** What that report asks, filled from the log. */
  readonly form?: Form
}
interface Question<N extends string, S extends string> extends Base<N, S> {
  readonly kind: 'question'
  /** The fact that the answer tells; its choices are then that fact's values. */
  readonly tells?: Fact
}
interface Instruction<N extends string, S extends string> extends Base<N, S>, Reporting {
  readonly kind: 'instruction'
  readonly draws?: Drawing
}
interface Link<N extends string, S extends string> extends Base<N, S>, Reporting {
  readonly kind: 'link'
  readonly href: Href
  readonly account: Account
}
interface Collect<N extends string, S extends string> extends Base<N, S> {
  readonly kind: 'collect'
  readonly fields: Readonly<Record<string, FieldKind>>
}
interface Text<N extends string, S extends string> extends Base<N, S> {
  readonly kind: 'text'
}
interface Outcome<S extends string> extends Base<never, S> {
  readonly kind: 'outcome'
  readonly result: Result
  /** Look whether the image is gone after this many days, or for an answer after this many months. */
  readonly lookAgainAfterDays?: number
  readonly lookAgainAfterMonths?: number
  /** On what that time rests; our own advice where it is not said. */
  readonly because: Basis
  /** The next flow of the plan opens without stopping here. */
  readonly goesOn: boolean
}

export type Screen<N extends string = string, S extends string = string> =
  Question<N, S> | Instruction<N, S> | Link<N, S> | Collect<N, S> | Text<N, S> | Outcome<S>
export type Kind = Screen['kind']
export type ScreenOf<K extends Kind> = Extract<Screen, { kind: K }>

type Sources<S extends string> = { readonly sources?: readonly S[] }
type Choices<N extends string> = Readonly<Record<string, Target<N>>>
type Acting<N extends string, S extends string> = {
  /** Where "my screen looks different" leads: every instruction has another way on. */
  readonly different: Target<N>
  /** Further choices beside done and different. */
  readonly also?: Choices<N>
  readonly reports?: boolean
  readonly form?: Form
  readonly sources: readonly S[]
}

/** One decision. With `tells`, the choices are that fact's values and other flows skip the question. */
export function question<const N extends string, const S extends string = never>(
  choices: Choices<N>,
  options: Sources<S> & { readonly tells?: Fact } = {},
): Question<N, S> {
  return { kind: 'question', choices, ...options, sources: options.sources ?? [] }
}

/** Something to do, in numbered steps. Choices: `done`, those of `also`, and `different`. */
export function instruction<const N extends string, const S extends string>(
  done: Target<N>,
  { different, also, reports = false, ...options }: Acting<N, S> & { readonly draws?: Drawing },
): Instruction<N, S> {
  return { kind: 'instruction', choices: { done, ...also, different }, reports, ...options }
}

/** An address to open elsewhere, announced with what is asked there and whether an account is needed. */
export function link<const N extends string, const S extends string>(
  href: Href,
  done: Target<N>,
  { different, also, reports = false, ...options }: Acting<N, S> & { readonly account: Account },
): Link<N, S> {
  return { kind: 'link', href, choices: { done, ...also, different }, reports, ...options }
}

/** Fields to fill in, each optional: what is typed is kept beside the answers. Choices: `done`, and those of `also`, with which none is needed. */
export function collect<const N extends string, const S extends string = never>(
  fields: Readonly<Record<string, FieldKind>>,
  done: Target<N>,
  options: Sources<S> & { readonly also?: Choices<N> } = {},
): Collect<N, S> {
  const { also, sources = [] } = options
  return { kind: 'collect', fields, choices: { done, ...also }, sources }
}

/** A text to copy, filled in with the addresses noted for this flow. Choices: `done`. */
export function text<const N extends string, const S extends string = never>(
  done: Target<N>,
  options: Sources<S> = {},
): Text<N, S> {
  return { kind: 'text', choices: { done }, sources: options.sources ?? [] }
}

/** An end of the flow. */
export function outcome<const S extends string = never>(
  result: Result,
  options: Sources<S> & {
    readonly lookAgainAfterDays?: number
    readonly lookAgainAfterMonths?: number
    readonly because?: Basis
    readonly goesOn?: boolean
  } = {},
): Outcome<S> {
  const { sources = [], goesOn = false, because = 'advice', ...rest } = options
  return { kind: 'outcome', result, choices: {}, sources, goesOn, because, ...rest }
}
