/** The map's twin: the list of places and documents, and the search over both. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { DocumentList, Index } from '../../src/catalogue/api'
import type { Catalogue } from '../../src/catalogue/client'
import { comesLater } from '../../src/catalogue/dates'
import { TwinList } from '../../src/controls/TwinList'
import { builtCatalogue, documentList, documents, index } from '../content/builtAtlas'
import { showAtlas } from './showAtlas'

const box = () => screen.getByRole('searchbox', { name: 'Tìm địa điểm hoặc văn bản' })
const places = () => screen.getByRole('radio', { name: /^Địa điểm/ })
const documentsSwitch = () => screen.getByRole('radio', { name: /^Văn bản/ })
const results = () => screen.findByRole('list', { name: 'Kết quả tìm kiếm' })
/** The links of the results, once they answer the query. */
async function found(query: string): Promise<HTMLElement[]> {
  await waitFor(async () => expect((await results()).dataset.answers).toBe(query))
  // All of them: the last ones come when typing rests.
  await waitFor(async () => expect(await results()).toHaveAttribute('aria-busy', 'false'))
  return within(await results()).queryAllByRole('link')
}
const provinces = () =>
  within(screen.getByRole('heading', { name: /^Tỉnh, thành phố/ }).closest('section')!).getAllByRole('link')

describe('the list', () => {
  it('has every place of the day, in groups, and every document', async () => {
    const { user } = await showAtlas(<TwinList flavour="light" />)
    expect(provinces()).toHaveLength(34)
    await user.click(documentsSwitch())
    await screen.findByRole('link', { name: new RegExp(`^${documents[0]!.title.vi.slice(0, 30)}`) })
    expect(screen.getAllByRole('link')).toHaveLength(Math.min(100, documents.length))
    expect(documentsSwitch()).toHaveAccessibleName(`Văn bản ${documents.length}`)
  })

  it('has the 63 provinces of the day before', async () => {
    await showAtlas(<TwinList flavour="light" />, { view: { asOf: '2025-06-30' } })
    expect(provinces()).toHaveLength(63)
  })

  it('chooses, and its links are addresses that can be opened elsewhere', async () => {
    const { user, view } = await showAtlas(<TwinList flavour="light" />, {
      view: { language: 'en', camera: { lng: 106, lat: 16, zoom: 6 } },
    })
    const link = screen.getByRole('link', { name: /^Lang Son ?\d/ })
    expect(link).toHaveAttribute('href', '?place=lang-son&date=2026-01-15&lang=en')
    await user.click(link)
    expect(view()).toMatchObject({ chosen: { type: 'place', id: 'lang-son' }, camera: null })
  })

  it('says of a place without a shape that it has none', async () => {
    await showAtlas(<TwinList flavour="light" />)
    expect(screen.getByRole('link', { name: /^Vùng kinh tế động lực/ })).toHaveTextContent(
      'không có hình trên bản đồ',
    )
  })

  it('says which documents are later than the day shown, in its usual order', async () => {
    const { user } = await showAtlas(<TwinList flavour="light" />, { view: { asOf: '2023-09-15' } })
    await user.click(documentsSwitch())
    await screen.findAllByText(/có sau ngày đang xem/)
    const marked = screen
      .getAllByRole('link')
      .map((item) => item.textContent.includes('có sau ngày đang xem'))
    expect(marked).toEqual(documents.slice(0, 100).map((document) => comesLater(document, '2023-09-15')))
    expect(marked).toContain(true)
    expect(marked).toContain(false)
  })

  it('leaves out what the filters leave out, and counts the same', async () => {
    const left = documents.slice(3, 5).map(({ id }) => id)
    const { user, store } = await showAtlas(<TwinList flavour="light" />, {
      state: { matching: ['lang-son', 'cao-bang', 'ha-nam'], matchingDocuments: left },
    })
    expect(screen.getAllByRole('link')).toHaveLength(2)
    expect(places()).toHaveAccessibleName('Địa điểm 2')
    expect(documentsSwitch()).toHaveAccessibleName('Văn bản 2')
    await user.click(documentsSwitch())
    await screen.findByText(documents[3]!.title.vi)
    expect(screen.getAllByRole('link')).toHaveLength(2)
    act(() => store.setState({ matching: null, matchingDocuments: null }))
    expect(places()).not.toHaveAccessibleName('Địa điểm 2')
  })

  it('that filters emptied says so, and lets them go', async () => {
    const { user, view } = await showAtlas(<TwinList flavour="light" />, {
      view: { filter: { theme: ['energy'] } },
      state: { matching: [], matchingDocuments: [] },
    })
    expect(await screen.findByText(/Bộ lọc không để lại mục nào/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Bỏ lọc' }))
    expect(view().filter).toEqual({})
  })

  it('of ten thousand documents shows a hundred, and more when asked', async () => {
    const many: DocumentList = {
      ...documentList,
      documents: Array.from({ length: 10_000 }, (_, i) => ({
        ...documents[0]!,
        id: `2020-01-01-number-${i}`,
        title: { vi: `Mẫu ${i}.`, en: `Sample ${i}.` },
      })),
    }
    const catalogue: Catalogue = { ...builtCatalogue(), documents: () => Promise.resolve(many) }
    const { user } = await showAtlas(<TwinList flavour="light" />, {
      catalogue,
      index: { ...index, counts: { ...index.counts, documents: 10_000 } },
    })
    await user.click(documentsSwitch())
    await user.click(await screen.findByRole('button', { name: 'Xem thêm 100 văn bản' }))
    const next = screen.getByRole('link', { name: /^Mẫu 100\./ })
    await waitFor(() => expect(next).toHaveFocus())
    expect(screen.getAllByRole('link')).toHaveLength(200)
    expect(screen.getByText(/Hiện 200 trong 10\.000 văn bản/)).toBeVisible()
  })

  it('says that the documents could not be had, and brings them when asked again', async () => {
    const failing = new Set(['data/documents.json'])
    const { user } = await showAtlas(<TwinList flavour="light" />, { catalogue: builtCatalogue(failing) })
    await user.click(documentsSwitch())
    expect(await screen.findByRole('alert')).toHaveTextContent('Không tải được dữ liệu')
    failing.clear()
    await user.click(screen.getByRole('button', { name: 'Thử lại' }))
    expect(await screen.findByText(documents[0]!.title.vi)).toBeVisible()
  })
})

describe('the search', () => {
  it('gives one list of places and documents, says how many, and everything again when emptied', async () => {
    const { user } = await showAtlas(<TwinList flavour="light" />)
    await user.type(box(), 'lang son')
    const links = await found('lang son')
    expect(links[0]).toHaveAccessibleName(/^Lạng Sơn ?Tỉnh, thành phố/)
    expect(links.some((link) => link.textContent.includes('236/QĐ-TTg'))).toBe(true)
    expect(screen.queryByRole('link', { name: /Cà Mau/ })).toBeNull()
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^\d+ địa điểm, \d+ văn bản$/))
    await user.clear(box())
    expect(await screen.findByRole('link', { name: /Cà Mau/ })).toBeVisible()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  it.each([
    ['Hà Nam', 0, /Tỉnh, thành phố · đến 30\/06\/2025 · nay thuộc Ninh Bình/],
    ['Hà Nam', 1, /Gồm cả Hà Nam trước đây/],
    ['Red River Delta', 0, /Tên tiếng Anh: Red River Delta/],
    ['SGN', 0, /Tên khác: SGN/],
    ['39-NQ/TW', 0, /Nghị quyết của Bộ Chính trị · 39-NQ\/TW · 18\/07\/2023.*Khớp số hiệu/],
  ])('%s: result %i says why it is there', async (query, at, words) => {
    const { user } = await showAtlas(<TwinList flavour="light" />)
    await user.click(box())
    await user.paste(query)
    expect((await found(query))[at]).toHaveTextContent(words)
  })

  it.each([
    ['KKT Vũng Áng', 'KKT: khu kinh tế'],
    ['ddoongf ddawng', 'Phím ddoongf ddawng: đồng đăng'],
    ['lanng son', 'Sửa lỗi gõ: lanng → Lạng'],
  ])('%s: how it was read is said once, above the results', async (query, words) => {
    const { user } = await showAtlas(<TwinList flavour="light" />)
    await user.click(box())
    await user.paste(query)
    await found(query)
    expect(screen.getByText(words)).toBeVisible()
  })

  it('sets off the words that were found', async () => {
    const { user } = await showAtlas(<TwinList flavour="light" />)
    await user.type(box(), 'nghi son')
    const [first] = await found('nghi son')
    expect(Array.from(first!.querySelectorAll('mark'), (mark) => mark.textContent)).toEqual(['Nghi', 'Sơn'])
  })

  it('opens the first result with Enter, even before it is there', async () => {
    const { user, view } = await showAtlas(<TwinList flavour="light" />)
    await user.type(box(), '39-NQ/TW{Enter}')
    await waitFor(() =>
      expect(view().chosen).toEqual({ type: 'document', id: '2023-07-18-nghi-quyet-39-nq-tw' }),
    )
  })

  it('goes with the arrows from the box through the results and back', async () => {
    const { user, view } = await showAtlas(<TwinList flavour="light" />)
    await user.type(box(), 'dong dang')
    const links = await found('dong dang')
    await user.keyboard('{ArrowDown}')
    expect(links[0]).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(links[1]).toHaveFocus()
    await user.keyboard('{End}')
    expect(links.at(-1)).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(links.at(-1)).toHaveFocus()
    await user.keyboard('{Home}{ArrowUp}')
    expect(box()).toHaveFocus()
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    expect(view().chosen).not.toBeNull()
  })

  it('goes back to the box with Escape, and empties it with another', async () => {
    const { user } = await showAtlas(<TwinList flavour="light" />)
    await user.type(box(), 'hue')
    await found('hue')
    await user.keyboard('{ArrowDown}{Escape}')
    expect(box()).toHaveFocus()
    expect(box()).toHaveValue('hue')
    await user.keyboard('{Escape}')
    expect(box()).toHaveValue('')
    expect(places()).toBeChecked()
  })

  it('is reached from anywhere with Ctrl K and /, but / can be written where text is written', async () => {
    const { user } = await showAtlas(
      <>
        <input aria-label="elsewhere" />
        <TwinList flavour="light" />
      </>,
    )
    await user.keyboard('/')
    expect(box()).toHaveFocus()
    await user.keyboard('202/2025')
    expect(box()).toHaveValue('202/2025')
    const elsewhere = screen.getByRole('textbox', { name: 'elsewhere' })
    await user.type(elsewhere, 'a/b')
    expect(elsewhere).toHaveValue('a/b')
    await user.keyboard('{Control>}k{/Control}')
    expect(box()).toHaveFocus()
    act(() => box().blur())
    await user.keyboard('{Meta>}k{/Meta}')
    expect(box()).toHaveFocus()
  })

  it('comes out from behind what is open, when it is called', async () => {
    const { user, view } = await showAtlas(
      <div hidden>
        <TwinList flavour="light" />
      </div>,
      { view: { chosen: { type: 'place', id: 'hue' } } },
    )
    await user.keyboard('{Control>}k{/Control}')
    expect(view().chosen).toBeNull()
  })

  it('leaves / alone where somebody switched it off, now and on the next visit', async () => {
    const kept = new Map<string, string>()
    const memory = () => ({
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => void kept.set(name, value),
    })
    const { user, unmount } = await showAtlas(<TwinList flavour="light" />, { memory })
    await user.click(screen.getByRole('button', { name: 'Cách tìm' }))
    const slash = await screen.findByRole('checkbox', { name: /Phím \// })
    expect(slash).toBeChecked()
    await user.click(slash)
    act(() => slash.blur())
    await user.keyboard('/')
    expect(box()).not.toHaveFocus()
    unmount()

    const next = await showAtlas(<TwinList flavour="light" />, { memory })
    await next.user.keyboard('/')
    expect(box()).not.toHaveFocus()
    await next.user.click(screen.getByRole('button', { name: 'Cách tìm' }))
    await next.user.click(await screen.findByRole('checkbox', { name: /Phím \// }))
    act(() => screen.getByRole('checkbox').blur())
    await next.user.keyboard('/')
    expect(box()).toHaveFocus()
  })

  it('knows / also where the browser refuses to remember anything', async () => {
    const { user } = await showAtlas(<TwinList flavour="light" />, {
      memory: () => {
        throw new DOMException('SecurityError')
      },
    })
    await user.keyboard('/')
    expect(box()).toHaveFocus()
  })

  it('shows examples to try', async () => {
    const { user } = await showAtlas(<TwinList flavour="light" />)
    const help = screen.getByRole('button', { name: 'Cách tìm' })
    expect(help).toHaveAttribute('aria-expanded', 'false')
    await user.click(help)
    expect(help).toHaveAttribute('aria-expanded', 'true')
    await user.click(await screen.findByRole('button', { name: 'KKT Nghi Sơn' }))
    expect((await found('KKT Nghi Sơn'))[0]).toHaveTextContent('Khu kinh tế Nghi Sơn')
    expect(help).toHaveAttribute('aria-expanded', 'false')
  })

  it('says in words that nothing was found, and what to try', async () => {
    const { user } = await showAtlas(<TwinList flavour="light" />)
    await user.type(box(), 'qwxzqwxz')
    expect(await screen.findByText(/Không có kết quả cho “qwxzqwxz”\. Thử gõ không dấu/)).toBeVisible()
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('0 địa điểm, 0 văn bản'))
    await user.click(screen.getByRole('button', { name: 'Hà Nam' }))
    expect(box()).toHaveValue('Hà Nam')
    expect(box()).toHaveFocus()
  })

  it('says how much the filters hide, and lets them go', async () => {
    const { user, view } = await showAtlas(<TwinList flavour="light" />, {
      view: { filter: { theme: ['energy'] } },
      state: { matching: ['lang-son'], matchingDocuments: [] },
    })
    await user.type(box(), 'lang son')
    expect(await found('lang son')).toHaveLength(1)
    expect(screen.getByText(/^Bộ lọc đang ẩn \d+ kết quả\./)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Bỏ lọc' }))
    expect(view().filter).toEqual({})
  })

  it('says that its data could not be had, and works when asked again', async () => {
    const failing = new Set(['data/documents.json'])
    const { user } = await showAtlas(<TwinList flavour="light" />, { catalogue: builtCatalogue(failing) })
    await user.type(box(), 'hue')
    expect(await screen.findByRole('alert')).toHaveTextContent('Không tải được dữ liệu tìm kiếm')
    failing.clear()
    await user.click(screen.getByRole('button', { name: 'Thử lại' }))
    expect((await found('hue'))[0]).toHaveTextContent('Huế')
  })

  it('shows hostile names and queries as text', async () => {
    const attack = '<img src=x onerror=alert(1)>'
    const hostile: Index = {
      version: '',
      counts: { documents: 0, mentions: 0 },
      places: [{ id: 'a', kind: 'town', name: { vi: attack, en: attack }, documents: 0 }],
    }
    const { container } = await showAtlas(<TwinList flavour="light" />, { index: hostile })
    expect(screen.getByText(attack)).toBeVisible()
    fireEvent.change(box(), { target: { value: attack } })
    expect((await found(attack))[0]).toHaveTextContent(attack)
    fireEvent.change(box(), { target: { value: `<b>${'x'.repeat(10_000)}</b>` } })
    expect(await screen.findByText(/Không có kết quả cho “<b>x{37}…”/)).toBeVisible()
    expect(container.querySelector('img, b')).toBeNull()
  })
})
