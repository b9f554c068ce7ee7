import 'react'

declare module 'react' {
  interface CSSProperties {
    /** How far down the thread one is, as a percentage. */
    '--at'?: string
  }
}
