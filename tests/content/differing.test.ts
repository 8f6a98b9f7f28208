// @vitest-environment jsdom
/** What documents and sources give differently stands side by side, dated: in the data, on the plain pages, and checked. */
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { documentPage } from '../../src/catalogue/build/pages/document'
import { placePage } from '../../src/catalogue/build/pages/place'
import { built, documentEntries, documentEntry, placeEntries, placeEntry } from './builtAtlas'
import { axes, plan, tinyProject, type TinyProject } from './tinyProject'

const groupOf = (place: string, quantity: string) =>
  placeEntry(place).figures.find((group) => group.quantity === quantity)!

describe('figures of a place', () => {
  it('the area of the new Ninh Bình stands as the workshop rounds it and as the decision gives it: no contradiction', () => {
    const area = groupOf('ninh-binh-2025', 'area')
    expect(area.values).toMatchObject([
      { value: 3900, unit: 'km²', qualifier: 'about', document: { date: '2025-05-24' } },
      { value: 3942.62, unit: 'km²', document: { number: '759/QĐ-TTg', date: '2025-04-14' } },
    ])
    expect(area.values[0]!.evidence).toMatchObject([{ source: 'bao-ninh-binh-2025-05-24', paragraph: 16 }])
    expect(area.values[1]!.reference).toMatch(/^https:\/\/danviet\.vn\//)
    expect(area).not.toHaveProperty('disagreeing')
    expect(groupOf('ninh-binh-2025', 'population')).not.toHaveProperty('disagreeing')
  })

  it('the length of Gia Nghĩa – Chơn Thành differs between a page and the resolution, and both are kept', () => {
    const length = groupOf('cao-toc-gia-nghia-chon-thanh', 'length')
    expect(length.disagreeing).toBe(true)
    expect(length.values.map(({ value, document }) => [value, document?.number])).toEqual([
      [124.1, undefined],
      [128.8, '138/2024/QH15'],
    ])
  })

  it('two phases of one expressway do not contradict one another', () => {
    const length = groupOf('cao-toc-dong-dang-tra-linh', 'length')
    expect(length.values.length).toBe(2)
    expect(length).not.toHaveProperty('disagreeing')
  })

  it('of what a place was, or became, are not mixed in', () => {
    expect(placeEntry('ninh-binh').figures).toEqual([])
    expect(placeEntry('nam-dinh').figures).toEqual([])
  })

  it('a figure of a document that measures a place is on that place, once, with where it is written; no other is', () => {
    const said = documentEntries().flatMap((document) =>
      document.figures
        .filter(({ quantity }) => quantity)
        .map((f) => `${document.id} ${f.place!.id} ${f.quantity} ${f.value} ${f.unit}`),
    )
    const shown = placeEntries().flatMap((place) =>
      place.figures.flatMap(({ quantity, values }) =>
        values
          .filter(({ document }) => document)
          .map((f) => `${f.document!.id} ${place.id} ${quantity} ${f.value} ${f.unit}`),
      ),
    )
    expect(said.length).toBeGreaterThan(10)
    expect(shown.sort()).toEqual(said.sort())
    const bare = placeEntries().flatMap(({ figures }) =>
      figures.flatMap(({ values }) => values.filter((f) => f.document && !f.evidence && !f.reference)),
    )
    expect(bare).toEqual([])
  })
})

describe('variants of a document', () => {
  it('the day of the Nam Định plan is recorded as two pages give it', () => {
    const { variants } = documentEntry('2023-12-quy-hoach-tinh-nam-dinh')
    expect(variants).toMatchObject(
      [
        { of: 'date', value: '2023-12-28', date: '2024-03-06', page: /chinhphu\.vn/ },
        { of: 'date', value: '2023-12-29', page: /nguoiquansat\.vn/ },
      ].map(({ page, ...rest }) => ({ ...rest, page: expect.stringMatching(page) as string })),
    )
  })

  it('what the report of 9 January 2026 calls the signed paper is dated by the report', () => {
    const { variants } = documentEntry('2026-01-09-ban-ghi-nho-cao-bang-lang-son-thai-nguyen')
    const inReport = variants!.filter(({ evidence }) => evidence)
    expect(inReport.map(({ evidence }) => evidence![0]!.paragraph)).toEqual([14, 15])
    expect(inReport.map(({ date }) => date)).toEqual(['2026-01-09', '2026-01-09'])
  })

  it('every one shows either its evidence or its page, and newer sources come first', () => {
    const lists = documentEntries().flatMap(({ variants }) => (variants ? [variants] : []))
    expect(lists.length).toBeGreaterThan(5)
    for (const list of lists) {
      for (const { evidence, page } of list) expect(Boolean(evidence?.length) !== Boolean(page)).toBe(true)
      const days = list.map(({ date }) => date ?? '')
      expect(days).toEqual([...days].sort().reverse())
    }
  })
})

describe('the plain pages', () => {
  const pageOf = (text: string) => new DOMParser().parseFromString(text, 'text/html')
  const words = (element: Element | null | undefined) =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
  const cells = (table: Element) =>
    [...table.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => words(cell)))

  it('the coastal road has a row a value, in both languages, and says that the sources differ', () => {
    const page = pageOf(placePage(placeEntry('duong-ven-bien-nghi-son-cua-lo')))
    const [vi, en] = [...page.querySelectorAll('table')]
    expect(cells(vi!).map(([value, when]) => [value!.split(' km')[0], when])).toEqual([
      ['Giá trị', 'Thời điểm'],
      ['hơn 64', '25/12/2025'],
      ['76', '09/2025'],
      ['hơn 59', '12/2024'],
      ['64,47', '11/2023'],
    ])
    expect(vi!.querySelectorAll('tbody a[href^="https://"]').length).toBe(4)
    expect(words(vi!.parentElement)).toContain('Các nguồn nêu số khác nhau; bản đồ giữ lại tất cả.')
    expect(cells(en!)[3]!.slice(0, 2).join(' ')).toBe('over 59 km December 2024')
    expect(words(en!.parentElement)).toContain('Sources differ; all are kept.')
  })

  it('Ninh Bình has a table without that sentence, and leads to the documents', () => {
    const page = pageOf(placePage(placeEntry('ninh-binh-2025')))
    const [area] = [...page.querySelectorAll('table')]
    expect(cells(area!)[1]).toEqual([
      'khoảng 3.900 km²Diện tích tự nhiên',
      '24/05/2025',
      expect.stringContaining('Hội thảo Hà Nam – Nam Định – Ninh Bình Hội thảo tham vấn'),
    ])
    expect(
      area!.querySelector('a[href$="document/2025-04-14-de-an-sap-xep-don-vi-hanh-chinh/"]'),
    ).not.toBeNull()
    expect(words(page.body)).not.toMatch(/nêu số khác nhau|Sources differ/)
  })

  it('a document shows what is recorded beside what else is written, and nothing of that where nobody differs', () => {
    const page = pageOf(documentPage(documentEntry('2023-12-quy-hoach-tinh-nam-dinh')))
    const heading = [...page.querySelectorAll('article[lang=vi] h3')].find(
      (h) => words(h) === 'Ghi khác nhau',
    )
    expect(cells(heading!.parentElement!.querySelector('table')!).map((row) => row.join(' | '))).toEqual([
      'Ghi là | Ghi ở',
      '12/2023 | Bản đồ này',
      expect.stringMatching(/^28\/12\/2023.* \| 06\/03\/2024xaydungchinhsach\.chinhphu\.vn/) as string,
      expect.stringMatching(/^29\/12\/2023.* \| nguoiquansat\.vn/) as string,
    ])
    const other = documentEntries().find(({ variants }) => !variants)!
    expect(words(pageOf(documentPage(other)).body)).not.toContain('Ghi khác nhau')
  })

  it('what a source writes is text, whatever it is', () => {
    const hostile = '<img src=x onerror=alert(1)>'
    const document = documentEntry('2019-04-20-thong-bao-55-tb-tw')
    const variants = document.variants!.map((v) => ({
      ...v,
      of: 'title' as const,
      value: hostile,
      page: 'javascript:alert(1)',
    }))
    const page = pageOf(documentPage({ ...document, variants }))
    expect(page.querySelector('img, a[href^="javascript:"]')).toBeNull()
    expect(words(page.body)).toContain(hostile)
  })
})

describe('a planner who writes figures or variants', () => {
  let project: TinyProject
  beforeEach(() => {
    project = tinyProject()
  })
  afterEach(() => project.clear())
  afterAll(() => expect(built.problems).toEqual([]))

  const add = (text: string) => project.change(plan, 'mentions:\n', `${text}\nmentions:\n`)
  const figure = (more: string) =>
    add(`figures: [{ measure: { vi: Diện tích, en: Area }, value: 8310, unit: km², ${more} }]`)
  const variant = (more: string) => add(`variants: [{ ${more} }]`)
  const evidence = '{ source: the-paper, paragraph: 1, name: Quy hoạch Lạng Sơn }'

  it('gets no complaint about what is right', () => {
    add(`figures: [{ measure: { vi: Diện tích, en: Area }, value: 8310, unit: km², place: lang-son, quantity: area, reference: https://example.org/a }]
variants:
  - { of: title, value: Quy hoạch Lạng Sơn, where: { evidence: [${evidence}] } }
  - { of: date, value: 2024-03-20, where: { page: https://example.org/a }, date: 2024-04-01 }`)
    expect(project.problems()).toEqual([])
    const { files } = project.build()
    expect(JSON.parse(files.get('places/lang-son.json')!)).toMatchObject({
      figures: [{ quantity: 'area', values: [{ value: 8310, document: { number: '236/QĐ-TTg' } }] }],
    })
    expect(JSON.parse(files.get('documents/2024-03-19-lang-son-plan.json')!)).toMatchObject({
      variants: [
        { of: 'title', date: '2024-04-21', evidence: [{ digest: '4c1731b5d31ce048' }] },
        { of: 'date', date: '2024-04-01', page: 'https://example.org/a' },
      ],
    })
  })

  it.each<[string, () => void, string]>([
    [
      'a figure that nothing shows',
      () => figure('place: lang-son'),
      'figures[0]: nothing shows where it is written; name `evidence` in a source, or the page in `reference`',
    ],
    [
      'a quantity of no place',
      () => figure(`quantity: area, evidence: [${evidence}]`),
      'figures[0].quantity: "area" is of a place, but `place` is missing',
    ],
    [
      'a unit that does not measure the quantity',
      () => figure(`place: lang-son, quantity: population, evidence: [${evidence}]`),
      'figures[0].unit: "km²" does not measure "population"; use people or million-people',
    ],
    [
      'a variant that is none',
      () => variant('of: number, value: 236/QĐ-TTg, where: { page: https://example.org/a }'),
      'variants[0].value: says what `number` says already; remove it',
    ],
    [
      'a variant in other words than its source',
      () => variant(`of: title, value: Quy hoạch của Lạng Sơn, where: { evidence: [${evidence}] }`),
      'variants[0].value: "Quy hoạch của Lạng Sơn" is no `name` in its evidence; write it in both as it stands in the source',
    ],
    [
      'a day that does not exist',
      () => variant('of: date, value: 2024-02-30, where: { page: https://example.org/a }'),
      'variants[0].value: is not a date that exists (YYYY, YYYY-MM or YYYY-MM-DD)',
    ],
    [
      'a variant that stands nowhere',
      () => variant('of: title, value: Quy hoạch, where: {}'),
      'variants[0].where: names neither `evidence` in a source nor the `page` on which it stands',
    ],
    [
      'a variant from a source that there is not',
      () =>
        variant('of: title, value: x, where: { evidence: [{ source: the-papr, paragraph: 1, name: x }] }'),
      'variants[0].where.evidence[0].source: there is no source "the-papr" in content/sources.yaml. Did you mean "the-paper"?',
    ],
  ])('reads what is wrong with %s', (_, breakIt, message) => {
    breakIt()
    expect(project.problems().map((line) => line.replace(/^\S+ {2}/, ''))).toContain(message)
  })

  it('reads what is wrong with the unit of a place’s own figure', () => {
    project.change(
      axes,
      '    within: [lang-son]',
      '    within: [lang-son]\n    figures: [{ measure: length, value: 9, unit: ha }]',
    )
    expect(project.problems()).toEqual([
      expect.stringMatching(/figures\[0\]\.unit: "ha" does not measure "length"; use km$/),
    ])
  })
})
