/** The list of what is in view: counted, walked with arrow keys, opened with Enter, and true to day, layers and filters. */
import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { ToolPane } from '../../src/explore/ToolPane'
import type { State } from '../../src/view/store'
import { openTool, firstView, type View } from '../../src/view/view'
import { showAtlas } from './showAtlas'

beforeAll(() => {
  // jsdom has no layout.
  Element.prototype.scrollIntoView = () => {}
})

const northEast: Partial<State> = {
  sight: [106.1, 21.35, 107.1, 22.35],
  seen: { lng: 106.6, lat: 21.85, zoom: 8.5 },
}
const country: Partial<State> = { sight: [100, 5, 120, 25], seen: { lng: 110, lat: 15, zoom: 5 } }

async function show(state: Partial<State> = northEast, view: Partial<View> = {}, told = '') {
  const { tool } = openTool(firstView, 'in-view', told)
  const shown = await act(() => showAtlas(<ToolPane />, { view: { tool, ...view }, state }))
  const list = await screen.findByRole('listbox', { name: /^(Những gì đang thấy|What is in view)/ })
  return { ...shown, list, rows: () => within(list).getAllByRole('option') }
}
const nameOf = (row: HTMLElement) => row.querySelector('span')!.firstChild!.textContent

describe('the list', () => {
  it('has the focus when it comes, counts what is there, and begins in the middle of the map', async () => {
    const { list, rows } = await show()
    expect(list).toHaveFocus()
    expect(screen.getByRole('status')).toHaveTextContent(`${rows().length} nơi đang thấy trên bản đồ`)
    expect(rows()[0]).toHaveTextContent('ở giữa bản đồ')
    expect(rows().map(nameOf)).toContain('Lạng Sơn')
    expect(rows().map(nameOf)).not.toContain('Hà Tĩnh')
    expect(rows().at(-1)).toHaveTextContent(/cách tâm [\d,]+ km, phía (đông|tây|nam|bắc)/)
  })

  it('is walked with the arrow keys; the map rings what they reach', async () => {
    const { user, list, rows, store } = await show()
    const under = () => rows().findIndex((row) => row.id === list.getAttribute('aria-activedescendant'))
    expect(under()).toBe(0)
    const first = store.getState().cursor
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(under()).toBe(2)
    expect(store.getState().cursor).not.toBe(first)
    await user.keyboard('{ArrowUp}')
    expect(under()).toBe(1)
    await user.keyboard('{End}{ArrowDown}')
    expect(under()).toBe(rows().length - 1)
    await user.keyboard('{Home}{ArrowUp}')
    expect(under()).toBe(0)
    await user.keyboard('{PageDown}')
    expect(under()).toBe(10)
    await user.keyboard('l')
    expect(nameOf(rows()[under()]!)).toMatch(/^l/i)
  })

  it('opens what the cursor is on with Enter, leaving the map where it is', async () => {
    const { user, rows, list, view, store } = await show()
    await user.keyboard('{ArrowDown}{Enter}')
    expect(view().chosen).toEqual({ type: 'place', id: store.getState().cursor })
    expect(view().camera).toEqual(northEast.seen)
    expect(rows()[1]).toHaveAttribute('aria-selected', 'true')
    expect(list).toHaveAttribute('aria-activedescendant', rows()[1]!.id)
  })

  it('is left with Escape, and the ring goes with it', async () => {
    const { user, view, store } = await show()
    expect(store.getState().cursor).not.toBe('')
    await user.keyboard('{Escape}')
    expect(view().tool).toBeNull()
    expect(store.getState().cursor).toBe('')
  })

  it('follows the map', async () => {
    const { rows, store } = await show()
    const before = rows().length
    act(() => store.setState({ sight: [105.2, 18, 106.6, 19] }))
    expect(rows().map(nameOf)).toContain('Hà Tĩnh')
    expect(rows().map(nameOf)).not.toContain('Lạng Sơn')
    expect(screen.getByRole('status')).toHaveTextContent(`${rows().length} nơi`)
    expect(before).toBeGreaterThan(0)
  })

  it('of open sea helps on', async () => {
    const { store } = await show()
    act(() => store.setState({ sight: [113, 3, 113.1, 3.1] }))
    expect(screen.getByText(/Không có nơi nào trong khung/)).toBeVisible()
  })
})

describe('what it lists', () => {
  it('is right for the day', async () => {
    const before = await show(country, { asOf: '2025-06-30' }, 'province')
    expect(before.rows()).toHaveLength(63)
    before.unmount()
    const after = await show(country, { asOf: '2025-07-01' }, 'province')
    expect(after.rows()).toHaveLength(34)
  })

  it('leaves out layers that are off and what filters leave out, and says so', async () => {
    await show(country, { off: ['provinces', 'zones'] })
    expect(screen.getByText(/2 lớp đang tắt không được kể/)).toBeVisible()
    expect(screen.queryByRole('option', { name: /^Lạng Sơn ?Tỉnh/ })).toBeNull()
  })

  it('keeps to the places that match', async () => {
    const { rows } = await show({ ...country, matching: ['lang-son', 'cang-nghi-son'] })
    expect(rows().map(nameOf).sort()).toEqual(['Cảng Nghi Sơn', 'Lạng Sơn'])
    expect(screen.getByText(/nơi nữa bị bộ lọc để ra ngoài/)).toBeVisible()
  })

  it('has towns only from where the map draws them', async () => {
    const { store } = await show(country)
    const towns = () => screen.queryAllByRole('option', { name: /Đô thị ·/ }).length
    expect(towns()).toBe(0)
    act(() => store.setState({ seen: { lng: 110, lat: 15, zoom: 7 } }))
    expect(towns()).toBeGreaterThan(0)
  })

  it('can be one kind, from north to south, and the address says so', async () => {
    const { user, rows, view } = await show(country)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Thứ tự' }), 'Từ bắc xuống nam')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Loại' }), 'province')
    expect(view().tool).toEqual({ name: 'in-view', told: 'north.province' })
    expect(rows()).toHaveLength(34)
    const names = rows().map(nameOf)
    expect(names.indexOf('Cao Bằng')).toBeLessThan(names.indexOf('Nghệ An'))
    expect(names.indexOf('Nghệ An')).toBeLessThan(names.indexOf('Cà Mau'))
  })

  it('waits for the map, and speaks English', async () => {
    const { tool } = openTool(firstView, 'in-view')
    const { store } = await act(() => showAtlas(<ToolPane />, { view: { tool, language: 'en' } }))
    expect(await screen.findByText('The map is not drawn yet.')).toBeVisible()
    act(() => store.setState(northEast))
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/places are in view/))
    expect(within(screen.getByRole('listbox')).getAllByRole('option')[0]).toHaveTextContent(
      /(of|in) the middle/,
    )
  })
})
