/** Opening a document lights up what it mentions, and nothing else. */

import { heading, litShare, open, panel } from './atlas'
import { expect, test } from './test'

const conference = '2026-01-09-hoi-nghi-lien-ket-cao-bang-lang-son-thai-nguyen'
const memorandum = '2026-01-09-ban-ghi-nho-cao-bang-lang-son-thai-nguyen'
const region = 'map=8/22.15/106.3'
const provinces = ['cao-bang', 'lang-son', 'thai-nguyen-2025']
const expressways = ['cao-toc-dong-dang-tra-linh', 'cao-toc-bac-kan-cao-bang', 'cao-toc-thai-nguyen-lang-son']

test('the conference of 2026 lights up three provinces and three expressways', async ({ page }) => {
  await open(page, `?${region}`)
  for (const id of provinces) expect(await litShare(page, 'provinces', id), `${id} before`).toBeLessThan(0.05)
  for (const id of expressways)
    expect(await litShare(page, 'expressways', id), `${id} before`).toBeLessThan(0.05)

  await open(page, `?document=${conference}&${region}`)
  await expect(heading(page, 'Hội nghị liên kết vùng Cao Bằng – Lạng Sơn – Thái Nguyên')).toBeVisible()
  for (const id of provinces) expect(await litShare(page, 'provinces', id), id).toBeGreaterThan(0.9)
  for (const id of expressways) expect(await litShare(page, 'expressways', id), id).toBeGreaterThan(0.9)
  for (const id of ['cao-toc-thai-nguyen-cho-moi', 'cao-toc-bac-giang-lang-son']) {
    expect(await litShare(page, 'expressways', id), `${id}, which is not mentioned`).toBeLessThan(0.4)
  }
})

test('the panel lists what the conference mentions and counts what has no shape', async ({ page }) => {
  await open(page, `?document=${conference}`)
  await expect(panel(page)).toContainText('8 nơi trên bản đồ · 1 nơi không có hình')
  for (const name of [
    'Cao Bằng',
    'Lạng Sơn',
    'Thái Nguyên',
    'Cao tốc Đồng Đăng – Trà Lĩnh',
    'Cao tốc Bắc Kạn – Cao Bằng',
    'Cao tốc Thái Nguyên – Lạng Sơn',
  ]) {
    await expect(panel(page).getByRole('heading', { level: 4, name, exact: true })).toBeVisible()
  }
})

test('the memorandum that was signed there lights them up as well, and leads to the conference', async ({
  page,
}) => {
  await open(page, `?document=${memorandum}&${region}`)
  await expect(panel(page)).toContainText('7 nơi trên bản đồ')
  for (const id of provinces) expect(await litShare(page, 'provinces', id), id).toBeGreaterThan(0.9)
  for (const id of expressways) expect(await litShare(page, 'expressways', id), id).toBeGreaterThan(0.9)
  await panel(page)
    .getByRole('link', { name: 'Hội nghị liên kết vùng Cao Bằng – Lạng Sơn – Thái Nguyên' })
    .click()
  await expect(heading(page, 'Hội nghị liên kết vùng Cao Bằng – Lạng Sơn – Thái Nguyên')).toBeVisible()
})
