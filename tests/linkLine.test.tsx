// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import fc from 'fast-check'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { linkPlaces } from '../flows/catalogue.ts'
import { emptyCase } from '../src/case/case.ts'
import { added, logOf } from '../src/case/log.ts'
import { takeApart } from '../src/case/paste.ts'
import { recogniser } from '../src/case/recognise.ts'
import { LinkLine } from '../src/screens/LinkLine.tsx'
import { SurroundingsContext } from '../src/screens/surroundings.ts'
import { places } from '../src/shell/places.ts'
import { useLogging } from '../src/shell/useLogging.ts'
import { policy } from '../src/visit/policy.ts'
import { startWords } from '../src/words/i18n.ts'
import { hostile } from './hostile.ts'

const recognise = recogniser(linkPlaces)

function Lines({ pasted }: { readonly pasted: string }) {
  const log = useLogging(() => {})
  const around = { policy, numberOf: () => '0800', places, readOnly: false, log }
  const links = logOf(
    added(emptyCase, takeApart(pasted, recognise).texts, recognise).kept,
    recognise,
  )
  return (
    <SurroundingsContext value={around}>
      {links.map((link) => (
        <LinkLine key={link.id} link={link} />
      ))}
    </SurroundingsContext>
  )
}

describe('a link on the screen', () => {
  beforeAll(async () => {
    const i18next = await startWords('en')
    await i18next.loadNamespaces('log')
  })
  afterEach(cleanup)

  it('is text, whatever was pasted: nothing to click, nothing that loads or runs', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 50, maxLength: 50 }), (pasted) => {
        const { container } = render(<Lines pasted={pasted.join('\n')} />)
        const tags = new Set([...container.querySelectorAll('*')].map(({ localName }) => localName))
        expect([...tags].filter((tag) => !['p', 'strong'].includes(tag))).toEqual([])
        for (const element of container.querySelectorAll('*'))
          for (const { name } of element.attributes) expect(['class', 'translate']).toContain(name)
        cleanup()
      }),
      { numRuns: 100, seed: 20261124 },
    )
  })
})
