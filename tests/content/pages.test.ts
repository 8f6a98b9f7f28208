// @vitest-environment jsdom
/** The plain pages, as a reader without JavaScript gets them. */
import { describe, expect, it } from 'vitest'
import type { DocumentEntry, PlaceEntry } from '../../src/catalogue/api'
import { builtAppFiles } from '../../src/catalogue/build/pages/appFiles'
import { documentPage } from '../../src/catalogue/build/pages/document'
import { pageFile, pageNames } from '../../src/catalogue/build/pages/pages'
import { placePage } from '../../src/catalogue/build/pages/place'
import { built, documentEntry, documents, index, placeEntry } from './builtAtlas'

const parse = (page: string) => new DOMParser().parseFromString(page, 'text/html')
const app = {
  script: 'assets/index-1a.js',
  styles: ['assets/a-1.css', 'assets/b-2.css'],
  takeOver: 'assets/t.js',
}
const names = pageNames(built.files)
const pages = new Map(
  names
    .filter((name) => name.endsWith('.html'))
    .map((name) => [name, parse(pageFile(built.files, name, app)!)]),
)
const placeDocument = (id: string) => pages.get(`place/${id}/index.html`)!
const words = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

/** Every text in a value replaced, where it is a sentence in two languages, a name or an address. */
function poisoned<T>(value: T, text: string): T {
  const within = (v: unknown, key: string): unknown => {
    if (Array.isArray(v)) return v.map((one) => within(one, key))
    if (typeof v === 'object' && v !== null)
      return Object.fromEntries(Object.entries(v).map(([k, one]) => [k, within(one, k)]))
    const free = ['vi', 'en', 'number', 'name', 'url', 'digest', 'aliases', 'references', 'reference', 'by']
    return typeof v === 'string' && free.includes(key) ? text : v
  }
  return within(value, '') as T
}

describe('the plain pages', () => {
  it('there is one for every place and every document, and one that lists them all', () => {
    expect(new Set(names).size).toBe(names.length)
    expect([...pages.keys()].sort()).toEqual(
      [
        'pages/index.html',
        ...index.places.map(({ id }) => `place/${id}/index.html`),
        ...documents.map(({ id }) => `document/${id}/index.html`),
      ].sort(),
    )
    const listed = [...pages.get('pages/index.html')!.querySelectorAll('article#vi li')]
    expect(listed.length).toBe(index.places.length + documents.length)
  })

  it('every link, style sheet and icon of ours leads to a file that is there', () => {
    const there = new Set([...names, 'index.html', 'favicon.svg', 'geo/SOURCES.md'])
    for (const file of built.files.keys()) there.add(`data/${file}`)
    const broken: string[] = []
    for (const [name, page] of pages) {
      for (const link of page.querySelectorAll('a[href], link[href]')) {
        const target = new URL(link.getAttribute('href')!, `https://atlas.example/deep/${name}`)
        if (target.origin !== 'https://atlas.example') continue
        const path = target.pathname.replace(/^\/deep\//, '').replace(/(^|\/)$/, '$1index.html')
        if (!there.has(path)) broken.push(`${name}: ${target.pathname}`)
        const id = target.searchParams.get('place') ?? target.searchParams.get('document')
        if (id && !built.files.has(`places/${id}.json`) && !built.files.has(`documents/${id}.json`))
          broken.push(`${name}: ${target.search}`)
      }
    }
    expect(broken).toEqual([])
  })

  it('each has one main heading, a title, Vietnamese first and English after it, and the same sections in both', () => {
    for (const [name, page] of pages) {
      expect(page.doctype?.name, name).toBe('html')
      expect(page.documentElement.lang).toBe('vi')
      expect(page.title, name).not.toBe('')
      expect(page.querySelectorAll('h1').length, name).toBe(1)
      const articles = [...page.querySelectorAll('main > article')]
      expect(articles.map((article) => article.getAttribute('lang'))).toEqual(['vi', 'en'])
      const [vi, en] = articles.map((article) => article.querySelectorAll('h3').length)
      expect(vi, name).toBe(en)
      const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
      expect(new Set(ids).size, name).toBe(ids.length)
    }
  })

  it('nothing in them runs or is styled in place, which the policy of the server would refuse', () => {
    for (const [name, page] of pages) {
      const scripts = [...page.querySelectorAll('script:not([type="application/ld+json"])')]
      expect(scripts.map((script) => [script.getAttribute('type'), script.textContent])).toEqual([
        ['module', ''],
      ])
      expect(page.querySelectorAll('style, [style], base').length, name).toBe(0)
      const handlers = [...page.querySelectorAll('*')].flatMap(({ attributes }) =>
        [...attributes].filter((attribute) => attribute.name.startsWith('on')),
      )
      expect(handlers.length, name).toBe(0)
    }
  })

  it('each place and document names the files of the app, and what the app is to show in its place', () => {
    for (const [name, page] of pages) {
      const at = (address: string) => new URL(address, `https://atlas.example/deep/${name}`).pathname
      expect(at(page.querySelector('script[src]')!.getAttribute('src')!)).toBe('/deep/assets/t.js')
      const meta = page.querySelector<HTMLMetaElement>('meta[name="linkage-atlas"]')
      if (name === 'pages/index.html') {
        expect(meta).toBeNull()
        continue
      }
      const [type, id] = name.split('/')
      expect(meta!.content).toBe(`${type}=${id}`)
      const { root, script, styles } = meta!.dataset
      expect([root!, script!, ...styles!.split(' ')].map(at), name).toEqual(
        ['', 'assets/index-1a.js', 'assets/a-1.css', 'assets/b-2.css'].map((file) => `/deep/${file}`),
      )
    }
  })

  it('where there is no app, a page has no script at all', () => {
    for (const name of ['place/lang-son/index.html', 'pages/index.html'])
      expect(
        parse(pageFile(built.files, name)!).querySelector('script[src], meta[name="linkage-atlas"]'),
      ).toBeNull()
  })

  it('each names the version of the data that it was made of', () => {
    for (const [name, page] of pages)
      for (const line of page.querySelectorAll('footer p'))
        expect(words(line), name).toMatch(new RegExp(`(Phiên bản dữ liệu|Data version) ${index.version}$`))
  })

  it('each place and document carries its JSON-LD, which can be read', () => {
    for (const [name, page] of pages) {
      if (name.startsWith('pages/')) continue
      const block = page.querySelector('script[type="application/ld+json"]')!
      const value = JSON.parse(block.textContent) as Record<string, unknown>
      expect(value['@context'], name).toBe('https://schema.org')
      expect(new URL(value.url as string, `https://atlas.example/${name}`).pathname).toBe('/')
    }
  })

  it('the page of Lạng Sơn says in words what it borders and how many documents mention it', () => {
    const page = placeDocument('lang-son')
    const vi = words(page.querySelector('article[lang=vi]'))
    const en = words(page.querySelector('article[lang=en]'))
    const { documents } = placeEntry('lang-son')
    expect(vi).toContain(`Được ${documents} văn bản nhắc đến`)
    expect(en).toContain(`Mentioned in ${documents} documents`)
    expect(vi).toMatch(/Hiện nay: Giáp Bắc Ninh \([\d,]+ km\)/)
    expect(vi).toMatch(/Trước đó: Giáp Bắc Giang/)
    expect(en).toMatch(/Today: Borders Bac Ninh \([\d.]+ km\)/)
    expect(page.querySelector('article[lang=vi] a.map')!.getAttribute('href')).toBe('../../?place=lang-son')
    expect(page.querySelector('article[lang=en] a.map')!.getAttribute('href')).toBe(
      '../../?place=lang-son&lang=en',
    )
  })

  it('a town says what it lies on, a line what it crosses, a merged province what it was', () => {
    const says = (id: string) => words(placeDocument(id).querySelector('article[lang=en]'))
    expect(says('thi-tran-dong-dang')).toMatch(/Lies on, or within 3 km of: .*National Highway 1/)
    expect(says('cao-toc-dong-dang-tra-linh')).toMatch(
      /Crosses Lang Son \(km 0–[\d.]+\); Cao Bang \(km [\d.]+–/,
    )
    expect(says('bac-ninh-2025')).toMatch(/Formed on 1 July 2025 from: Bac (Ninh|Giang), Bac (Ninh|Giang)/)
  })

  it('what ended or was replaced says so wherever it is cited, with a link to what replaced it', () => {
    const limited = documents.filter(({ ends, supersededBy }) => ends ?? supersededBy)
    expect(limited.some(({ ends }) => ends) && limited.some(({ supersededBy }) => supersededBy)).toBe(true)
    let cards = 0
    for (const { id } of index.places) {
      for (const { document } of placeEntry(id).citations) {
        const { ends, supersededBy } = document
        const card = [...placeDocument(id).querySelectorAll('article[lang=en] .card')].find(
          (one) => one.querySelector('h4 a')!.getAttribute('href') === `../../document/${document.id}/`,
        )!
        const line = words(card.querySelector('.quiet'))
        if (ends) expect(line).toContain(`term to the end of ${ends}`)
        else expect(line).not.toContain('term to the end')
        const links = [...card.querySelectorAll('.quiet a')].map((link) => link.getAttribute('href'))
        if (supersededBy) expect(links).toContain(`../../document/${supersededBy.id}/`)
        expect(line.includes('superseded by')).toBe(!!supersededBy)
        if (ends ?? supersededBy) cards++
      }
    }
    expect(cards).toBeGreaterThan(0)
    const resolution = pages.get('document/2013-07-30-nghi-quyet-26-nq-tw/index.html')!
    expect(words(resolution.querySelector('article[lang=vi] dl'))).toMatch(
      /Hiệu lực đã được 39-NQ\/TW thay thế từ \d+\/\d+\/\d{4}/,
    )
    expect(words(resolution.querySelector('article[lang=en] dl'))).toMatch(
      /superseded by 39-NQ\/TW on \d+ \w+ \d{4}/,
    )
  })

  it('a former district says when it ended, and by which act', () => {
    const district = index.places.find(({ id }) => id === 'huyen-trang-dinh')!
    const page = placeDocument(district.id)
    const { by } = placeEntry(district.id).lineage
    expect(words(page.querySelector('article[lang=vi]'))).toMatch(
      /Không còn từ ngày 01\/07\/2025, theo .*203\/2025\/QH15/,
    )
    expect(words(page.querySelector('article[lang=en]'))).toMatch(
      /Ended on 1 July 2025, by .*203\/2025\/QH15/,
    )
    expect(page.querySelector(`article[lang=en] a[href="../../document/${by!.id}/"]`)).not.toBeNull()
  })

  it('no statement, no evidence and no name as written is left out', () => {
    for (const { id } of index.places) {
      const { citations } = placeEntry(id)
      for (const lang of ['vi', 'en'] as const) {
        const text = words(placeDocument(id).querySelector(`article[lang=${lang}]`))
        for (const citation of citations) {
          expect(text).toContain(words({ textContent: citation.says[lang] } as Element))
          for (const { digest, name } of citation.evidence) {
            expect(text).toContain(digest)
            expect(text).toContain(words({ textContent: name } as Element))
          }
        }
      }
    }
    for (const { id } of documents) {
      const { mentions, summary } = documentEntry(id)
      const page = pages.get(`document/${id}/index.html`)!
      for (const lang of ['vi', 'en'] as const) {
        const text = words(page.querySelector(`article[lang=${lang}]`))
        expect(text).toContain(words({ textContent: summary[lang] } as Element))
        for (const mention of mentions)
          expect(text).toContain(words({ textContent: mention.says[lang] } as Element))
      }
    }
  })
})

describe('hostile content', () => {
  const texts = [
    '<script>alert(1)</script><img src=x onerror=alert(2)>',
    '"><svg onload=alert(3)>',
    "' onmouseover='alert(4)",
    'javascript:alert(5)',
    '</script><!--<script>alert(6)',
    'https://a.example/"onclick="alert(7)',
  ]
  it.each(texts)('stays text: %s', (text) => {
    const place: PlaceEntry = poisoned(placeEntry('lang-son'), text)
    const document: DocumentEntry = poisoned(documentEntry('2024-03-19-quy-hoach-tinh-lang-son'), text)
    for (const page of [placePage(place, app), documentPage(document, app)]) {
      const dom = parse(page)
      const scripts = [...dom.querySelectorAll('script')]
      expect(scripts.map((script) => script.getAttribute('src'))).toEqual([null, '../../assets/t.js'])
      expect(scripts.map(({ type }) => type)).toEqual(['application/ld+json', 'module'])
      expect(dom.querySelectorAll('img, svg').length).toBe(0)
      JSON.parse(scripts[0]!.textContent)
      for (const element of dom.querySelectorAll('*'))
        for (const { name } of element.attributes) expect(name).not.toMatch(/^on/)
      for (const link of dom.querySelectorAll('a'))
        expect(link.getAttribute('href')).toMatch(/^(\.\.\/|#|https?:\/\/)/)
      expect(dom.querySelector('h1')!.textContent).toContain(text)
    }
  })
})

describe('the files that bring the app', () => {
  const index = `<!doctype html><link rel="icon" href="./favicon.svg">
    <script type="module" crossorigin src="./assets/index-1a.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/react-2b.js">
    <link rel="stylesheet" crossorigin href="./assets/index-3c.css">
    <link rel="stylesheet" crossorigin href="./assets/more-4d.css">`

  it('are those that the built page of the app names', () => {
    expect(builtAppFiles(index, 'assets/t.js')).toEqual({
      script: 'assets/index-1a.js',
      styles: ['assets/index-3c.css', 'assets/more-4d.css'],
      takeOver: 'assets/t.js',
    })
  })

  it('are missed aloud: pages that name no script would never become the app', () => {
    expect(() => builtAppFiles('<script type="module">1</script>', 'assets/t.js')).toThrow('names no script')
    expect(() => builtAppFiles('', 'assets/t.js')).toThrow('names no script')
  })
})
