import type { FieldKind } from '../chart/screen.ts'

/** Why a field's text cannot be used as it is; `line` is the line that is meant. */
export type Fault = { readonly key: 'address-wrong' | 'digits-wrong'; readonly line: string }

const address = /^https?:\/\/[^\s/$.?#][^\s]*$/i

/** Checks what was typed. Empty is always well; so is an address without its scheme, as phones show it. */
export function faultOf(kind: FieldKind, value: string): Fault | undefined {
  const lines = value.split('\n').flatMap((line) => line.trim() || [])
  if (kind === 'addresses') {
    const wrong = lines.find((line) => !address.test(line) && !address.test(`https://${line}`))
    const bare = lines.find((line) => !line.includes('.'))
    const line = wrong ?? bare
    return line === undefined ? undefined : { key: 'address-wrong', line }
  }
  if (kind === 'digits') {
    const line = lines.find((text) => !/^[\d\s]+$/.test(text))
    return line === undefined ? undefined : { key: 'digits-wrong', line }
  }
  return undefined
}
