// @ts-check
/**
 * Pictures of the app's own screens: many views of the built atlas, in all looks and languages and three sizes.
 * Tells each picture as it comes, and ends with 1 when one could not be taken or its page complained.
 */

import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { projectFolder } from '../install.mjs'
import { withChromium } from './chromiumOnAtlas.mjs'
import { langs, looks, sizes, views } from './screenViews.mjs'

/** @typedef {import('./screenViews.mjs').ShotView} ShotView */
/**
 * @typedef {object} Shot
 * @property {ShotView} view
 * @property {string} look
 * @property {string} lang
 * @property {string} size
 */

const choices = /** @type {const} */ ({
  only: views.map(({ name }) => name),
  looks,
  langs,
  sizes: Object.keys(sizes),
})

/** A list of pictures that works as it stands. */
export const exampleList = 'docs/shots.example.yaml'

/**
 * What the words of a command line ask for, in the order of the list.
 * @param {readonly string[]} words
 * @returns {{ shots: Shot[], folder: string, out: string }}
 * @throws {Error} with a sentence, when a word is not understood
 */
export function readWords(words) {
  /** @type {Record<string, readonly string[]>} */
  const asked = { ...choices }
  const folders = { folder: 'dist', out: 'shots' }
  for (const word of words) {
    const [, name = '', list = ''] = /^--([a-z]+)=(.+)$/.exec(word) ?? []
    if (name === 'folder' || name === 'out') folders[name] = list
    else if (Object.hasOwn(choices, name)) {
      const known = choices[/** @type {keyof typeof choices} */ (name)]
      const values = list.split(',').filter(Boolean)
      const unknown = values.filter((value) => !(/** @type {readonly string[]} */ (known).includes(value)))
      if (unknown.length || !values.length)
        throw new Error(`--${name} does not know “${unknown.join(', ')}”. It knows ${known.join(', ')}.`)
      asked[name] = known.filter((value) => values.includes(value))
    } else
      throw new Error(
        `“${word}” is not understood. There are --only, --looks, --langs, --sizes, --folder and --out, or a list such as ${exampleList}.`,
      )
  }
  const of = (/** @type {string} */ name) => asked[name] ?? []
  const shots = of('sizes').flatMap((size) =>
    of('langs').flatMap((lang) =>
      of('looks').flatMap((look) =>
        views.filter(({ name }) => of('only').includes(name)).map((view) => ({ view, look, lang, size })),
      ),
    ),
  )
  return { shots, ...folders }
}

/** @param {Shot} shot */
export const fileOf = ({ view, look, lang, size }) => join(size, `${view.name}-${look}-${lang}.png`)

/** @param {Shot} shot */
export const queryOf = ({ view, look, lang }) =>
  `?${[view.query, `lang=${lang}`, `look=${look}`].filter(Boolean).join('&')}`

/** A map by software takes its time to be drawn, most of all where several cores are busy. */
const patience = 60_000

/**
 * Opens the address and waits until nothing moves any more: the map is drawn, nothing is being fetched, no part is missing.
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 */
async function settle(page, address) {
  await page.goto(address, { timeout: patience })
  await page.locator('[data-map="map"]').first().waitFor({ timeout: patience })
  await page.waitForLoadState('networkidle', { timeout: patience })
  await page.getByText(/^(Đang tải…|Loading…)$/).waitFor({ state: 'hidden', timeout: patience })
  await page
    .locator('[data-swipe]:not([data-swipe="map"]), [data-picture="waiting"]')
    .first()
    .waitFor({ state: 'detached', timeout: patience })
  await page.evaluate(() => document.fonts.ready)
  // A tool that has just opened makes the map narrower, which it then draws anew.
  await page.waitForTimeout(700)
}

/**
 * A window that asks for no motion; its pages share what they have fetched.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} size
 */
const openWindow = (browser, size) =>
  browser.newContext({
    viewport: sizes[size] ?? null,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  })

/**
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} url of the served atlas
 * @param {Shot} shot
 * @param {string} file
 * @returns {Promise<string[]>} what went wrong
 */
async function take(context, url, shot, file) {
  /** @type {string[]} */
  const problems = []
  const page = await context.newPage()
  try {
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text())
    })
    await settle(page, `${url}/${queryOf(shot)}`)
    await page.screenshot({ path: file, timeout: patience })
  } catch (error) {
    problems.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))
  } finally {
    await page.close()
  }
  return problems
}

/** @param {readonly string[]} words of the command line */
export async function takeScreens(words) {
  const { shots, folder, out } = readWords(words)
  /** @type {string[]} */
  const failed = []
  await withChromium(folder, async ({ browser, url }) => {
    /** @type {{ size: string, context: import('@playwright/test').BrowserContext } | undefined} */
    let open
    for (const [i, shot] of shots.entries()) {
      if (open?.size !== shot.size) {
        await open?.context.close()
        open = { size: shot.size, context: await openWindow(browser, shot.size) }
      }
      const name = fileOf(shot)
      const file = resolve(projectFolder, out, name)
      mkdirSync(join(file, '..'), { recursive: true })
      const problems = await take(open.context, url, shot, file)
      console.log(`${String(i + 1).padStart(String(shots.length).length)}/${shots.length}  ${name}`)
      for (const problem of problems) console.log(`    ${problem}`)
      if (problems.length) failed.push(name)
    }
  })
  console.log(`\n${shots.length - failed.length} taken into ${out}, ${failed.length} failed`)
  for (const name of failed) console.log(`  ${name}`)
  if (failed.length) process.exitCode = 1
}
