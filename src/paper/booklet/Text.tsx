import { createContext, type ReactNode, useContext } from 'react'
import { type Service, services } from '../../../flows/be/help.ts'
import { pieces } from '../../words/rich.ts'
import type { NumberOf } from './numbers.ts'
import type { Speech } from './words.ts'

/** What every part of a page needs: the words, the numbers, and the names of flows. */
export interface Paper {
  readonly speech: Speech
  readonly numberOf: NumberOf
  readonly nameOf: (flow: string) => string
  /** Where a flow's screens stand: nothing on the page that holds them all, else the page of that flow. */
  readonly pageOf: (flow: string) => string
  /** What stands before the marks of screens, where they stand twice on a page. */
  readonly mark: string
  /** The level of a part's heading; those within it follow. */
  readonly level: 1 | 2
  /** The flows of places, with their numbers. */
  readonly places: readonly { readonly id: string; readonly part: number }[]
}
export const PaperContext = createContext<Paper | undefined>(undefined)

/** Throws outside a page. */
export function usePaper(): Paper {
  const paper = useContext(PaperContext)
  if (!paper) throw new Error('not on paper')
  return paper
}

/** A heading of a part (1), of what stands in it (2), or of what stands in that (3). */
export function Heading({
  level,
  children,
}: {
  readonly level: 1 | 2 | 3
  readonly children: ReactNode
}) {
  const Tag = `h${level + usePaper().level - 1}` as 'h1' | 'h2' | 'h3' | 'h4'
  return <Tag>{children}</Tag>
}

const directory: Readonly<Record<string, Service>> = services

/** A number to call, in full; a phone that shows the page can call it. */
export const Call = ({ number }: { readonly number: string }) => (
  <a className="tel" dir="ltr" href={`tel:${number.replaceAll(' ', '')}`}>
    {number}
  </a>
)

/** A text with its menu names marked and its phone numbers in full. */
export const Text = ({ text }: { readonly text: string }) =>
  pieces(text).map((piece, at) => {
    if (piece.kind === 'plain') return piece.text
    if (piece.kind === 'tel')
      return <Call key={at} number={directory[piece.service]?.number ?? ''} />
    return (
      <b className="menu" lang={piece.language} dir="auto" key={at}>
        {piece.text}
      </b>
    )
  })

/** Paragraphs, parted by an empty line in the words. */
export const Paragraphs = ({
  text = '',
  className,
}: {
  readonly text: string | undefined
  readonly className?: string
}) =>
  text
    .split('\n\n')
    .filter(Boolean)
    .map((paragraph) => (
      <p className={className} key={paragraph}>
        <Text text={paragraph} />
      </p>
    ))

/** A list of texts, in order or not; nothing where there are none. */
export function List({
  texts = [],
  ordered = false,
}: {
  readonly texts: readonly string[] | undefined
  readonly ordered?: boolean
}) {
  if (texts.length === 0) return null
  const Tag = ordered ? 'ol' : 'ul'
  return (
    <Tag>
      {texts.map((text) => (
        <li key={text}>
          <Text text={text} />
        </li>
      ))}
    </Tag>
  )
}
