// @ts-check
/**
 * Serves a folder of built files, as a portal's web server should: strict policy, right types, no fallbacks.
 * As a command: node tools/serve.mjs FOLDER [PORT] [--without-policy]
 */

import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { resolve } from 'node:path'
import sirv from 'sirv'
import { isCommand, stop } from './install.mjs'

/**
 * Nothing but our own files. Styles set through the DOM (`element.style`, as React and Base UI do) need no exception;
 * `worker-src data:` is for a frame with `sandbox="allow-scripts"`, where MapLibre can start its worker only from such a URL.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' data:",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  'frame-ancestors *',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Everything here is public and the same for everybody, so any page may read it (`*`): portals and sandboxed frames do. */
const publicHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Access-Control-Allow-Origin': '*',
}

/**
 * Serves the files that the folder holds now: after another build, serve again.
 * @param {object} options
 * @param {string} options.folder
 * @param {number} options.port 0 takes any free one
 * @param {string} [options.host]
 * @param {Record<string, string>} [options.headers] sent with every answer, in place of publicHeaders
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} rejects with code ENOENT or EADDRINUSE
 */
export async function serve({ folder, port, host = '127.0.0.1', headers = publicHeaders }) {
  if (!existsSync(folder)) {
    throw Object.assign(new Error(`There is no folder ${folder} to serve.`), { code: 'ENOENT' })
  }
  const files = sirv(folder, {
    etag: true,
    setHeaders(response, path) {
      const forever = path.startsWith('/assets/')
      response.setHeader('Cache-Control', forever ? 'public, max-age=31536000, immutable' : 'no-cache')
      const text = textTypes[/** @type {keyof typeof textTypes} */ (path.slice(path.lastIndexOf('.') + 1))]
      if (text) response.setHeader('Content-Type', `${text}; charset=utf-8`)
    },
  })
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      return say(response, 405, 'Files can only be read here.')
    }
    files(request, response, () => say(response, 404, 'There is no file at this address.'))
  })
  await new Promise((done, failed) => {
    server.once('error', failed)
    server.listen(port, host, () => done(undefined))
  })
  const address = server.address()
  const taken = typeof address === 'object' && address ? address.port : port
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/** Without a charset, a browser guesses one for these when they are opened by themselves. */
const textTypes = {
  txt: 'text/plain',
  md: 'text/plain',
  css: 'text/css',
  js: 'text/javascript',
  csv: 'text/csv',
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} sentence
 */
function say(response, status, sentence) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end(sentence + '\n')
}

if (isCommand(import.meta.url)) {
  const words = process.argv.slice(2).filter((word) => !word.startsWith('--'))
  const folder = resolve(words[0] ?? 'dist')
  const headers = process.argv.includes('--without-policy') ? {} : publicHeaders
  try {
    const { url } = await serve({ folder, port: Number(words[1] ?? 4173), headers })
    console.log(`${folder} is served at ${url}`)
  } catch (error) {
    stop(error instanceof Error ? error.message : String(error))
  }
}
