import i18next from 'i18next'
import { emptyClipboard } from '../../screens/clipboard.ts'
import { beforeLeaving, leave } from '../../visit/leave.ts'
import { keep } from '../keep.ts'
import { dropPin } from '../keeping/pins.ts'

// However the page is left, what was copied from a case does not stay for whoever pastes next.
beforeLeaving(emptyClipboard)

/** Begins anew with an empty page; what is kept locked in this browser stays, and so do cases that other tabs have open. */
export const startAnew = () => leave(location.pathname, i18next.t('leave.covering'), false)

/** Forgets the case that is open, here and in this browser, and begins anew. What else this browser holds is another's, and stays. */
export function closeCase() {
  if (keep.keeping.getState().way !== 'memory') keep.erase()
  dropPin()
  startAnew()
}
