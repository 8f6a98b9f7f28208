/** What a person meets who makes a picture of the view: the fields, the preview, and what no picture can be without. */
import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { presetNames } from '../../src/export/presets'
import { ToolPane } from '../../src/explore/ToolPane'
import type { Catalogue } from '../../src/catalogue/client'
import type { View } from '../../src/view/view'
import { builtCatalogue, documents } from '../content/builtAtlas'
import { ground } from '../pure/realGround'
import { showAtlas as showPart } from './showAtlas'

/** The ground parsed once, not once a test. */
const catalogue = (): Catalogue => ({
  ...builtCatalogue(),
  base: (name) => Promise.resolve(ground.base[name]!),
  layer: (id) => Promise.resolve(ground.layers[id]!),
})

beforeAll(async () => {
  await import('../../src/explore/export/Export')
}, 60_000)

async function open(told: string, view: Partial<View> = {}) {
  let shown: Awaited<ReturnType<typeof showPart>> | undefined
  // What is shown suspends until its words are here; React waits for them within an awaited act only.
  await act(async () => {
    shown = await showPart(<ToolPane />, {
      view: { tool: { name: 'export', told }, asOf: '2026-03-01', look: 'light', ...view },
      catalogue: catalogue(),
    })
  })
  return shown!
}
const picture = () => screen.findByRole('img', { name: /01\/03\/2026|1 March 2026/ }, { timeout: 20_000 })
const written = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ')
/** Names on the map are broken into lines without a space between them. */
const packed = (text: string) => text.replaceAll(/\s/g, '')
const langSon = { chosen: { type: 'place', id: 'lang-son' } } as const

describe('the form of the picture', () => {
  it('names every field, in both languages', async () => {
    const { unmount } = await open('')
    for (const name of ['Loại tệp', 'Khổ', 'Ngôn ngữ trên ảnh', 'Nền'])
      expect(await screen.findByRole('combobox', { name })).toBeVisible()
    for (const name of ['Tiêu đề', 'Phụ đề']) expect(screen.getByRole('textbox', { name })).toBeVisible()
    for (const name of ['Nền trong suốt', 'Chú giải', 'Thước tỷ lệ và hướng bắc', 'Mã QR dẫn về bản đồ này'])
      expect(screen.getByRole('checkbox', { name })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Lưu tệp' })).toBeVisible()
    unmount()
    await open('', { language: 'en' })
    expect(await screen.findByRole('combobox', { name: 'Size' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Save the file' })).toBeVisible()
  })

  it('keeps what is chosen in the address', async () => {
    const { user, view } = await open('', langSon)
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Khổ' }), 'A3 dọc, 300 dpi')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Loại tệp' }), 'PDF (in, tìm chữ được)')
    await user.click(screen.getByRole('checkbox', { name: 'Chú giải' }))
    expect(view().tool).toEqual({ name: 'export', told: 'pdf~a3-upright~vi~light~l' })
  })

  it('refuses a size that cannot be in a sentence, and draws nothing of it', async () => {
    const { user } = await open('png~own.1600.900~vi~light~', langSon)
    await picture()
    const width = screen.getByRole('spinbutton', { name: 'Rộng (điểm ảnh)' })
    await user.clear(width)
    await user.type(width, '20')
    expect(screen.getByRole('alert')).toHaveTextContent('Mỗi chiều cần ít nhất 600 điểm ảnh.')
    expect(width).toBeInvalid()
    expect(screen.queryByRole('img', { name: /Lạng Sơn/ })).toBeNull()
    expect(screen.getByRole('button', { name: 'Lưu tệp' })).toHaveAttribute('aria-disabled', 'true')
  })

  it.each([
    ['png~own.9000.900~en~light~', 'Each side can have 8000 pixels at most.'],
    ['png~own.7000.7000~en~light~', 'Too many pixels for a browser to hold. Stay below 36 million.'],
    ['png~own.4000.700~en~light~', 'The long side can be four times the short one at most.'],
  ])('says what is wrong with %s', async (told, sentence) => {
    await open(told, { language: 'en' })
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence)
  })
})

describe('the words on the picture', () => {
  it('are the name of the place, until somebody writes a title and a subtitle', async () => {
    const { user } = await open('', langSon)
    expect(within(await picture()).getByText('Lạng Sơn', { selector: '[data-layer=words] *' })).toBeVisible()
    await user.type(screen.getByRole('textbox', { name: 'Tiêu đề' }), 'Cửa khẩu')
    await user.type(screen.getByRole('textbox', { name: 'Phụ đề' }), 'Quý I')
    expect(await screen.findByRole('img', { name: /^Cửa khẩu\. / })).toHaveTextContent('Quý I')
  })

  it('take markup as words', async () => {
    const { user, container } = await open('png~card~vi~light~l', langSon)
    await picture()
    const hostile = '<img src=x onerror="alert(1)"><b>đậm</b>'
    await user.click(screen.getByRole('textbox', { name: 'Tiêu đề' }))
    await user.paste(hostile)
    await waitFor(async () => expect(written(await picture())).toContain('onerror'))
    expect(container.querySelector('figure img, figure b, [onerror]')).toBeNull()
    expect(written(await picture()).replaceAll(' ', '')).toContain(hostile.replaceAll(' ', ''))
  })

  it('are in both languages where both are wanted', async () => {
    const longest = documents.reduce((a, b) => (a.title.vi.length > b.title.vi.length ? a : b))
    await open('png~a4~vi.en~print~', { chosen: { type: 'document', id: longest.id } })
    const text = written(await picture())
    for (const title of Object.values(longest.title)) expect(text).toContain(title)
    expect(text).toContain('Bản đồ ngày 01/03/2026')
    expect(text).toMatch(/Map as of 1 March 2026|1 March 2026/)
    expect(text).toContain('Chú giải · Legend')
  })
})

const archipelagos = {
  vi: ['Quần đảo Hoàng Sa (Đà Nẵng)', 'Quần đảo Trường Sa (Khánh Hòa)'],
  en: ['Hoang Sa archipelago (Da Nang)', 'Truong Sa archipelago (Khanh Hoa)'],
}

describe.each([...presetNames, 'own.600.600', 'own.2400.600', 'own.600.2400'])('a picture of %s', (size) => {
  it.each(['vi', 'en'] as const)(
    'cannot be without credits, sources and both archipelagos (%s)',
    async (language) => {
      const { unmount } = await open(`png~${size}~${language}~dark~tls`, { ...langSon, language })
      const chosen = written(await picture())
      for (const name of archipelagos[language]) expect(packed(chosen)).toContain(packed(name))
      expect(chosen).toContain('OpenStreetMap')
      expect(chosen).toMatch(language === 'vi' ? /Nguồn: .+/ : /Sources: .+/)
      expect(chosen).toContain(language === 'vi' ? 'không có giá trị pháp lý' : 'no legal force')
      unmount()
      await open(`png~${size}~${language}~light~tls`, { language, off: ['provinces', 'seaports', 'zones'] })
      const whole = written(await picture())
      for (const name of archipelagos[language]) expect(packed(whole)).toContain(packed(name))
      expect(whole).toContain('OpenStreetMap')
    },
  )
})

describe('what tools have drawn on the map', () => {
  const arcs = { behind: { name: 'network', told: 'arcs' } } as const

  it('is on the picture, which says by what, and comes back when the picture is left', async () => {
    const { user, view, store } = await open('', arcs)
    await waitFor(() => expect(store.getState().marks.length).toBeGreaterThan(10))
    await waitFor(async () =>
      expect((await picture()).querySelectorAll('[data-layer^="marks"] path').length).toBeGreaterThan(10),
    )
    expect(written(await picture())).toContain('Vẽ thêm trên bản đồ: Ai hợp tác với ai.')
    await user.click(screen.getByRole('button', { name: 'Đóng công cụ' }))
    expect(view()).toMatchObject({ tool: arcs.behind, behind: null })
  })

  it('is only what the map shows: none of the tool itself is read or reached', async () => {
    await open('', arcs)
    await picture()
    expect(screen.getAllByRole('region')).toHaveLength(1)
    expect(screen.queryByRole('heading', { name: 'Ai hợp tác với ai' })).not.toBeInTheDocument()
  })

  it('says that filters leave some of the map faint', async () => {
    const matching = ['cang-cua-lo', 'cang-nghi-son']
    const { store } = await open('', { language: 'en' })
    act(() => store.setState({ matching }))
    await waitFor(async () =>
      expect(written(await picture())).toContain('Filtered: 2 places stand out, the others are drawn faint.'),
    )
  })
})
