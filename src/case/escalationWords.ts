import type { About } from '../chart/form.ts'
import type { Escalation } from './escalation.ts'

type Words<Keys extends string, T = string> = Readonly<Record<Keys, T>>
type Whose<T = string> = Words<Escalation['who'], T>
/** Two forms, by how many there are. */
export type Counted = Words<'one' | 'several'>
type Placed = Words<'none' | 'one' | 'several'>
/** Two forms, by whether the place is known. */
export type Named = Words<'named' | 'unnamed'>
/** Two forms, by whether it may be about an image of someone under 18. */
export type Aged = Words<'adult' | 'young'>
type Alike = Words<'same' | 'mixed'>
/** What came of a report. */
export type Came = 'refused' | 'more' | 'none'
/** What happens: an image is out, someone threatens with it, or an account pretends. */
export type Kind = 'shared' | 'threat' | 'impersonation'

/**
 * The sentence bank of one language, `locales/<language>/escalation.json`: whole sentences, in which nothing is put but `{place}`, `{day}` and
 * `{reference}`. A sentence that a language does without is empty there.
 */
export interface EscalationWords {
  readonly what: Words<'image' | 'ai' | 'impersonation', Whose<Counted>> & Words<'threat', Whose>
  readonly consent: Words<'given' | 'threat', Whose>
  readonly age: Words<'minor' | 'unsure', Whose<Counted>>
  /** Of an account nobody said that there are intimate images on it. */
  readonly 'account-age': Words<'minor' | 'unsure', Whose>
  readonly treat: Counted
  readonly behalf: Aged
  readonly place: Named
  readonly list: Words<'others' | 'no-address' | 'nowhere'> & Words<'addresses' | 'names', Counted>
  readonly reported: Words<'with' | 'without' | 'never' | 'too' | 'day'>
  readonly came: Words<Came, Words<'dated' | 'undated'>>
  readonly law: Words<About | 'minor' | 'minor-articles' | 'minor-ai' | 'minor-threat'> &
    Words<'minor-account' | 'no-name'>
  /** What a platform is asked; and, as `wish`, what others are asked to bring about there. */
  readonly ask: Words<'intro' | 'keep' | 'keep-account'> &
    Words<'remove', Placed> &
    Words<'close' | 'act' | 'threat', Counted>
  readonly wish: Words<'prevent' | 'keep'> &
    Words<'remove', Placed> &
    Words<'close' | 'threat', Counted>
  readonly why: Words<'refused' | 'other'>
  readonly ticked: string
  readonly enclosed: string
  readonly 'no-image': Aged
  readonly end: Words<'good-faith' | 'name' | 'e-mail'>
  readonly private: Words<'me' | 'other' | 'young'>
  readonly hand: Words<'day' | 'name' | 'address' | 'phone' | 'signature'>
  readonly 'second-notice': Words<'still' | 'still-threat' | 'again' | 'known'> &
    Words<'title', Named> &
    Words<'before', Counted> &
    Words<'came', Alike> &
    Words<'decide', Aged>
  readonly 'internal-complaint': Words<'reason' | 'person'> &
    Words<'title', Named> &
    Words<'decide', Words<'again' | 'first'>> &
    Words<'against', Words<'refused' | 'none' | 'mixed', Counted>>
  readonly 'dispute-body': Words<'title' | 'notice' | 'complaint' | 'ask' | 'reasons'>
  readonly bipt: Words<'to' | 'title' | 'young' | 'notice' | 'how' | 'duty' | 'ask'> &
    Words<'no-reasons' | 'no-redress' | 'no-complaint' | 'unanswered' | 'more'> &
    Words<'scope', Named> &
    Words<'silence', Alike> &
    Words<'copies', Words<'notice' | 'receipt' | 'answer' | 'complaint'>>
  readonly erasure: Words<'ground' | 'inform' | 'month' | 'identity' | 'same-way'> &
    Words<'title', Named> &
    Words<'wipe', Whose<Placed>> &
    Words<'threat', Whose>
  readonly 'data-protection': Words<'reader' | 'to' | 'title' | 'silence' | 'refusal' | 'what'> &
    Words<'ask' | 'handle' | 'mediate'> &
    Words<'request', Whose> &
    Words<'copies', Words<'request' | 'answer'>>
  readonly 'court-order': Words<'title' | 'known' | 'exact' | 'inexact' | 'ask' | 'hours'> &
    Words<'missing' | 'procedure' | 'unchecked' | 'ai' | 'threat' | 'impersonation' | 'suspect'> &
    Words<'whom', Words<Kind>>
  readonly prosecutor: Words<'to' | 'title' | 'ask' | 'filed' | 'files' | 'answer'>
  readonly institute: Words<'ask' | 'next' | 'prevent' | 'reach'> &
    Words<'title' | 'contact' | 'law', Aged>
}
