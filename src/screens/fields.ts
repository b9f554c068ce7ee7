import type { FieldKind } from '../chart/screen.ts'

/** Why a field's text cannot be used as it is; `line` is the line that is meant. */
export type Fault = { readonly key: 'digits-wrong'; readonly line: string }

/** Checks what was typed. Empty is always well. */
export function faultOf(kind: FieldKind, value: string): Fault | undefined {
  const lines = value.split('\n').flatMap((line) => line.trim() || [])
  if (kind === 'digits') {
    const line = lines.find((text) => !/^[\d\s]+$/.test(text))
    return line === undefined ? undefined : { key: 'digits-wrong', line }
  }
  return undefined
}
