// @ts-check
/** The app's story tool, driven as by hand: opens a ready story, and saves it as slides. */

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./viewField.mjs').App} App */
/** @typedef {import('./expand.mjs').Deck} Deck */

/** Milliseconds: a story of twenty steps takes software a while. */
const patience = 600_000

/**
 * @param {Deck} deck
 * @param {App} app
 */
export function storyQueryOf({ deck, subject, language }, app) {
  const { flavour } = subject.wanted.settings
  const look = flavour === 'print' ? 'light' : flavour
  return app.writeAddress({ ...subject.view, language, look, tool: { name: 'story', told: deck } })
}

/**
 * @param {Page} page
 * @param {string} address
 * @param {Deck} deck
 * @param {string} file
 * @param {App} app
 * @throws {Error} with the app's sentence, when it cannot make the file
 */
export async function saveDeck(page, address, { language }, file, app) {
  const [story, words] =
    language === 'en' ? [app.storyEnglish, app.english] : [app.storyVietnamese, app.vietnamese]
  await page.goto(address, { timeout: 90_000 })
  const coming = page.waitForEvent('download', { timeout: patience })
  await page.getByRole('button', { name: story.slides, exact: true }).click({ timeout: 90_000 })
  const failure = page.getByRole('status').filter({ hasText: words.failed.split('{{')[0] ?? '' })
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
}
