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

// A script that did not come, or is not the one that was built: then the page never comes to life, and says so.
function tellBroken() {
  const broken = document.getElementById('broken')
  if (broken && !('ready' in document.documentElement.dataset)) broken.hidden = false
}
addEventListener('error', tellBroken, true)
addEventListener('unhandledrejection', tellBroken)
