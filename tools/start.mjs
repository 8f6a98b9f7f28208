// @ts-check
/** `npm start`: installs what is missing, builds the atlas, serves it and prints its address. PORT and HOST are read. */

import { join } from 'node:path'
import { installWhatIsMissing, projectFolder, stop } from './install.mjs'

installWhatIsMissing()

// Only now are there packages to import.
const { build } = await import('vite')
const { serve } = await import('./serve.mjs')

console.log('Building the atlas …')
const began = performance.now()
try {
  await build({ root: projectFolder, configLoader: 'runner' })
} catch (error) {
  stop(`${error instanceof Error ? error.message : error}\nThe atlas could not be built.`)
}
console.log(`Built in ${((performance.now() - began) / 1000).toFixed(1)} s.`)

const wanted = Number(process.env.PORT ?? 4173)
const { url, port, close } = await serveOnAFreePort(wanted, process.env.HOST ?? '127.0.0.1')
if (port !== wanted) console.log(`Port ${wanted} is taken, so port ${port} it is.`)
console.log(`\n  Linkage Atlas: ${url}\n\n  Ctrl-C ends it.`)

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void close().then(() => process.exit(0)))
}

/**
 * @param {number} first
 * @param {string} host
 */
async function serveOnAFreePort(first, host) {
  for (let port = first; port < first + 50; port++) {
    try {
      return { port, ...(await serve({ folder: join(projectFolder, 'dist'), port, host })) }
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE') continue
      return stop(`The atlas cannot be served: ${error instanceof Error ? error.message : error}`)
    }
  }
  return stop(`No port from ${first} to ${first + 49} is free: name another with PORT=….`)
}
