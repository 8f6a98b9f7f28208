// @ts-check
/** Makes one picture in a fresh page of Chromium, and tells what it shows. */

import { altTexts, openExport, queryOf, save } from './exportTool.mjs'
import { saveDeck, storyQueryOf } from './storyTool.mjs'

/** @typedef {import('./viewField.mjs').App} App */
/** @typedef {import('./expand.mjs').Picture} Picture */
/** @typedef {import('./expand.mjs').Deck} Deck */
/** @typedef {import('./expand.mjs').Subject} Subject */
/** @typedef {Record<import('../../src/catalogue/words').Language, string>} Said */
/**
 * @typedef {object} Studio
 * @property {import('@playwright/test').Browser} browser
 * @property {string} url where the built atlas is served
 * @property {string | undefined} site where pictures say that it stands
 * @property {App} app
 * @property {Map<Subject, Said>} said what is known of a view in words; filled here
 */

/** A window for work, in which the map is as large as on most desks. */
const viewport = { width: 1440, height: 900 }

/**
 * @param {Studio} studio
 * @param {Picture | Deck} picture
 * @param {string} file
 * @param {string | undefined} logo
 * @returns {Promise<{ day: string, alt: Said }>} the day is '' for slides, which have one each
 * @throws {Error} with a sentence
 */
export async function render({ browser, url, site, app, said }, picture, file, logo) {
  const home = site ?? `${url}/`
  const context = await browser.newContext({
    viewport,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  })
  try {
    await stayAtHome(context, url, home)
    const page = await context.newPage()
    /** @type {string[]} */
    const complaints = []
    page.on('pageerror', ({ message }) => complaints.push(message))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    const end = () => {
      if (complaints.length) throw new Error(`The page complained: ${[...new Set(complaints)].join('; ')}`)
    }
    if ('deck' in picture) {
      await saveDeck(page, `${home}?${storyQueryOf(picture, app)}`, picture, file, app)
      end()
      return { day: '', alt: { vi: picture.subject.title.vi ?? '', en: picture.subject.title.en ?? '' } }
    }
    await openExport(page, `${home}?${queryOf(picture, app)}`, picture, logo, app)
    const day = await save(page, picture, file, app)
    const alt = said.get(picture.subject) ?? (await altTexts(page, picture, app))
    said.set(picture.subject, alt)
    end()
    return { day, alt }
  } finally {
    await context.close()
  }
}

/**
 * Answers for the site out of the built atlas, and for nobody else: no picture needs a network.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} url
 * @param {string} home
 */
async function stayAtHome(context, url, home) {
  await context.route(
    (address) => /^https?:$/.test(address.protocol) && !address.href.startsWith(`${url}/`),
    async (route) => {
      const address = route.request().url()
      if (!address.startsWith(home)) return route.abort()
      const response = await route.fetch({ url: `${url}/${address.slice(home.length)}` })
      return route.fulfill({ response })
    },
  )
}
