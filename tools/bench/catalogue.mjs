// @ts-check
/**
 * How the atlas bears a large catalogue: 10,000 sample documents with 200,000 mentions, built as `npm run build` does and
 * opened in Chromium beside the real one. The limits are those of docs/decisions.md. With `ATLAS_BENCH=folder`
 * all of it stays in that folder (2 GB), and documents that stand there already are used again.
 */

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { generate } from './generate.mjs'
import { measuredBuild } from './measuredBuild.mjs'
import { bytesOf, painted, visit } from './visit.mjs'

/** @typedef {import('./bench.mjs').Measured} Measured */

/**
 * @param {(words: string) => void} say
 * @returns {Promise<Measured[]>}
 */
export async function measure(say) {
  const kept = process.env.ATLAS_BENCH
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'atlas-bench-'))
  const content = join(folder, 'content')
  const real = join(folder, 'real')
  const large = join(folder, 'large')
  try {
    say('writing 10,000 sample documents with 200,000 mentions')
    if (!existsSync(content)) generate({ folder: content })
    say('building the real catalogue')
    const realBuild = await measuredBuild({ out: real })
    say('building the large one')
    const largeBuild = await measuredBuild({ out: large, content })
    say('opening both')
    return [
      { what: 'build, real catalogue', value: realBuild.seconds, unit: 's' },
      { what: 'build, large catalogue', value: largeBuild.seconds, unit: 's', limit: 120 },
      { what: 'processor time of that build', value: largeBuild.processorSeconds, unit: 's' },
      { what: 'memory at its peak, real catalogue', value: realBuild.peakBytes / 1e6, unit: 'MB' },
      {
        what: 'memory at its peak, large catalogue',
        value: largeBuild.peakBytes / 1e6,
        unit: 'MB',
        limit: 2000,
      },
      ...(await firstViews(real, large)),
      ...fileSizes(large),
      ...(await clicks(large)),
    ]
  } finally {
    if (!kept) rmSync(folder, { recursive: true })
  }
}

/**
 * What the first view fetches, of everything and of the data alone.
 * @param {string} real
 * @param {string} large
 * @returns {Promise<Measured[]>}
 */
async function firstViews(real, large) {
  const sizesOf = (/** @type {string} */ folder) =>
    visit(folder, async ({ fetched }) => {
      const all = fetched()
      const data = all.filter((name) => name.startsWith('data/'))
      return { all: bytesOf(folder, all), data: bytesOf(folder, data) }
    })
  const [one, other] = [await sizesOf(real), await sizesOf(large)]
  const row = (/** @type {'all' | 'data'} */ of, /** @type {'plain' | 'gzip'} */ how) => {
    const what = `first view, ${of === 'all' ? 'all files' : 'data alone'}${how === 'gzip' ? ', gzip' : ''}`
    const before = one[of][how] / 1000
    return [
      { what: `${what}: real`, value: before, unit: 'kB' },
      { what: `${what}: large`, value: other[of][how] / 1000, unit: 'kB', limit: 1.2 * before },
    ]
  }
  return [...row('all', 'plain'), ...row('all', 'gzip'), ...row('data', 'gzip')]
}

/**
 * The largest file that a click can fetch, and the two that come when the list of documents or a tool asks for them.
 * @param {string} built
 * @returns {Measured[]}
 */
function fileSizes(built) {
  const size = (/** @type {string} */ name) => bytesOf(built, [name]).gzip / 1000
  const row = (/** @type {string} */ what, /** @type {string} */ name) => ({
    what,
    value: size(name),
    unit: 'kB',
  })
  return [
    { ...row('largest place, gzip', largest(built, 'places')), limit: 100 },
    { ...row('largest page of older documents, gzip', largestPage(built)), limit: 100 },
    { ...row('largest document, gzip', largest(built, 'documents')), limit: 100 },
    ...['documents.json', 'mentions.json']
      .filter((name) => existsSync(join(built, 'data', name)))
      .map((name) => row(`${name}, gzip`, `data/${name}`)),
    { what: 'plain pages of all places', value: bytesBelow(join(built, 'place')) / 1e6, unit: 'MB' },
  ]
}

/** @param {string} folder */
const namesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  )

/** @param {string} folder */
const bytesBelow = (folder) => namesBelow(folder).reduce((sum, name) => sum + statSync(name).size, 0)

/**
 * @param {string} built
 * @param {string} kind
 * @returns {string} the name of the file, relative to the build
 */
function largest(built, kind) {
  const names = readdirSync(join(built, 'data', kind)).filter((name) => name.endsWith('.json'))
  return largestOf(
    built,
    names.map((name) => `data/${kind}/${name}`),
  )
}

/** @param {string} built */
const largestPage = (built) =>
  largestOf(
    built,
    namesBelow(join(built, 'data/places'))
      .map((name) => relative(built, name))
      .filter((name) => /\/\d+\.json$/.test(name)),
  )

/**
 * @param {string} built
 * @param {readonly string[]} names
 */
function largestOf(built, names) {
  const bytes = (/** @type {string} */ name) => statSync(join(built, name)).size
  return names.reduce((found, name) => (bytes(name) > bytes(found) ? name : found))
}

/**
 * A click on the place with the largest file, one on more of its documents, and one on a document: how many data files it
 * fetches, and how long it takes.
 * @param {string} built
 * @returns {Promise<Measured[]>}
 */
async function clicks(built) {
  const { id } = JSON.parse(readFileSync(join(built, largest(built, 'places')), 'utf8'))
  const heading = '[data-panel-heading]'
  const counted = (/** @type {import('./visit.mjs').Visit} */ { fetched }) =>
    fetched().filter((name) => name.startsWith('data/')).length

  const place = await visit(built, async (visiting) => {
    const { page, forget } = visiting
    forget()
    const ms = await painted(page, heading, () =>
      page.locator(`#list a[href*="place=${id}"]`).first().click(),
    )
    await page.waitForLoadState('networkidle')
    const files = counted(visiting)
    forget()
    const older = await painted(page, 'aside li:nth-child(51) h4', () =>
      page
        .getByRole('button', { name: /^Xem thêm/ })
        .first()
        .click(),
    )
    await page.waitForLoadState('networkidle')
    return { ms, files, older: { ms: older, files: counted(visiting) } }
  })
  const document = await visit(built, async (visiting) => {
    const { page, forget } = visiting
    const links = '#list a[href*="document="]'
    const tab = await painted(page, links, () =>
      page.locator('#list fieldset label', { hasText: 'Văn bản' }).click(),
    )
    await page.waitForLoadState('networkidle')
    forget()
    const ms = await painted(page, heading, () => page.locator(links).first().click())
    await page.waitForLoadState('networkidle')
    return { ms, tab, files: counted(visiting) }
  })
  const search = await visit(built, ({ page }) =>
    painted(page, '#list [role=status]:not(:empty)', () => page.locator('#search').fill('nghi sơn')),
  )
  return [
    { what: 'data files that a click on a place fetches', value: place.files, unit: 'files', limit: 1 },
    { what: 'data files that a click on a document fetches', value: document.files, unit: 'files', limit: 1 },
    {
      what: 'data files that a click on older documents fetches',
      value: place.older.files,
      unit: 'files',
      limit: 1,
    },
    { what: 'from click to panel, the largest place', value: place.ms, unit: 'ms' },
    { what: 'from click to its older documents', value: place.older.ms, unit: 'ms' },
    { what: 'from click to panel, a document', value: document.ms, unit: 'ms' },
    { what: 'from click to the list of documents', value: document.tab, unit: 'ms' },
    { what: 'from the first words to what the search finds', value: search, unit: 'ms' },
  ]
}
