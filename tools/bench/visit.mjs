// @ts-check
/** Visits a built atlas in headless Chromium, and counts what it fetches and how long it takes to show something. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { chromiumArguments, findChromium, howToGetChromium } from '../chromium.mjs'
import { serve } from '../serve.mjs'

/** @typedef {import('@playwright/test').Page} Page */
/**
 * @typedef {object} Visit
 * @property {Page} page
 * @property {() => string[]} fetched files since the page was opened or since `forget`, each once, relative to the folder
 * @property {() => void} forget
 */

/**
 * Serves a built atlas, opens it, waits until its map stands there and nothing more is fetched, and hands it over.
 * @template T
 * @param {string} folder
 * @param {(visit: Visit) => Promise<T>} look
 * @param {object} [opening]
 * @param {string} [opening.address] what of it to open, as a query
 * @param {(page: Page) => Promise<unknown>} [opening.prepare] what the page is given before it is opened
 * @returns {Promise<T>}
 */
export async function visit(folder, look, { address = '', prepare } = {}) {
  const executablePath = findChromium()
  if (!executablePath) throw new Error(howToGetChromium())
  const atlas = await serve({ folder, port: 0 })
  const browser = await chromium.launch({ executablePath, args: chromiumArguments })
  try {
    const page = await browser.newPage({
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      viewport: { width: 1280, height: 720 },
    })
    /** @type {Set<string>} */
    let addresses = new Set()
    page.on('request', (request) => addresses.add(request.url()))
    await prepare?.(page)
    await page.goto(`${atlas.url}/${address}`)
    await page.locator('[data-map="map"]').waitFor({ timeout: 60_000 })
    await page.waitForLoadState('networkidle')
    return await look({
      page,
      fetched: () => [...addresses].flatMap((address) => fileOf(folder, address) ?? []),
      forget: () => (addresses = new Set()),
    })
  } finally {
    await browser.close()
    await atlas.close()
  }
}

/**
 * @param {string} folder
 * @param {string} address
 * @returns {string | undefined} nothing for what is no file, such as `blob:` addresses
 */
function fileOf(folder, address) {
  const { protocol, pathname } = new URL(address)
  if (!protocol.startsWith('http')) return undefined
  const name = decodeURIComponent(pathname).slice(1) || 'index.html'
  return existsSync(join(folder, name)) ? name : undefined
}

/**
 * Bytes as they are, and as a server that compresses sends them; ours does not.
 * @param {string} folder
 * @param {readonly string[]} names
 */
export function bytesOf(folder, names) {
  const files = names.map((name) => readFileSync(join(folder, name)))
  return {
    plain: files.reduce((sum, file) => sum + file.length, 0),
    gzip: files.reduce((sum, file) => sum + (alreadySmall(file) ? file.length : gzipSync(file).length), 0),
  }
}

/**
 * WOFF 2 is compressed by itself.
 * @param {Buffer} file
 */
const alreadySmall = (file) => file.subarray(0, 4).toString('latin1') === 'wOF2'

/**
 * How long it takes from the next click or key until something is there and the browser has painted it.
 * @param {Page} page
 * @param {string} selector what must be there
 * @param {() => Promise<void>} act clicks or types
 * @returns {Promise<number>} milliseconds
 */
export async function painted(page, selector, act) {
  const measuring = await page.evaluateHandle(
    (selector) => ({
      done: new Promise((tell) => {
        let began = NaN
        const begin = () => {
          if (Number.isNaN(began)) began = performance.now()
        }
        for (const kind of ['click', 'input'])
          document.addEventListener(kind, begin, { capture: true, once: true })
        const look = () => {
          if (Number.isNaN(began) || !document.querySelector(selector))
            return window.requestAnimationFrame(look)
          return window.requestAnimationFrame(() => setTimeout(() => tell(performance.now() - began)))
        }
        look()
      }),
    }),
    selector,
  )
  await act()
  return /** @type {number} */ (await measuring.evaluate(({ done }) => done))
}
