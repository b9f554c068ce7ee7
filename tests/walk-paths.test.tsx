// @vitest-environment jsdom
import { flows } from './charts.ts'
import { walkThrough } from './walkThrough.tsx'

walkThrough(flows.filter(({ entry }) => entry.name === undefined))
