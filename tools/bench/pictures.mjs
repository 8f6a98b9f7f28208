// @ts-check
/**
 * How long a person waits for a picture of the view: from the click to the file, in headless Chromium without a GPU; and what
 * memory the browser keeps of pictures that were saved.
 */

import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
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

const further = 6
/** Megabytes: a quarter of the pixels of one such picture, so that one kept in every four would be seen. */
const keptLimit = 8

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
    say(`saving ${further} more PNGs in one page`)
    const kept = await keptByEach(folder)
    rows.push({
      what: 'memory kept of each further 4K PNG, JavaScript',
      value: kept.heap,
      unit: 'MB',
      limit: keptLimit,
    })
    if (kept.processes !== undefined)
      rows.push({
        what: 'memory kept of each further 4K PNG, all processes',
        value: kept.processes,
        unit: 'MB',
        limit: keptLimit,
      })
    return rows
  } finally {
    if (!built) rmSync(folder, { recursive: true })
  }
}

/** @param {import('@playwright/test').Page} page @param {string} told settings of the picture, as its address has them */
async function openExport(page, told) {
  await page.goto(`${new URL(page.url()).origin}/?place=lang-son&tool=export:${told}`)
  await page.locator('[data-picture="drawn"] svg').first().waitFor({ timeout: 60_000 })
  await page.waitForLoadState('networkidle')
}

/** @param {import('@playwright/test').Page} page */
async function save(page) {
  const coming = page.waitForEvent('download', { timeout: 120_000 })
  await page.getByRole('button', { name: 'Lưu tệp' }).click()
  const download = await coming
  const path = await download.path()
  return { path, away: () => download.delete() }
}

/**
 * @param {string} folder
 * @param {string} told
 */
const saved = (folder, told) =>
  visit(folder, async ({ page }) => {
    await openExport(page, told)
    const began = performance.now()
    const { path } = await save(page)
    return { seconds: (performance.now() - began) / 1000, bytes: statSync(path).size }
  })

/**
 * Megabytes that stay of each picture after the second, once the garbage has been collected. What all processes of the browser
 * hold is only known where the system tells it (/proc).
 * @param {string} folder
 * @returns {Promise<{ heap: number, processes?: number }>}
 */
const keptByEach = (folder) =>
  visit(folder, async ({ page }) => {
    await openExport(page, 'png~wide-4k~vi~light~q')
    const tab = await page.context().newCDPSession(page)
    const browser = await /** @type {import('@playwright/test').Browser} */ (
      page.context().browser()
    ).newBrowserCDPSession()
    const held = async () => {
      for (let n = 0; n < 3; n++) {
        await tab.send('HeapProfiler.collectGarbage')
        await page.waitForTimeout(700)
      }
      const { usedSize } = await tab.send('Runtime.getHeapUsage')
      const { processInfo } = await browser.send('SystemInfo.getProcessInfo')
      return { heap: usedSize / 1e6, processes: residentOf(processInfo.map(({ id }) => id)) }
    }
    const saveAway = async () => void (await (await save(page)).away())
    for (let n = 0; n < 2; n++) await saveAway()
    const before = await held()
    for (let n = 0; n < further; n++) await saveAway()
    const after = await held()
    const each = (/** @type {number} */ from, /** @type {number} */ to) => Math.max(0, to - from) / further
    return {
      heap: each(before.heap, after.heap),
      ...(before.processes !== undefined &&
        after.processes !== undefined && { processes: each(before.processes, after.processes) }),
    }
  })

/**
 * Megabytes of memory that processes hold and do not share.
 * @param {readonly number[]} ids
 */
function residentOf(ids) {
  if (!existsSync('/proc/self/smaps_rollup')) return undefined
  let kilobytes = 0
  for (const id of ids) {
    try {
      const rollup = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8')
      for (const [, size] of rollup.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB$/gm))
        kilobytes += Number(size)
    } catch {
      // A process that ended in between holds nothing.
    }
  }
  return kilobytes / 1000
}
