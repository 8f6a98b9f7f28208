/** What a person meets on the page that is presented and saved, here with the drawn map: there is no WebGL. */
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { SlideFrame } from '../../src/app/SlideFrame'
import type { Catalogue } from '../../src/catalogue/client'
import { speakLanguage } from '../../src/text/text'
import { AtlasProvider } from '../../src/view/atlas'
import { createViewStore } from '../../src/view/store'
import { firstView, type View } from '../../src/view/view'
import { builtCatalogue, documents, shownOf } from '../content/builtAtlas'
import { ground, index } from '../pure/realGround'

let offline = false
const catalogue = (): Catalogue => ({
  ...builtCatalogue(),
  index: () => Promise.resolve(index),
  place: () => Promise.reject(new Error('not asked')),
  base: (name) => (offline ? Promise.reject(new Error(name)) : Promise.resolve(ground.base[name]!)),
  layer: (id) => Promise.resolve(ground.layers[id]!),
})

beforeEach(async () => {
  offline = false
  await speakLanguage('vi')
})

async function present(view: Partial<View> = {}) {
  await speakLanguage(view.language ?? 'vi')
  const start: View = { ...firstView, asOf: '2026-03-01', look: 'light', frame: 'slide', ...view }
  const store = createViewStore(start, [], shownOf(start).open)
  render(
    <AtlasProvider atlas={{ store, catalogue: catalogue(), index }}>
      <SlideFrame />
    </AtlasProvider>,
  )
  return store
}
const legend = async (name = 'Chú giải') =>
  within(await screen.findByRole('list', { name }, { timeout: 15_000 }))
    .getAllByRole('listitem')
    .map((row) => row.textContent)

const written = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').trim()

describe('the page for presenting', () => {
  it('names the place, the day, the scale and whose data it is', async () => {
    await present({ chosen: { type: 'place', id: 'lang-son' } })
    expect(await legend()).toContain('Nơi đang xem')
    expect(screen.getByRole('heading', { level: 1, name: 'Lạng Sơn' })).toBeVisible()
    expect(screen.getByText('Bản đồ ngày 01/03/2026')).toBeVisible()
    expect(screen.getByText(/^\d+ km$/)).toBeVisible()
    expect(screen.getByText(/OpenStreetMap/)).toBeVisible()
  })

  it('shows both archipelagos beside a map that does not reach them', async () => {
    await present({ chosen: { type: 'place', id: 'lang-son' } })
    const inset = await screen.findByRole('group', { name: 'Việt Nam' }, { timeout: 15_000 })
    expect(inset).toHaveTextContent(/Quần\sđảo\sHoàng\sSa\s\(Đà\sNẵng\)/)
    expect(inset).toHaveTextContent(/Quần\sđảo\sTrường\sSa\s\(Khánh\sHòa\)/)
  })

  it('needs no second map where the whole country is shown, and says what it is about', async () => {
    await present({ language: 'en' })
    expect(await legend('Legend')).toEqual(expect.arrayContaining(['Expressways', 'Provinces']))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Plans and agreements on regional linkage in Vietnam',
    )
    expect(screen.queryByRole('group', { name: 'Vietnam' })).toBeNull()
  })

  it('writes the whole title of a document, however long', async () => {
    const longest = documents.reduce((a, b) => (a.title.vi.length > b.title.vi.length ? a : b))
    await present({ chosen: { type: 'document', id: longest.id } })
    const heading = await screen.findByRole('heading', { level: 1 }, { timeout: 15_000 })
    expect(written(heading)).toBe(longest.title.vi)
  })

  it('explains only layers that are switched on', async () => {
    await present({ off: ['seaports', 'expressways'] })
    const rows = await legend()
    expect(rows).not.toContain('Cảng biển')
    expect(rows).not.toContain('Cao tốc')
    expect(rows).toContain('Tỉnh, thành phố')
  })

  it('offers the picture in two sizes, and the way back with the same view', async () => {
    await present({ chosen: { type: 'place', id: 'lang-son' }, off: ['towns'] })
    await legend()
    for (const size of ['1920 × 1080', '3840 × 2160']) {
      expect(screen.getByRole('button', { name: `Lưu ảnh ${size}` })).toHaveAttribute(
        'aria-disabled',
        'false',
      )
    }
    const back = screen.getByRole('link', { name: 'Về bản đồ' })
    expect(back).toHaveAttribute('href', '?place=lang-son&date=2026-03-01&off=towns&look=light')
  })

  it('says so in a sentence when a picture cannot be made', async () => {
    await present()
    await legend()
    await userEvent.click(screen.getByRole('button', { name: 'Lưu ảnh 1920 × 1080' }))
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^Không lưu được ảnh: .+\.$/))
  })

  it('saves nothing while the ground is missing, and can try again', async () => {
    offline = true
    await present()
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/Không tải được dữ liệu/))
    expect(screen.getByRole('button', { name: 'Lưu ảnh 1920 × 1080' })).toHaveAttribute(
      'aria-disabled',
      'true',
    )
    offline = false
    await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }))
    expect(await legend()).toContain('Tỉnh, thành phố')
  })
})
