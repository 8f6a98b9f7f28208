/** The page for presenting, and the picture that is saved of it: the right size, the same furniture, both archipelagos. */

import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './test'

// A picture of 3840 × 2160 takes software WebGL its time.
test.describe.configure({ timeout: 240_000 })

const archipelagos = ['Quần đảo Hoàng Sa (Đà Nẵng)', 'Quần đảo Trường Sa (Khánh Hòa)']

async function present(page: Page, query: string) {
  await page.goto(`./?frame=slide&${query}`)
  await expect(page.getByRole('button', { name: /1920/ })).toHaveAttribute('aria-disabled', 'false', {
    timeout: 60_000,
  })
}

async function save(page: Page, size: RegExp) {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 200_000 }),
    page.getByRole('button', { name: size }).click(),
  ])
  return { name: download.suggestedFilename(), file: await readFile(await download.path()) }
}

/** Left, top, width and height in units of a page of 1920 × 1080. */
type Part = [number, number, number, number]

/** Width and height from the header of a PNG. */
const sizeOf = (png: Buffer) => {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) }
}

/** How many different colours there are in a part of the picture. */
async function coloursIn(page: Page, png: Buffer, [x, y, width, height]: Part) {
  return page.evaluate(
    async ({ png, x, y, width, height }) => {
      const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const ratio = image.width / 1920
      const pen = new OffscreenCanvas(width, height).getContext('2d')!
      pen.drawImage(image, x * ratio, y * ratio, width * ratio, height * ratio, 0, 0, width, height)
      return new Set(new Uint32Array(pen.getImageData(0, 0, width, height).data.buffer)).size
    },
    { png: png.toString('base64'), x, y, width, height },
  )
}

/** How many pixels of a part change by being halved and enlarged again: next to none in a picture that was enlarged itself. */
async function lostByHalving(page: Page, png: Buffer, [x, y, width, height]: Part) {
  return page.evaluate(
    async ({ png, x, y, width, height }) => {
      const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const [sharp, half, enlarged] = [2, 1, 2].map((ratio) => {
        const pen = new OffscreenCanvas(width * ratio, height * ratio).getContext('2d')!
        pen.imageSmoothingQuality = 'high'
        return pen
      })
      sharp!.drawImage(image, 2 * x, 2 * y, 2 * width, 2 * height, 0, 0, 2 * width, 2 * height)
      half!.drawImage(sharp!.canvas, 0, 0, width, height)
      enlarged!.drawImage(half!.canvas, 0, 0, 2 * width, 2 * height)
      const [a, b] = [sharp!, enlarged!].map((pen) => pen.getImageData(0, 0, 2 * width, 2 * height).data)
      return a!.filter((value, i) => i % 4 === 0 && Math.abs(value - b![i]!) > 40).length
    },
    { png: png.toString('base64'), x, y, width, height },
  )
}

const title: Part = [30, 30, 420, 60]
const map: Part = [700, 100, 700, 800]
const inset: Part = [1590, 700, 290, 340]
/** Letters have soft edges, so they bring many colours; a ground alone brings one. */
const some = 12

test('a picture of a place is exactly as large as asked, with its title, its map and both archipelagos', async ({
  page,
}) => {
  await present(page, 'place=lang-son&look=light&date=2026-03-01')
  await expect(page.getByRole('heading', { level: 1, name: 'Lạng Sơn' })).toBeVisible()
  await expect(page.getByText('Bản đồ ngày 01/03/2026')).toBeVisible()
  const legend = page.getByRole('list', { name: 'Chú giải' })
  await expect(legend).toContainText('Nơi đang xem')
  await expect(legend).not.toContainText('Cảng biển')
  const small = page.getByRole('group', { name: 'Việt Nam' })
  for (const name of archipelagos) await expect(small).toContainText(name)

  const { name, file } = await save(page, /1920/)
  expect(name).toBe('linkage-atlas_lang-son_2026-03-01_1920x1080.png')
  expect(sizeOf(file)).toEqual({ width: 1920, height: 1080 })
  for (const part of [title, map, inset]) expect(await coloursIn(page, file, part)).toBeGreaterThan(some)
  await expect(page.getByRole('status')).toContainText(name)
})

test('the large picture has four times the pixels, not the same ones enlarged', async ({ page }) => {
  await present(page, 'lang=en&look=dark&document=2026-01-09-ban-ghi-nho-cao-bang-lang-son-thai-nguyen')
  await expect(page.getByRole('list', { name: 'Legend' })).toContainText('Mentioned by the document')
  const { name, file } = await save(page, /3840/)
  expect(name).toMatch(/_3840x2160\.png$/)
  expect(sizeOf(file)).toEqual({ width: 3840, height: 2160 })
  for (const part of [title, map, inset]) expect(await coloursIn(page, file, part)).toBeGreaterThan(some)
  expect(await lostByHalving(page, file, title)).toBeGreaterThan(500)
})

test('the whole country is one map: both archipelagos are on it and it needs no second', async ({ page }) => {
  await present(page, 'look=light')
  await expect(page.getByRole('group', { name: 'Việt Nam' })).toHaveCount(0)
  await expect(page.getByRole('list', { name: 'Chú giải' })).toContainText('Cao tốc')
})

test('the way back keeps the view', async ({ page }) => {
  await present(page, 'place=lang-son&off=towns')
  await page.getByRole('link', { name: 'Về bản đồ' }).click()
  await expect(page).toHaveURL(/\?place=lang-son&off=towns$/)
})
