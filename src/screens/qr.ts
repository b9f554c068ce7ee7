import { type Bitmap2D, correction, generate, mode } from 'lean-qr'

/** Light modules around a code, without which it is not found. */
export const quiet = 4
/** The largest code that a phone reads from a screen without trouble: 97 modules. */
const largest = 20
/** About how wide a code is drawn, and how wide a module is at least. In pixels. */
const [wide, least] = [420, 4]

/** Spares what needs another character set: then every scanner reads the text alike. */
const modes = [mode.numeric, mode.alphaNumeric, mode.ascii, mode.utf8]

/** The QR code of a text, level M, up to version 20. Throws when the text does not fit. */
export const qrOf = (text: string): Bitmap2D =>
  generate(mode.auto(text, { modes }), {
    minCorrectionLevel: correction.M,
    maxCorrectionLevel: correction.M,
    maxVersion: largest,
  })

/** How many pixels wide each module of a code is drawn: a whole number, so that edges stay sharp. */
export const pixelsFor = ({ size }: Bitmap2D): number =>
  Math.max(least, Math.floor(wide / (size + 2 * quiet)))
