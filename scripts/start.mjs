import { installPackages, run } from './ready.mjs'

installPackages()
if (!run('npx', ['vite', 'build', '--logLevel', 'warn'])) process.exit(1)
run('npx', ['vite', 'preview', ...process.argv.slice(2)])
