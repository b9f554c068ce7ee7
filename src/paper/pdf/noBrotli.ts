/** In place of what unpacks fonts of the web's second format: ours come in the first one, and its dictionary alone would weigh more than all letters. */
export default function noBrotli(): never {
  throw new Error('fonts of this kind are not read here')
}
