/** Asking the ground in a real browser: measuring by mouse and without one, what is around, the strip along a line. */

import { AxeBuilder } from '@axe-core/playwright'
import { clickAt, clickUntil, heading, open, settledAddress } from './atlas'
import { expect, test } from './test'

const told = (address: string) => new URL(address).searchParams.get('tool')

test('clicks measure while the tool is open, and choose again when it is closed', async ({ page }) => {
  await open(page, '?lang=en&tool=measure&map=8/18.6/105.6')
  const tool = page.getByRole('region', { name: 'Measure' })
  await expect(tool.getByText('No points yet.')).toBeVisible()
  await clickAt(page, 105.4, 18.6)
  await clickAt(page, 105.8, 18.6)
  await expect(tool.getByRole('status')).toContainText(/4[12](\.\d)? km/)
  expect(told(await settledAddress(page))).toMatch(/^measure:105\.\d+_18\.\d+~105\.\d+_18\.\d+$/)
  await page.goBack()
  await expect(tool.getByText(/^One point/)).toBeVisible()
  await page.goForward()
  await tool.getByRole('button', { name: 'Clear all' }).click()
  await tool.getByRole('button', { name: /Close/ }).click()
  await clickUntil(page, 105.4, 18.6, /Nghe An|Ha Tinh/)
})

test('a distance is measured without a mouse, and its address brings it back', async ({ page }) => {
  await open(page, '?lang=en&tool=measure')
  const picker = page.getByRole('combobox', { name: 'Add a known place' })
  await picker.focus()
  await page.keyboard.type('vung')
  const port = page.getByRole('option', { name: /^Vung Ang Port/ })
  await expect(port).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(port).toHaveCount(0)
  await expect(picker, 'Escape closes the list, not the tool').toBeVisible()
  await picker.fill('')
  for (const name of ['Vung Ang Port', 'Vinh International Airport']) {
    await page.keyboard.type(name)
    // Enter takes what the list has marked, a moment after it has opened.
    await expect(page.getByRole('option', { name }).first()).toHaveAttribute('data-highlighted', '')
    await page.keyboard.press('Enter')
    await expect(picker).toHaveValue('')
  }
  const said = page.getByText('From Vung Ang Port to Vinh International Airport')
  await expect(said).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.type('17.5 106.6')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/From Vung Ang Port to 17\.5000; 106\.6000/)).toBeVisible()
  await page.reload()
  await expect(page.getByText(/From Vung Ang Port to 17\.5000; 106\.6000/)).toBeVisible()
})

test('what is around a gate is listed, widened by key, and stays while something of it is read', async ({
  page,
}) => {
  await open(page, '?lang=en&place=cua-khau-huu-nghi&tool=around:10')
  const tool = page.getByRole('region', { name: 'What is around' })
  await expect(tool.getByText(/places within 10 km of Huu Nghi/)).toBeVisible()
  await tool.getByRole('radio', { name: '10 km' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(tool.getByText(/places within 25 km of Huu Nghi/)).toBeVisible()
  await tool.getByRole('link', { name: /^Lang Son city \d/ }).click()
  await expect(heading(page, 'Lang Son city')).toBeVisible()
  await expect(tool.getByText('Around Huu Nghi International Border Gate')).toBeVisible()
  expect(told(await settledAddress(page))).toBe('around:25~cua-khau-huu-nghi')
})

test('the strip along a line scrolls inside its own frame, is read in order, and turns round', async ({
  page,
}) => {
  await open(page, '?lang=en&place=quoc-lo-1-ha-noi-vung-ang&tool=strip:10')
  const tool = page.getByRole('region', { name: 'Along the line' })
  const rows = tool.getByRole('list', { name: 'In order along the line' }).getByRole('link')
  await expect(rows.first()).toContainText('Hanoi')
  await tool.getByRole('button', { name: 'Turn round' }).click()
  await expect(rows.first()).toContainText(/Ha Tinh|Vung Ang/)
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(sideways).toBeLessThanOrEqual(0)
})

for (const query of [
  '?tool=measure:106.3_18.1~105_18.5~105.5_19.2~o',
  '?place=cang-vung-ang&tool=around:25&look=dark',
  '?place=truc-dong-dang-huu-lung&tool=strip:5&lang=en',
  '?tool=around',
]) {
  test(`${query} can be read by everybody`, async ({ page }) => {
    await open(page, query)
    await expect(page.getByRole('button', { name: /^(Đóng|Close)/ }).first()).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })
}
