/** What the browser tests share: opening the atlas, pointing at the ground, and looking at the picture's colours. */

import { expect, type Frame, type Page } from '@playwright/test'

/** Degrees: longitude, latitude. */
export type Position = readonly [number, number]
export type Colour = readonly [red: number, green: number, blue: number]

interface Shape {
  type: string
  coordinates: unknown
}

/** The map's part of the page, whoever draws it. Its middle is the middle of the camera. */
export const map = (page: Page | Frame) => page.locator('section[aria-label]')
/** What the drawn map has drawn, where it stands in. */
export const drawn = (page: Page | Frame) => map(page).locator('svg [data-place]')
export const panel = (page: Page | Frame) => page.getByRole('complementary', { name: /^(Chi tiết|Details)$/ })
/** The place's or document's name on the panel. */
export const heading = (page: Page | Frame, name: string | RegExp) =>
  panel(page).getByRole('heading', { level: 2, name, exact: true })

/** Waits until the map stands there with all its layers. */
export async function ready(page: Page | Frame) {
  await page.locator('[data-map="map"]').waitFor()
}

/** Opens an address of the atlas (its query, with the question mark) and waits for the map. */
export async function open(page: Page, query = '') {
  await page.goto(`./${query}`)
  await ready(page)
}

/** Where positions stand in the browser's window: web Mercator about the camera, which the address holds. */
export async function pointsOf(page: Page | Frame, positions: readonly Position[]) {
  const camera = new URL(page.url()).searchParams.get('map')
  if (!camera) throw new Error(`${page.url()} holds no camera; open it with ?map=zoom/latitude/longitude.`)
  const [zoom, lat, lng] = camera.split('/').map(Number) as [number, number, number]
  const box = (await map(page).boundingBox())!
  const middle = mercator([lng, lat])
  const world = 512 * 2 ** zoom
  return positions.map(mercator).map(([x, y]) => ({
    x: box.x + box.width / 2 + (x - middle[0]) * world,
    y: box.y + box.height / 2 + (y - middle[1]) * world,
  }))
}

/** The world as a square of side 1, from its north-western corner. */
function mercator([lng, lat]: Position): Position {
  const angle = (lat * Math.PI) / 180
  return [lng / 360 + 0.5, 0.5 - Math.log(Math.tan(Math.PI / 4 + angle / 2)) / (2 * Math.PI)]
}

/** Clicks on the ground, of a page or of a frame in it. */
export async function clickAt(page: Page | Frame, lng: number, lat: number) {
  const [point] = await pointsOf(page, [[lng, lat]])
  const { x, y } = point!
  await ('mouse' in page ? page : page.page()).mouse.click(x, y)
}

/** Clicks on the ground until the panel shows what lies there: a map just changed takes a moment to be redrawn. */
export async function clickUntil(page: Page | Frame, lng: number, lat: number, name: string | RegExp) {
  await expect(async () => {
    await clickAt(page, lng, lat)
    await expect(heading(page, name)).toBeVisible({ timeout: 1000 })
  }).toPass()
}

/** All positions of a place's outline or line, as the data API has it. */
async function positionsOf(page: Page, layer: string, place: string): Promise<Position[]> {
  const answer = await page.request.get(`./data/layers/${layer}.geojson`)
  const { features } = (await answer.json()) as {
    features: { geometry: Shape; properties: { id: string } }[]
  }
  const shapes = features.filter(
    ({ geometry, properties }) => properties.id === place && geometry.type !== 'Point',
  )
  return shapes.flatMap(({ geometry }) => flat(geometry.coordinates))
}

function flat(coordinates: unknown): Position[] {
  const list = coordinates as unknown[]
  return typeof list[0] === 'number' ? [list as unknown as Position] : list.flatMap(flat)
}

/**
 * The colours about each point of the window, as the page is painted now: for each point, those of the square of
 * side 2 × reach + 1 pixels around it.
 */
export async function coloursAt(
  page: Page,
  points: readonly { x: number; y: number }[],
  reach: number,
): Promise<Colour[][]> {
  const picture = (await page.screenshot()).toString('base64')
  return page.evaluate(
    async ({ picture, points, reach }) => {
      const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const sheet = new OffscreenCanvas(image.width, image.height).getContext('2d', {
        willReadFrequently: true,
      })!
      sheet.drawImage(image, 0, 0)
      const side = 2 * reach + 1
      return points.map(({ x, y }) => {
        const { data } = sheet.getImageData(Math.round(x) - reach, Math.round(y) - reach, side, side)
        return Array.from(
          { length: side * side },
          (_, i) => [data[4 * i]!, data[4 * i + 1]!, data[4 * i + 2]!] as const,
        )
      })
    },
    { picture, points, reach },
  )
}

/** The red of what is chosen or lit, also where it is laid thinly over the ground. Nothing else has more blue than green. */
const isLit = ([red, green, blue]: Colour) => red - green > 55 && blue > green

/** How much of what is to be seen of a place's outline or line is lit: 0 is nothing, 1 is all of it. */
export async function litShare(page: Page, layer: string, place: string): Promise<number> {
  const points = await onTheMap(page, await pointsOf(page, await positionsOf(page, layer, place)))
  expect(points.length, `${place} is in sight`).toBeGreaterThan(3)
  const around = await coloursAt(page, points, 5)
  return around.filter((colours) => colours.some(isLit)).length / around.length
}

/** Those points that lie on the map and under no control. */
const onTheMap = (page: Page, points: { x: number; y: number }[]) =>
  page.evaluate((points) => {
    const free = (x: number, y: number) => document.elementFromPoint(x, y)?.tagName === 'CANVAS'
    return points.filter(({ x, y }) => free(x - 8, y - 8) && free(x + 8, y + 8))
  }, points)

/** The address once it has not changed for a while: the camera writes it when it comes to rest. */
export async function settledAddress(page: Page): Promise<string> {
  let address = page.url()
  for (let quiet = 0; quiet < 6; quiet++) {
    await page.waitForTimeout(100)
    if (page.url() !== address) quiet = 0
    address = page.url()
  }
  return address
}
