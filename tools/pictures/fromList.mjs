// @ts-check
/**
 * Makes the pictures of a list, beside it: the files, `alt-texts.json`, `contact-sheet.html` and `contact-sheet.png`.
 * A list with problems is refused whole; a picture that fails is told, and the others are made. Ends with 1 after either.
 */

import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runnerImport } from 'vite'
import { projectFolder } from '../install.mjs'
import { withChromium } from './chromiumOnAtlas.mjs'
import { expand } from './expand.mjs'
import { readList } from './list.mjs'
import { render } from './render.mjs'
import { contactSheet, shownFormats } from './sheet.mjs'

/** @typedef {import('./viewField.mjs').App} App */
/** @typedef {import('./list.mjs').PictureList} PictureList */
/** @typedef {import('./expand.mjs').Picture} Picture */
/** @typedef {import('./expand.mjs').Refused} Refused */
/** @typedef {import('./sheet.mjs').Made} Made */
/**
 * @typedef {object} Order
 * @property {PictureList} list
 * @property {string} name of the list's file
 * @property {string} beside its folder
 * @property {string} folder of the built atlas
 * @property {App} app
 */

/**
 * @param {string} path of the list
 * @param {readonly string[]} words after it
 * @throws {Error} with a sentence
 */
export async function makePictures(path, words) {
  const folder = folderIn(words)
  const file = resolve(path)
  if (!existsSync(file) || !statSync(file).isFile())
    throw new Error(`There is no list ${path}. docs/shots.example.yaml is one that works: copy it to begin.`)
  const { module } = await runnerImport(join(projectFolder, 'tools/pictures/app.ts'), { root: projectFolder })
  const app = /** @type {App} */ (module)
  const { list, problems } = readList(readFileSync(file, 'utf8'), path, app)
  const beside = dirname(file)
  for (const { logo, line } of list.wanted)
    if (logo && !existsSync(join(beside, logo)))
      problems.push({
        file: path,
        line,
        field: 'logo',
        message: `“${logo}” is not there; put it beside the list`,
      })
  if (problems.length) {
    const lines = problems
      .sort((a, b) => a.line - b.line)
      .map((one) => `${one.file}:${one.line}  ${one.field}: ${one.message}`)
    throw new Error(
      `The list has ${counted(problems.length, 'problem')}; no picture was made.\n${[...new Set(lines)].join('\n')}`,
    )
  }
  await make({ list, name: basename(file), beside, folder, app })
}

/** @param {readonly string[]} words */
function folderIn(words) {
  let folder = 'dist'
  for (const word of words) {
    const [, asked] = /^--folder=(.+)$/.exec(word) ?? []
    if (!asked) throw new Error(`“${word}” is not understood. After a list there is only --folder=….`)
    folder = asked
  }
  return folder
}

/** @param {Order} order */
async function make({ list, name, beside, folder, app }) {
  const out = join(beside, list.out)
  const told = relative(process.cwd(), out) || '.'
  /** @type {Made[]} */
  const made = []
  /** @type {Refused[]} */
  const failed = []
  await withChromium(folder, async ({ browser, url }) => {
    const pictures = expand(list.wanted, resolve(projectFolder, folder), app)
    mkdirSync(out, { recursive: true })
    const site = list.site && (list.site.endsWith('/') ? list.site : `${list.site}/`)
    const studio = { browser, url, site, app, said: new Map() }
    for (const [i, one] of pictures.entries()) {
      const began = performance.now()
      const at = `${String(i + 1).padStart(String(pictures.length).length)}/${pictures.length}  ${one.file}`
      try {
        if ('why' in one) throw new Error(one.why)
        const { logo } = one.subject.wanted
        const { day, alt } = await render(studio, one, join(out, one.file), logo && join(beside, logo))
        made.push(described(one, day, alt, site, app))
        console.log(
          [`${at}  ${((performance.now() - began) / 1000).toFixed(1)} s`, ...one.subject.notes].join(
            '\n    ',
          ),
        )
      } catch (error) {
        const why = sentenceOf(error)
        // What an earlier run left under this name is not the picture that was asked for.
        rmSync(join(out, one.file), { force: true })
        failed.push({ file: one.file, why })
        console.log(`${at}  failed\n    ${why}`)
      }
    }
    await writeSheet(browser, out, made, failed, name)
  })
  const stranded = list.site ? [] : made.filter((one) => one.isLinked).map(({ file }) => file)
  if (stranded.length)
    console.log(
      `\nLinks in ${stranded.join(', ')} lead to this computer alone: say “site: https://…” in the list.`,
    )
  console.log(`\n${made.length} written into ${told}, ${failed.length} failed`)
  for (const { file, why } of failed) console.log(`  ${file}: ${why}`)
  if (failed.length) process.exitCode = 1
}

const counted = (/** @type {number} */ count, /** @type {string} */ what) =>
  `${count} ${what}${count === 1 ? '' : 's'}`

/** The first line: what follows is the log of the browser's driver. @param {unknown} error */
const sentenceOf = (error) => (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''

/**
 * @param {Picture} picture
 * @param {string} day
 * @param {Made['alt']} alt
 * @param {string | undefined} site
 * @param {App} app
 * @returns {Made}
 */
function described({ file, format, subject }, day, alt, site, app) {
  const { settings } = subject.wanted
  const query = app.writeAddress(subject.view)
  const label = alt[settings.languages[0] ?? 'vi']
  return {
    file,
    format,
    // The preview's words are the title, and then the day, each a sentence; slides have no day.
    title: day ? label.slice(0, label.lastIndexOf('. ')) : label,
    alt,
    address: `${site ?? ''}${query && `?${query}`}`,
    day,
    languages: settings.languages,
    isLinked: settings.code || format === 'pptx' || format === 'pdf',
    subject,
  }
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} out
 * @param {readonly Made[]} made
 * @param {readonly Refused[]} failed
 * @param {string} name
 */
async function writeSheet(browser, out, made, failed, name) {
  const texts = made.map(({ file, alt, title, address, day }) => [file, { alt, title, address, day }])
  writeFileSync(join(out, 'alt-texts.json'), `${JSON.stringify(Object.fromEntries(texts), null, 2)}\n`)
  const cards = made.map((one) => {
    const like = made.find(({ subject, format }) => subject === one.subject && shownFormats.includes(format))
    return { ...one, ...(like && { like: like.file }) }
  })
  const sheet = join(out, 'contact-sheet.html')
  writeFileSync(sheet, contactSheet(cards, failed, name))
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' })
  await page.goto(pathToFileURL(sheet).href)
  await page.screenshot({ path: join(out, 'contact-sheet.png'), fullPage: true, timeout: 90_000 })
  await page.close()
}
