// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen as page, within } from '@testing-library/react'
import i18next from 'i18next'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { emptyCase } from '../src/case/case.ts'
import type { FactValue } from '../src/chart/facts.ts'
import { SurroundingsContext } from '../src/screens/surroundings.ts'
import { Help } from '../src/shell/Help.tsx'
import { keep } from '../src/shell/keep.ts'
import { useLogging } from '../src/shell/useLogging.ts'
import { policy as alone, type Policy } from '../src/visit/policy.ts'
import { languages, startWords } from '../src/words/i18n.ts'

vi.stubGlobal('scrollTo', () => {})

function Standing({ day, policy }: { readonly day: string; readonly policy: Policy }) {
  const log = useLogging(() => {})
  const around = { policy, numberOf: () => '', places: [], readOnly: false, log }
  return (
    <SurroundingsContext value={around}>
      <Help day={day} onClose={() => {}} />
    </SurroundingsContext>
  )
}

interface Setting {
  readonly age?: FactValue<'age'>
  readonly day?: string
  readonly policy?: Policy
  readonly language?: string
}

async function open({ age, day = '2026-11-24', policy = alone, language = 'en' }: Setting = {}) {
  await i18next.changeLanguage(language)
  const told = age && { age: { value: age, by: 'intake' } }
  keep.store.setState({ ...emptyCase, ...(told && { told }) }, true)
  render(<Standing day={day} policy={policy} />)
  await page.findByRole('heading', { level: 1 })
}
const names = () =>
  page
    .getAllByRole('heading', { level: 3 })
    .filter((h3) => h3.closest('li'))
    .map((h3) => h3.textContent)
const pick = (name: string) =>
  fireEvent.click(page.getByLabelText(name, { selector: 'input', exact: true }))
const serviceOf = (name: string) => {
  const item = page.getByRole('heading', { level: 3, name }).closest('li')
  if (!item) throw new Error(`no ${name}`)
  return item
}
const institute = 'Institute for the Equality of Women and Men'

beforeAll(async () => {
  await startWords('en')
})
afterEach(cleanup)

describe('the help screen', () => {
  it('has one heading, with the focus, and the emergency numbers before all else', async () => {
    await open()
    expect(page.getByRole('heading', { level: 1 })).toBe(document.activeElement)
    expect(names().slice(0, 2)).toEqual(['European emergency number', 'Police'])
    for (const need of ['About the images', 'After violence', 'In danger']) {
      pick(need)
      expect(names().slice(0, 2)).toEqual(['European emergency number', 'Police'])
    }
    expect(names().length).toBe(2)
    expect(page.getByRole('status').textContent).toBe(
      'No more services here for images made at any age, in English.',
    )
  })

  it.each([
    ['adult', '18 or older', [institute]],
    ['minor', 'Under 18', ['Child Focus']],
    ['unsure', "I'm not sure", ['Child Focus', institute]],
    [undefined, "I'm not sure", ['Child Focus', institute]],
  ] as const)('begins with the age of the case: %s', async (age, label, shown) => {
    await open(age && { age })
    expect(page.getByLabelText<HTMLInputElement>(label).checked).toBe(true)
    expect(names().slice(2)).toEqual(shown)
  })

  it.each(languages)(
    'says in %s what this is, how far everyone can use it, and that natives have yet to read it',
    async (language) => {
      await open({ language })
      const words = await i18next
        .loadNamespaces('about')
        .then(
          () => i18next.getResourceBundle(language, 'about') as Readonly<Record<string, unknown>>,
        )
      const about = (await page.findByText(String(words.title))).closest('details')
      const said = about?.textContent ?? ''
      for (const line of Object.values(words).flat()) {
        const [before = '', after = ''] = String(line).split(/\{\{\w+\}\}/)
        expect(said).toContain(before)
        expect(said).toContain(after)
      }
      expect(said).toContain('2026')
      expect(about?.open).toBe(false)
      expect(
        [...(about?.querySelectorAll('h2, h3') ?? [])].map(({ localName }) => localName),
      ).toEqual(['h2', 'h3', 'h3', 'h3', 'h3'])
    },
  )

  it('shows for another age without changing the case, and says how many', async () => {
    await open({ age: 'adult' })
    const before = keep.store.getState()
    pick('Under 18')
    expect(names().slice(2)).toEqual(['Child Focus'])
    expect(page.getByRole('status').textContent).toBe(
      '1 more service for images made under 18, in English.',
    )
    expect(keep.store.getState()).toBe(before)
  })

  it('shows services in other languages on demand, in the language of their names', async () => {
    await open({ age: 'adult' })
    pick('Someone to talk to')
    expect(names()).not.toContain('Télé-Accueil')
    pick('français')
    expect(page.getByRole('heading', { name: 'Télé-Accueil' }).lang).toBe('fr')
    expect(page.getByText('français').lang).toBe('fr')
    expect(page.getByRole('status').textContent).toContain('in English and French')
    pick('français')
    expect(names()).not.toContain('Télé-Accueil')
  })

  it('names the care centres under violence only, and for whom', async () => {
    await open({ age: 'adult', language: 'nl' })
    const centres = 'Zorgcentra na Seksueel Geweld (ZSG)'
    for (const need of ['Bij gevaar', 'Over de beelden', 'Iemand om mee te praten']) {
      pick(need)
      expect(names()).not.toContain(centres)
    }
    pick('Na geweld')
    const section = page.getByRole('heading', { level: 2, name: 'Na geweld' }).closest('section')
    if (!section) throw new Error('no section')
    within(section).getByRole('heading', { level: 3, name: centres })
    expect(serviceOf(centres).textContent).toContain('Alleen na lichamelijk seksueel geweld')
  })

  it('tells hours that were checked less than six months ago, and leaves others to the website', async () => {
    await open({ age: 'adult' })
    expect(serviceOf(institute).textContent).toContain(
      'Hours: Monday and Tuesday from 9:00 to 17:00; Thursday from 13:00 to 17:00. At other times',
    )
    cleanup()
    await open({ age: 'adult', day: '2027-05-24' })
    expect(serviceOf(institute).textContent).toContain('See the website for the hours.')
    expect(serviceOf(institute).textContent).not.toMatch(/Monday|voicemail/)
    expect(serviceOf('Police').textContent).toContain('day and night')
  })

  it('tells the hours of each way to reach a service, and never old ones', async () => {
    await open({ language: 'nl' })
    expect(serviceOf('Zelfmoordlijn').textContent).toContain('Telefoon: dag en nacht.')
    expect(serviceOf('Zelfmoordlijn').textContent).toContain('Chat: zie de website voor de uren.')
    expect(serviceOf('1712, hulplijn over geweld').textContent).toContain(
      'Zie de website voor de uren.',
    )
    expect(serviceOf('Awel').textContent).toContain('De uren konden we niet nagaan.')
  })

  it('makes every number and address a link, save where nothing may be opened from here', async () => {
    await open({ age: 'adult' })
    const hrefs = () => [...serviceOf(institute).querySelectorAll('a')].map((a) => a.href)
    expect(hrefs()).toEqual([
      'tel:080012800',
      'https://igvm-iefh.belgium.be/nl/info-en-hulp',
      'mailto:gelijkheid.manvrouw@igvm.belgie.be',
      'mailto:egalite.hommesfemmes@iefh.belgique.be',
    ])
    cleanup()
    await open({ age: 'adult', policy: { ...alone, opensLinks: false } })
    expect(hrefs()).toEqual([])
    expect(serviceOf(institute).textContent).toContain('0800 12 800')
    expect(serviceOf(institute).textContent).toContain('igvm-iefh.belgium.be/nl/info-en-hulp')
  })
})
