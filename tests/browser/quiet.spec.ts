/** A whole session stays at home: no request leaves the origin, the strict policy is kept, the console is silent. */

import { atlas } from './addresses'
import { clickAt, heading, open, panel } from './atlas'
import { expect, test } from './test'

test('a session of everything asks only its own server, and the server has it all', async ({
  page,
  watching,
}) => {
  const asked: string[] = []
  const refused: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('response', (response) => {
    if (response.status() >= 400) refused.push(`${response.status()} ${response.url()}`)
  })

  await open(page, '?map=8/21.8/106.7')
  await clickAt(page, 107.25, 21.62)
  await expect(heading(page, 'Lạng Sơn')).toBeVisible()
  await panel(page)
    .getByText(/^Bằng chứng/)
    .first()
    .click()
  await panel(page)
    .getByRole('link', { name: /^Quy hoạch tỉnh Lạng Sơn thời kỳ/ })
    .first()
    .click()
  await expect(heading(page, /^Quy hoạch tỉnh Lạng Sơn/)).toBeVisible()
  await page.getByRole('button', { name: '63 tỉnh, thành' }).click()
  await page.getByRole('button', { name: 'Switch to English' }).click()
  await page.getByRole('combobox', { name: 'Look' }).selectOption('dark')
  await page.getByText('Layers and legend').click()
  await page.getByRole('switch', { name: 'Railways' }).click()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await page.getByRole('button', { name: 'Back to the list' }).click()
  await page.getByRole('searchbox').fill('nghi son')
  await page
    .getByRole('link', { name: /Nghi Son Port/ })
    .first()
    .click()
  await expect(heading(page, 'Nghi Son Port')).toBeVisible()
  await page.goBack()
  await page.reload()
  await page.locator('[data-map="map"]').waitFor()

  expect(
    asked.filter((address) => !address.startsWith(`${atlas}/`) && !/^(blob|data):/.test(address)),
  ).toEqual([])
  expect(asked.length).toBeGreaterThan(20)
  expect(refused).toEqual([])
  expect(watching.complaints).toEqual([])
})

test('nothing is kept in the visitor’s browser', async ({ page, context }) => {
  await open(page)
  await page.getByRole('button', { name: 'Switch to English' }).click()
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
})
