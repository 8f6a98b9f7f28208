/** What the panel says of how places lie to one another: closed at first, and true on the day of the map. */
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Panel } from '../../src/panel/Panel'
import type { Chosen, View } from '../../src/view/view'
import { showAtlas } from './showAtlas'

async function lying(chosen: Chosen, view: Partial<View> = {}) {
  const { user } = await showAtlas(<Panel chosen={chosen} />, { view: { chosen, ...view } })
  const summary = await screen.findByRole('heading', { name: /^(Vị trí so với nơi khác|Where it lies)$/ })
  const details = summary.closest('details')!
  return { details, open: () => user.click(summary) }
}
const links = (details: HTMLElement) =>
  within(details)
    .getAllByRole('link')
    .map((link) => link.textContent)

describe('where a place lies', () => {
  it('opens when asked for, and says that it is measured on drawn shapes', async () => {
    const { details, open } = await lying({ type: 'place', id: 'lang-son' })
    expect(details.open).toBe(false)
    await open()
    expect(within(details).getByText(/đo trên hình vẽ/)).toBeVisible()
    expect(within(details).getByText(/^162,1 km$|162,1 km/)).toBeVisible()
  })

  it('names the neighbours of the day', async () => {
    const { details, open } = await lying({ type: 'place', id: 'lang-son' }, { asOf: '2025-07-01' })
    await open()
    expect(links(details)).toContain('Bắc Ninh')
    expect(links(details)).not.toContain('Bắc Giang')
  })

  it('names the neighbours of the day before the merger', async () => {
    const { details, open } = await lying({ type: 'place', id: 'lang-son' }, { asOf: '2025-06-30' })
    await open()
    expect(links(details)).toContain('Bắc Giang')
    expect(links(details)).not.toContain('Bắc Ninh')
  })

  it('names the neighbours that a province of the past had, whatever the day', async () => {
    const { details, open } = await lying({ type: 'place', id: 'bac-giang' }, { asOf: '2026-01-15' })
    await open()
    expect(links(details)).toContain('Bắc Ninh')
    expect(links(details)).toContain('Lạng Sơn')
  })

  it('gives kilometres along an expressway, in English too', async () => {
    const { details, open } = await lying(
      { type: 'place', id: 'cao-toc-dong-dang-tra-linh' },
      { language: 'en' },
    )
    await open()
    expect(links(details)).toEqual(['Lang Son', 'Cao Bang'])
    expect(details).toHaveTextContent(/Crosses.*km 0–50.*Length as drawn: 109.9 km/)
  })
})

it('the panel leads to the page that says the same without the map, in the language spoken', async () => {
  const document: Chosen = { type: 'document', id: '2024-03-19-quy-hoach-tinh-lang-son' }
  await showAtlas(<Panel chosen={document} />, { view: { chosen: document, language: 'en' } })
  expect(await screen.findByRole('link', { name: 'Plain page, without the map' })).toHaveAttribute(
    'href',
    './document/2024-03-19-quy-hoach-tinh-lang-son/?plain#en',
  )
})
