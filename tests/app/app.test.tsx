/** The whole page where there is no WebGL, which is what jsdom is: everything but the map itself works, and a drawn map stands in. */
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { App, type Dress } from '../../src/app/App'
import { StartFailed } from '../../src/app/StartFailed'
import { speakLanguage } from '../../src/text/text'
import type { View } from '../../src/view/view'
import { builtCatalogue } from '../content/builtAtlas'
import { fakeDrawing } from './fakeMap'
import { makeAtlas } from './showAtlas'

beforeAll(() => {
  fakeDrawing()
  // jsdom has no layout: nothing to scroll, nothing that changes its size.
  Element.prototype.scrollTo = () => {}
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** What the document around the app was last told. */
let page: Parameters<Dress>[0]
const dress: Dress = (next) => (page = next)

async function open(view: Partial<View> = {}, failing = new Set<string>()) {
  // React and MapLibre report that there is no WebGL, which is the point.
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const atlas = await makeAtlas({ view, catalogue: builtCatalogue(failing) })
  const shown = render(<App atlas={atlas} dress={dress} />)
  return { ...shown, store: atlas.store, view: () => atlas.store.getState().view, user: userEvent.setup() }
}

describe('without WebGL', () => {
  it('a drawn map stands in, and says why', async () => {
    await open()
    expect(await screen.findByText(/không vẽ được bản đồ bằng WebGL/)).toBeVisible()
  })

  it('a place is found, read, and left again', async () => {
    const { user, view } = await open()
    await user.type(screen.getByRole('searchbox'), 'lang son')
    await user.click(await screen.findByRole('link', { name: /^Lạng Sơn ?Tỉnh/ }))
    const panel = await screen.findByRole('complementary', { name: 'Chi tiết' })
    expect(await within(panel).findByRole('heading', { level: 2, name: 'Lạng Sơn' })).toBeVisible()
    await waitFor(() => expect(panel).toHaveTextContent('236/QĐ-TTg'))
    await user.click(within(panel).getByRole('button', { name: 'Về danh sách' }))
    expect(view().chosen).toBeNull()
    expect(screen.getByRole('searchbox')).toHaveValue('lang son')
  })

  it('a link to a place opens the place', async () => {
    await open({ chosen: { type: 'place', id: 'tam-giac-nam-thanh-bac-nghe' }, language: 'en' })
    expect(await screen.findByRole('heading', { level: 2, name: /Nam Thanh–Bac Nghe/ })).toBeVisible()
  })
})

describe('the language', () => {
  it('changes every word, the title of the page, and the language that screen readers go by', async () => {
    const { user, view } = await open({ chosen: { type: 'place', id: 'lang-son' } })
    await screen.findByRole('heading', { level: 2, name: 'Lạng Sơn' })
    expect(page).toMatchObject({ language: 'vi', title: 'Lạng Sơn · Bản đồ Liên kết' })
    await user.click(screen.getByRole('button', { name: 'Switch to English' }))
    expect(await screen.findByRole('heading', { level: 2, name: 'Lang Son' })).toBeVisible()
    expect(screen.getByRole('heading', { level: 1, name: 'Linkage Atlas' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Back to the list' })).toBeVisible()
    expect(view().language).toBe('en')
    expect(page).toMatchObject({ language: 'en', title: 'Lang Son · Linkage Atlas' })
    await user.click(screen.getByRole('button', { name: 'Chuyển sang tiếng Việt' }))
    expect(await screen.findByRole('heading', { level: 2, name: 'Lạng Sơn' })).toBeVisible()
  })
})

describe('the look', () => {
  it('is chosen among four, and stands on the page for the style sheets', async () => {
    const { user, view } = await open()
    expect(page.look).toBe('light')
    const choice = screen.getByRole('combobox', { name: 'Kiểu hiển thị' })
    expect(
      within(choice)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Theo máy', 'Sáng', 'Tối', 'Tương phản cao'])
    for (const look of ['dark', 'contrast', 'light'] as const) {
      await user.selectOptions(choice, look)
      expect(page.look).toBe(look)
      expect(view().look).toBe(look)
    }
    await user.selectOptions(choice, 'Theo máy')
    expect(view().look).toBeNull()
  })

  it.each([
    [['(prefers-color-scheme: dark)'], 'dark'],
    [['(prefers-contrast: more)'], 'contrast'],
    [['(prefers-color-scheme: dark)', '(prefers-contrast: more)'], 'contrast'],
  ])('of a system that asks for %s is %s until another is chosen', async (asked, look) => {
    const listen = { addEventListener: () => {}, removeEventListener: () => {} }
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: asked.includes(query), ...listen }))
    const { user } = await open()
    expect(page.look).toBe(look)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kiểu hiển thị' }), 'Sáng')
    expect(page.look).toBe('light')
  })
})

describe('a screen reader', () => {
  it('hears what a choice did', async () => {
    const { store } = await open()
    const said = () =>
      screen
        .getAllByRole('status')
        .map((region) => region.textContent)
        .join(' ')
    act(() =>
      store.setState((state) => ({ view: { ...state.view, chosen: { type: 'place', id: 'lang-son' } } })),
    )
    await waitFor(() => expect(said()).toMatch(/Lạng Sơn: \d+ văn bản/))
    act(() => store.setState((state) => ({ view: { ...state.view, chosen: null, asOf: '2025-06-30' } })))
    await waitFor(() => expect(said()).toContain('Bản đồ ngày 30/06/2025'))
  })

  it('finds the landmarks and the way past the map', async () => {
    await open()
    expect(screen.getByRole('main')).toBeVisible()
    expect(screen.getByRole('region', { name: /Bản đồ Việt Nam/ })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Tới danh sách địa điểm và văn bản' })).toHaveAttribute(
      'href',
      '#list',
    )
    expect(document.getElementById('list')).not.toBeNull()
  })
})

describe('the frame for other pages', () => {
  it('has the map, the credits and a link to the whole, and no list', async () => {
    await open({ frame: 'embed', chosen: { type: 'place', id: 'lang-son' } })
    expect(await screen.findByRole('heading', { level: 2, name: 'Lạng Sơn' })).toBeVisible()
    expect(screen.getByText(/© OpenStreetMap/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Mở bản đồ đầy đủ' })).toHaveAttribute(
      'href',
      '?place=lang-son&date=2026-01-15',
    )
    expect(screen.queryByRole('searchbox')).toBeNull()
  })
})

it('what cannot even start says so and can be tried again', async () => {
  await speakLanguage('vi')
  const retry = vi.fn()
  render(<StartFailed retry={retry} />)
  expect(screen.getByRole('alert')).toHaveTextContent('Không tải được dữ liệu.')
  await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }))
  expect(retry).toHaveBeenCalledOnce()
})
