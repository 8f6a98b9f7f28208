/** Who works with whom, as a person reads it: the matrix walked by keys, its documents, the list in words, the arcs drawn. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { carriedTo } from '../../src/catalogue/network'
import { ToolPane } from '../../src/explore/ToolPane'
import { showDay, openTool, type View } from '../../src/view/view'
import { builtCatalogue, index } from '../content/builtAtlas'
import { showAtlas } from './showAtlas'

const show = (told = '', view: Partial<View> = {}, given: Parameters<typeof showAtlas>[1] = {}) =>
  // Words and the tool's own code come later.
  act(() => showAtlas(<ToolPane />, { ...given, view: { tool: { name: 'network', told }, ...view } }))
const grid = () => screen.findByRole('grid', { name: 'Ma trận tỉnh × tỉnh: số văn bản chung' })
/** The row's cells, by the province at its head. */
const cellsOf = (name: string) => {
  const row = screen.getByRole('rowheader', { name }).closest('tr')!
  return within(row).getAllByRole('gridcell')
}
const columns = () => screen.getAllByRole('columnheader').map((head) => head.textContent)
const cell = (row: string, column: string) => cellsOf(row)[columns().indexOf(column)]!
/** The cells follow once the switches have answered. */
const says = (row: string, column: string, words: string) =>
  waitFor(() => expect(cell(row, column)).toHaveAccessibleName(words))
const pairPane = (name: string | RegExp) => screen.findByRole('region', { name })

describe('the matrix', () => {
  it('shows 34 by 34 provinces today, with what Cao Bang and Lang Son share in number and words', async () => {
    await show()
    await grid()
    expect(columns()).toHaveLength(34)
    expect(screen.getAllByRole('gridcell')).toHaveLength(34 * 34)
    expect(cell('Cao Bằng', 'Lạng Sơn')).toHaveTextContent('5')
    expect(cell('Cao Bằng', 'Lạng Sơn')).toHaveAccessibleName('3 văn bản cùng là các bên, 2 văn bản qua vùng')
    expect(cell('Cao Bằng', 'Cao Bằng')).toHaveAccessibleName('cùng một tỉnh')
    expect(cell('Lạng Sơn', 'Quảng Ninh')).toHaveAccessibleName('giáp nhau, chưa có văn bản chung')
    expect(cell('Hà Nội', 'Cà Mau')).toBeEmptyDOMElement()
  })

  it('follows the day to the 63 provinces and back', async () => {
    const { store, user } = await show()
    await grid()
    await user.click(screen.getByRole('button', { name: '63 tỉnh, thành' }))
    await waitFor(() => expect(columns()).toHaveLength(63))
    expect(store.getState().view.asOf).toBe('2025-06-30')
    await user.click(screen.getByRole('button', { name: '34 tỉnh, thành' }))
    await waitFor(() => expect(columns()).toHaveLength(34))
  })

  it('is one stop for Tab, is walked by arrow keys, and opens a cell with Enter', async () => {
    const { user, view } = await show()
    const table = await grid()
    const stops = () => table.querySelectorAll('[tabindex="0"]')
    expect(stops()).toHaveLength(1)
    act(() => (stops()[0] as HTMLElement).focus())
    await user.keyboard('{Control>}{Home}{/Control}')
    expect(cell('Hà Nội', 'Hà Nội')).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(view().tool!.told).toBe('')
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}{ArrowUp}{ArrowDown}{End}')
    expect(cell('Cao Bằng', 'Cà Mau')).toHaveFocus()
    await user.keyboard('{ArrowRight}{Home}{PageDown}{PageUp}')
    expect(cell('Cao Bằng', 'Hà Nội')).toHaveFocus()
    const steps = columns().indexOf('Lạng Sơn')
    await user.keyboard(`{ArrowRight>${steps}/}`)
    expect(cell('Cao Bằng', 'Lạng Sơn')).toHaveFocus()
    expect(stops()).toHaveLength(1)
    await user.keyboard('{Enter}')
    expect(view().tool!.told).toBe('pair.cao-bang.lang-son')
    expect(screen.getByRole('heading', { name: 'Cao Bằng và Lạng Sơn' })).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(view().tool).toEqual({ name: 'network', told: '' })
    expect(cell('Cao Bằng', 'Lạng Sơn')).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(view().tool).toBeNull()
  })

  it('opens the documents of a cell with links, dates, themes, and what is past', async () => {
    const { user, view } = await show()
    await grid()
    await user.click(cell('Nghệ An', 'Thanh Hóa'))
    const pane = await pairPane('Nghệ An và Thanh Hóa')
    expect(pane).toHaveTextContent('4 văn bản chung.')
    expect(pane).toHaveTextContent(/Có chung ranh giới, khoảng \d+ km/)
    const rows = within(pane).getAllByRole('listitem')
    expect(rows).toHaveLength(4)
    const memorandum = rows.find((row) => row.textContent?.includes('Bản ghi nhớ'))!
    expect(memorandum).toHaveTextContent('16/09/2022')
    expect(memorandum).toHaveTextContent('đã hết hạn')
    expect(memorandum).toHaveTextContent('cùng là các bên')
    expect(memorandum).toHaveTextContent('thể chế')
    expect(pane).toHaveTextContent('qua Vùng Bắc Trung Bộ')
    expect(cell('Nghệ An', 'Thanh Hóa')).toHaveAttribute('aria-selected', 'true')
    await user.click(within(memorandum).getByRole('link'))
    expect(view().chosen).toEqual({
      type: 'document',
      id: '2022-09-16-ban-ghi-nho-hop-tac-thanh-hoa-nghe-an-ha-tinh',
    })
  })

  it('narrows to a theme, to parties alone, and to what is not past, each with an address', async () => {
    const { user, view } = await show()
    await grid()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Lĩnh vực' }), 'defence')
    expect(view().tool!.told).toBe('theme.defence')
    await says('Cao Bằng', 'Lạng Sơn', '1 văn bản cùng là các bên, 1 văn bản qua vùng')
    await user.click(screen.getByRole('checkbox', { name: 'Cả qua vùng' }))
    await says('Cao Bằng', 'Lạng Sơn', '1 văn bản cùng là các bên')
    await says('Cao Bằng', 'Tuyên Quang', 'giáp nhau, chưa có văn bản chung')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Lĩnh vực' }), '')
    await user.click(screen.getByRole('checkbox', { name: 'Cả văn bản đã hết hạn' }))
    expect(view().tool!.told).toBe('direct,current')
    await says('Nghệ An', 'Thanh Hóa', 'giáp nhau, chưa có văn bản chung')
  })

  it('counts only documents that the filters leave, and says so', async () => {
    await show(
      '',
      {},
      { state: { matchingDocuments: ['2026-01-09-ban-ghi-nho-cao-bang-lang-son-thai-nguyen'] } },
    )
    await grid()
    expect(cell('Cao Bằng', 'Lạng Sơn')).toHaveTextContent('1')
    expect(screen.getByRole('status')).toHaveTextContent('Bộ lọc đang bật')
    expect(screen.getByRole('status')).toHaveTextContent('3 cặp cùng là các bên, 0 cặp chỉ qua vùng')
  })

  it('says of two provinces that became one that they are no pair any more, and of one to come that it is not there yet', async () => {
    const { store } = await show('pair.ha-nam.nam-dinh')
    expect(await pairPane('Hà Nam và Nam Định')).toHaveTextContent('nay cùng thuộc Ninh Bình')
    act(() =>
      store.setState(({ view }) => ({
        view: openTool(showDay(view, '2025-06-30'), 'network', 'pair.cao-bang.thai-nguyen-2025'),
      })),
    )
    expect(await pairPane('Cao Bằng và Thái Nguyên')).toHaveTextContent('chưa có đủ hai tỉnh này')
  })

  it('carries a pair of earlier provinces to those of the day', async () => {
    await show('pair.binh-phuoc.binh-duong')
    expect(carriedTo('binh-duong', index.places, '2026-01-15')[0]!.id).toBe('ho-chi-minh-2025')
    expect(await pairPane('Đồng Nai và TP. Hồ Chí Minh')).toHaveTextContent('văn bản chung')
  })

  it.each(['pair.nowhere.hue', 'pair.cao-bang.hanh-lang-bac-nam', 'theme.x,arcs.y', '....'])(
    'shows the whole matrix for the nonsense %s',
    async (told) => {
      await show(told)
      await grid()
      expect(screen.queryByRole('region', { name: /và/ })).toBeNull()
    },
  )

  it('can be read as a list by province', async () => {
    const { user, view } = await show()
    await grid()
    await user.click(screen.getByText('Đọc ma trận dưới dạng danh sách theo tỉnh'))
    const list = await screen.findByRole('list', { name: 'Danh sách theo tỉnh' })
    const langSon = within(list).getByRole('heading', { name: 'Lạng Sơn' }).closest('li')!
    const cells = within(langSon).getAllByRole('button', { name: /văn bản$/ })
    expect(cells.map((button) => button.textContent)).toEqual(['Cao Bằng3 văn bản', 'Thái Nguyên3 văn bản'])
    expect(langSon).toHaveTextContent('Giáp nhau, chưa có văn bản chungQuảng Ninh')
    await user.click(cells[0]!)
    expect(view().tool!.told).toBe('pair.lang-son.cao-bang')
  })

  it('says that its files could not be had, and tries again', async () => {
    const failing = new Set(['data/mentions.json'])
    const { user } = await show('', {}, { catalogue: builtCatalogue(failing) })
    expect(await screen.findByRole('alert')).toHaveTextContent('Không tải được dữ liệu văn bản')
    failing.clear()
    await user.click(screen.getByRole('button', { name: 'Thử lại' }))
    await grid()
  })

  it('speaks English', async () => {
    await show('', { language: 'en' })
    await screen.findByRole('grid', { name: 'Matrix of provinces by provinces: documents shared' })
    expect(cell('Lang Son', 'Quang Ninh')).toHaveAccessibleName('neighbours without a document')
    expect(screen.getByRole('status')).toHaveTextContent('34 provinces and cities on 15 January 2026')
  })
})

describe('the arcs', () => {
  const kinds = (marks: readonly { properties: { role: string; weight?: number; label?: string } }[]) => ({
    curves: marks.filter(({ properties }) => properties.weight).length,
    names: marks.flatMap(({ properties }) => properties.label ?? []),
  })

  it('are drawn on the map, narrow to the chosen pair, and go with the tool', async () => {
    const { store, user, view } = await show('arcs')
    const list = await screen.findByRole('list', { name: 'Danh sách theo tỉnh' })
    expect(screen.queryByRole('grid')).toBeNull()
    await waitFor(() => expect(kinds(store.getState().marks).curves).toBeGreaterThanOrEqual(9))
    expect(kinds(store.getState().marks).names).toContain('Vùng Đông Nam Bộ')
    await user.click(within(list).getAllByRole('button', { name: /^Lạng Sơn\s?3/ })[0]!)
    expect(view().tool!.told).toBe('arcs,pair.cao-bang.lang-son')
    expect(view().camera!.lat).toBeGreaterThan(21)
    expect(kinds(store.getState().marks).curves).toBe(1)
    expect(screen.getByRole('heading', { name: 'Cao Bằng và Lạng Sơn' })).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(view().tool!.told).toBe('arcs')
    expect(within(list).getAllByRole('button', { name: /^Lạng Sơn\s?3/ })[0]).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Ma trận' }))
    expect(store.getState().marks).toEqual([])
    expect(store.getState().cursor).toBe('')
  })

  it('show on the map the province that the list points at', async () => {
    const { store, user } = await show('arcs')
    const list = await screen.findByRole('list', { name: 'Danh sách theo tỉnh' })
    const other = within(list).getAllByRole('button', { name: /^Lạng Sơn/ })[0]!
    act(() => other.focus())
    expect(store.getState().cursor).toBe('lang-son')
    act(() => other.blur())
    expect(store.getState().cursor).toBe('')
    await user.hover(within(list).getByRole('heading', { name: 'Cao Bằng' }))
    expect(store.getState().cursor).toBe('cao-bang')
    fireEvent.mouseLeave(list.parentElement!)
    expect(store.getState().cursor).toBe('')
  })
})
