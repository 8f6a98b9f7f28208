// @ts-check
/** One Chromium without a screen, and a built atlas served for it, for as long as pictures are taken. */

import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromiumArguments, findChromium, howToGetChromium } from '../chromium.mjs'
import { projectFolder } from '../install.mjs'
import { serve } from '../serve.mjs'

/**
 * @param {string} folder of the built atlas, seen from the project
 * @param {(there: { browser: import('@playwright/test').Browser, url: string }) => Promise<void>} work
 * @throws {Error} with a sentence, when there is no Chromium or no built atlas
 */
export async function withChromium(folder, work) {
  const executablePath = findChromium()
  if (!executablePath) throw new Error(howToGetChromium())
  const built = resolve(projectFolder, folder)
  if (!existsSync(resolve(built, 'index.html')))
    throw new Error(`There is no built atlas in ${folder}: run npm run build first.`)
  const { chromium } = await import('@playwright/test')
  const atlas = await serve({ folder: built, port: 0 })
  try {
    const browser = await chromium.launch({ executablePath, args: chromiumArguments })
    try {
      await work({ browser, url: atlas.url })
    } finally {
      await browser.close()
    }
  } finally {
    await atlas.close()
  }
}
