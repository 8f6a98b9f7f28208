/** A place that more documents mention than its file has room for: the panel shows the newest, and fetches older ones when asked. */
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Citation, RelatedCitations } from '../../src/catalogue/api'
import { cutIntoPages } from '../../src/catalogue/build/citationPages'
import { createCatalogue } from '../../src/catalogue/client'
import { Panel } from '../../src/panel/Panel'
import type { View } from '../../src/view/view'
import { placeEntry } from '../content/builtAtlas'
import { panelRead, showAtlas } from './showAtlas'

const real = placeEntry('lang-son')
const sample = real.citations.find(({ document }) => !document.ring)!

/** So many documents, the newest first. */
const documents = (count: number, ring?: 'context'): Citation[] =>
  Array.from({ length: count }, (_, i) => {
    const number = String(count - i).padStart(3, '0')
    const name = `${ring ? 'Nền' : 'Quy hoạch'} ${number}`
    const document = {
      ...sample.document,
      id: `${ring ?? 'source'}-${number}`,
      title: { vi: name, en: name },
    }
    return {
      ...sample,
      document: { ...document, ...(ring && { ring }) },
      says: { vi: `${name} nói`, en: '–' },
    }
  })

const region: RelatedCitations = {
  because: 'area',
  place: {
    id: 'vung-trung-du-mien-nui-phia-bac',
    kind: 'region',
    name: { vi: 'Vùng lớn', en: 'Large region' },
  },
  documents: 1023,
  citations: documents(23),
}

async function openPlace(failing = new Set<string>(), view: Partial<View> = {}, wait = Promise.resolve()) {
  const { entry, pages } = cutIntoPages({
    ...real,
    citations: [...documents(112), ...documents(3, 'context')],
    related: [region],
  })
  const fetched: string[] = []
  const catalogue = createCatalogue(async (address) => {
    await Promise.resolve()
    fetched.push(address)
    if (address.endsWith('/2.json')) await wait
    if (failing.has(address)) throw new Error(`${address}: 503`)
    const page = pages.find((one) => address === `data/places/lang-son/${one.page}.json`)
    return page ?? entry
  })
  const chosen = { type: 'place', id: 'lang-son' } as const
  const shown = await showAtlas(<Panel chosen={chosen} />, { view: { chosen, ...view }, catalogue })
  await panelRead()
  return { ...shown, fetched }
}

const part = (name: string) => screen.getByRole('heading', { level: 3, name }).closest('section')!
/** By tag, as roles of a hundred cards take their time in jsdom. */
const titles = (section: HTMLElement) =>
  [...section.querySelectorAll('h4')].map((heading) => heading.textContent)
const said = () => part('Văn bản nhắc đến nơi này')
const names = (from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_, i) => `Quy hoạch ${String(from - i).padStart(3, '0')}`)

describe('a place that 112 documents mention', () => {
  it('shows the newest fifty, says of how many, and has fetched one file', async () => {
    const { fetched } = await openPlace()
    expect(titles(said())).toEqual(names(112, 63))
    expect(screen.getByRole('button', { name: 'Xem thêm (đang hiện 50 trong 112)' })).toBeVisible()
    expect(fetched).toEqual(['data/places/lang-son.json'])
  })

  it('adds older ones when asked, and reading goes on from the first of them', async () => {
    const { user, fetched } = await openPlace()
    await user.click(screen.getByRole('button', { name: /^Xem thêm/ }))
    await waitFor(() => expect(screen.getByRole('link', { name: 'Quy hoạch 062' })).toHaveFocus())
    expect(titles(said())).toEqual(names(112, 13))
    expect(screen.getByText('Quy hoạch 062 nói')).toBeVisible()
    expect(within(said()).getByRole('status')).toHaveTextContent(
      'Đã thêm 50 văn bản, đang hiện 100 trong 112.',
    )
    await user.click(screen.getByRole('button', { name: 'Xem thêm (đang hiện 100 trong 112)' }))
    await waitFor(() => expect(screen.getByRole('link', { name: 'Quy hoạch 012' })).toHaveFocus())
    expect(titles(said())).toEqual(names(112, 1))
    expect(within(said()).getByRole('status')).toHaveTextContent(
      'Đã thêm 12 văn bản, đang hiện 112 trong 112.',
    )
    expect(screen.queryByRole('button', { name: /^Xem thêm/ })).toBeNull()
    expect(fetched).toEqual([1, 2, 3].map((n) => `data/places/lang-son${n > 1 ? `/${n}` : ''}.json`))
  })

  it('keeps background documents in sight from the start, apart and without a button', async () => {
    const { user } = await openPlace()
    expect(titles(part('Văn bản nền'))).toEqual(['Nền 003', 'Nền 002', 'Nền 001'])
    await user.click(screen.getByRole('button', { name: /^Xem thêm/ }))
    await waitFor(() => expect(titles(said()).length).toBe(100))
    expect(titles(part('Văn bản nền')).length).toBe(3)
    expect(within(part('Văn bản nền')).queryByRole('button', { name: /^Xem thêm/ })).toBeNull()
  })

  it('is told apart from an area around it: ten of its documents, and the way to the rest', async () => {
    const { user, view } = await openPlace()
    const heading = screen.getByRole('heading', { level: 3, name: /Vùng lớn/ })
    const details = heading.closest('details')!
    expect(details).toHaveTextContent('1023 văn bản')
    await user.click(heading)
    expect(titles(details)).toEqual(names(23, 14))
    expect(details).toHaveTextContent('10 trong 1.023 văn bản; các văn bản còn lại ở Vùng lớn')
    await user.click(within(details).getByRole('link', { name: 'Vùng lớn' }))
    expect(view().chosen).toEqual({ type: 'place', id: region.place.id })
  })

  it('says the same in English', async () => {
    const { user } = await openPlace(new Set(), { language: 'en' })
    await user.click(screen.getByRole('button', { name: 'Show more (50 of 112 shown)' }))
    expect(await screen.findByText('Documents added: 50; 100 of 112 are shown.')).toBeInTheDocument()
    expect(screen.getByText(/10 of 1,023 documents; the rest at/)).toBeInTheDocument()
  })
})

describe('a page that does not come', () => {
  it('is said in a sentence; the same button tries again, and what was shown stays', async () => {
    const failing = new Set(['data/places/lang-son/2.json'])
    const { user } = await openPlace(failing)
    await user.click(screen.getByRole('button', { name: /^Xem thêm/ }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Không tải được dữ liệu.')
    const again = screen.getByRole('button', { name: 'Thử lại' })
    expect(again).toHaveFocus()
    expect(titles(said())).toEqual(names(112, 63))
    failing.clear()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(screen.getByRole('link', { name: 'Quy hoạch 062' })).toHaveFocus())
    expect(screen.queryByRole('alert')).toBeNull()
    expect(titles(said())).toEqual(names(112, 13))
  })

  it('is asked for once, however often the button is pressed while it is coming', async () => {
    let come = () => {}
    const wait = new Promise<void>((resolve) => (come = resolve))
    const { user, fetched } = await openPlace(new Set(), {}, wait)
    await user.click(screen.getByRole('button', { name: /^Xem thêm/ }))
    const waiting = screen.getByRole('button', { name: 'Đang tải…' })
    expect(waiting).toHaveFocus()
    await user.dblClick(waiting)
    come()
    await waitFor(() => expect(titles(said()).length).toBeGreaterThan(50))
    expect(titles(said())).toEqual(names(112, 13))
    expect(fetched.slice(1)).toEqual(['data/places/lang-son/2.json'])
  })
})
