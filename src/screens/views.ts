import type { FC } from 'react'
import type { Kind } from '../chart/screen.ts'
import { Collect } from './Collect.tsx'
import { Instruction } from './Instruction.tsx'
import { Link } from './Link.tsx'
import type { ScreenProps } from './props.ts'
import { Question } from './Question.tsx'
import { Text } from './Text.tsx'

/** The view of each kind of screen that waits for an answer. A new kind does not compile until it has one. */
export const views: { readonly [K in Exclude<Kind, 'outcome'>]: FC<ScreenProps<K>> } = {
  question: Question,
  instruction: Instruction,
  link: Link,
  collect: Collect,
  text: Text,
}
