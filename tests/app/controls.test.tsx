/** The map's twin and its switches: list and search, day, layers, notices. */
import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { Index } from '../../src/catalogue/api'
import { DateControl } from '../../src/controls/DateControl'
import { LayerSwitches } from '../../src/controls/LayerSwitches'
import { MapButtons } from '../../src/controls/MapButtons'
import { Notices } from '../../src/controls/Notices'
import { TwinList } from '../../src/controls/TwinList'
import { layerIds } from '../../src/catalogue/layers'
import { index } from '../content/builtAtlas'
import { showAtlas } from './showAtlas'

describe('the list', () => {
  const search = () => screen.getByRole('searchbox', { name: 'Tìm địa điểm hoặc văn bản' })
  const places = () => screen.getByRole('tab', { name: /Địa điểm/ })
  const documents = () => screen.getByRole('tab', { name: /Văn bản/ })

  it('has every place of the day, in groups, and every document', async () => {
    const { user } = await showAtlas(<TwinList flavour="light" />)
    const group = screen.getByRole('heading', { name: /^Tỉnh, thành phố/ }).closest('section')!
    expect(within(group).getAllByRole('link')).toHaveLength(34)
    await user.click(documents())
    expect(within(screen.getByRole('tabpanel')).getAllByRole('link')).toHaveLength(index.documents.length)
  })

  it('has the 63 provinces of the day before', async () => {
    await showAtlas(<TwinList flavour="light" />, { view: { asOf: '2025-06-30' } })
    const group = screen.getByRole('heading', { name: /^Tỉnh, thành phố/ }).closest('section')!
    expect(within(group).getAllByRole('link')).toHaveLength(63)
  })

  it('is filtered by what is typed, with or without accents, and says how many are left', async () => {
    const { user } = await showAtlas(<TwinList flavour="light" />)
    await user.type(search(), 'lang son')
    await waitFor(() => expect(screen.queryByRole('link', { name: /Cà Mau/ })).toBeNull())
    expect(screen.getByRole('link', { name: /^Lạng Sơn/ })).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent(/\d+ địa điểm, \d+ văn bản/)
    await user.clear(search())
    expect(await screen.findByRole('link', { name: /Cà Mau/ })).toBeVisible()
  })

  it('finds a province of the past, and says that it has ended', async () => {
    const { user } = await showAtlas(<TwinList flavour="light" />)
    await user.type(search(), 'binh phuoc')
    const found = await screen.findByRole('link', { name: /^Bình Phước/ })
    expect(found).toHaveTextContent('đến 30/06/2025')
  })

  it('finds a document by its number', async () => {
    const { user, view } = await showAtlas(<TwinList flavour="light" />)
    await user.type(search(), '39-NQ/TW')
    await user.click(documents())
    const { title } = index.documents.find(({ number }) => number === '39-NQ/TW')!
    await user.click(await screen.findByRole('link', { name: (name) => name.startsWith(title.vi) }))
    expect(view().chosen).toEqual({ type: 'document', id: '2023-07-18-nghi-quyet-39-nq-tw' })
  })

  it('says that nothing was found, in words', async () => {
    const { user } = await showAtlas(<TwinList flavour="light" />)
    await user.type(search(), 'qwxzqwxz')
    expect(await screen.findByText(/Không có kết quả cho “qwxzqwxz”/)).toBeVisible()
    expect(places()).toHaveTextContent('0')
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

  it('works with the keyboard alone', async () => {
    const { user, view } = await showAtlas(<TwinList flavour="light" />)
    await user.tab()
    expect(search()).toHaveFocus()
    await user.keyboard('dong dang')
    await screen.findByRole('link', { name: /Thị trấn Đồng Đăng|^Đồng Đăng/ })
    await user.tab()
    expect(places()).toHaveFocus()
    await user.keyboard('{ArrowRight}')
    expect(documents()).toHaveFocus()
    await user.keyboard('{ArrowLeft}')
    expect(places()).toHaveFocus()
    await user.tab()
    await user.tab()
    await user.keyboard('{Enter}')
    expect(view().chosen).not.toBeNull()
  })

  it('says of a place without a shape that it has none', async () => {
    await showAtlas(<TwinList flavour="light" />)
    expect(screen.getByRole('link', { name: /^Vùng kinh tế động lực/ })).toHaveTextContent(
      'không có hình trên bản đồ',
    )
  })

  it('shows hostile names as text', async () => {
    const attack = '<img src=x onerror=alert(1)>'
    const hostile: Index = {
      version: '',
      places: [{ id: 'a', kind: 'town', name: { vi: attack, en: attack }, documents: 0 }],
      documents: [{ id: 'b', kind: 'event', title: { vi: attack, en: attack }, date: '2024', places: [] }],
    }
    const { container } = await showAtlas(<TwinList flavour="light" />, { index: hostile })
    expect(screen.getByText(attack)).toBeVisible()
    expect(container.querySelector('img')).toBeNull()
  })
})

describe('the day', () => {
  const field = () => screen.getByRole('textbox', { name: 'Chọn ngày' })

  it('is switched between the 63 and the 34', async () => {
    const { user, view } = await showAtlas(<DateControl />)
    const [before, after] = [
      screen.getByRole('button', { name: '63 tỉnh, thành' }),
      screen.getByRole('button', { name: '34 tỉnh, thành' }),
    ]
    expect(after).toHaveAttribute('aria-pressed', 'true')
    await user.click(before)
    expect(view().asOf).toBe('2025-06-30')
    expect([before.getAttribute('aria-pressed'), after.getAttribute('aria-pressed')]).toEqual([
      'true',
      'false',
    ])
    expect(field()).toHaveValue('30/06/2025')
    await user.click(after)
    expect(view().asOf).toBeNull()
  })

  it.each([
    ['1/7/2025', '2025-07-01'],
    ['2025-06-30', '2025-06-30'],
    ['19.03.2024', '2024-03-19'],
  ])('may be typed as %s', async (typed, day) => {
    const { user, view } = await showAtlas(<DateControl />)
    await user.clear(field())
    await user.type(field(), `${typed}{Enter}`)
    expect(view().asOf).toBe(day)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('30 February is answered with a sentence, and the map stays as it was', async () => {
    const { user, view } = await showAtlas(<DateControl />)
    await user.clear(field())
    await user.type(field(), '2025-02-30{Enter}')
    expect(view().asOf).toBe('2026-01-15')
    expect(screen.getByRole('alert')).toHaveTextContent('“2025-02-30” không phải là một ngày có thật.')
    expect(field()).toBeInvalid()
    expect(field()).toHaveAccessibleDescription(/không phải là một ngày có thật/)
    await user.clear(field())
    await user.tab()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(field()).toHaveValue('15/01/2026')
  })

  it('does not call out while somebody is still typing a day that will be right', async () => {
    const { user } = await showAtlas(<DateControl />)
    await user.clear(field())
    await user.type(field(), '2025-06')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('that is not today can be left for today', async () => {
    const { user, view } = await showAtlas(<DateControl />)
    await user.click(screen.getByRole('button', { name: 'Hôm nay' }))
    expect(view().asOf).toBeNull()
    expect(screen.queryByRole('button', { name: 'Hôm nay' })).toBeNull()
  })
})

describe('the layers', () => {
  it('are each a switch with its legend', async () => {
    const { user, view } = await showAtlas(<LayerSwitches flavour="light" />)
    expect(screen.getAllByRole('switch')).toHaveLength(layerIds.length)
    const expressways = screen.getByRole('switch', { name: 'Cao tốc' })
    expect(expressways).toBeChecked()
    const entries = expressways.closest('li')!
    expect(entries).toHaveTextContent('Đang khai thác')
    expect(entries).toHaveTextContent('Quy hoạch')
    await user.click(expressways)
    expect(view().off).toEqual(['expressways'])
    expect(expressways).not.toBeChecked()
    await user.click(expressways)
    expect(view().off).toEqual([])
  })

  it('switch with the keyboard', async () => {
    const { user, view } = await showAtlas(<LayerSwitches flavour="light" />)
    screen.getByRole('switch', { name: 'Cảng biển' }).focus()
    await user.keyboard(' ')
    expect(view().off).toEqual(['seaports'])
  })

  it('that an address switched off are off', async () => {
    await showAtlas(<LayerSwitches flavour="dark" />, { view: { off: ['roads', 'towns'], language: 'en' } })
    expect(
      screen.getAllByRole('switch').filter((one) => one.getAttribute('aria-checked') === 'false'),
    ).toHaveLength(2)
  })
})

describe('the list of documents', () => {
  it('says which are later than the day shown, in its usual order', async () => {
    const { user } = await showAtlas(<TwinList flavour="light" />, { view: { asOf: '2023-09-15' } })
    await user.click(screen.getByRole('tab', { name: /Văn bản/ }))
    const items = within(screen.getByRole('tabpanel')).getAllByRole('link')
    const marked = items.map((item) => item.textContent.includes('có sau ngày đang xem'))
    expect(marked).toEqual(index.documents.map(({ date, dateIs }) => !dateIs && date > '2023-09-15'))
    expect(marked).toContain(true)
    expect(marked).toContain(false)
  })
})

describe('the notices', () => {
  it.each([
    ['vi', 'Ngày 15/03/2026 chưa có hoặc không còn mục đang mở, nên bản đồ chuyển sang ngày 30/06/2025.'],
    ['en', 'What is open was not there on 15 March 2026, so the map shows 30 June 2025.'],
  ] as const)(
    'say in %s that the day was moved to one on which the place is there',
    async (language, words) => {
      await showAtlas(<Notices retry={() => {}} />, {
        view: { language },
        state: { notices: [{ about: 'day', asked: '2026-03-15', shown: '2025-06-30' }] },
      })
      expect(screen.getByRole('status')).toHaveTextContent(words)
    },
  )

  it('name what the address asked for, and lead to the nearest that there is', async () => {
    const { user, view, store } = await showAtlas(<Notices retry={() => {}} />, {
      state: {
        notices: [
          { about: 'place', asked: 'lang-sn', nearest: 'lang-son' },
          { about: 'date', asked: '2025-02-30' },
          { about: 'layer', asked: 'clouds' },
        ],
      },
    })
    const notices = screen.getByRole('status')
    expect(notices).toHaveTextContent('Không có địa điểm “lang-sn”.')
    expect(notices).toHaveTextContent('“2025-02-30” không phải là ngày có thật; bản đồ hiện ngày hôm nay.')
    expect(notices).toHaveTextContent('Không có lớp “clouds”.')
    await user.click(within(notices).getByRole('link', { name: 'Mở nơi gần giống nhất: Lạng Sơn' }))
    expect(view().chosen).toEqual({ type: 'place', id: 'lang-son' })
    await user.click(within(notices).getByRole('button', { name: 'Đã hiểu' }))
    expect(store.getState().notices).toEqual([])
    expect(screen.queryByRole('status')).toBeNull()
  })

  it('show junk as text', async () => {
    const { container } = await showAtlas(<Notices retry={() => {}} />, {
      state: {
        notices: [
          { about: 'place', asked: '<img src=x onerror=alert(1)>' },
          { about: 'layer', asked: '$t(app.name) {{x}}' },
        ],
      },
    })
    expect(screen.getByRole('status')).toHaveTextContent('Không có địa điểm “<img src=x onerror=alert(1)>”.')
    expect(screen.getByRole('status')).toHaveTextContent('Không có lớp “$t(app.name) {{x}}”.')
    expect(container.querySelector('img')).toBeNull()
  })

  it('name the layers that did not come, and offer to try again', async () => {
    const retry = vi.fn()
    const { user, store } = await showAtlas(<Notices retry={retry} />, {
      state: { missing: ['railways', 'base'] },
    })
    expect(screen.getByRole('status')).toHaveTextContent(
      'Không tải được: Đường sắt, nền bản đồ. Phần còn lại vẫn dùng được.',
    )
    await user.click(screen.getByRole('button', { name: 'Thử lại' }))
    expect(retry).toHaveBeenCalledOnce()
    act(() => store.setState({ missing: [] }))
    expect(screen.queryByText(/Không tải được/)).toBeNull()
  })
})

it('the buttons move the map without dragging, and lead home', async () => {
  const moves = { zoomBy: vi.fn(), panBy: vi.fn() }
  const goHome = vi.fn()
  const { user } = await showAtlas(<MapButtons moves={moves} goHome={goHome} />, { view: { language: 'en' } })
  await user.click(screen.getByRole('button', { name: 'Zoom in' }))
  await user.click(screen.getByRole('button', { name: 'Zoom out' }))
  expect(moves.zoomBy.mock.calls).toEqual([[1], [-1]])
  for (const name of ['Move north', 'Move west', 'Move east', 'Move south'])
    await user.click(screen.getByRole('button', { name }))
  expect(moves.panBy.mock.calls.map(([x, y]: number[]) => [Math.sign(x!), Math.sign(y!)])).toEqual([
    [0, -1],
    [-1, 0],
    [1, 0],
    [0, 1],
  ])
  await user.click(screen.getByRole('button', { name: 'Show the whole country' }))
  expect(goHome).toHaveBeenCalledOnce()
})
