/** What a planner takes along from the citation tool: the text, the forms for programs, and a report of a mistake. */
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { ToolPane } from '../../src/explore/ToolPane'
import { AtlasProvider, type Atlas } from '../../src/view/atlas'
import type { Chosen, View } from '../../src/view/view'
import { builtCatalogue, documentEntry, index, placeEntry } from '../content/builtAtlas'
import { makeAtlas } from './showAtlas'

/** The tool is fetched when it is opened; who looks for something in it should not wait for a busy machine. */
beforeAll(async () => void (await import('../../src/explore/cite/Cite')), 60_000)

const place = (id: string): Chosen => ({ type: 'place', id })
const document = (id: string): Chosen => ({ type: 'document', id })
const plan = '2024-03-19-quy-hoach-tinh-lang-son'
const undated = 'before-2024-05-08-quy-hoach-vung-trung-du-va-mien-nui-phia-bac'

async function open(chosen: Chosen | null, told = '', view: Partial<View> = {}, failing = new Set<string>()) {
  const made = await makeAtlas({
    view: { chosen, tool: { name: 'cite', told }, ...view },
    catalogue: builtCatalogue(failing),
  })
  const atlas: Atlas = { ...made, home: 'https://atlas.example/map/' }
  const user = userEvent.setup()
  // What is shown suspends until its words and code are here; React waits for them within an awaited act only.
  await act(async () => {
    render(
      <AtlasProvider atlas={atlas}>
        <ToolPane />
      </AtlasProvider>,
    )
    await Promise.resolve()
  })
  return { user, view: () => atlas.store.getState().view }
}
const citation = async (name = 'Trích dẫn') =>
  (await screen.findByRole<HTMLTextAreaElement>('textbox', { name })).value

describe('a citation', () => {
  it('of a document says who, what, number, day, data, address, access and the paragraphs behind it', async () => {
    await open(document(plan), '', { asOf: '2025-06-30' })
    const text = await citation()
    const { title, evidence } = documentEntry(plan)
    expect(text).toMatch(
      `Thủ tướng Chính phủ. ${title.vi}, số 236/QĐ-TTg, ngày 19/03/2024. ` +
        `Dẫn theo Bản đồ Liên kết, dữ liệu phiên bản ${index.version}, xem theo ngày 30/06/2025. ` +
        `https://atlas.example/map/?document=${plan}&date=2025-06-30 (truy cập ngày `,
    )
    expect(text).toContain('Thông tin của văn bản đối chiếu tại: vneconomy.vn')
    expect(text).toContain(`“${evidence[0]!.sourceTitle.vi}”, 21/04/2024, đoạn 1, 3, 4,`)
    expect(text).not.toContain('\n')
  })

  it('in English gives the translated title with the original, and an address that opens in English', async () => {
    await open(document(plan), 'en')
    const text = await citation()
    const { title } = documentEntry(plan)
    expect(text).toContain(`Prime Minister. ${title.en} [${title.vi}], No. 236/QĐ-TTg, 19 March 2024.`)
    expect(text).toContain('&lang=en (accessed ')
  })

  it('says “before” of a document of which only that is known, in every form', async () => {
    const { user } = await open(document(undated))
    expect(await citation()).toContain('trước 08/05/2024')
    await user.click(screen.getByRole('radio', { name: 'BibTeX' }))
    expect(await citation()).toContain('year = {{trước 08/05/2024}}')
    await user.click(screen.getByRole('radio', { name: 'CSL-JSON' }))
    const [item] = JSON.parse(await citation()) as [{ issued: unknown }]
    expect(item.issued).toEqual({ literal: 'trước 08/05/2024' })
  })

  it('of a place names the day of the map and the articles, also those of what it was before', async () => {
    await open(place('dong-nai-2025'))
    const text = await citation()
    expect(text).toContain('Đồng Nai, theo bản đồ ngày 15/01/2026. Bản đồ Liên kết.')
    const [said] = placeEntry('binh-phuoc').citations.flatMap(({ evidence }) => evidence)
    expect(text).toContain(said!.sourceTitle.vi)
    const sources = screen.getByRole('heading', { name: 'Nguồn' }).closest('section')!
    expect(sources).toHaveTextContent(said!.sourceTitle.vi)
  })

  it('of the map says whose the ground is, and pins day, filters and camera', async () => {
    const camera = { lng: 106.5, lat: 21.5, zoom: 7 }
    const { user } = await open(place('lang-son'), '', { camera, filter: { theme: ['energy'] } })
    await user.click(await screen.findByRole('radio', { name: 'Bản đồ đang xem' }))
    const text = await citation()
    expect(text).toContain('Bản đồ liên kết vùng Việt Nam, ngày 15/01/2026')
    expect(text).toContain('place=lang-son&date=2026-01-15&filter=theme:energy&map=7/21.5/106.5')
    expect(text).toContain('© OpenStreetMap (ODbL)')
    expect(text).not.toContain('tool=')
  })

  it('the form stands in the address, and the file has the text that is seen', async () => {
    const { user, view } = await open(document(plan))
    await user.click(await screen.findByRole('radio', { name: 'BibTeX' }))
    expect(view().tool).toEqual({ name: 'cite', told: 'bibtex' })
    const link = screen.getByRole('link', { name: 'Tải tệp .bib' })
    expect(link).toHaveAttribute('download', `linkage-atlas-${plan}.bib`)
    const [kind, content] = link.getAttribute('href')!.split(',')
    expect(kind).toBe('data:application/x-bibtex;charset=utf-8')
    expect(decodeURIComponent(content!)).toBe(await citation())
  })

  it('a file that does not come is said, and can be asked for again', async () => {
    const failing = new Set(['data/places/lang-son.json'])
    const { user } = await open(place('lang-son'), '', {}, failing)
    const again = await screen.findByRole('button', { name: 'Thử lại' })
    failing.clear()
    await user.click(again)
    expect(await citation()).toContain('Lạng Sơn')
  })
})

describe('copying', () => {
  it('puts the text into the clipboard and says so', async () => {
    const { user } = await open(document(plan))
    const text = await citation()
    await user.click(screen.getByRole('button', { name: 'Chép' }))
    expect(await navigator.clipboard.readText()).toBe(text)
    expect(screen.getByText('Đã chép vào bộ nhớ tạm.')).toBeVisible()
  })

  it('where the browser refuses, selects the text and says how to go on', async () => {
    const { user } = await open(document(plan))
    const text = await citation()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'))
    await user.click(screen.getByRole('button', { name: 'Chép' }))
    expect(await screen.findByText(/Trình duyệt không cho chép/)).toBeVisible()
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Trích dẫn' })
    expect(box).toHaveFocus()
    expect(text.slice(box.selectionStart, box.selectionEnd)).toBe(text)
    vi.restoreAllMocks()
  })
})

describe('a report of a mistake', () => {
  async function openReport(chosen: Chosen | null, view: Partial<View> = {}) {
    const shown = await open(chosen, '', view)
    await shown.user.click(await screen.findByText('Báo chỗ sai'))
    return {
      ...shown,
      report: () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Lời báo' }).value,
    }
  }

  it('carries every id that leads to the link: place, document, role, source, paragraph, digest, data, address', async () => {
    const { user, report } = await openReport(place('lang-son'))
    const {
      document: said,
      role,
      evidence,
    } = placeEntry('lang-son').citations.find((c) => c.document.id === plan)!
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sai điều gì' }), 'Nối nhầm nơi')
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Ở liên kết nào' }),
      screen.getAllByRole<HTMLOptionElement>('option', { name: '236/QĐ-TTg – Phạm vi' })[0]!,
    )
    const text = report()
    expect(text).toContain('Sai: Nối nhầm nơi (place)')
    expect(text).toContain('Nơi: Lạng Sơn (lang-son)')
    expect(text).toContain(`Văn bản: ${said.title.vi} (${plan})`)
    expect(text).toContain(`(${role})`)
    for (const { source, paragraph, digest } of evidence)
      expect(text).toContain(`nguồn ${source}, đoạn ${paragraph}, dấu vân tay ${digest}`)
    expect(text).toContain(`Phiên bản dữ liệu: ${index.version}`)
    expect(text).toContain('Địa chỉ: https://atlas.example/map/?place=lang-son&date=2026-01-15')
  })

  it('takes what is typed as text, at most 1,000 letters of it, and says when it cut', async () => {
    const { user, report } = await openReport(place('lang-son'))
    const field = screen.getByRole('textbox', { name: 'Nói rõ hơn (không bắt buộc)' })
    await user.click(field)
    await user.paste('<img src=x onerror=alert(1)> \u202Eẩn')
    expect(report().endsWith('Lời người báo:\n<img src=x onerror=alert(1)> ẩn')).toBe(true)
    expect(screen.getByText(/^Còn \d+ ký tự\.$/)).toBeVisible()
    await user.paste('x'.repeat(10_000))
    expect(field).toHaveValue(report().split('Lời người báo:\n')[1])
    expect([...(field as HTMLTextAreaElement).value]).toHaveLength(1000)
    expect(screen.getByText('Chỉ giữ 1000 ký tự đầu; phần sau đã bị bỏ.')).toBeVisible()
    expect(window.document.querySelector('img')).toBeNull()
  })

  it('can be mailed to whom the visitor wants, and is sent nowhere by itself', async () => {
    const { report } = await openReport(document(plan))
    const mail = new URL(screen.getByRole('link', { name: 'Mở thư' }).getAttribute('href')!)
    expect(mail.pathname).toBe('')
    expect(report().startsWith(mail.searchParams.get('body')!.replaceAll('\r\n', '\n').slice(0, 100))).toBe(
      true,
    )
    const pane = screen.getByRole('region', { name: 'Trích dẫn, báo lỗi' })
    expect(pane.querySelector('form')).toBeNull()
    expect(within(pane).getByText(/^Trang này không gửi gì đi/)).toBeVisible()
  })
})
