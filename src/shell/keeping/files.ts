export { FileIn } from './FileIn.tsx'
export { FileOut } from './FileOut.tsx'
