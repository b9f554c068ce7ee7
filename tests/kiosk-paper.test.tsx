// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen as page } from '@testing-library/react'
import i18next from 'i18next'
import type { ReactNode } from 'react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Case, emptyCase } from '../src/case/case.ts'
import type { Fact } from '../src/chart/facts.ts'
import { SurroundingsContext } from '../src/screens/surroundings.ts'
import { Pause } from '../src/shell/after/Pause.tsx'
import { keep } from '../src/shell/keep.ts'
import { TakePaper } from '../src/shell/kiosk/TakePaper.tsx'
import { loadEverything } from '../src/shell/load.ts'
import { places } from '../src/shell/places.ts'
import { useLogging } from '../src/shell/useLogging.ts'
import { type Policy, policyFor } from '../src/visit/policy.ts'
import { startWords } from '../src/words/i18n.ts'

vi.stubGlobal('scrollTo', () => {})
const printed = vi.fn()
vi.stubGlobal('print', printed)

const prints = policyFor('kiosk', '?print=on')
const word = (path: string) => i18next.t(path as 'kiosk:paper.title')
const nothing = () => {}

function Around({ policy, children }: { readonly policy: Policy; readonly children: ReactNode }) {
  const log = useLogging(nothing)
  return (
    <SurroundingsContext value={{ policy, numberOf: () => '', places, readOnly: false, log }}>
      {children}
    </SurroundingsContext>
  )
}

const post = 'https://x.com/jan_voorbeeld/status/1234567890123456710'
const told = Object.fromEntries(
  Object.entries({ pace: 'whole', who: 'me', age: 'adult', happened: 'online' }).map(
    ([fact, value]) => [fact as Fact, { value, by: 'intake' }],
  ),
) as Case['told']
const kept: Case = {
  ...emptyCase,
  told,
  notes: { intake: { where: { places: 'snapchat' } } },
  links: { l1: { text: post, account: 'jan_voorbeeld', where: 'in my bag', witnesses: 'my aunt' } },
  texts: { x: { edits: { dsa: 'words of my own' } } },
  put: { complaint: 'declined' },
}

async function paper(state: Case) {
  keep.store.setState(state, true)
  render(
    <Around policy={prints}>
      <TakePaper />
    </Around>,
  )
  fireEvent.click(page.getByRole('button', { name: word('kiosk:paper.show') }))
  const sheet = await page.findByRole('article', {}, { timeout: 20_000 })
  await vi.waitFor(
    () => expect(sheet.textContent).not.toContain(word('kiosk:paper.coming')),
    20_000,
  )
  return sheet
}

beforeAll(async () => {
  await startWords('en')
  await i18next.loadNamespaces(['kiosk', 'log', 'after', 'papers', 'handover'])
  await loadEverything()
})
beforeEach(() => printed.mockClear())
afterEach(cleanup)

describe('the paper that is taken along', () => {
  it('holds the plan, the addresses of the forms, the texts and the log', async () => {
    const sheet = await paper(kept)
    for (const name of ['Snapchat', 'X (Twitter)', 'Keep proof'])
      expect(sheet.textContent).toContain(name)
    expect(sheet.textContent).toContain('Prepare a complaint (set aside)')
    const { flow } = await import('../flows/snapchat.ts').then((module) => ({
      flow: module.default,
    }))
    const form = flow.screens['web-form']
    expect(form?.kind).toBe('link')
    if (form?.kind === 'link')
      expect(sheet.textContent).toContain(form.href.replace('https://', ''))
    expect(sheet.textContent).toContain('For X (Twitter)')
    const [text] = [...sheet.querySelectorAll('.own-words')].filter((one) =>
      one.textContent.includes(post),
    )
    expect(text?.textContent.length).toBeGreaterThan(100)
    const entries = [...sheet.querySelectorAll('.entries dd')].map((one) => one.textContent)
    expect(entries).toContain(post)
    expect(entries).toContain('jan_voorbeeld')
  })

  it('has a heading that tells nothing, and no link', async () => {
    const sheet = await paper(kept)
    expect(sheet.querySelector('h2')?.textContent).toBe('Notes')
    expect(sheet.querySelectorAll('a')).toHaveLength(0)
  })

  it('holds what the person wrote in their own words only once that is ticked', async () => {
    const sheet = await paper(kept)
    const own = ['words of my own', 'in my bag', 'my aunt']
    for (const words of own) expect(sheet.textContent).not.toContain(words)
    fireEvent.click(page.getByRole('checkbox'))
    await vi.waitFor(() => {
      for (const words of own) expect(page.getByRole('article').textContent).toContain(words)
    })
  })

  it('states nothing that nobody said: without an answer to what happened no fake and no threat', async () => {
    const { happened: _, ...less } = told
    for (const links of [kept.links, {}]) {
      const sheet = await paper({ ...kept, told: less, links })
      const texts = [...sheet.querySelectorAll('.own-words')].map((one) => one.textContent)
      expect(texts.length).toBeGreaterThan(0)
      expect(texts.filter((text) => /\bAI\b|threaten|pretend/.test(text))).toEqual([])
      cleanup()
    }
    const fake = { ...told, happened: { value: 'ai', by: 'intake' } } as Case['told']
    const sheet = await paper({ ...kept, told: fake })
    expect(sheet.textContent).toMatch(/\bAI\b/)
  })

  it('says nothing of screenshots for images of people under 18, even when all is ticked', async () => {
    const young = { ...told, age: { value: 'minor', by: 'intake' } } as Case['told']
    const sheet = await paper({ ...kept, told: young })
    fireEvent.click(page.getByRole('checkbox'))
    await vi.waitFor(() => expect(sheet.textContent).toContain('my aunt'))
    expect(sheet.textContent).not.toContain('in my bag')
  })

  it('is printed when asked, and says to stay beside the printer', async () => {
    await paper(kept)
    expect(printed).not.toHaveBeenCalled()
    expect(page.getByText(word('kiosk:paper.stay'))).toBeTruthy()
    fireEvent.click(page.getByRole('button', { name: word('kiosk:paper.print') }))
    expect(printed).toHaveBeenCalledOnce()
    fireEvent.click(page.getByRole('button', { name: word('kiosk:paper.hide') }))
    expect(page.queryByRole('article')).toBeNull()
  })
})

describe('stopping for now', () => {
  const pause = (policy: Policy) => {
    const [keeping, handOver] = [vi.fn(), vi.fn()]
    render(
      <Around policy={policy}>
        <Pause onGoOn={nothing} onKeeping={keeping} onHandOver={handOver} />
      </Around>,
    )
    return { keeping, handOver }
  }

  it('offers to take it along where nothing can be kept, and not to keep it', () => {
    const { handOver } = pause(prints)
    expect(page.getByText(word('after:pause.kept-nowhere'))).toBeTruthy()
    expect(page.queryByRole('button', { name: word('after:pause.keep') })).toBeNull()
    fireEvent.click(page.getByRole('button', { name: word('after:along.open') }))
    expect(handOver).toHaveBeenCalledOnce()
  })

  it('offers to keep it where that can be, and not to take it along', () => {
    const { keeping } = pause(policyFor('alone', ''))
    expect(page.queryByRole('button', { name: word('after:along.open') })).toBeNull()
    fireEvent.click(page.getByRole('button', { name: word('after:pause.keep') }))
    expect(keeping).toHaveBeenCalledOnce()
  })
})
