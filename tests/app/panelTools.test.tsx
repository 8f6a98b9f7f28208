/** The ways on from the panel: tools, the file, and where to read when nothing is said. */
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Panel } from '../../src/panel/Panel'
import type { Chosen, View } from '../../src/view/view'
import { documentEntries, index, placeEntries } from '../content/builtAtlas'
import { panelRead, showAtlas } from './showAtlas'

const place = (id: string): Chosen => ({ type: 'place', id })
const document = (id: string): Chosen => ({ type: 'document', id })

async function open(chosen: Chosen, view: Partial<View> = {}) {
  const shown = await showAtlas(<Panel chosen={chosen} />, { view: { chosen, ...view } })
  await panelRead()
  return shown
}
const offered = () =>
  within(screen.getByRole('list', { name: 'Hỏi thêm' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent)

describe('tools in the panel', () => {
  it('a line can be asked what lies around and along it, a gate what lies around it, both all the rest', async () => {
    const { unmount } = await open(place('cao-toc-huu-nghi-chi-lang'))
    expect(offered()).toEqual(['Quanh đây', 'Dọc tuyến', 'So sánh', 'Trích dẫn', 'Tải dữ liệu'])
    unmount()
    await open(place('cua-khau-huu-nghi'))
    expect(offered()).toEqual(['Quanh đây', 'So sánh', 'Trích dẫn', 'Tải dữ liệu'])
  })

  it('a place without a shape, and a document, are asked nothing of the ground', async () => {
    const shapeless = placeEntries().find(({ bounds }) => !bounds)!
    const { unmount } = await open(place(shapeless.id))
    expect(offered()).toEqual(['So sánh', 'Trích dẫn', 'Tải dữ liệu'])
    unmount()
    await open(document('2024-03-19-quy-hoach-tinh-lang-son'))
    expect(offered()).toEqual(['So sánh', 'Trích dẫn', 'Tải dữ liệu'])
    expect(screen.getByRole('link', { name: 'Tải dữ liệu' })).toHaveAttribute(
      'href',
      './data/documents/2024-03-19-quy-hoach-tinh-lang-son.json',
    )
  })

  it('open their tool, show that it is open, and close it again', async () => {
    const { user, view } = await open(place('lang-son'))
    const around = screen.getByRole('button', { name: 'Quanh đây', pressed: false })
    await user.click(around)
    expect(view().tool).toEqual({ name: 'around', told: '25' })
    expect(view().chosen).toEqual(place('lang-son'))
    await user.click(screen.getByRole('button', { name: 'Quanh đây', pressed: true }))
    expect(view().tool).toBeNull()
  })

  it('lead from an embedded map to the whole app in a tab of its own', async () => {
    await open(place('lang-son'), { frame: 'embed' })
    const cite = screen.getByRole('link', { name: 'Trích dẫn (mở thẻ mới)' })
    expect(cite).toHaveAttribute('target', '_blank')
    expect(cite).toHaveAttribute('href', '?place=lang-son&date=2026-01-15&tool=cite')
  })
})

describe('where nothing is to be read', () => {
  it('a place that no document speaks of leads to those nearby that have some', async () => {
    const silent = placeEntries().find(
      ({ citations, related, bounds }) => !citations.length && !related.length && bounds,
    )!
    const { user, view } = await open(place(silent.id))
    const links = within(screen.getByText('Có thể đọc tiếp ở:').parentElement!).getAllByRole('link')
    expect(links).toHaveLength(3)
    const target = index.places.find(({ name }) => name.vi === links[0]!.textContent)!
    expect(target.documents).toBeGreaterThan(0)
    await user.click(links[0]!)
    expect(index.places.find(({ id }) => id === view().chosen!.id)!.name.vi).toBe(target.name.vi)
  })

  it('a province of today leads to what it was before', async () => {
    const made = placeEntries().find(
      ({ citations, related }) =>
        !citations.length && related.some(({ because }) => because === 'predecessor'),
    )!
    await open(place(made.id))
    const list = screen.getByText('Có thể đọc tiếp ở:').parentElement!
    const first = made.related.find(({ because }) => because === 'predecessor')!
    expect(within(list).getByRole('link', { name: first.place.name.vi })).toBeVisible()
    expect(list).toHaveTextContent('trước đây')
  })

  it('the act of the merger leads to the provinces that ended by it', async () => {
    await open(document('2025-06-12-nghi-quyet-202-2025-qh15'))
    const list = screen.getByText('Những nơi này kết thúc theo văn bản:').parentElement!
    expect(within(list).getAllByRole('link').length).toBe(12)
    expect(list).toHaveTextContent('và nơi khác: 40')
  })

  it('every other document without places leads to related ones, or to the list', async () => {
    for (const { id, relations } of documentEntries().filter(({ mentions }) => !mentions.length)) {
      if (index.places.some(({ endedBy }) => endedBy === id)) continue
      const { unmount } = await open(document(id))
      const words = relations.length
        ? 'Có thể đọc tiếp ở văn bản liên quan:'
        : /^Cũng chưa nối với văn bản nào khác/
      expect(screen.getByText(words)).toBeVisible()
      unmount()
    }
  })
})
