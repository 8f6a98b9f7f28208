// @ts-check
/** Letters typed one by one, each when the one before has its results on the page: how long the main thread works for one. */

import { traced, workBetween } from './mainThread.mjs'
import { answerTo, plantProbe } from './probe.mjs'
import { visit } from './visit.mjs'

/** @typedef {import('@playwright/test').Page} Page */

const warmUp = 'hanoi'
const queries = ['nghe an', 'khu kinh te nghi son', 'quy hoach tinh', 'ho chi minh', 'cao toc']

/**
 * @param {object} options
 * @param {string} options.folder
 * @param {string} [options.address]
 * @param {string} options.field selector of the box to type in
 * @param {string} options.answers selector of the element whose `data-answers` repeats what was typed, once it is answered
 * @returns {Promise<import('./mainThread.mjs').Work[]>} one a letter
 */
export const letters = ({ folder, address = '', field, answers }) =>
  visit(
    folder,
    async ({ page }) => {
      const box = page.locator(field)
      const type = async (/** @type {string} */ query) => {
        await box.fill('')
        for (const [i, letter] of [...query].entries()) {
          const expected = query.slice(0, i + 1)
          const watched = {
            kind: /** @type {const} */ ('keydown'),
            selector: answers,
            attribute: 'data-answers',
          }
          await answerTo(page, { ...watched, expected }, () => page.keyboard.press(letter), { quiet: 150 })
        }
      }
      await box.focus()
      await type(warmUp)
      const browser = /** @type {import('@playwright/test').Browser} */ (page.context().browser())
      await browser.startTracing(page, { categories: traced })
      for (const query of queries) await type(query)
      const { traceEvents } = JSON.parse(String(await browser.stopTracing()))
      return workBetween(traceEvents, 'asked', 'answered')
    },
    { address, prepare: plantProbe },
  )
