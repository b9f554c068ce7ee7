import { useTranslation } from 'react-i18next'
import { useChoiceWord } from '../../screens/useChoiceWord.ts'
import type { ScreenWords } from '../../words/shape.ts'
import type { Roads, Stop } from './roads.ts'
import { localeOf } from '../../words/languages.ts'

/** What the map says of its screens, in their own words. */
export interface MapWords {
  readonly title: (screen: string) => string
  readonly choice: (screen: string, choice: string) => string
  /** How a screen stands to the answers: where one is, what was answered, or which answer would open it. */
  readonly standing: (stop: Stop, here: boolean) => string
  /** What a choice opens. */
  readonly opens: (screens: readonly string[]) => string
}

export function useMapWords(wordsOf: (screen: string) => ScreenWords, { roads }: Roads): MapWords {
  const { t, i18n } = useTranslation('map')
  const label = useChoiceWord()
  const or = new Intl.ListFormat(localeOf(i18n.language), { type: 'disjunction' })
  const title = (screen: string) => wordsOf(screen).title
  const choice = (screen: string, choice: string) => label(wordsOf(screen), choice)

  const openedBy = ({ screen, stand }: Stop) =>
    roads
      .filter((road) => road.to === screen && road.choices.some((way) => way.stand === stand))
      .map(({ from, choices }) => {
        const ways = choices.filter((way) => way.stand === stand)
        const named = ways.map((way) => t('choice', { choice: choice(from, way.choice) }))
        return t('way', { choices: or.format(named), title: title(from) })
      })
      .join('; ')
  const standing = (stop: Stop, here: boolean) => {
    const said: string[] = []
    if (here) said.push(t('here'))
    if (stop.end) said.push(t(stop.stand === 'path' ? 'reached' : 'ends'))
    if (stop.answer !== undefined)
      said.push(t('answered', { choice: choice(stop.screen, stop.answer) }))
    else if (stop.stand === 'path' && !stop.end) said.push(t('unanswered'))
    if (stop.stand !== 'path') said.push(t('opened-by', { ways: openedBy(stop) }))
    return said.join(' ')
  }
  const opens = (screens: readonly string[]) =>
    t('opens', { title: or.format(screens.map((screen) => title(screen))) })
  return { title, choice, standing, opens }
}
