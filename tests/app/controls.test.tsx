/** The map's switches: day, layers, notices, buttons. The list and its search: twinList.test.tsx. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { DateControl } from '../../src/controls/DateControl'
import { LayerSwitches } from '../../src/controls/LayerSwitches'
import { MapButtons } from '../../src/controls/MapButtons'
import { Notices } from '../../src/controls/Notices'
import { layerIds } from '../../src/catalogue/layers'
import { showAtlas } from './showAtlas'

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

  it('are drawn fainter by a slider, one alone, or all again', async () => {
    const { user, view } = await showAtlas(<LayerSwitches flavour="light" />)
    const more = screen.getByRole('button', { name: 'Độ đậm, chỉ lớp này, giải thích' })
    expect(more).toHaveAttribute('aria-expanded', 'false')
    await user.click(more)
    const slider = await screen.findByRole('slider', { name: 'Độ đậm của Cao tốc' })
    expect(more).toHaveAttribute('aria-expanded', 'true')
    expect(slider).toHaveValue('100')
    fireEvent.change(slider, { target: { value: '60' } })
    fireEvent.change(slider, { target: { value: '40' } })
    expect(slider).toHaveAttribute('aria-valuetext', '40 %')
    await waitFor(() => expect(view().faded).toEqual({ expressways: 40 }))
    await user.click(screen.getByRole('button', { name: 'Mọi lớp đậm như cũ' }))
    expect(view().faded).toEqual({})
    expect(slider).toHaveValue('100')
    const only = screen.getByRole('button', { name: 'Chỉ hiện Cảng biển' })
    await user.click(only)
    expect(only).toHaveAttribute('aria-pressed', 'true')
    expect(view().off).toEqual(layerIds.filter((id) => id !== 'seaports').sort())
    await user.click(screen.getByRole('button', { name: 'Hiện mọi lớp' }))
    expect(view().off).toEqual([])
  })

  it('explain what patterns and soft edges mean, when asked', async () => {
    const { user } = await showAtlas(<LayerSwitches flavour="dark" />, { view: { language: 'en' } })
    expect(screen.queryByText(/not a surveyed boundary/)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Strength, only this, explained' }))
    expect(await screen.findByText(/not a surveyed boundary/)).toBeVisible()
    expect(screen.getByText(/Long dashes, hollow symbol/)).toBeVisible()
    expect(screen.getByText(/order of painting/)).toBeVisible()
  })

  it('that an address switched off are off', async () => {
    await showAtlas(<LayerSwitches flavour="dark" />, { view: { off: ['roads', 'towns'], language: 'en' } })
    expect(screen.getAllByRole<HTMLInputElement>('switch').filter((one) => !one.checked)).toHaveLength(2)
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
          {
            about: 'place',
            asked: 'lang-sn',
            nearest: { id: 'lang-son', name: { vi: 'Lạng Sơn', en: 'Lang Son' } },
          },
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
