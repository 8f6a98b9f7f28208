// @ts-check
/** How long a person waits for a picture of the view: from the click to the file, in headless Chromium without a GPU. */

import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measuredBuild } from './measuredBuild.mjs'
import { visit } from './visit.mjs'

/** @typedef {import('./bench.mjs').Measured} Measured */

/** The limits are those of a page for presenting: nobody waits longer for a slide. */
const pictures = [
  { what: 'PNG of 3840 × 2160', told: 'png~wide-4k~vi~light~q' },
  { what: 'PDF of A3', told: 'pdf~a3~vi.en~print~q' },
  { what: 'SVG of 1920 × 1080', told: 'svg~wide~vi~light~q' },
]
const limit = 5

/**
 * With `ATLAS_DIST=folder` the atlas built there is measured, without building it.
 * @param {(words: string) => void} say
 * @returns {Promise<Measured[]>}
 */
export async function measure(say) {
  const built = process.env.ATLAS_DIST
  const folder = built ?? mkdtempSync(join(tmpdir(), 'atlas-pictures-'))
  try {
    if (!built || !existsSync(folder)) {
      say('building the atlas')
      await measuredBuild({ out: folder })
    }
    /** @type {Measured[]} */
    const rows = []
    for (const { what, told } of pictures) {
      say(`saving a ${what}`)
      const { seconds, bytes } = await saved(folder, told)
      rows.push({ what: `from click to file, ${what}`, value: seconds, unit: 's', limit })
      rows.push({ what: `size of that file`, value: bytes / 1e6, unit: 'MB' })
    }
    return rows
  } finally {
    if (!built) rmSync(folder, { recursive: true })
  }
}

/**
 * @param {string} folder
 * @param {string} told settings of the picture, as its address has them
 */
function saved(folder, told) {
  return visit(folder, async ({ page }) => {
    await page.goto(`${new URL(page.url()).origin}/?place=lang-son&tool=export:${told}`)
    await page.locator('[data-picture="drawn"] svg').first().waitFor({ timeout: 60_000 })
    await page.waitForLoadState('networkidle')
    const coming = page.waitForEvent('download', { timeout: 120_000 })
    const began = performance.now()
    await page.getByRole('button', { name: 'Lưu tệp' }).click()
    const download = await coming
    const path = await download.path()
    return { seconds: (performance.now() - began) / 1000, bytes: statSync(path).size }
  })
}
