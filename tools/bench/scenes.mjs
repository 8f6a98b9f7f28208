// @ts-check
/** What is done again and again in the atlas, and its equivalent on the bare page; each gives what every repetition took. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerTo, plantProbe } from './probe.mjs'
import { visit } from './visit.mjs'

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./probe.mjs').Answered} Answered */
/** @typedef {{ width: number, height: number }} Size */
/**
 * @typedef {object} Scene
 * @property {Answered[]} answers
 * @property {Size} size of the map, CSS pixels
 */

const warmUps = 5
const repetitions = 30

/**
 * @param {(time: number) => Promise<Answered>} once
 * @param {number} [times]
 */
async function again(once, times = repetitions) {
  /** @type {Answered[]} */
  const answers = []
  for (let time = 0; time < warmUps + times; time++) answers.push(await once(time))
  return answers.slice(warmUps)
}

/** @param {Page} page */
async function mapSize(page) {
  const box = await page.locator('[data-map="map"]').boundingBox()
  if (!box) throw new Error('The map has no size.')
  return { width: box.width, height: box.height }
}

/**
 * @param {string} folder
 * @param {string} address
 * @param {(page: Page) => Promise<Answered[]>} act
 * @returns {Promise<Scene>}
 */
const scene = (folder, address, act) =>
  visit(folder, async ({ page }) => ({ size: await mapSize(page), answers: await act(page) }), {
    address,
    prepare: plantProbe,
  })

const camera = 'map=5.6/19/106'
/** All 63 provinces that were. */
const dayBefore = '2025-06-30'

const click = /** @type {const} */ ('click')

/** Steps of the time line from event to event, back through the years and forward again. @param {string} atlas */
export const eventSteps = (atlas) =>
  scene(atlas, `?tool=timeline&date=2025-07-01&${camera}`, async (page) => {
    const [earlier, later] = ['Sự kiện trước', 'Sự kiện sau'].map((name) =>
      page.getByRole('button', { name }),
    )
    await earlier?.waitFor()
    const watched = {
      kind: click,
      selector: 'section[data-tool] input[type=range]',
      attribute: 'aria-valuetext',
    }
    return again((time) => {
      const isBack = Math.floor(time / 12) % 2 === 0
      const step = /** @type {import('@playwright/test').Locator} */ (isBack ? earlier : later)
      return answerTo(page, watched, () => step.click())
    })
  })

/** From the eve of the merger to today and back: 52 provinces end, 23 begin. @param {string} atlas */
export const mergerSteps = (atlas) =>
  scene(atlas, `?${camera}`, async (page) => {
    const buttons = page.locator('form[aria-label] button[aria-pressed]')
    const watched = {
      kind: click,
      selector: 'form[aria-label] button[aria-pressed]',
      attribute: 'aria-pressed',
    }
    return again((time) => answerTo(page, watched, () => buttons.nth(time % 2).click()))
  })

/** The same as `mergerSteps`, of the style alone. @param {string} bare @param {Size} size */
export const bareSteps = (bare, size) => bareClicks(bare, size, '#day')

/** A box of the filters is ticked, and the tick taken away. @param {string} atlas */
export const filterChanges = (atlas) =>
  scene(atlas, `?tool=filters&${camera}`, async (page) => {
    const status = 'section[data-tool] [role=status]'
    await page.locator(status).waitFor()
    const boxes = page.getByRole('checkbox').filter({ visible: true })
    const watched = { kind: click, selector: status }
    return again((time) => answerTo(page, watched, () => boxes.nth(Math.floor(time / 2) % 8).click()))
  })

/** @param {string} bare @param {Size} size */
export const bareFilters = (bare, size) => bareClicks(bare, size, '#filter')

/**
 * @param {string} bare
 * @param {Size} size
 * @param {string} button
 */
const bareClicks = (bare, size, button) =>
  scene(bare, bareAddress(size), (page) =>
    again(() => answerTo(page, { kind: 'click', selector: 'output' }, () => page.locator(button).click())),
  )

/** @param {Size} size */
export const bareAddress = ({ width, height }) => `?size=${width}/${height}&${camera}&days=20250630,20261001`

/** Clicks on provinces, on the map. @param {string} atlas */
export const selections = (atlas) =>
  scene(atlas, `?date=${dayBefore}&${camera}`, (page) =>
    clickProvinces(page, atlas, { kind: 'click', selector: 'main aside [data-panel-heading]' }),
  )

/** @param {string} bare @param {Size} size */
export const bareSelections = (bare, size) =>
  scene(bare, bareAddress(size), (page) => clickProvinces(page, bare, { kind: 'click', selector: 'output' }))

/**
 * @param {Page} page
 * @param {string} folder
 * @param {import('./probe.mjs').Watched} watched
 */
async function clickProvinces(page, folder, watched) {
  const points = await provincesInSight(page, folder)
  return again((time) => {
    const { x, y } = /** @type {{ x: number, y: number }} */ (points[(time * 7) % points.length])
    return answerTo(page, watched, () => page.mouse.click(x, y))
  })
}

/**
 * Where the provinces of that day have their names, as far as nothing lies over the map there.
 * @param {Page} page
 * @param {string} folder
 */
async function provincesInSight(page, folder) {
  const box = await page.locator('[data-map="map"]').boundingBox()
  if (!box) throw new Error('The map has no size.')
  const [zoom = 0, lat = 0, lng = 0] = camera.slice(4).split('/').map(Number)
  const middle = mercator(lng, lat)
  const world = 512 * 2 ** zoom
  const { features } = JSON.parse(readFileSync(join(folder, 'data/layers/provinces.geojson'), 'utf8'))
  const day = Number(dayBefore.replaceAll('-', ''))
  const points = features
    .filter(
      (/** @type {any} */ { properties: { label, from = 0, until = Infinity } }) =>
        label && from <= day && day < until,
    )
    .map((/** @type {any} */ { geometry }) => mercator(geometry.coordinates[0], geometry.coordinates[1]))
    .map((/** @type {{ x: number, y: number }} */ { x, y }) => ({
      x: box.x + box.width / 2 + (x - middle.x) * world,
      y: box.y + box.height / 2 + (y - middle.y) * world,
    }))
  return page.evaluate(
    (points) => points.filter(({ x, y }) => document.elementFromPoint(x, y)?.tagName === 'CANVAS'),
    /** @type {{ x: number, y: number }[]} */ (points),
  )
}

/**
 * The world as a square of side 1, from its north-western corner.
 * @param {number} lng
 * @param {number} lat
 */
function mercator(lng, lat) {
  const angle = (lat * Math.PI) / 180
  return { x: lng / 360 + 0.5, y: 0.5 - Math.log(Math.tan(Math.PI / 4 + angle / 2)) / (2 * Math.PI) }
}

/**
 * While the matrix stands over the map: from 34 × 34 provinces to 63 × 63 and back.
 * @param {string} atlas
 */
export const matrixSteps = (atlas) =>
  scene(atlas, `?tool=network`, async (page) => {
    await page.getByRole('grid').waitFor()
    const days = page.locator('section[data-tool] [role=group]').nth(1).getByRole('button')
    const watched = { kind: click, selector: 'section[data-tool] [role=status]' }
    return again((time) => answerTo(page, watched, () => days.nth(time % 2).click()))
  })
