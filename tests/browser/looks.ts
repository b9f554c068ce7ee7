import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds on the page as it stands, each with its place. */
export async function violations(page: Page): Promise<string[]> {
  // Within one page there are no frames to gather from, so axe runs in it and not in a second one.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .setLegacyMode()
  const found = await axe.analyze()
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id} at ${String(target)}: ${failureSummary}`),
  )
}

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

/** What every screen must have, whatever it shows. */
export async function lacks(page: Page, language: string): Promise<string[]> {
  const frame = await page.evaluate(() => {
    const headings = document.querySelectorAll('h1')
    return {
      headings: headings.length,
      focused: document.activeElement === headings[0],
      title: document.title,
      language: document.documentElement.lang,
      help: document.querySelectorAll('header .help').length,
      hide: document.querySelectorAll('header .hide').length,
      ways: document.querySelectorAll('header a[href^="https:"]').length,
    }
  })
  const wanted = {
    headings: 1,
    focused: true,
    title: 'Leidraad',
    language,
    help: 1,
    hide: 1,
    ways: 2,
  }
  return Object.entries(wanted).flatMap(([name, value]) => {
    const given = frame[name as keyof typeof frame]
    return given === value ? [] : [`${name} is ${String(given)}`]
  })
}

/** Opens what can be unfolded, so that it is looked at too. */
export const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
