/** What a planner sees when two places or two documents stand side by side. */
import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { groundOf, sharedDocuments } from '../../src/catalogue/comparing'
import { ToolPane } from '../../src/explore/ToolPane'
import type { Chosen, View } from '../../src/view/view'
import { builtCatalogue, documentEntry, documents, index, mentionTable } from '../content/builtAtlas'
import { showAtlas as showPart } from './showAtlas'

beforeAll(async () => {
  // The widgets' library is big: who looks for something on a busy machine should not wait for it.
  await import('../../src/explore/compare/Compare')
  // jsdom has no layout: nothing to scroll, nothing that changes its size.
  Element.prototype.scrollIntoView = () => {}
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
}, 60_000)

const place = (id: string): Chosen => ({ type: 'place', id })
const document = (id: string): Chosen => ({ type: 'document', id })
const memorandum = '2022-09-16-ban-ghi-nho-hop-tac-thanh-hoa-nghe-an-ha-tinh'
const of2013 = '2013-07-30-nghi-quyet-26-nq-tw'
const of2023 = '2023-07-18-nghi-quyet-39-nq-tw'

/** What is shown suspends until its words and code are here; React waits for them within an awaited act only. */
async function showAtlas(...given: Parameters<typeof showPart>) {
  let shown: Awaited<ReturnType<typeof showPart>> | undefined
  await act(async () => {
    shown = await showPart(...given)
  })
  return shown!
}

const open = (chosen: Chosen | null, told: string, view: Partial<View> = {}, failing = new Set<string>()) =>
  showAtlas(<ToolPane />, {
    view: { chosen, tool: { name: 'compare', told }, ...view },
    catalogue: builtCatalogue(failing),
  })

describe('two places', () => {
  it('stand side by side with every document that speaks of both, and what it says of each', async () => {
    await open(place('nghe-an'), 'p~thanh-hoa')
    const { shared } = sharedDocuments(
      groundOf('nghe-an', index.places),
      groundOf('thanh-hoa', index.places),
      mentionTable,
      documents,
    )
    const heading = await screen.findByRole('heading', { name: `${shared.length} văn bản nói về cả hai` })
    const section = heading.closest('section')!
    const entry = documentEntry(memorandum)
    const card = within(section).getByRole('link', { name: entry.title.vi }).closest('li')!
    for (const id of ['nghe-an', 'thanh-hoa']) {
      const { says } = entry.mentions.find((mention) => mention.place.id === id)!
      expect((await within(card).findAllByText(says.vi, { exact: false })).length).toBeGreaterThan(0)
    }
    expect(within(card).getByText('hết thời hạn 2025')).toBeVisible()
  })

  it('have their facts and figures in tables with a row head and two columns', async () => {
    await open(place('cao-toc-huu-nghi-chi-lang'), 'p~cao-toc-dong-dang-tra-linh')
    const figures = await screen.findByRole('table', { name: 'Số liệu' })
    const [, a, b] = within(figures).getAllByRole('columnheader')
    expect(a).toHaveTextContent('Hữu Nghị')
    expect(b).toHaveTextContent('Đồng Đăng')
    const row = within(figures).getByRole('rowheader', { name: 'Chiều dài' }).closest('tr')!
    expect(within(row).getAllByRole('cell')).toHaveLength(2)
    for (const cell of within(row).getAllByRole('cell')) expect(cell).toHaveTextContent(/\d.* km/)
    const facts = screen.getByRole('table', { name: 'Dữ kiện' })
    expect(within(facts).getByRole('rowheader', { name: 'Loại' }).closest('tr')).toHaveTextContent(
      'Cao tốcCao tốc',
    )
  })

  it('say that they border each other, and to which areas both belong', async () => {
    await open(place('nghe-an'), 'p~thanh-hoa')
    expect(await screen.findByText(/^Giáp nhau: [\d,]+ km/)).toBeVisible()
    expect(screen.getByText(/^Cùng thuộc:/)).toHaveTextContent('Liên kết Thanh Hóa – Nghệ An – Hà Tĩnh')
  })

  it('say whose words they are where today’s province has those of a former one', async () => {
    await open(place('dong-nai-2025'), 'p~tay-ninh-2025')
    expect((await screen.findAllByText('Nói về Bình Phước:')).length).toBeGreaterThan(0)
  })

  it('change sides, and the address follows', async () => {
    const { user, view } = await open(place('nghe-an'), 'p~thanh-hoa')
    await user.click(await screen.findByRole('button', { name: 'Đổi hai bên' }))
    expect(view().chosen).toEqual(place('thanh-hoa'))
    expect(view().tool).toEqual({ name: 'compare', told: 'p~nghe-an' })
    expect(screen.getByRole('combobox', { name: 'Nơi thứ nhất' })).toHaveValue('Thanh Hóa')
    expect(screen.getByRole('combobox', { name: 'Nơi thứ hai' })).toHaveValue('Nghệ An')
  })

  it('the other is found by typing without accents, and taken with the keyboard', async () => {
    const { user, view } = await open(place('nghe-an'), '')
    const second = await screen.findByRole('combobox', { name: 'Nơi thứ hai' })
    await user.type(second, 'lang son')
    expect((await screen.findAllByRole('option')).map((option) => option.textContent)).toEqual(
      expect.arrayContaining([expect.stringContaining('Lạng Sơn')]),
    )
    const option = screen.getByRole('option', { name: /^Lạng Sơn Tỉnh, thành phố/ })
    // Who is called so stands before who only has it in the name.
    await waitFor(() => expect(option).toHaveAttribute('data-highlighted'))
    await user.click(option)
    expect(view().tool).toEqual({ name: 'compare', told: 'p~lang-son' })
    expect(second).toHaveFocus()
    expect(second).toHaveValue('Lạng Sơn')
  })

  it.each(['🦆', '\u202Exyz', '<img src=x onerror=alert(1)>', 'x'.repeat(10_000)])(
    'nonsense in the field finds nothing, says so, and stays text (%#)',
    async (typed) => {
      const { user, container } = await open(place('nghe-an'), '')
      const second = await screen.findByRole('combobox', { name: 'Nơi thứ hai' })
      await user.click(second)
      await user.paste(typed)
      expect(await screen.findByText('Không có gì khớp với chữ đã gõ.')).toBeVisible()
      expect(container.ownerDocument.querySelector('img')).toBeNull()
    },
  )

  it('Escape closes the open list first, and only then the comparison', async () => {
    const { user, view } = await open(place('nghe-an'), '')
    await user.type(await screen.findByRole('combobox', { name: 'Nơi thứ hai' }), 'lang')
    await screen.findAllByRole('option')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('option')).toBeNull())
    expect(view().tool?.name).toBe('compare')
    await user.keyboard('{Escape}{Escape}')
    expect(view().tool).toBeNull()
  })

  it('a link out of the comparison closes it, so that the map is there again', async () => {
    const { user, view } = await open(place('nghe-an'), 'p~thanh-hoa')
    const [link] = await screen.findAllByRole('link', { name: documentEntry(memorandum).title.vi })
    await user.click(link!)
    expect(view().chosen).toEqual(document(memorandum))
    expect(view().tool).toBeNull()
  })
})

describe('an address that cannot be compared is answered with a sentence', () => {
  it.each([
    ['p~no-such-place', 'Không có “no-such-place”. Hãy chọn trong danh sách.'],
    ['..~..', 'Không có “..~..”. Hãy chọn trong danh sách.'],
    [`d~${of2013}`, 'Bên kia là thứ khác loại, nên không đặt cạnh được. Hãy chọn lại.'],
    ['p~nghe-an', 'Hai bên là một, nên không có gì để so. Hãy chọn một bên khác.'],
  ])('%s', async (told, sentence) => {
    await open(place('nghe-an'), told)
    expect(await screen.findByText(sentence)).toBeVisible()
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('a file that does not come is said, and can be asked for again', async () => {
    const failing = new Set(['data/places/thanh-hoa.json'])
    const { user } = await open(place('nghe-an'), 'p~thanh-hoa', {}, failing)
    const again = await screen.findByRole('button', { name: 'Thử lại' })
    expect(screen.getByRole('alert')).toHaveTextContent('Không tải được dữ liệu để so.')
    failing.clear()
    await user.click(again)
    expect(await screen.findByRole('table', { name: 'Dữ kiện' })).toBeVisible()
  })
})

describe('two documents', () => {
  it('stand side by side: facts, how they relate, the places that both mention', async () => {
    await open(document(of2023), `d~${of2013}`, { language: 'en' })
    const facts = await screen.findByRole('table', { name: 'Fact' })
    expect(
      within(facts).getByRole('rowheader', { name: 'Issued or signed by' }).closest('tr'),
    ).toHaveTextContent('PolitburoPolitburo')
    expect(screen.getByText(/^39-NQ\/TW – 26-NQ\/TW: supersedes/)).toBeVisible()
    const shared = screen.getByRole('heading', { name: '1 place that both mention' }).closest('section')!
    expect(within(shared).getByRole('link', { name: 'Nghe An' })).toBeVisible()
  })

  it('nothing chosen: asks whether places or documents, then for both', async () => {
    const { user, view } = await open(null, '')
    await user.click(await screen.findByRole('radio', { name: 'Hai văn bản' }))
    const first = await screen.findByRole('combobox', { name: 'Văn bản thứ nhất' })
    await user.type(first, '39-nq')
    await user.click(
      await screen.findByRole('option', { name: /39-NQ\/TW.*xây dựng và phát triển tỉnh Nghệ An/ }),
    )
    expect(view().chosen).toEqual(document(of2023))
    expect(screen.getByText(/^Chọn hai văn bản/)).toBeVisible()
  })
})
