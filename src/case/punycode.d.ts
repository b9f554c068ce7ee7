declare module 'punycode/punycode.es6.js' {
  /** A host with its `xn--` labels as the letters they stand for. Throws on what is no punycode. */
  export function toUnicode(host: string): string
}
