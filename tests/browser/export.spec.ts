/** Pictures of the view as files: what was previewed is what is saved, and other programs can read it. */

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { originName, readOrigin } from '../../src/export/origin'
import { textOf } from '../../src/export/png'
import { heading, open } from './atlas'
import { folder, isThere, notesOf, onDisk, presentationPrograms, slidesOf, words } from './otherPrograms'
import { expect, test } from './test'

test.describe.configure({ timeout: 180_000 })

const view = 'place=lang-son&look=light&date=2026-03-01'
const archipelagos = ['Quần đảo Hoàng Sa (Đà Nẵng)', 'Quần đảo Trường Sa (Khánh Hòa)']

async function make(page: Page, told: string, query = view) {
  await page.goto(`./?${query}&tool=export:${told}`)
  await page.locator('[data-picture="drawn"] svg').first().waitFor({ timeout: 60_000 })
}

async function save(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    page.getByRole('button', { name: 'Lưu tệp' }).click(),
  ])
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu' })).toBeVisible()
  return { name: download.suggestedFilename(), file: readFileSync(await download.path()) }
}

/** Two files of the same view, the second from a page opened anew. */
async function saveTwice(page: Page, told: string) {
  await make(page, told)
  const first = await save(page)
  await page.goto('about:blank')
  await make(page, told)
  const second = await save(page)
  return { ...first, isSame: first.file.equals(second.file) }
}

/** Drops a file on the app as a hand would. */
async function drop(page: Page, name: string, type: string, file: Buffer) {
  const carried = await page.evaluateHandle(
    ({ name, type, bytes }) => {
      const carried = new DataTransfer()
      const array = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))
      carried.items.add(new File([array], name, { type }))
      return carried
    },
    { name, type, bytes: file.toString('base64') },
  )
  const ground = page.locator('section[aria-label]').first()
  await ground.dispatchEvent('dragover', { dataTransfer: carried })
  await ground.dispatchEvent('drop', { dataTransfer: carried })
}

test('a PNG has the size that was asked for, knows its view, and is the same each time', async ({ page }) => {
  const { name, file, isSame } = await saveTwice(page, 'png~a4~vi~light~q')
  expect(name).toBe('linkage-atlas_lang-son_2026-03-01_3508x2480.png')
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([3508, 2480])
  expect(isSame).toBe(true)
  const origin = readOrigin(textOf(file, originName)!)!
  expect(new URLSearchParams(origin.address).get('place')).toBe('lang-son')
  expect(new URLSearchParams(origin.address).get('date')).toBe('2026-03-01')
  expect(origin.address).not.toContain('tool=')
  expect(origin.version).not.toBe('')
  expect(origin.sources.length).toBeGreaterThan(0)
})

test('a JPEG and a card have their sizes too', async ({ page }) => {
  await make(page, 'jpeg~card~vi~light~')
  const { name, file } = await save(page)
  expect(name).toMatch(/_1200x630\.(jpeg|jpg)$/)
  expect(file.subarray(0, 3).toString('hex')).toBe('ffd8ff')
})

test('an SVG holds named groups, real letters and its font, and nothing that runs', async ({ page }) => {
  const { file, isSame } = await saveTwice(page, 'svg~wide~vi~light~q')
  const svg = file.toString('utf8')
  expect(isSame).toBe(true)
  expect(svg).not.toMatch(/<script|<foreignObject|<canvas|\son\w+=|javascript:/i)
  expect(svg).not.toMatch(/(?:href|src)="https?:/)
  expect(svg.match(/@font-face/g)!.length).toBeGreaterThanOrEqual(6)
  for (const name of ['map', 'words', 'legend', 'scale', 'inset', 'code'])
    expect(svg).toMatch(new RegExp(`<(g|svg)[^>]* id="${name}"`))
  expect(svg).toMatch(/inkscape:label="provinces-fill"/)
  const ids = [...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size, 'no name twice').toBe(ids.length)
  const text = words(svg.replaceAll(/<style>[^]*?<\/style>/g, '').replaceAll(/<[^>]+>/g, ''))
  for (const name of ['Lạng Sơn', 'OpenStreetMap', ...archipelagos]) expect(text).toContain(name)
})

test('an SVG is drawn by another program', async ({ page }) => {
  test.skip(!isThere('rsvg-convert'), 'rsvg-convert is not installed: nothing else here draws an SVG file.')
  await make(page, 'svg~wide~vi~light~q')
  const { file } = await save(page)
  const png = execFileSync('rsvg-convert', [onDisk('picture.svg', file)], { maxBuffer: 1e8 })
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1920, 1080])
  expect(png.length).toBeGreaterThan(100_000)
})

test('a PDF is searched, has its font inside, one page of A4, and is the same each time', async ({
  page,
}) => {
  const { file, isSame } = await saveTwice(page, 'pdf~a4~vi~print~q')
  expect(file.subarray(0, 5).toString()).toBe('%PDF-')
  expect(isSame).toBe(true)
  test.skip(
    !isThere('pdftotext'),
    'pdftotext, pdffonts and pdftoppm are not installed: the PDF was not read back.',
  )
  const path = onDisk('picture.pdf', file)
  const text = words(execFileSync('pdftotext', ['-layout', path, '-']).toString())
  for (const part of ['Lạng Sơn', 'Bản đồ ngày 01/03/2026', 'OpenStreetMap', 'Nguồn:'])
    expect(text).toContain(part)
  const raw = words(execFileSync('pdftotext', ['-raw', path, '-']).toString())
  for (const name of ['Hoàng Sa', '(Đà Nẵng)', 'Trường Sa', '(Khánh Hòa)']) expect(raw).toContain(name)
  const fonts = execFileSync('pdffonts', [path]).toString().trim().split('\n').slice(2)
  expect(fonts.length).toBeGreaterThan(0)
  for (const font of fonts) expect(font).toMatch(/Be\s?Vietnam.*\byes\s+(yes|no)\s+yes\b/i)
  const facts = execFileSync('pdfinfo', [path]).toString()
  expect(facts).toMatch(/Pages:\s+1\b/)
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(facts)!.map(Number)
  expect(Math.abs(width! - 841.89)).toBeLessThan(1)
  expect(Math.abs(height! - 595.28)).toBeLessThan(1)
  const drawn = join(folder(), 'page')
  execFileSync('pdftoppm', ['-r', '72', '-png', '-singlefile', path, drawn])
  expect(readFileSync(`${drawn}.png`).length, 'a page with much on it').toBeGreaterThan(60_000)
})

test('a slide opens in a presentation program, with its title and its documents in the notes', async ({
  page,
}) => {
  await make(page, 'pptx~wide~vi~light~')
  const { name, file } = await save(page)
  expect(name).toMatch(/\.pptx$/)
  const path = onDisk('slide.pptx', file)
  if (isThere('unzip')) {
    expect(notesOf(path, 1)).toContain('§')
    expect(notesOf(path, 1)).toContain('place=lang-son')
  }
  test.skip(
    !presentationPrograms.every(isThere),
    'LibreOffice or Poppler is missing: the slide was not opened.',
  )
  const [slide, ...more] = slidesOf(path)
  expect(more).toEqual([])
  expect(slide!.words).toContain('Lạng Sơn')
  expect(slide!.pictures).toBe(1)
})

test('a saved picture dropped on the map opens its view again', async ({ page }) => {
  for (const [kind, type] of [
    ['png', 'image/png'],
    ['svg', 'image/svg+xml'],
  ] as const) {
    await make(page, `${kind}~card~vi~light~`)
    const { name, file } = await save(page)
    await open(page, '?place=ninh-binh-2025')
    await expect(heading(page, 'Ninh Bình')).toBeVisible()
    await drop(page, name, type, file)
    await expect(heading(page, 'Lạng Sơn')).toBeVisible()
    await expect(page).toHaveURL(/place=lang-son/)
    await expect(page).toHaveURL(/date=2026-03-01/)
  }
})

test('another file that is dropped gets a sentence, and changes nothing', async ({ page }) => {
  await open(page, '?place=ninh-binh-2025')
  await expect(heading(page, 'Ninh Bình')).toBeVisible()
  await drop(page, 'ngan-sach.xlsx', 'application/octet-stream', Buffer.from('PK\u0003\u0004 none of ours'))
  await expect(page.getByText(/ngan-sach\.xlsx/)).toBeVisible()
  await expect(heading(page, 'Ninh Bình')).toBeVisible()
})
