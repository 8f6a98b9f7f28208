/** Time as a person meets it: the line with its events, what changed between two days, and two days on one map. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Announcer } from '../../src/app/Announcer'
import { SwipePane, type MapBelow } from '../../src/app/SwipePane'
import { ToolPane } from '../../src/explore/ToolPane'
import { change } from '../../src/view/store'
import { openTool, showDay, type ToolName, type View } from '../../src/view/view'
import { builtCatalogue, documentList } from '../content/builtAtlas'
import { showAtlas as showPart } from './showAtlas'

/** What is shown suspends until its words and code are here; React waits for them within an awaited act only. */
async function showAtlas(...given: Parameters<typeof showPart>) {
  let shown: Awaited<ReturnType<typeof showPart>> | undefined
  await act(async () => {
    shown = await showPart(...given)
  })
  return shown!
}

const showTool = (name: ToolName, told = '', view: Partial<View> = {}) =>
  showAtlas(<ToolPane />, { view: { ...view, tool: { name, told } } })

/** Pasted as people paste it: nothing of this is a day. */
const nonsense = [
  ['a day that does not exist', '2025-02-30'],
  ['another way to write it', '30/2/2025'],
  ['a year', '2025'],
  ['10,000 letters', 'x'.repeat(10_000)],
  ['markup', '<img src=x onerror=alert(1)>'],
  ['a mark that turns the line round', '\u202e5202'],
] as const

describe('the time line', () => {
  const slider = () => screen.findByRole('slider', { name: 'Ngày trên trục thời gian' })
  const button = (name: string) => screen.getByRole('button', { name })

  it('says the day in writing, and the event of that day with a link to its act', async () => {
    await showTool('timeline', '', { asOf: '2025-07-01' })
    expect(await slider()).toHaveAttribute('aria-valuetext', '01/07/2025')
    expect(screen.getByText(/52 kết thúc, 23 bắt đầu/)).toBeVisible()
    expect(screen.getByRole('link', { name: '202/2025/QH15' })).toHaveAttribute(
      'href',
      expect.stringContaining('document=2025-06-12-nghi-quyet-202-2025-qh15'),
    )
  })

  it('steps from event to event, by buttons and by Page Up and Page Down', async () => {
    const { user, view } = await showTool('timeline', '', { asOf: '2025-06-30' })
    await slider()
    await user.click(button('Sự kiện sau'))
    expect(view().asOf).toBe('2025-07-01')
    await user.click(button('Sự kiện trước'))
    expect(view().asOf).toBe('2025-06-16')
    act(() => screen.getByRole('slider').focus())
    await user.keyboard('{PageUp}')
    expect(view().asOf).toBe('2025-07-01')
    await user.keyboard('{PageDown}')
    expect(view().asOf).toBe('2025-06-16')
  })

  it('dragged, shows the day with the next frame, and lets the address wait until the hand rests', async () => {
    const { view, store } = await showTool('timeline', '', { asOf: '2024-01-01' })
    const range = (await slider()) as HTMLInputElement
    fireEvent.pointerDown(range, { button: 0 })
    expect(store.getState().sweeping).toBe(true)
    const at = Number(range.value)
    for (const days of [1, 2, 30]) fireEvent.change(range, { target: { value: String(at + days) } })
    expect(view().asOf).toBe('2024-01-01')
    expect(range).toHaveAttribute('aria-valuetext', '31/01/2024')
    await waitFor(() => expect(view().asOf).toBe('2024-01-31'))
    fireEvent.pointerUp(range)
    expect(store.getState().sweeping).toBe(false)
  })

  it('lets the address wait no longer when it is closed in the middle of a drag', async () => {
    const { store, view } = await showTool('timeline', '', { asOf: '2024-01-01' })
    const range = (await slider()) as HTMLInputElement
    fireEvent.pointerDown(range, { button: 0 })
    fireEvent.change(range, { target: { value: String(Number(range.value) + 1) } })
    act(() => change(store, (now) => ({ ...now, tool: null })))
    expect([store.getState().sweeping, view().asOf]).toEqual([false, '2024-01-02'])
  })

  it('takes a day that is typed, also with marks that are not seen', async () => {
    const { user, view } = await showTool('timeline')
    await slider()
    const field = screen.getByRole('textbox', { name: 'Ngày' })
    await user.clear(field)
    await user.click(field)
    await user.paste('\u200e1/7/2025\u200f')
    await user.keyboard('{Enter}')
    expect(view().asOf).toBe('2025-07-01')
  })

  it.each(nonsense)('answers %s with a sentence', async (_what, text) => {
    const { user, view, container } = await showTool('timeline')
    await slider()
    const field = screen.getByRole('textbox', { name: 'Ngày' })
    await user.clear(field)
    await user.click(field)
    await user.paste(text)
    await user.keyboard('{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent('không phải là một ngày có thật')
    expect(screen.getByRole('alert').textContent).not.toMatch(/[\u202a-\u202e]/)
    expect(container.querySelector('img')).toBeNull()
    expect(view().asOf).toBe('2026-01-15')
  })

  it('says where the data ends, before the 63 provinces were 63', async () => {
    const { store } = await showTool('timeline', '', { asOf: '2008-08-01' })
    await slider()
    expect(screen.queryByText(/Giới hạn của dữ liệu/)).toBeNull()
    act(() => change(store, (now) => showDay(now, '2008-07-31')))
    expect(screen.getByText(/không có địa giới trước 01\/08\/2008/)).toBeVisible()
  })

  it('says that there was nothing before its first event', async () => {
    await showTool('timeline', '', { asOf: '1990-01-01' })
    await slider()
    expect(screen.getByText(/dữ liệu chưa ghi sự kiện nào/)).toBeVisible()
    expect(screen.getByRole('slider')).toHaveAttribute('aria-valuetext', '01/01/1990')
    expect(button('Sự kiện trước')).toHaveAttribute('aria-disabled', 'true')
  })

  it('draws its ticks as two shapes, however many events there are', async () => {
    const many = Array.from({ length: 10_000 }, (_, i) => ({
      ...documentList.documents[0]!,
      id: `many-${i}`,
      date: `20${10 + (i % 15)}-0${1 + (i % 9)}-1${i % 10}`,
    }))
    const catalogue = {
      ...builtCatalogue(),
      documents: () => Promise.resolve({ ...documentList, documents: many }),
    }
    const { container } = await showAtlas(<ToolPane />, {
      view: { tool: { name: 'timeline', told: '' } },
      catalogue,
    })
    await slider()
    expect(container.querySelectorAll('svg[preserveAspectRatio] path')).toHaveLength(2)
    expect(container.querySelectorAll('*').length).toBeLessThan(120)
  })

  it('leads to all changes of a day that has more than it can say', async () => {
    const { user, view } = await showTool('timeline', '', { asOf: '2025-08-01' })
    await slider()
    await user.click(button('Xem tất cả thay đổi của ngày này'))
    expect(view()).toMatchObject({ asOf: '2025-07-01', tool: { name: 'changes', told: '2025-06-30' } })
  })

  it('says that the documents could not be loaded, and tries again', async () => {
    const failing = new Set(['data/documents.json'])
    const { user } = await showAtlas(<ToolPane />, {
      view: { tool: { name: 'timeline', told: '' } },
      catalogue: builtCatalogue(failing),
    })
    expect(await screen.findByRole('alert')).toHaveTextContent('Không tải được danh sách văn bản')
    failing.clear()
    await user.click(button('Thử lại'))
    expect(await slider()).toBeVisible()
  })

  it('speaks English too', async () => {
    await showTool('timeline', '', { language: 'en', asOf: '2025-01-01' })
    expect(await screen.findByRole('slider', { name: 'Day on the time line' })).toHaveAttribute(
      'aria-valuetext',
      '1 January 2025',
    )
    expect(screen.getByText(/became a centrally run city/)).toBeVisible()
  })
})

describe('playing', () => {
  const media = (reduced: boolean) => vi.stubGlobal('matchMedia', () => ({ matches: reduced }))
  const playFrom = async (asOf: string) => {
    const shown = await showTool('timeline', '', { asOf })
    await screen.findByRole('slider')
    vi.useFakeTimers()
    return shown
  }
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
  const pass = (time: number) => act(() => vi.advanceTimersByTimeAsync(time))
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('never begins by itself', async () => {
    media(false)
    const { view } = await playFrom('2024-01-15')
    await pass(10_000)
    expect(view().asOf).toBe('2024-01-15')
  })

  it('goes month by month, can be paused, and leaves one step in the history', async () => {
    media(false)
    const { view, store } = await playFrom('2024-01-15')
    press('Chạy theo thời gian')
    await pass(250)
    expect(view().asOf).toBe('2024-02-01')
    await pass(250)
    expect(view().asOf).toBe('2024-03-01')
    expect(store.getState().sweeping).toBe(true)
    press('Tạm dừng')
    expect(store.getState().sweeping).toBe(false)
    await pass(3000)
    expect(view().asOf).toBe('2024-03-01')
  })

  it('goes from event to event, slowly, where less motion is wanted', async () => {
    media(true)
    const { view } = await playFrom('2025-06-30')
    press('Chạy theo thời gian')
    await pass(1500)
    expect(view().asOf).toBe('2025-06-30')
    await pass(1000)
    expect(view().asOf).toBe('2025-07-01')
  })

  it('begins anew from its end', async () => {
    media(false)
    const { view } = await playFrom('2199-01-01')
    press('Chạy theo thời gian')
    expect(view().asOf).toMatch(/^20\d\d-01-01$/)
  })
})

it('only the day on which a run over many days rests is announced', async () => {
  const { store } = await showAtlas(<Announcer />, { view: { asOf: '2024-01-01' } })
  act(() => store.setState({ sweeping: true }))
  act(() => change(store, (now) => showDay(now, '2024-02-01')))
  expect(screen.getByRole('status')).toHaveTextContent('01/01/2024')
  act(() => change(store, (now) => showDay(now, '2024-03-01')))
  act(() => store.setState({ sweeping: false }))
  expect(screen.getByRole('status')).toHaveTextContent('01/03/2024')
})

describe('what changed', () => {
  const merger = () => showTool('changes', '2025-06-30', { asOf: '2025-07-01' })

  it('counts the merger, and tells it merger by merger with links', async () => {
    await merger()
    expect(
      await screen.findByText(
        '52 kết thúc, 23 bắt đầu, 11 không đổi. Có 63 ngày 30/06/2025, 34 ngày 01/07/2025.',
      ),
    ).toBeVisible()
    const row = screen.getByRole('link', { name: 'Bình Phước' }).closest('li')!
    expect(row).toHaveTextContent('Bình Phước, Đồng Nai → Đồng Nai')
    expect(within(row).getAllByRole('link')).toHaveLength(3)
    expect(screen.getByRole('link', { name: /^Nghị quyết số 202\/2025\/QH15/ })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Kết thúc 12' })).toBeVisible()
  })

  it('tells documents by kind, and those that ended or were superseded', async () => {
    await showTool('changes', '2020-01-01')
    const section = (name: RegExp) => screen.getByRole('heading', { name }).closest('section')!
    await screen.findByRole('heading', { name: /^Văn bản mới \d+$/ })
    expect(section(/^Văn bản hết thời hạn/)).toHaveTextContent('2025')
    expect(within(section(/^Văn bản bị thay thế/)).getByRole('link', { name: '39-NQ/TW' })).toBeVisible()
    expect(section(/^Đổi cấp/)).toHaveTextContent(
      'Huế trở thành thành phố trực thuộc trung ương, từ 01/01/2025',
    )
  })

  it('says so where the two days are one, and where nothing happened in between', async () => {
    const { store } = await showTool('changes', '2026-01-15')
    expect(await screen.findByText(/Hai ngày là một/)).toBeVisible()
    act(() => change(store, (now) => openTool(showDay(now, '2024-02-02'), 'changes', '2024-02-01')))
    expect(await screen.findByText(/không ghi thay đổi nào/)).toBeVisible()
  })

  it('reads the days in order, whichever of them is shown', async () => {
    await showTool('changes', '2025-07-01', { asOf: '2025-06-30' })
    expect(await screen.findByText(/52 kết thúc, 23 bắt đầu/)).toBeVisible()
    expect(screen.getByRole('textbox', { name: 'Đến ngày' })).toHaveValue('01/07/2025')
  })

  it('takes other days, and has them in the address', async () => {
    const { user, view } = await merger()
    const field = screen.getByRole('textbox', { name: 'Từ ngày' })
    await user.clear(field)
    await user.type(field, '1/1/2025{Enter}')
    expect(view().tool).toEqual({ name: 'changes', told: '2025-01-01' })
    await user.click(screen.getByRole('button', { name: 'Trước và sau sáp nhập' }))
    expect(view()).toMatchObject({ asOf: '2025-07-01', tool: { told: '2025-06-30' } })
  })

  it.each([
    ['no day', '2025-02-30'],
    ['signs', '~~'],
    ['400 letters', 'x'.repeat(400)],
  ])('shows the merger where it was told %s', async (_what, told) => {
    await showTool('changes', told)
    expect(await screen.findByText(/52 kết thúc, 23 bắt đầu/)).toBeVisible()
  })

  it('never lists thousands of documents at once', async () => {
    const many = Array.from({ length: 3000 }, (_, i) => ({
      ...documentList.documents[0]!,
      id: `many-${i}`,
      date: '2025-09-09',
    }))
    const { user } = await showAtlas(<ToolPane />, {
      view: { tool: { name: 'changes', told: '2025-09-01' } },
      catalogue: {
        ...builtCatalogue(),
        documents: () => Promise.resolve({ ...documentList, documents: many }),
      },
    })
    expect(await screen.findByRole('heading', { name: 'Văn bản mới 3.000' })).toBeVisible()
    expect(screen.queryAllByRole('listitem')).toHaveLength(0)
    await user.click(screen.getByText('3.000', { selector: 'summary *' }))
    expect(await screen.findAllByRole('listitem')).toHaveLength(40)
    await user.click(screen.getByRole('button', { name: 'Hiện thêm 200' }))
    expect(screen.getAllByRole('listitem')).toHaveLength(240)
  })
})

describe('two days on one map', () => {
  it('names both sides, the earlier on the left, and swaps them', async () => {
    const { user, view } = await showTool('swipe', '2025-06-30', { asOf: '2026-01-15' })
    expect(await screen.findByText(/Bên trái là 30\/06\/2025, bên phải là 15\/01\/2026/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Đổi hai ngày' }))
    expect(view()).toMatchObject({ asOf: '2025-06-30', tool: { name: 'swipe', told: '2026-01-15' } })
  })

  it('says where both sides are bound to look the same', async () => {
    await showTool('swipe', '2024-01-01', { asOf: '2025-01-01' })
    expect(await screen.findByText(/không có nơi nào bắt đầu hay kết thúc/)).toBeVisible()
  })

  const below = (): MapBelow & { pick: (ids: string[]) => string[] } => {
    let picking: ((ids: string[]) => string[]) | null = null
    return {
      camera: () => ({ lng: 106.75, lat: 11.95, zoom: 8 }),
      whenMoved: () => () => {},
      setPicking: (next) => void (picking = next),
      pick: (ids) => picking?.(ids) ?? ids,
    }
  }
  beforeEach(() => {
    vi.stubGlobal(
      'ResizeObserver',
      class {
        private readonly seen: (entries: { contentRect: { width: number; height: number } }[]) => void
        constructor(seen: (entries: { contentRect: { width: number; height: number } }[]) => void) {
          this.seen = seen
        }
        observe() {
          this.seen([{ contentRect: { width: 800, height: 600 } }])
        }
        disconnect() {}
      },
    )
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800)
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })
  const showPane = async (drawn: boolean) => {
    const map = below()
    const shown = await showAtlas(<SwipePane told="2025-06-30" flavour="light" drawn={drawn} below={map} />, {
      view: { asOf: '2025-07-01' },
    })
    return { ...shown, map }
  }

  it('has a divider that arrow keys move, and both days beside it', async () => {
    const { user } = await showPane(true)
    const divider = await screen.findByRole('slider', { name: 'Vạch chia hai ngày' })
    expect(screen.getByText('30/06/2025').textContent + screen.getByText('01/07/2025').textContent).toBe(
      '30/06/202563 tỉnh, thành01/07/202534 tỉnh, thành',
    )
    act(() => divider.focus())
    await user.keyboard('{ArrowRight}{ArrowRight}{PageDown}')
    expect(divider).toHaveAttribute('aria-valuenow', '44')
    expect(divider).toHaveAttribute('aria-valuetext', '44% cho 30/06/2025, phần còn lại cho 01/07/2025')
    await user.keyboard('{Home}{ArrowLeft}')
    expect(divider).toHaveAttribute('aria-valuenow', '0')
    await user.keyboard('{End}{ArrowRight}')
    expect(divider).toHaveAttribute('aria-valuenow', '100')
  })

  it('draws the other day over its side where there is no WebGL, and finds there what was there', async () => {
    const { container, map } = await showPane(true)
    await waitFor(() => expect(container.querySelector('[data-place="binh-phuoc"]')).not.toBeNull())
    expect(container.querySelector('[data-place="dong-nai-2025"]')).toBeNull()
    const pickAt = (clientX: number) => {
      fireEvent.pointerDown(container, { clientX, clientY: 300 })
      return map.pick(['dong-nai-2025'])
    }
    expect(pickAt(380)).toContain('binh-phuoc')
    expect(pickAt(420)).toEqual(['dong-nai-2025'])
  })

  it('says plainly where no second map can be opened', async () => {
    await showPane(false)
    expect(await screen.findByRole('alert')).toHaveTextContent('không mở thêm được một bản đồ WebGL')
  })
})
