import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { crowded, lookIn, looksAnew, spaceOut, tooWide, turned, violations } from './looks.ts'
import { places } from './places.ts'
import { visitor } from './visitor.ts'
import { dirOf } from '../../src/words/languages.ts'
import { languages } from '../languages.ts'
import { shellWord } from './words.ts'

/** Those in which most can break: the page's own, the one with the longest words, and the one that is mirrored. */
const telling = ['nl', 'de', 'ar']

/** Goes to each place in turn, and gathers what `look` finds wrong there in each language. */
async function everywhere(
  page: Page,
  look: (page: Page, language: string) => Promise<readonly string[]>,
  some: readonly string[],
) {
  const [first = '', ...others] = languages
  const faults: string[] = []
  await page.goto('/')
  for (const [name, go] of Object.entries(places)) {
    if (!some.includes(name)) continue
    await go(page, first)
    for (const language of [first, ...others]) {
      await lookIn(page, language, language !== first)
      faults.push(
        ...(await look(page, language)).map((fault) => `${name} in ${language}: ${fault}`),
      )
    }
  }
  return faults
}

// In two halves, as all this takes its time.
const names = Object.keys(places)
const middle = Math.ceil(names.length / 2)
const halves = [names.slice(0, middle), names.slice(middle)]
/** What axe finds at the place as it stands: in the first language in the light and in the dark. */
async function axe(page: Page, language: string): Promise<readonly string[]> {
  await page.setViewportSize({ width: 1280, height: 720 })
  // Colours that are on their way to others would be measured else.
  const still = { forcedColors: 'none', reducedMotion: 'reduce' } as const
  const found: string[] = []
  for (const colorScheme of language === languages[0]
    ? (['dark', 'light'] as const)
    : ['light' as const]) {
    await page.emulateMedia({ ...still, colorScheme })
    const faults = await violations(page, looksAnew(language))
    found.push(...faults.map((fault) => `${colorScheme}: ${fault}`))
  }
  return found
}

interface Look {
  /** How the window is while one looks. */
  readonly size: { readonly width: number; readonly height: number }
  readonly media?: Parameters<Page['emulateMedia']>[0]
  readonly languages: readonly string[]
  /** What is wrong with the place as it stands. */
  readonly faults: (page: Page, language: string) => Promise<readonly string[]>
}

const phone = { width: 360, height: 780 }

const enlarge = (page: Page, size: string) =>
  page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), size)

/** Each looks at the same place as it stands, and leaves it so but for its spacing. */
const looks: Readonly<Record<string, Look>> = {
  // A window of 1280 by 1024 px, enlarged four times.
  'at 400 % nothing needs scrolling sideways, and the bar leaves room to read': {
    size: { width: 320, height: 256 },
    languages: telling,
    faults: async (page) => {
      const bar = await page.locator('.bar').evaluate((element) => element.clientHeight)
      return [...(await tooWide(page)), ...(bar > 256 / 3 ? [`the bar is ${bar}px high`] : [])]
    },
  },
  'whatever can be tapped is at least 44 by 44 px on a phone': {
    size: phone,
    languages,
    faults: (page) =>
      page.evaluate(() =>
        [
          ...document.querySelectorAll<HTMLElement>(
            'button, .bar a:not(.skip), .option, a.open, summary, .tel.big, input[type=text], input[type=datetime-local], textarea, select',
          ),
        ].flatMap((element) => {
          // What waits behind the hidden screen cannot be tapped.
          if (!element.checkVisibility()) return []
          const { width, height } = element.getBoundingClientRect()
          // A hair less is the rounding of a size in rem.
          return Math.min(width, height) < 43.9
            ? [`${element.textContent} is ${width} by ${height}`]
            : []
        }),
      ),
  },
  'who wants no motion gets none': {
    size: phone,
    media: { reducedMotion: 'reduce' },
    languages: ['nl'],
    faults: (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
          const moves =
            transitionDuration.split(', ').some((time) => time !== '0s') ||
            animationName !== 'none' ||
            scrollBehavior === 'smooth'
          return moves ? [`${element.tagName} ${element.className} moves`] : []
        }),
      ),
  },
  'in forced colours every button keeps an edge or a line, and the focus its outline': {
    size: { width: 320, height: 640 },
    media: { forcedColors: 'active' },
    languages: ['nl'],
    faults: async (page) => [
      ...(await tooWide(page)),
      ...(await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('button, a[href], .option')]
          .filter((element) => {
            const style = getComputedStyle(element)
            const edged =
              style.borderTopStyle !== 'none' && Number.parseFloat(style.borderTopWidth) > 0
            return !edged && !style.textDecorationLine.includes('underline')
          })
          .map(({ textContent }) => `no edge: ${textContent}`),
      )),
      ...(await page.evaluate(() => {
        const at = document.activeElement
        const faults = [
          ...document.querySelectorAll<HTMLElement>('main button, main input, main textarea'),
        ]
          .filter((element) => {
            element.focus()
            const shown = element.closest('.option') ?? element
            return (
              element.matches(':focus-visible') && getComputedStyle(shown).outlineStyle === 'none'
            )
          })
          .map(({ textContent }) => `no outline: ${textContent}`)
        if (at instanceof HTMLElement) at.focus()
        return faults
      })),
    ],
  },
  'with text twice as large on a phone nothing is cut off': {
    size: phone,
    languages: telling,
    faults: async (page) => {
      await enlarge(page, '200%')
      const size = await page.locator('h1:visible').evaluate((h1) => getComputedStyle(h1).fontSize)
      expect(Number.parseFloat(size)).toBeGreaterThan(50)
      const faults = await tooWide(page)
      await enlarge(page, '')
      return faults
    },
  },
  'with the widest spacing that a reader may set nothing is cut off or lies over something else': {
    size: phone,
    languages: telling,
    faults: async (page, language) => {
      await spaceOut(page)
      const spacing = await page.locator('h1:visible').evaluate((h1) => {
        const { fontSize, letterSpacing } = getComputedStyle(h1)
        return Number.parseFloat(letterSpacing) / Number.parseFloat(fontSize)
      })
      // Letters that join have no space between them.
      if (dirOf(language) === 'ltr') expect(spacing).toBeCloseTo(0.12)
      return [...(await tooWide(page)), ...(await crowded(page))]
    },
  },
}

for (const half of halves)
  test(`from ${half[0]} on each kind of screen passes axe in the light and in the dark, in every language, and keeps to what it promises: ${Object.keys(looks).join('; ')}`, async ({
    page,
  }) => {
    test.setTimeout(600_000)
    const look = async (_: Page, language: string) => {
      const found = [...(await axe(page, language))]
      for (const [name, { size, media, languages, faults }] of Object.entries(looks)) {
        if (!languages.includes(language)) continue
        await page.setViewportSize(size)
        await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference', ...media })
        found.push(...(await faults(page, language)).map((fault) => `${name}: ${fault}`))
      }
      await page.evaluate(() => (document.adoptedStyleSheets = []))
      return found
    }
    expect(await everywhere(page, look, half)).toEqual([])
  })

test('nothing holds the page to one way of holding the device', async ({ page }) => {
  await page.goto('/')
  await places['instruction']?.(page, 'nl')
  expect(await turned(page)).toBe(0)
})

test('what a screen says while it is used passes axe as well', async ({ page }) => {
  test.setTimeout(300_000)
  const faults: string[] = []
  const look = async (name: string) =>
    faults.push(...(await violations(page)).map((fault) => `${name}: ${fault}`))
  const person = visitor(page, 'nl')
  await page.goto('/')

  await places['question']?.(page, 'nl')
  await person.press(person.shell('step.back'))
  await person.choose('snapchat', 'evidence', 'done')
  await person.press(person.shell('step.continue'))
  await look('a question left open')

  await places['instruction']?.(page, 'nl')
  await person.press(person.shell('step.back'))
  await person.choose('snapchat', 'where', 'threat')
  await look('a change that is asked about')

  await places['fields']?.(page, 'nl')
  await page.getByRole('textbox').first().fill('een naam')
  await person.choose('evidence', 'note', 'done')
  await expect(page.getByRole('alert').first()).not.toBeEmpty()
  await look('a wrong address')

  await places['list of places']?.(page, 'nl')
  await page.getByRole('textbox').fill('xyzzy')
  await person.press(person.shell('step.continue'))
  await look('no place chosen, none found')

  await places['plan']?.(page, 'nl')
  await person.press(shellWord('nl', 'plan.erase'))
  await look('erasing')

  await page.keyboard.press('Shift')
  await look('Shift pressed once')
  expect(faults).toEqual([])
})
