/** Pictures from a list, by the real command: the files are those that a hand saves in the app, and what fails is told. */

import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { folder } from './addresses'
import { expect, test } from './test'

test.describe.configure({ timeout: 400_000 })
// The command's window: of another size, the same picture differs in the last bits of its edges.
test.use({ viewport: { width: 1440, height: 900 } })

/** Runs `npm run shots` on a list, and gives what it said and how it ended. */
function shoot(list: string) {
  return new Promise<{ said: string; code: number | null }>((done) => {
    const command = spawn(process.execPath, ['tools/shots.mjs', list, `--folder=${folder}`])
    let said = ''
    command.stdout.on('data', (words) => (said += String(words)))
    command.stderr.on('data', (words) => (said += String(words)))
    command.on('close', (code) => done({ said, code }))
  })
}

function listOf(text: string) {
  const place = mkdtempSync(join(tmpdir(), 'shots-'))
  writeFileSync(join(place, 'list.yaml'), text)
  return { list: join(place, 'list.yaml'), out: join(place, 'pictures'), place }
}

test('a list becomes pictures as by hand, alt texts and a contact sheet; a wrong id is told, and stops nothing', async ({
  page,
}) => {
  const { list, out } = listOf(`
site: https://portal.example/atlas/
defaults: { size: card }
views:
  - { view: place=lang-sonn }
  - { view: 'place=lang-son&date=2026-03-01', title: 'Tỉnh <Lạng Sơn>', format: [png, svg] }
`)
  const { said, code } = await shoot(list)
  expect(said).toMatch(/1\/3 {2}lang-sonn\.png {2}failed/)
  expect(said).toMatch(/2\/3 {2}lang-son-2026-03-01\.png {2}\d+\.\d s/)
  expect(said).toContain('2 written into ')
  expect(said).toContain('lang-sonn.png: There is no place “lang-sonn”. Did you mean “lang-son” (Lạng Sơn)?')
  expect(code).toBe(1)
  const [png, svg] = ['lang-son-2026-03-01.png', 'lang-son-2026-03-01.svg']
  expect(readdirSync(out).sort()).toEqual([
    'alt-texts.json',
    'contact-sheet.html',
    'contact-sheet.png',
    png,
    svg,
  ])
  const told = {
    alt: {
      vi: 'Tỉnh <Lạng Sơn>. Bản đồ ngày 01/03/2026',
      en: 'Tỉnh <Lạng Sơn>. Map of 1 March 2026',
    },
    title: 'Tỉnh <Lạng Sơn>',
    address: 'https://portal.example/atlas/?place=lang-son&date=2026-03-01',
    day: '2026-03-01',
  }
  expect(JSON.parse(readFileSync(join(out, 'alt-texts.json'), 'utf8'))).toEqual({
    [png]: told,
    [svg]: told,
  })

  for (const [kind, name] of [
    ['png', png],
    ['svg', svg],
  ] as const) {
    await page.goto(`./?place=lang-son&date=2026-03-01&tool=export:${kind}~card~vi~light~`)
    await page.getByLabel('Tiêu đề', { exact: true }).fill('Tỉnh <Lạng Sơn>')
    await page.getByRole('img', { name: told.alt.vi }).waitFor()
    await page.waitForLoadState('networkidle')
    const coming = page.waitForEvent('download', { timeout: 120_000 })
    await page.getByRole('button', { name: 'Lưu tệp' }).click()
    const byHand = readFileSync(await (await coming).path())
    expect(readFileSync(join(out, name)).equals(byHand), `${name} is the file that a hand saves`).toBe(true)
  }

  const sheet = readFileSync(join(out, 'contact-sheet.html'), 'utf8')
  expect(sheet.match(/>Tỉnh &lt;Lạng Sơn&gt;<\/h2>/g)).toHaveLength(2)
  expect(sheet).toContain('There is no place “lang-sonn”.')
  for (const name of [png, svg]) expect(sheet).toContain(`<img src="./${name}"`)
  const photograph = readFileSync(join(out, 'contact-sheet.png'))
  expect(photograph.readUInt32BE(16)).toBe(1280)
  expect(photograph.length, 'with the pictures in it').toBeGreaterThan(60_000)
})

test('a list with problems is refused whole, and one that is not there is told', async () => {
  const { list, place } = listOf(
    'views:\n  - { view: place=lang-son, file: ../x }\n  - view: date=2025-02-30\n',
  )
  const { said, code } = await shoot(list)
  expect(said).toContain('The list has 2 problems; no picture was made.')
  expect(said).toMatch(/list\.yaml:2 {2}views\[0\]\.file: “\.\.\/x” is a path/)
  expect(said).toMatch(/list\.yaml:3 {2}views\[1\]\.view: .*“2025-02-30”/)
  expect(code).toBe(1)
  expect(readdirSync(place)).toEqual(['list.yaml'])

  const missing = await shoot(join(place, 'missing.yaml'))
  expect(missing.said).toContain('missing.yaml. docs/shots.example.yaml is one that works')
  expect(missing.code).toBe(1)
})
