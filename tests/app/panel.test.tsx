/** What a planner reads in the panel: the documents that mention a place, and the places that a document mentions. */
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DocumentEntry, PlaceEntry } from '../../src/catalogue/api'
import { createCatalogue } from '../../src/catalogue/client'
import { Panel } from '../../src/panel/Panel'
import type { Chosen, View } from '../../src/view/view'
import { builtCatalogue, documentEntry, placeEntry } from '../content/builtAtlas'
import { panelRead, showAtlas } from './showAtlas'

const place = (id: string): Chosen => ({ type: 'place', id })
const document = (id: string): Chosen => ({ type: 'document', id })

async function open(chosen: Chosen, view: Partial<View> = {}, failing = new Set<string>()) {
  const shown = await showAtlas(<Panel chosen={chosen} />, {
    view: { chosen, ...view },
    catalogue: builtCatalogue(failing),
  })
  return shown
}
const opened = async (chosen: Chosen, view: Partial<View> = {}) => {
  const shown = await open(chosen, view)
  await panelRead()
  return shown
}

/** React calls out markup that no browser would keep as it is written. */
const complaints = vi.spyOn(console, 'error').mockImplementation(() => {})
beforeEach(() => complaints.mockClear())
afterEach(() => expect(complaints.mock.calls).toEqual([]))

describe('a place', () => {
  it('Lạng Sơn shows its plan: number, date, issuer, role, our words and the evidence', async () => {
    await opened(place('lang-son'))
    expect(screen.getByRole('heading', { level: 2, name: 'Lạng Sơn' })).toBeVisible()
    const [title] = screen.getAllByRole('link', {
      name: 'Quy hoạch tỉnh Lạng Sơn thời kỳ 2021–2030, tầm nhìn đến năm 2050',
    })
    const card = title!.closest('li')!
    expect(card).toHaveTextContent('Quy hoạch tỉnh · 236/QĐ-TTg · 19/03/2024 · Thủ tướng Chính phủ')
    expect(card).toHaveTextContent(/Phạm vi/)
    const { says, evidence } = placeEntry('lang-son').citations.find(
      (c) => c.document.number === '236/QĐ-TTg',
    )!
    expect(within(card).getByText(says.vi, { exact: false })).toBeVisible()
    expect(card).toHaveTextContent(evidence[0]!.sourceTitle.vi)
    expect(card).toHaveTextContent(`Đoạn ${evidence[0]!.paragraph}, viết là “Lang Son”`)
    expect(card).toHaveTextContent(evidence[0]!.digest)
  })

  it('shows on each card whether the document is over or was replaced by the day shown, and not before', async () => {
    const card = (id: string) =>
      screen.getAllByRole('link', { name: documentEntry(id).title.vi })[0]!.closest('li')!
    const of2013 = '2013-07-30-nghi-quyet-26-nq-tw'
    const of2023 = '2023-07-18-nghi-quyet-39-nq-tw'
    const { unmount } = await opened(place('nghe-an'), { asOf: '2026-01-15' })
    expect(card(of2013)).toHaveTextContent('đã được 39-NQ/TW thay thế từ 18/07/2023')
    expect(card('2022-09-16-ban-ghi-nho-hop-tac-thanh-hoa-nghe-an-ha-tinh')).toHaveTextContent(
      'hết thời hạn 2025',
    )
    expect(card(of2023)).not.toHaveTextContent(/thay thế từ|hết thời hạn|có sau ngày/)
    unmount()
    await opened(place('nghe-an'), { asOf: '2023-01-15' })
    expect(card(of2013)).not.toHaveTextContent('thay thế từ')
    expect(card(of2023)).toHaveTextContent('có sau ngày đang xem')
  })

  it.each([
    ['2025-07-01', 'Tỉnh'],
    ['2026-04-29', 'Tỉnh'],
    ['2026-04-30', 'Thành phố trực thuộc trung ương'],
    // Not there yet: what it was when it began.
    ['2025-06-30', 'Tỉnh'],
  ])('Đồng Nai is, on %s, a %s', async (asOf, level) => {
    await opened(place('dong-nai-2025'), { asOf })
    expect(screen.getByText(level)).toBeVisible()
  })

  it('a former district says when it ended and by which act', async () => {
    const { user, view } = await opened(place('huyen-trang-dinh'))
    const lineage = screen.getByRole('heading', { name: 'Trước và sau' }).closest('section')!
    expect(lineage).toHaveTextContent('đến hết 30/06/2025')
    await user.click(within(lineage).getByRole('link', { name: '203/2025/QH15' }))
    expect(view().chosen).toEqual(document('2025-06-16-nghi-quyet-203-2025-qh15'))
  })

  it('lists every document that mentions it once, newest first', async () => {
    await opened(place('lang-son'))
    const titlesUnder = (name: string) =>
      within(screen.getByRole('heading', { name }).closest('section')!)
        .getAllByRole('heading', { level: 4 })
        .map((heading) => heading.textContent)
    const titlesOf = (ring: 'context' | undefined) => [
      ...new Set(
        placeEntry('lang-son')
          .citations.filter(({ document }) => document.ring === ring)
          .map(({ document }) => document.title.vi),
      ),
    ]
    expect(titlesUnder('Văn bản nhắc đến nơi này')).toEqual(titlesOf(undefined))
    expect(titlesUnder('Văn bản nền')).toEqual(titlesOf('context'))
  })

  it('keeps background documents apart from what the sources say, with the pages that they were read on', async () => {
    await opened(place('kkt-nghi-son'))
    const background = screen.getByRole('heading', { name: 'Văn bản nền' }).closest('section')!
    expect(within(background).getAllByText('văn bản nền').length).toBeGreaterThan(0)
    expect(within(background).getAllByText('Xác nhận tại').length).toBeGreaterThan(0)
    const said = screen.getByRole('heading', { name: 'Văn bản nhắc đến nơi này' }).closest('section')!
    expect(within(said).queryByText('văn bản nền')).toBeNull()
  })

  it('Đồng Nai today shows what was said of Bình Phước, and says so', async () => {
    await opened(place('dong-nai-2025'))
    const heading = screen.getByRole('heading', {
      name: 'Nói về Bình Phước, nay thuộc Đồng Nai (từ 01/07/2025)',
    })
    const part = heading.closest('details')!
    expect(part).toHaveAttribute('open')
    expect(
      within(part).getByRole('link', {
        name: documentEntry('before-2023-03-18-58-du-an-binh-phuoc').title.vi,
      }),
    ).toBeVisible()
  })

  it('says the same in English', async () => {
    await opened(place('dong-nai-2025'), { language: 'en' })
    expect(
      screen.getByRole('heading', { name: 'Said of Binh Phuoc, part of Dong Nai since 1 July 2025' }),
    ).toBeVisible()
  })

  it('tells what it was made of, by which resolution, and leads there', async () => {
    const { user, view } = await opened(place('dong-nai-2025'))
    const lineage = screen.getByRole('heading', { name: 'Trước và sau' }).closest('section')!
    expect(lineage).toHaveTextContent(/01\/07\/2025/)
    expect(within(lineage).getByRole('link', { name: '202/2025/QH15' })).toBeVisible()
    await user.click(within(lineage).getByRole('link', { name: 'Bình Phước' }))
    expect(view().chosen).toEqual(place('binh-phuoc'))
  })

  it('that is not there on the day says so and offers a day on which it was', async () => {
    const { user, view } = await opened(place('binh-phuoc'), { asOf: '2026-01-15' })
    expect(screen.getByText(/Ngày 15\/01\/2026 trên bản đồ: nơi này không tồn tại/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Xem bản đồ ngày 30/06/2025' }))
    expect(view().asOf).toBe('2025-06-30')
    expect(screen.queryByText(/không tồn tại dưới tên này/)).toBeNull()
  })

  it('without a shape says why', async () => {
    await opened(place('vung-dong-luc-lang-son'))
    expect(screen.getByText('Không có hình trên bản đồ')).toBeVisible()
    expect(screen.getByText(placeEntry('vung-dong-luc-lang-son').shapeless!.vi)).toBeVisible()
  })

  it('with an approximate shape says how far it can be trusted', async () => {
    await opened(place('tam-giac-nam-thanh-bac-nghe'))
    const term = screen.getByText('Độ chính xác của hình vẽ')
    expect(term.parentElement).toHaveTextContent('Sơ đồ')
    const resolution = documentEntry('2023-07-18-nghi-quyet-39-nq-tw')
    const links = screen.getAllByRole('link', { name: resolution.title.vi })
    expect(links[0]).toHaveAttribute('href', expect.stringContaining(`document=${resolution.id}`))
  })

  it('that the text leaves out is marked as not covered', async () => {
    await opened(place('binh-duong'))
    expect(screen.getByText('Không thuộc')).toBeVisible()
  })

  it('that nobody mentions says so', async () => {
    await opened(place('ca-mau'))
    expect(screen.getByText('Năm nguồn đã đọc chưa có văn bản nào nhắc trực tiếp đến nơi này.')).toBeVisible()
  })

  it('lists the others under the click, one click away', async () => {
    const chosen = place('lang-son')
    const { user, view } = await showAtlas(<Panel chosen={chosen} />, {
      view: { chosen },
      state: { under: ['lang-son', 'truc-dong-dang-huu-lung'] },
    })
    await panelRead()
    const others = screen.getByText('Cũng ở điểm vừa bấm:').parentElement!
    const links = within(others).getAllByRole('link')
    expect(links.map((link) => link.textContent)).toEqual([placeEntry('truc-dong-dang-huu-lung').name.vi])
    await user.click(links[0]!)
    expect(view().chosen).toEqual(place('truc-dong-dang-huu-lung'))
  })

  it('takes the focus to its heading, and Escape leads back to the list', async () => {
    const { user, view } = await opened(place('lang-son'))
    await waitFor(() => expect(screen.getByRole('heading', { level: 2 })).toHaveFocus())
    await user.keyboard('{Escape}')
    expect(view().chosen).toBeNull()
  })

  it.each(['vi', 'en'] as const)('is whole in %s: no word is missing', async (language) => {
    for (const id of [
      'lang-son',
      'dong-nai-2025',
      'binh-phuoc',
      'cao-toc-dong-dang-tra-linh',
      'tam-giac-nam-thanh-bac-nghe',
    ]) {
      const { unmount, container } = await opened(place(id), { language })
      expect(container.textContent).not.toMatch(
        /undefined|null|NaN|\{\{|\b(panel|kind|status|role|theme|unit|measure)\.[a-z]/,
      )
      unmount()
    }
  })
})

describe('a document', () => {
  it('counts its places on the map and those without a shape', async () => {
    await opened(document('2024-03-19-quy-hoach-tinh-lang-son'))
    const ids = documentEntry('2024-03-19-quy-hoach-tinh-lang-son').mentions.map((mention) => mention.place)
    const places = new Map(ids.map((one) => [one.id, one]))
    const shapeless = [...places.values()].filter(({ bounds }) => !bounds)
    expect(shapeless.length).toBeGreaterThanOrEqual(3)
    expect(
      screen.getByText(
        `${places.size - shapeless.length} nơi trên bản đồ · ${shapeless.length} nơi không có hình`,
      ),
    ).toBeVisible()
    expect(screen.getAllByText('Không có hình trên bản đồ')).toHaveLength(shapeless.length)
  })

  it('shows its facts, and leads to its relations and places', async () => {
    const { user, view } = await opened(document('2024-03-19-quy-hoach-tinh-lang-son'))
    expect(screen.getByText('236/QĐ-TTg')).toBeVisible()
    expect(screen.getByText('19/03/2024')).toBeVisible()
    expect(screen.getByText(/2021–2030, tầm nhìn 2050/, { selector: 'dd' })).toBeVisible()
    const relations = screen.getByRole('heading', { name: 'Liên hệ với văn bản khác' }).closest('section')!
    expect(relations).toHaveTextContent('Được công bố tại')
    await user.click(screen.getByRole('link', { name: 'Lạng Sơn' }))
    expect(view()).toMatchObject({ chosen: place('lang-son'), camera: null })
  })

  it('that is known only to have been before a day says so', async () => {
    await opened(document('before-2023-03-18-chuong-trinh-hop-tac-tp-hcm-dong-nai'))
    expect(screen.getByText('trước 18/03/2023', { exact: false })).toBeVisible()
    expect(screen.getByText('không có số', { exact: false })).toBeVisible()
  })

  it('that the sources do not name is marked as background', async () => {
    await opened(document('2025-06-12-nghi-quyet-202-2025-qh15'))
    expect(screen.getByText(/Văn bản nền, năm nguồn không nêu tên/)).toBeVisible()
    expect(screen.getByText('Chưa nối với nơi nào trên bản đồ.')).toBeVisible()
  })

  it('of 2023–2025 that has run out says so', async () => {
    await opened(document('2022-09-16-ban-ghi-nho-hop-tac-thanh-hoa-nghe-an-ha-tinh'))
    expect(screen.getByText(/2022–2025/, { selector: 'dd' })).toHaveTextContent('(đã hết)')
  })

  it.each([
    ['2022-09-16-ban-ghi-nho-hop-tac-thanh-hoa-nghe-an-ha-tinh', 'vi', '2026-01-15', 'hết thời hạn 2025'],
    ['2022-09-16-ban-ghi-nho-hop-tac-thanh-hoa-nghe-an-ha-tinh', 'en', '2026-01-15', 'term ended in 2025'],
    ['2022-09-16-ban-ghi-nho-hop-tac-thanh-hoa-nghe-an-ha-tinh', 'en', '2025-12-31', 'in force, as far as'],
    ['2013-07-30-nghi-quyet-26-nq-tw', 'vi', '2026-01-15', 'đã được 39-NQ/TW thay thế từ 18/07/2023'],
    ['2013-07-30-nghi-quyet-26-nq-tw', 'en', '2026-01-15', 'superseded by 39-NQ/TW on 18 July 2023'],
    ['2025-06-12-nghi-quyet-202-2025-qh15', 'vi', '2025-06-11', 'có sau ngày đang xem'],
  ] as const)('%s says in %s where it stands on %s: %s', async (id, language, asOf, words) => {
    await opened(document(id), { language, asOf })
    const term = screen.getByText(language === 'vi' ? 'Hiệu lực' : 'Standing', { selector: 'dt' })
    expect(term.nextElementSibling).toHaveTextContent(words)
  })

  it('says nothing of being in force where it was an event', async () => {
    await opened(document('2026-01-09-hoi-nghi-lien-ket-cao-bang-lang-son-thai-nguyen'))
    expect(screen.queryByText('Hiệu lực')).toBeNull()
  })

  it.each(['vi', 'en'] as const)('is whole in %s: no word is missing', async (language) => {
    for (const id of [
      '2024-03-19-quy-hoach-tinh-lang-son',
      '2023-09-16-bao-cao-giai-phap-tang-cuong-lien-ket-thanh-hoa-nghe-an',
      '2026-01-09-hoi-nghi-lien-ket-cao-bang-lang-son-thai-nguyen',
    ]) {
      const { unmount, container } = await opened(document(id), { language })
      expect(container.textContent).not.toMatch(
        /undefined|null|NaN|\{\{|\b(document|relation|documentKind|unit|role|theme)\.[a-z]/,
      )
      unmount()
    }
  })
})

describe('a file that does not come', () => {
  it('is said in a sentence, and Try again fetches it', async () => {
    const failing = new Set(['data/places/lang-son.json'])
    const { user } = await open(place('lang-son'), {}, failing)
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Không tải được dữ liệu. Hãy kiểm tra kết nối rồi thử lại.',
    )
    await user.click(screen.getByRole('button', { name: 'Thử lại' }))
    expect(await screen.findByRole('alert')).toBeVisible()
    failing.clear()
    await user.click(screen.getByRole('button', { name: 'Thử lại' }))
    expect(await screen.findByRole('heading', { level: 2, name: 'Lạng Sơn' })).toBeVisible()
  })

  it('of a document is said too, and the way back stays open', async () => {
    const failing = new Set(['data/documents/2024-03-19-quy-hoach-tinh-lang-son.json'])
    const { user, view } = await open(document('2024-03-19-quy-hoach-tinh-lang-son'), {}, failing)
    expect(await screen.findByRole('alert')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Về danh sách' }))
    expect(view().chosen).toBeNull()
  })
})

describe('hostile words', () => {
  const attack =
    '<img src=x onerror="globalThis.hacked=1"><script>globalThis.hacked=1</script>\u202egnp.exe {{t}} $t(app.name) =cmd|calc'
  const words = { vi: attack, en: attack }

  it('in a place are text and nothing else', async () => {
    const real = placeEntry('lang-son')
    const hostile: PlaceEntry = {
      ...real,
      name: words,
      note: words,
      references: ['javascript:alert(1)', `https://example.org/"onmouseover=alert(1)`, attack],
      citations: real.citations.slice(0, 1).map((citation) => ({
        ...citation,
        says: words,
        document: { ...citation.document, title: words, number: attack },
        evidence: citation.evidence.map((e) => ({
          ...e,
          name: attack,
          sourceTitle: words,
          publisher: words,
        })),
      })),
      related: real.related
        .slice(0, 1)
        .map((related) => ({ ...related, place: { ...related.place, name: words } })),
    }
    const catalogue = createCatalogue(() => Promise.resolve(hostile))
    const { container } = await showAtlas(<Panel chosen={place('lang-son')} />, { catalogue })
    expect(await panelRead()).toHaveTextContent(attack.replace(/\s+/g, ' '), {
      normalizeWhitespace: true,
    })
    expect(container.querySelector('img, script, iframe')).toBeNull()
    for (const link of container.querySelectorAll('a')) {
      expect(link.getAttribute('href')).toMatch(/^(\?|\.\/(data\/places|place|document)\/|https?:\/\/)/)
      expect(link.getAttribute('onmouseover')).toBeNull()
    }
    expect('hacked' in globalThis).toBe(false)
  })

  it('in a document are text and nothing else, its web address too', async () => {
    const real = documentEntry('2024-03-19-quy-hoach-tinh-lang-son')
    const hostile: DocumentEntry = {
      ...real,
      title: words,
      summary: words,
      number: attack,
      evidence: real.evidence.map((e) => ({ ...e, name: attack, url: 'javascript:globalThis.hacked=1' })),
      mentions: real.mentions
        .slice(0, 1)
        .map((mention) => ({ ...mention, says: words, place: { ...mention.place, name: words } })),
    }
    const catalogue = createCatalogue(() => Promise.resolve(hostile))
    const { container } = await showAtlas(<Panel chosen={document(real.id)} />, { catalogue })
    await panelRead()
    expect(container.querySelector('img, script, iframe')).toBeNull()
    expect('hacked' in globalThis).toBe(false)
  })
})
