/** The region of each source as a picture in shots/, for people to look at. */

import { coloursAt, heading, map, open, settledAddress } from './atlas'
import { expect, test } from './test'

const regions = {
  'nam-thanh-bac-nghe': ['vung-nam-thanh-bac-nghe', 'Vùng Nam Thanh – Bắc Nghệ'],
  'ninh-binh': ['ninh-binh-2025', 'Ninh Bình'],
  'lang-son': ['lang-son', 'Lạng Sơn'],
  'cao-bang-lang-son-thai-nguyen': [
    'lien-ket-cao-bang-lang-son-thai-nguyen',
    'Liên kết Cao Bằng – Lạng Sơn – Thái Nguyên',
  ],
  'tp-hcm-dong-nam-bo': ['lien-ket-tp-hcm-dong-nam-bo', 'Liên kết TP.HCM – các tỉnh Đông Nam Bộ'],
} as const

for (const [name, [place, title]] of Object.entries(regions)) {
  test(`${title} is drawn, and its picture kept`, async ({ page }) => {
    await open(page, `?place=${place}`)
    await expect(heading(page, title)).toBeVisible()
    await settledAddress(page)
    await page.screenshot({ path: `shots/${name}.png` })

    const box = (await map(page).boundingBox())!
    const points = Array.from({ length: 400 }, (_, i) => ({
      x: box.x + 20 + ((box.width - 40) * (i % 20)) / 20,
      y: box.y + 20 + ((box.height - 40) * Math.floor(i / 20)) / 20,
    }))
    const colours = new Set((await coloursAt(page, points, 0)).map(([colour]) => String(colour)))
    expect(colours.size, 'a picture of many colours, not a blank one').toBeGreaterThan(6)
  })
}
