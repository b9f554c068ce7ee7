import type { Flow } from '../../chart/flow.ts'

/** The number of a screen on paper, as "12.4": the same in every language, and on every page. */
export type NumberOf = (flow: string, screen: string) => string

/** Numbers the flows in the order given, and the screens of each in the order of its chart. */
export function numbersFor(flows: readonly Flow[]): NumberOf {
  const numbers = new Map(
    flows.flatMap((flow, at) =>
      Object.keys(flow.screens).map(
        (screen, on) => [`${flow.id}/${screen}`, `${at + 1}.${on + 1}`] as const,
      ),
    ),
  )
  return (flow, screen) => {
    const number = numbers.get(`${flow}/${screen}`)
    if (number === undefined) throw new Error(`no number for ${flow}/${screen}`)
    return number
  }
}
