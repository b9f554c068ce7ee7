import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import type Axe from 'axe-core'
import { dirOf, tagOf } from '../../src/words/languages.ts'
import { languages } from '../languages.ts'
import { inside } from './inside.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

/**
 * What axe finds on the page as it stands, each with its place. It is put into the page once; there are no frames. Without `colours` contrast is
 * not measured, which takes more time than all the rest. Styles are not fetched for it: only one rule asks for them (`turned`).
 */
export async function violations(page: Page, colours = true): Promise<string[]> {
  const run = () =>
    page.evaluate(
      async ([tags, colours]) => {
        const { axe } = window as unknown as { readonly axe?: typeof Axe }
        const found = await axe?.run(document, {
          runOnly: tags,
          resultTypes: ['violations'],
          preload: false,
          rules: { 'color-contrast': { enabled: colours } },
        })
        return found?.violations.flatMap(({ id, nodes }) =>
          nodes.map(
            ({ target, failureSummary = '' }) => `${id} at ${target.join(' ')}: ${failureSummary}`,
          ),
        )
      },
      [tags, colours] as const,
    )
  const found = await run()
  if (found) return found
  await page.evaluate(source)
  return (await run()) ?? ['axe did not run']
}

/** Whether axe finds styles that hold the page to one way of holding the device: the only rule that needs them fetched. */
export async function turned(page: Page): Promise<number> {
  await page.evaluate(source)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { readonly axe: typeof Axe }
    const found = await axe.run(document, {
      runOnly: { type: 'rule', values: ['css-orientation-lock'] },
    })
    return found.violations.length + found.incomplete.length
  })
}

/** Whether colours are looked at in a language: they are the same in all, but what lies over what may differ where all is mirrored. */
export const looksAnew = (language: string) =>
  language === languages[0] || dirOf(language) === 'rtl'

/** What is wider than the window, if anything is: then one would have to scroll sideways. */
export const tooWide = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth } = document.documentElement
    if (scrollWidth <= innerWidth) return []
    const wide = [...document.querySelectorAll('main *, .bar *')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 0.5,
    )
    const names = wide.map(({ tagName, className }) => `${tagName}.${String(className)}`)
    return [`${scrollWidth}px wide in ${innerWidth}px: ${names.join(', ')}`]
  })

/** Sets the spacing that a reader may want, as WCAG 1.4.12 has it; the page's policy lets no style in, but a sheet that a script makes. */
export const spaceOut = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      * {
        line-height: 1.5 !important;
        letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important;
      }
      p { margin-bottom: 2em !important }`)
    document.adoptedStyleSheets = [sheet]
  })

/** Text that is cut off, runs out of what can be tapped, or lies over other text. What is for screen readers alone is left out. */
export const crowded = (page: Page) =>
  page.evaluate(() => {
    const clipped = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath !== 'none' || clipped(element.parentElement))
    const seen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest('svg, option') &&
      !clipped(element)
    const all = [...document.body.querySelectorAll<HTMLElement>('*')].filter(seen)
    const said = ({ textContent }: Node) => (textContent ?? '').trim().slice(0, 60)
    // Fields scroll what is typed into them.
    const cut = all.filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element)
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element
      return (
        !element.matches('textarea, input, select, html, body') &&
        ((overflowX !== 'visible' && scrollWidth > clientWidth + 1) ||
          (overflowY !== 'visible' && scrollHeight > clientHeight + 1))
      )
    })
    const lines = all.flatMap((element) =>
      [...element.childNodes].flatMap((node) => {
        if (node.nodeType !== Node.TEXT_NODE || said(node) === '') return []
        const range = document.createRange()
        range.selectNodeContents(node)
        // What stays in place while the page scrolls lies over it on purpose.
        const stays = element.closest('.bar') !== null
        return [...range.getClientRects()].map((rect) => ({ element, node, rect, stays }))
      }),
    )
    const out = lines.filter(({ element, rect }) => {
      const around = element
        .closest('button, .option, .open, .tag, .leave')
        ?.getBoundingClientRect()
      return (
        around &&
        (rect.left < around.left - 1 ||
          rect.right > around.right + 1 ||
          rect.top < around.top - 1 ||
          rect.bottom > around.bottom + 1)
      )
    })
    const over = lines.flatMap((one, at) =>
      lines
        .slice(at + 1)
        .filter(
          (other) =>
            one.stays === other.stays &&
            one.node !== other.node &&
            Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left) >
              2 &&
            Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top) >
              2,
        )
        .map((other) => `${said(one.node)} lies over ${said(other.node)}`),
    )
    return [
      ...cut.map(
        (element) => `${element.tagName}.${element.className} is cut off: ${said(element)}`,
      ),
      ...out.map(({ node }) => `out of its edge: ${said(node)}`),
      ...over,
    ]
  })

/**
 * What the screen says on top, all of it unfolded, in a language to which it is turned first if that is asked: for the person that is
 * offered only at the beginning and in the plan, and to come to every screen anew in each would take most of a test's time. Which of the things that
 * every screen must have are otherwise; and its shape: all elements and what they are marked with, and whether each says something, but not
 * what. In one go, as each look from outside takes its time.
 */
export async function lookIn(page: Page, language: string, turn: boolean) {
  const words = await wordsIn(page)
  const { says, shape, ...frame } = await words.evaluate(
    async (words, [language, lang, dir, turn]) => {
      if (turn) {
        await words.changeLanguage(language)
        Object.assign(document.documentElement, { lang, dir })
        // Twice: what is drawn at the first asks for what follows it.
        for (let frame = 0; frame < 2; frame++)
          await new Promise((resolve) => requestAnimationFrame(resolve))
      }
      for (const details of document.querySelectorAll('details')) details.open = true
      const headings = document.querySelectorAll('h1')
      // What stands in the middle of a sentence stands where each language has it.
      const inText = /^(?:b|bdi|br|em|small|span|strong)$/
      const isThere = (text: string | null) => (text?.trim() ? 'said' : 'empty')
      const shape = (element: Element): string => {
        const marks = [...element.attributes].map(({ name, value }) =>
          /^(?:lang|dir|href|value|title|placeholder|aria-label|d|viewBox)$/.test(name)
            ? `${name}:${isThere(value)}`
            : `${name}=${value}`,
        )
        const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        const said = isThere(texts.map(({ textContent }) => textContent).join(''))
        return `${element.localName} ${marks.join(' ')} ${said}(${[...element.children]
          .filter((child) => !inText.test(child.localName))
          .map(shape)
          .join()})`
      }
      return {
        says: headings[0]?.textContent,
        shape: shape(document.body),
        headings: headings.length,
        focused: document.activeElement === headings[0],
        title: document.title,
        language: document.documentElement.lang,
        direction: document.documentElement.dir,
        help: document.querySelectorAll('header .help').length,
        hide: document.querySelectorAll('header .hide').length,
        ways: document.querySelectorAll('header a[href^="https:"]').length,
      }
    },
    [language, tagOf(language), dirOf(language), turn] as const,
  )
  await words.dispose()
  const wanted = {
    headings: 1,
    focused: true,
    title: 'Leidraad',
    language: tagOf(language),
    direction: dirOf(language),
    help: 1,
    hide: 1,
    ways: 2,
  }
  const lacks = Object.entries(wanted).flatMap(([name, value]) => {
    const given = frame[name as keyof typeof frame]
    return given === value ? [] : [`${name} is ${String(given)}`]
  })
  return { says, lacks, shape }
}

/** Opens what can be unfolded, so that it is looked at too. */
export const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })

interface Words {
  readonly store: { readonly data: Readonly<Record<string, Readonly<Record<string, unknown>>>> }
  readonly changeLanguage: (language: string) => Promise<unknown>
  readonly addResourceBundle: (
    language: string,
    namespace: string,
    words: unknown,
    deep: boolean,
    overwrite: boolean,
  ) => void
  readonly emit: (event: string, language: string) => void
}

/** The page's own words. */
const wordsIn = (page: Page) => inside<Words>(page, 'changeLanguage', 'addResourceBundle', 'store')

/**
 * Makes every word of a language two fifths longer, as those of one may be that nobody has written yet. What is filled in, and names of
 * menus, stay as they are. Only a new load of the page brings the words back.
 */
export async function lengthen(page: Page, language: string) {
  const words = await wordsIn(page)
  await words.evaluate(async (words, language) => {
    const longer = (text: string) =>
      text.replace(/\{+[^}]*\}+|\[[^\]]*\]|\p{L}+/gu, (found) =>
        /^[{[]/.test(found) ? found : found + found.slice(0, Math.ceil(found.length * 0.4)),
      )
    const all = (value: unknown): unknown =>
      typeof value === 'string'
        ? longer(value)
        : Array.isArray(value)
          ? value.map(all)
          : typeof value === 'object' && value !== null
            ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, all(one)]))
            : value
    await words.changeLanguage(language)
    for (const [namespace, one] of Object.entries(words.store.data[language] ?? {}))
      words.addResourceBundle(language, namespace, all(one), true, true)
    words.emit('languageChanged', language)
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }, language)
  await words.dispose()
}
