/** Axe finds nothing serious in any state of the page, in both languages and both looks. */

import { AxeBuilder } from '@axe-core/playwright'
import type { Page, TestInfo } from '@playwright/test'
import { heading, open, panel, ready } from './atlas'
import { host } from './addresses'
import { expect, test } from './test'

/** What axe finds now; what is less than serious goes into the report as a note. */
async function examine(page: Page, state: string, info: TestInfo) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const told = violations.map(
    ({ id, impact, nodes }) =>
      `${state}: ${impact} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  )
  const grave = (text: string) => /: (serious|critical) /.test(text)
  for (const description of told.filter((text) => !grave(text)))
    info.annotations.push({ type: 'axe', description })
  expect.soft(told.filter(grave)).toEqual([])
}

for (const [lang, look] of [
  ['vi', 'light'],
  ['en', 'dark'],
] as const) {
  test(`list, layers, place and document in ${lang}, ${look}`, async ({ page }, info) => {
    await open(page, `?lang=${lang}&look=${look}`)
    await examine(page, 'home', info)

    await page.getByText(/^(Lớp và chú giải|Layers and legend)$/).click()
    await expect(page.getByRole('switch').first()).toBeVisible()
    await examine(page, 'layers', info)
    await page.getByText(/^(Lớp và chú giải|Layers and legend)$/).click()

    await page
      .getByRole('link', { name: /^(Tam giác phát triển|Nam Thanh–Bac Nghe development triangle)/ })
      .click()
    await expect(
      heading(page, /^(Tam giác phát triển|Nam Thanh–Bac Nghe development triangle)/),
    ).toBeVisible()
    await panel(page)
      .getByText(/^(Bằng chứng|Evidence)/)
      .first()
      .click()
    await examine(page, 'place', info)

    await panel(page).getByRole('link', { name: /39-NQ/ }).first().click()
    await expect(heading(page, /39-NQ/)).toBeVisible()
    await examine(page, 'document', info)
  })
}

test('the embedded map, on its own and in the page that embeds it', async ({ page }, info) => {
  for (const query of ['?frame=embed', '?frame=embed&place=lang-son&lang=en&look=dark']) {
    await open(page, query)
    if (query.includes('place')) await expect(heading(page, 'Lang Son')).toBeVisible()
    await examine(page, query, info)
  }
  await page.goto(
    `${host}/?src=${encodeURIComponent(new URL('/?frame=embed&place=lang-son', page.url()).href)}`,
  )
  await ready(page.frames()[1]!)
  await examine(page, 'on a host page', info)
})

test('what went wrong is told accessibly, too', async ({ page }, info) => {
  await open(page, '?place=lang-sonn&date=2025-02-30')
  await expect(page.getByText('Không có địa điểm “lang-sonn”.')).toBeVisible()
  await examine(page, 'notices', info)
})
