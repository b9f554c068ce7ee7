/** Does what was tapped before the page had come to life (public/early.js noted it), and takes taps itself from now on. */
export function doEarly() {
  const { dataset } = document.documentElement
  if ('ready' in dataset) return
  dataset.ready = ''
  const { early } = dataset
  delete dataset.early
  if (early) document.querySelector<HTMLElement>(`[data-early="${CSS.escape(early)}"]`)?.click()
}
