export { HandOver } from './HandOver.tsx'
export { TakeOver } from './TakeOver.tsx'
