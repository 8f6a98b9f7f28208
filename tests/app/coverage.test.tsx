/** What the documents leave out: numbers, the list, and the honest words. */
import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { coverageOn } from '../../src/catalogue/coverage'
import { Part as Coverage } from '../../src/explore/coverage/CoverageTool'
import { globalStateOf } from '../../src/view/derived'
import { documentList, index, mentionTable } from '../content/builtAtlas'
import { showAtlas } from './showAtlas'

/** Shows a part that waits for its words. */
const show = (...given: Parameters<typeof showAtlas>) => act(() => showAtlas(...given))

const day = '2026-01-15'
const truth = coverageOn(documentList, mentionTable, index.places, day)

describe('coverage', () => {
  it('counts each kind, and lists what no document mentions as links', async () => {
    const { user, view } = await show(<Coverage told="" />)
    const row = (await screen.findByRole('rowheader', { name: 'Tỉnh, thành phố' })).closest('tr')!
    const { mentioned, places } = truth.kinds.find(({ kind }) => kind === 'province')!
    expect(within(row).getByRole('cell')).toHaveTextContent(`${mentioned} / ${places}`)
    const bare = truth.bare.map(({ name }) => name.vi)
    expect(screen.getByRole('heading', { name: `Chưa văn bản nào nhắc đến ${bare.length}` })).toBeVisible()
    const all = screen.queryByRole('button', { name: /^Hiện cả/ })
    if (all) await user.click(all)
    for (const name of bare) expect(screen.getByRole('link', { name })).toBeVisible()
    await user.click(screen.getByRole('link', { name: bare[0]! }))
    expect(view().chosen).toEqual({
      type: 'place',
      id: truth.bare.find(({ name }) => name.vi === bare[0])!.id,
    })
  })

  it('names the most mentioned, most first', async () => {
    await show(<Coverage told="" />, { view: { language: 'en' } })
    const heading = await screen.findByRole('heading', { name: 'Most mentioned' })
    const rows = within(heading.nextElementSibling as HTMLElement).getAllByRole('listitem')
    const counts = rows.map((row) => Number(/(\d+) document/.exec(row.textContent)![1]))
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    expect(rows[0]).toHaveTextContent(truth.mentioned[0]!.place.name.en)
  })

  it('lists one kind alone, in the address too; nonsense lists all', async () => {
    const { user, view } = await show(<Coverage told="__proto__" />)
    expect(await screen.findByRole('heading', { name: /^Chưa văn bản nào nhắc đến \d+$/ })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Tỉnh, thành phố' }))
    expect(view().tool).toEqual({ name: 'coverage', told: 'province' })
  })

  it('follows the day, and does not count what is yet to come', async () => {
    await show(<Coverage told="" />, { view: { asOf: '2014-01-01' } })
    const then = coverageOn(documentList, mentionTable, index.places, '2014-01-01')
    const summary = await screen.findByText(/^Tính đến 01\/01\/2014/)
    expect(summary).toHaveTextContent(`${then.mentioned.length} trong`)
    expect(summary).toHaveTextContent(`${then.documents.all} văn bản`)
    expect(then.documents.all).toBeLessThan(truth.documents.all)
  })

  it.each([
    ['vi', 'Bản đồ này không nói được gì', /không có nghĩa là không có văn bản/],
    ['en', 'What this map cannot tell you', /Absence here is not absence of a document/],
  ] as const)('says in %s what it cannot tell', async (language, title, words) => {
    await show(<Coverage told="" />, { view: { language } })
    const heading = await screen.findByRole('heading', { name: title })
    expect(heading.nextElementSibling).toHaveTextContent(words)
    expect(heading.nextElementSibling).toHaveTextContent(String(truth.documents.context))
  })

  it('has the map hatched while it is open', async () => {
    const { store } = await showAtlas(null, { view: { tool: { name: 'coverage', told: '' } } })
    expect(globalStateOf(store.getState()).coverage).toBe(true)
    store.setState(({ view }) => ({ view: { ...view, tool: null } }))
    expect(globalStateOf(store.getState()).coverage).toBe(false)
  })
})
