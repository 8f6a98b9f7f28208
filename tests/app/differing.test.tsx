/** What a planner reads where documents and sources do not agree: every value, who gives it and when, side by side. */
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Panel } from '../../src/panel/Panel'
import type { Chosen, View } from '../../src/view/view'
import { builtCatalogue, documentEntries, placeEntry } from '../content/builtAtlas'
import { panelRead, showAtlas } from './showAtlas'

async function opened(type: Chosen['type'], id: string, view: Partial<View> = {}) {
  const chosen = { type, id }
  const shown = await showAtlas(<Panel chosen={chosen} />, {
    view: { chosen, ...view },
    catalogue: builtCatalogue(),
  })
  await panelRead()
  return shown
}
const rows = (table: HTMLElement) => within(table).getAllByRole('row').slice(1)

describe('figures of a place', () => {
  it('the coastal road has four lengths, newest first, each with its day and its page', async () => {
    await opened('place', 'duong-ven-bien-nghi-son-cua-lo')
    const table = screen.getByRole('table', { name: 'Chiều dài' })
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual(['Giá trị', 'Thời điểm', 'Ghi ở'])
    const said = rows(table).map((row) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    )
    expect(said.map(([value]) => value!.split(' km')[0])).toEqual(['hơn 64', '76', 'hơn 59', '64,47'])
    expect(said.map(([, when]) => when)).toEqual(['25/12/2025', '09/2025', '12/2024', '11/2023'])
    const pages = placeEntry('duong-ven-bien-nghi-son-cua-lo').figures[0]!.values.map((f) => f.reference)
    expect(
      within(table)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(pages)
    expect(screen.getByText('Các nguồn nêu số khác nhau; bản đồ giữ lại tất cả.')).toBeVisible()
  })

  it('says so in English too', async () => {
    await opened('place', 'kkt-nghi-son', { language: 'en' })
    const table = screen.getByRole('table', { name: 'Area' })
    expect(table).toHaveTextContent('106,000 ha')
    expect(table).toHaveTextContent('10 October 2007')
    expect(screen.getByText('Sources differ; all are kept.')).toBeVisible()
  })

  it('a rounded number beside an exact one is no contradiction; each leads to its document and its evidence', async () => {
    const { user, view } = await opened('place', 'ninh-binh-2025')
    const table = screen.getByRole('table', { name: 'Diện tích' })
    const [rounded, exact] = rows(table)
    expect(rounded).toHaveTextContent('khoảng 3.900 km²')
    expect(rounded).toHaveTextContent('24/05/2025')
    expect(rounded).toHaveTextContent('Đoạn 16, viết là “3,900 km2”')
    expect(exact).toHaveTextContent('3.942,62 km²')
    expect(screen.queryByText(/nêu số khác nhau/)).toBeNull()
    await user.click(within(exact!).getByRole('link', { name: '759/QĐ-TTg' }))
    expect(view().chosen).toEqual({ type: 'document', id: '2025-04-14-de-an-sap-xep-don-vi-hanh-chinh' })
  })

  it('one value is a line, with its day and where it is written, and no table', async () => {
    await opened('place', 'cang-dong-hoi')
    expect(screen.queryByRole('table')).toBeNull()
    const fact = screen.getByText('Diện tích').parentElement!
    expect(fact).toHaveTextContent('1.096,7 ha (28/04/2011)')
    expect(within(fact).getByRole('link', { name: '838/QĐ-BGTVT' })).toBeVisible()
    expect(within(fact).getByRole('link', { name: /^vlr\.vn\// })).toBeVisible()
  })
})

describe('a document', () => {
  it('the Nam Định plan has two days beside the recorded month, each with its page, and the page’s own day where known', async () => {
    await opened('document', '2023-12-quy-hoach-tinh-nam-dinh')
    expect(screen.getByRole('heading', { level: 3, name: 'Ghi khác nhau' })).toBeVisible()
    const [recorded, one, other] = rows(screen.getByRole('table', { name: 'Ngày' }))
    expect(recorded).toHaveTextContent('12/2023Bản đồ này')
    expect(one).toHaveTextContent(/^28\/12\/2023.*06\/03\/2024xaydungchinhsach\.chinhphu\.vn$/)
    expect(other).toHaveTextContent(/^29\/12\/2023.*nguoiquansat\.vn$/)
  })

  it('what the sources call the signed paper stands as they write it, in their language, with the paragraph', async () => {
    await opened('document', '2023-03-18-thoa-thuan-hop-tac-tp-hcm-dong-nam-bo', { language: 'en' })
    const table = screen.getByRole('table', { name: 'Title' })
    const wordings = within(table).getAllByText(/Southeast|2023-2025/, { selector: 'q' })
    expect(wordings.map((q) => q.lang)).toEqual(['en', 'en', 'en'])
    const programme = wordings
      .find((q) => q.textContent.includes('cooperation program between'))!
      .closest('tr')!
    expect(programme).toHaveTextContent('18 March 2023')
    expect(programme).toHaveTextContent('Paragraph 1')
  })

  it('of which everybody writes the same says nothing of it', async () => {
    const { id } = documentEntries().find(({ variants }) => !variants)!
    await opened('document', id)
    expect(screen.queryByText('Ghi khác nhau')).toBeNull()
  })
})
