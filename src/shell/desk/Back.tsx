import { useEffect } from 'react'
import { useCase } from '../keep.ts'
import { Closing } from './Closing.tsx'
import { startAnew } from './closing.ts'
import { useDesk } from './desk.ts'
import { Speaking } from '../Speaking.tsx'

/** Where Back leads from the first question: to closing the case; or to the beginning of the page, where nothing was answered yet. */
export function Back({ onGoOn }: { readonly onGoOn: () => void }) {
  const begun = useCase((kept) => kept.answers.intake !== undefined)
  const language = useDesk((desk) => desk.language)
  useEffect(() => {
    if (!begun) startAnew()
  }, [begun])
  return (
    begun && (
      <Speaking language={language}>
        <Closing onGoOn={onGoOn} />
      </Speaking>
    )
  )
}
