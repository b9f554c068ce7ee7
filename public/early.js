// Until the page has come to life, notes which button was tapped, so that no tap is lost. What it leads to is done by src/shell/early.ts.
document.addEventListener(
  'click',
  (event) => {
    const root = document.documentElement
    if ('ready' in root.dataset || !(event.target instanceof Element)) return
    const button = event.target.closest('[data-early]')
    if (!button) return
    root.dataset.early = button.dataset.early
    event.stopImmediatePropagation()
  },
  true,
)
