import { flow } from '../src/chart/flow.ts'
import { outcome } from '../src/chart/screen.ts'

export default flow('bumble', { unfinished: outcome('not-possible') }, { sources: {} })
