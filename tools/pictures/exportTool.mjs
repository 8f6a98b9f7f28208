// @ts-check
/** The app's export, driven as by hand: opens it at a view, fills its form, saves, and reads what its preview says. */

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('../../src/catalogue/words').Language} Language */
/** @typedef {import('./viewField.mjs').App} App */
/** @typedef {import('./expand.mjs').Picture} Picture */

/** Milliseconds: a map by software takes its time to be drawn, most of all where several cores are busy. */
const patience = 90_000

/**
 * The query of the export tool at a picture's view.
 * @param {Picture} picture
 * @param {App} app
 */
export function queryOf({ format, subject }, app) {
  const told = app.writeSettings({ ...subject.wanted.settings, kind: format })
  return app.writeAddress(app.openTool(subject.view, 'export', told))
}

/** The words of the form, in the language of the page. @param {Picture} picture @param {App} app */
const wordsOf = ({ subject }, app) => (subject.view.language === 'en' ? app.english : app.vietnamese)

const drawn = (/** @type {Page} */ page) => page.locator('[data-picture="drawn"] svg').first()

/**
 * Waits until the map stands there, nothing more is fetched, and the preview has stopped changing.
 * @param {Page} page
 */
async function settled(page) {
  await drawn(page).waitFor({ timeout: patience })
  await page.locator('[data-map="map"], [data-map="stand-in"]').first().waitFor({ timeout: patience })
  await page.waitForLoadState('networkidle', { timeout: patience })
  await page.evaluate(async () => void (await document.fonts.ready))
  let before = NaN
  for (let same = 0, tries = 0; same < 3; tries++) {
    if (tries > 300) throw new Error('The preview does not come to rest.')
    // A number for the drawing, so that not all of it travels each time.
    const now = await drawn(page).evaluate((svg) => {
      let sum = 0
      for (const letter of svg.outerHTML) sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) | 0
      return sum
    })
    same = now === before ? same + 1 : 0
    before = now
    await page.waitForTimeout(120)
  }
}

/**
 * @param {Page} page
 * @param {string} address
 * @param {Picture} picture
 * @param {string | undefined} logo the file
 * @param {App} app
 * @throws {Error} with the app's sentence, when it cannot read the address or the logo
 */
export async function openExport(page, address, picture, logo, app) {
  const words = wordsOf(picture, app)
  const { title, wanted } = picture.subject
  await page.goto(address, { timeout: patience })
  await drawn(page).waitFor({ timeout: patience })
  await page.waitForLoadState('networkidle', { timeout: patience })
  const dismiss = page.getByRole('button', { name: /^(Đã hiểu|Got it)$/ })
  if (await dismiss.count()) {
    const notices = await page.getByRole('status').filter({ has: dismiss }).locator('p').allInnerTexts()
    throw new Error(notices.map((text) => text.trim()).join(' '))
  }
  const joined = [...new Set(wanted.settings.languages.map((language) => title[language] ?? ''))].filter(
    Boolean,
  )
  await page.getByLabel(words.title, { exact: true }).fill(joined.join(' · '))
  if (wanted.subtitle) await page.getByLabel(words.subtitle, { exact: true }).fill(wanted.subtitle)
  if (logo) {
    await page.getByLabel(words.logo, { exact: true }).setInputFiles(logo)
    const taken = page.getByRole('button', { name: words.logoRemove })
    const refused = page.getByRole('alert').filter({ hasText: words.logoFault })
    await taken.or(refused).waitFor({ timeout: patience })
    if (await refused.count()) throw new Error(`${wanted.logo}: ${app.english.logoFault}`)
  }
  await settled(page)
}

/**
 * @param {Page} page
 * @param {Picture} picture
 * @param {string} file
 * @param {App} app
 * @returns {Promise<string>} the day that the map shows, YYYY-MM-DD
 * @throws {Error} with the app's sentence, when it cannot make the file
 */
export async function save(page, picture, file, app) {
  const words = wordsOf(picture, app)
  const failure = page.getByRole('status').filter({ hasText: words.failed.split('{{')[0] ?? '' })
  const coming = page.waitForEvent('download', { timeout: patience })
  await page.getByRole('button', { name: words.save, exact: true }).click()
  const failed = failure.waitFor({ timeout: patience }).then(
    () => 'failed',
    () => 'not said',
  )
  const outcome = await Promise.race([coming, failed])
  if (typeof outcome === 'string') {
    coming.catch(() => {})
    throw new Error((await failure.innerText()).trim())
  }
  await outcome.saveAs(file)
  return /_(\d{4}-\d\d-\d\d)_/.exec(outcome.suggestedFilename())?.[1] ?? ''
}

/**
 * What the preview says of itself to those who do not see it, in every language, whichever the picture has.
 * @param {Page} page where the picture has been saved: its form is changed
 * @param {Picture} picture
 * @param {App} app
 * @returns {Promise<Record<Language, string>>}
 */
export async function altTexts(page, picture, app) {
  const words = wordsOf(picture, app)
  /** @type {Record<Language, string>} */
  const said = { vi: '', en: '' }
  for (const language of app.languages) {
    await page.getByLabel(words.title, { exact: true }).fill(picture.subject.title[language] ?? '')
    await page
      .getByRole('combobox', { name: words.language, exact: true })
      .selectOption(language, { timeout: patience })
    await settled(page)
    said[language] = (await drawn(page).getAttribute('aria-label')) ?? ''
  }
  return said
}
