/** The filters: what a planner ticks, what is left, and that a hostile address ends in a sentence. */
import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { App } from '../../src/app/App'
import { existsOn } from '../../src/catalogue/dates'
import { FilterChips } from '../../src/explore/filters/FilterChips'
import { Part as Filters } from '../../src/explore/filters/Filters'
import { globalStateOf } from '../../src/view/derived'
import { keepFiltering } from '../../src/view/filtering'
import { readAddress } from '../../src/view/address'
import { builtCatalogue, documentList, index } from '../content/builtAtlas'
import { makeAtlas, showAtlas } from './showAtlas'

/** Shows a part that waits for its words. */
const show = (...given: Parameters<typeof showAtlas>) => act(() => showAtlas(...given))

const boxes = (name: RegExp) => screen.findByRole('checkbox', { name })
const result = () => screen.getByRole('status')
const onDay = index.places.filter(({ span }) => existsOn(span, '2026-01-15')).length

describe('the filters', () => {
  it('start with everything, and leave what a ticked value says that it would', async () => {
    const { user, view } = await show(<Filters told="" />)
    const energy = await boxes(/^năng lượng/)
    expect(result()).toHaveTextContent(
      `Chưa lọc gì: ${documentList.documents.length} văn bản, ${onDay} địa điểm`,
    )
    const left = / (\d+) văn bản$/.exec(energy.closest('label')!.textContent)![1]!
    await user.click(energy)
    expect(view().filter).toEqual({ theme: ['energy'] })
    expect(result()).toHaveTextContent(new RegExp(`^Còn lại: ${left} văn bản`))
    await user.click(screen.getByRole('button', { name: 'Bỏ điều kiện Lĩnh vực: năng lượng' }))
    expect(view().filter).toEqual({})
  })

  it('add up within a facet and narrow between facets', async () => {
    const { user, view } = await show(<Filters told="" />, { view: { language: 'en' } })
    const count = () => Number(/(\d+) documents?/.exec(result().textContent)![1])
    await user.click(await boxes(/^energy/))
    const one = count()
    await user.click(await boxes(/^tourism/))
    const two = count()
    expect(two).toBeGreaterThanOrEqual(one)
    await user.click(screen.getByText('Kind of document', { selector: 'summary' }))
    await user.click(await boxes(/^Provincial plan/))
    expect(count()).toBeLessThanOrEqual(two)
    await user.click(screen.getByRole('button', { name: 'Clear' }))
    expect(view().filter).toEqual({})
  })

  it('find a region by typing, with or without accents, and nothing by nonsense', async () => {
    const { user, view } = await show(<Filters told="region" />)
    const find = await screen.findByRole('searchbox', { name: 'Tìm trong “Vùng, tỉnh”' })
    await user.type(find, 'dong nam bo')
    await user.click(await boxes(/^Vùng Đông Nam Bộ/))
    expect(view().filter).toEqual({ region: ['vung-dong-nam-bo'] })
    await user.clear(find)
    await user.type(find, '‮<img src=x>')
    const region = find.closest('details')!
    expect(within(region).getAllByRole('checkbox')).toHaveLength(1)
    expect(region.querySelector('img')).toBeNull()
  })

  it('keep what is ticked where it was', async () => {
    const { user } = await show(<Filters told="issuer" />, { view: { language: 'en' } })
    const issuers = (await boxes(/^Prime Minister/)).closest('ul')!
    const names = () =>
      within(issuers)
        .getAllByRole('checkbox')
        .map((box) => box.closest('label')!.querySelector('span')!.textContent)
    const before = names()
    await user.click(within(issuers).getAllByRole('checkbox')[3]!)
    expect(names()).toEqual(before)
  })

  it('show what an address asks for and nothing has, with a nought', async () => {
    const { view } = readAddress('filter=theme:love;issuer:nobody;region:atlantis;period:0001-9999')
    await show(<Filters told="<b>nonsense</b>" />, { view: { ...view, asOf: '2026-01-15' } })
    expect(await boxes(/^love không có trong dữ liệu 0 văn bản/)).toBeChecked()
    expect(await boxes(/^atlantis không có trong dữ liệu 0 địa điểm/)).toBeChecked()
    expect(result()).toHaveTextContent('Còn lại: 0 văn bản, 0 địa điểm')
    expect(screen.getByText(/Không còn gì khớp/)).toBeVisible()
  })

  it('say so when the files cannot be had, and try again', async () => {
    const failing = new Set(['data/mentions.json'])
    const { user } = await show(<Filters told="" />, { catalogue: builtCatalogue(failing) })
    expect(await screen.findByText(/Chưa lọc được/)).toBeVisible()
    failing.clear()
    await user.click(screen.getByRole('button', { name: 'Thử lại' }))
    expect(await boxes(/^năng lượng/)).toBeVisible()
  })
})

describe('over the map', () => {
  it('stands what is filtered, with the way out', async () => {
    const { user, view } = await show(<FilterChips />, {
      view: { filter: { theme: ['energy'], place: ['province'] } },
    })
    expect(await screen.findByText(/^Còn lại: \d+ văn bản, \d+ địa điểm$/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Mở bộ lọc' }))
    expect(view().tool).toEqual({ name: 'filters', told: '' })
    await user.click(screen.getByRole('button', { name: 'Bỏ điều kiện Loại địa điểm: Tỉnh, thành phố' }))
    expect(view().filter).toEqual({ theme: ['energy'] })
    await user.click(screen.getByRole('button', { name: 'Bỏ lọc' }))
    expect(view().filter).toEqual({})
  })

  it('offers no tool where there is none: inside another page', async () => {
    await show(<FilterChips />, { view: { frame: 'embed', filter: { theme: ['energy'] } } })
    await screen.findByText(/^Còn lại/)
    expect(screen.queryByRole('button', { name: 'Mở bộ lọc' })).toBeNull()
  })
})

describe('the map', () => {
  it('keeps what is left, from the address on, and everything again without filters', async () => {
    const { store, catalogue, index } = await makeAtlas({ view: { filter: { place: ['seaport'] } } })
    const stop = keepFiltering(store, catalogue, index)
    const ports = index.places.filter(({ kind }) => kind === 'seaport').map(({ id }) => id)
    await waitFor(() => expect(store.getState().matching).toEqual(ports))
    expect(store.getState().matchingDocuments!.length).toBeGreaterThan(0)
    expect(globalStateOf(store.getState())).toMatchObject({ keeping: true, kept: ports })
    act(() => store.setState(({ view }) => ({ view: { ...view, filter: { life: ['not-yet'] } } })))
    await waitFor(() => expect(store.getState().matching).not.toEqual(ports))
    const today = store.getState().matchingDocuments!
    act(() => store.setState(({ view }) => ({ view: { ...view, asOf: '2014-01-01' } })))
    await waitFor(() => expect(store.getState().matchingDocuments!.length).toBeGreaterThan(today.length))
    stop()
    expect(store.getState()).toMatchObject({ matching: null, matchingDocuments: null })
  })

  it('is told by the app itself, and not asked for anything before', async () => {
    const asked: string[] = []
    const built = builtCatalogue()
    const catalogue = { ...built, mentions: () => (asked.push('mentions'), built.mentions()) }
    const { store } = await showAtlas(null, { catalogue })
    const { render } = await import('@testing-library/react')
    render(<App atlas={{ store, catalogue, index }} dress={() => {}} />)
    expect(asked).toEqual([])
    act(() => store.setState(({ view }) => ({ view: { ...view, filter: { theme: ['energy'] } } })))
    await waitFor(() => expect(store.getState().matching).not.toBeNull())
    act(() => store.setState(({ view }) => ({ view: { ...view, filter: {} } })))
    await waitFor(() => expect(store.getState().matching).toBeNull())
  })
})
