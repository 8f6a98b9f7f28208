// @vitest-environment jsdom
/** What is said of a place that many documents mention: cut into pages, of which nothing is lost and nothing stands twice. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type {
  Citation,
  DocumentEntry,
  Index,
  LayerFile,
  PlaceEntry,
  PlacePage,
} from '../../src/catalogue/api'
import { allSaid } from '../../src/catalogue/allSaid'
import { byDocument } from '../../src/catalogue/byDocument'
import { buildData, type Built } from '../../src/catalogue/build/build'
import { cutIntoPages, type WholePlace } from '../../src/catalogue/build/citationPages'
import { apiSchemas } from '../../src/catalogue/build/open/schemas'
import { pageFile, pageNames } from '../../src/catalogue/build/pages/pages'
import { createCatalogue } from '../../src/catalogue/client'
import { layerIds } from '../../src/catalogue/layers'
import { placeEntry } from './builtAtlas'

const newestFirst = (a: Citation, b: Citation) =>
  b.document.date.localeCompare(a.document.date) || a.document.id.localeCompare(b.document.id)
const idsOf = (citations: readonly Citation[]) => byDocument(citations).map(([first]) => first!.document.id)
const ringOf = ({ document }: Citation) => document.ring ?? 'source'

/** So many documents of either ring, in any order of days, each with one statement or more. */
const place = fc
  .array(fc.record({ day: fc.integer({ min: 1, max: 28 }), context: fc.boolean(), says: fc.nat(2) }), {
    maxLength: 260,
    size: 'max',
  })
  .map((documents): WholePlace => {
    const real = placeEntry('lang-son')
    const sample = real.citations.find(({ document }) => !document.ring)!
    const citations = documents.flatMap(({ day, context, says }, i) => {
      const date = `2024-01-${String(day).padStart(2, '0')}`
      const cited = { ...sample.document, id: `d-${i}`, date, ...(context && { ring: 'context' as const }) }
      return Array.from({ length: says + 1 }, (_, n): Citation => ({
        ...sample,
        document: cited,
        says: { vi: `${n}`, en: `${n}` },
      }))
    })
    return { ...real, citations: citations.sort(newestFirst), related: [] }
  })

/** Pages are built, and parsed as a browser would, on machines that do other things as well. */
vi.setConfig({ testTimeout: 30_000 })

describe('any number of documents', () => {
  it('stands whole on the pages of its ring, newest first, and none of it twice', () => {
    fc.assert(
      fc.property(place, (whole) => {
        const { entry, pages } = cutIntoPages(whole)
        expect(pages.map(({ page }) => page)).toEqual(pages.map((_, i) => i + 2))
        for (const ring of ['source', 'context'] as const) {
          const own = pages.filter((page) => page.ring === ring)
          const parts = [entry, ...own].map(({ citations }) => citations.filter((c) => ringOf(c) === ring))
          expect(parts.flat()).toEqual(whole.citations.filter((c) => ringOf(c) === ring))
          const documents = parts.map(idsOf)
          expect(new Set(documents.flat()).size).toBe(documents.flat().length)
          expect(documents.slice(0, -1).every(({ length }) => length === 50)).toBe(true)
          expect(documents.at(-1)!.length).toBeLessThanOrEqual(50)
          expect(entry.rings[ring].documents).toBe(documents.flat().length)
          expect(entry.rings[ring].pages).toEqual(own.length ? [own[0]!.page, own.at(-1)!.page] : undefined)
          for (const page of own) {
            expect(page.citations.every((c) => ringOf(c) === ring)).toBe(true)
            expect({ documents: page.documents, pages: page.pages }).toEqual(entry.rings[ring])
          }
        }
        expect(entry.citations).toEqual([...entry.citations].sort(newestFirst))
      }),
      { numRuns: 60 },
    )
  })

  it('of another place is shortened to the newest ten, and says how many there are', () => {
    fc.assert(
      fc.property(place, (whole) => {
        const documents = idsOf(whole.citations)
        const related = {
          because: 'area' as const,
          place: { id: whole.id, kind: whole.kind, name: whole.name },
          documents: documents.length,
          citations: whole.citations,
        }
        const [cut] = cutIntoPages({ ...whole, related: [related] }).entry.related
        expect(idsOf(cut!.citations)).toEqual(documents.slice(0, 10))
        expect(cut!.citations).toEqual(whole.citations.slice(0, cut!.citations.length))
        expect(cut!.documents).toBe(documents.length)
      }),
      { numRuns: 20 },
    )
  })
})

describe('a catalogue of some hundred documents', () => {
  let folder: string
  let built: Built
  let index: Index
  let paged: PlaceEntry[]
  const read = <T>(name: string) => JSON.parse(built.files.get(name)!) as T
  const pagesOf = ({ id, rings }: PlaceEntry) =>
    Object.values(rings).flatMap(({ pages: [first, last] = [0, -1] }) =>
      Array.from({ length: last - first + 1 }, (_, i) => read<PlacePage>(`places/${id}/${first + i}.json`)),
    )
  const allOf = (entry: PlaceEntry) => [entry, ...pagesOf(entry)].flatMap(({ citations }) => citations)
  const furtherNames = () => [...built.files.keys()].filter((name) => /^places\/[^/]+\/\d+\.json$/.test(name))

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'atlas-paged-'))
    const options = ['--documents=400', '--mentions=30', '--seed=5']
    execFileSync('node', ['tools/bench/generate.mjs', join(folder, 'project'), ...options])
    built = buildData(join(folder, 'project'))
    index = read<Index>('index.json')
    paged = index.places
      .map(({ id }) => read<PlaceEntry>(`places/${id}.json`))
      .filter(({ rings }) => rings.source.pages ?? rings.context.pages)
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true }))

  it('has places with several pages, and no page that no place names', () => {
    expect(built.problems).toEqual([])
    expect(paged.length).toBeGreaterThan(10)
    expect(Math.max(...paged.map((entry) => pagesOf(entry).length))).toBeGreaterThan(2)
    const named = paged.flatMap((entry) =>
      pagesOf(entry).map(({ place, page }) => `places/${place.id}/${page}.json`),
    )
    expect(named.sort()).toEqual(furtherNames().sort())
  })

  it('has all its mentions as citations, over all pages, and no others', () => {
    const key = (place: string, document: string, { role, says, evidence }: Omit<Citation, 'document'>) =>
      JSON.stringify([place, document, role, says, evidence])
    const citations = index.places.flatMap(({ id }) =>
      allOf(read<PlaceEntry>(`places/${id}.json`)).map((c) => key(id, c.document.id, c)),
    )
    const { documents } = read<{ documents: { id: string }[] }>('documents.json')
    const mentions = documents.flatMap(({ id }) =>
      read<DocumentEntry>(`documents/${id}.json`).mentions.map((m) => key(m.place.id, id, m)),
    )
    expect(mentions.length).toBe(built.counts.mentions)
    expect(citations.sort()).toEqual(mentions.sort())
    for (const summary of index.places) {
      const entry = read<PlaceEntry>(`places/${summary.id}.json`)
      expect(entry.rings.source.documents + entry.rings.context.documents).toBe(summary.documents)
      expect(new Set(idsOf(allOf(entry))).size).toBe(summary.documents)
    }
  })

  it('shows beside a place at most ten documents of another, with the count that the other has', () => {
    const shortened = paged.flatMap(({ related }) => related).filter(({ documents }) => documents > 10)
    expect(shortened.length).toBeGreaterThan(10)
    for (const { place, documents, citations } of shortened) {
      const other = read<PlaceEntry>(`places/${place.id}.json`)
      expect(documents).toBe(other.documents)
      expect(idsOf(citations)).toEqual(idsOf(allOf(other).sort(newestFirst)).slice(0, 10))
    }
  })

  it('counts all documents on the map and in OGC features, and has a row in links.csv for every piece of evidence', () => {
    const features = layerIds.flatMap((layer) => read<LayerFile>(`layers/${layer}.geojson`).features)
    const inOgc = layerIds
      .filter((layer) => built.files.has(`ogc/collections/${layer}/items.json`))
      .flatMap((layer) => read<LayerFile>(`ogc/collections/${layer}/items.json`).features)
    for (const entry of paged.filter(({ bounds }) => bounds)) {
      const earlier = entry.related.filter(({ because }) => because === 'predecessor')
      const all = [entry, ...earlier.map(({ place }) => read<PlaceEntry>(`places/${place.id}.json`))]
      const count = new Set(all.flatMap((one) => idsOf(allOf(one)))).size
      expect(count).toBeGreaterThan(50)
      expect(features.find(({ properties }) => properties.id === entry.id)!.properties.documents).toBe(count)
      expect(inOgc.find(({ id }) => id === entry.id)!.properties.documents).toBe(count)
    }
    const rows = built.files.get('links.csv')!.trim().split('\r\n').slice(1)
    for (const entry of paged)
      expect(rows.filter((row) => row.startsWith(`${entry.id},`)).length).toBe(
        allOf(entry).flatMap(({ evidence }) => evidence).length,
      )
  })

  it('fits the schema of pages, and each page has one licence', () => {
    const valid = new Ajv({ strict: false }).compile(JSON.parse(apiSchemas().get('place-page')!))
    expect(furtherNames().filter((name) => !valid(read(name)))).toEqual([])
    expect(valid({ ...read<object>(furtherNames()[0]!), nmae: 'x' })).toBe(false)
    const { files } = read<{ files: object }>('LICENSES.json')
    expect(Object.keys(files)).toContain('places/*/*.json')
  })

  it('is read whole by tools that need all of it, with no file more where there is no page', async () => {
    const asked: string[] = []
    const catalogue = createCatalogue(async (address) => {
      asked.push(address)
      return Promise.resolve(read<unknown>(address.replace('data/', '')))
    })
    for (const entry of paged.slice(0, 12)) {
      const { citations } = await allSaid(catalogue, entry)
      expect(citations.sort(newestFirst)).toEqual(allOf(entry).sort(newestFirst))
    }
    expect(asked.length).toBeGreaterThan(12)
    asked.length = 0
    const { id } = index.places.find(({ id }) => paged.every((entry) => entry.id !== id))!
    await allSaid(catalogue, read<PlaceEntry>(`places/${id}.json`))
    expect(asked).toEqual([])
  })

  describe('the plain pages', () => {
    const app = { script: 'assets/a.js', styles: [], takeOver: 'assets/t.js' }
    const parsed = new Map<string, Document>()
    const parse = (name: string) => {
      const known = parsed.get(name)
      if (known) return known
      const page = new DOMParser().parseFromString(pageFile(built.files, name, app)!, 'text/html')
      parsed.set(name, page)
      return page
    }
    const links = (page: Document | Element) =>
      [...page.querySelectorAll('a')].map((link) => link.getAttribute('href')!)
    const namesOf = ({ id, rings }: PlaceEntry) => [
      `place/${id}/index.html`,
      ...pagesOf({ id, rings } as PlaceEntry).map(({ page }) => `place/${id}/${page}.html`),
    ]

    it('lead in both languages to every document that mentions the place, each from one page', () => {
      const names = new Set(pageNames(built.files))
      for (const entry of paged.slice(0, 3)) {
        const pages = namesOf(entry)
        expect(pages.filter((name) => !names.has(name))).toEqual([])
        for (const language of ['vi', 'en']) {
          const documents = pages.flatMap((name) => {
            const articles = parse(name).querySelectorAll(
              `article#${language} :is(.card h4 a, .documents > li > a)`,
            )
            return [...articles].map((link) => link.getAttribute('href')!.split('/').at(-2)!)
          })
          expect(documents.sort()).toEqual(idsOf(allOf(entry)).sort())
        }
      }
    })

    it('lead on and back by links that hold, and say so in the address', () => {
      const there = new Set([...pageNames(built.files), 'index.html', 'favicon.svg', 'geo/SOURCES.md'])
      for (const file of built.files.keys()) there.add(`data/${file}`)
      const entry = paged.reduce((a, b) => (pagesOf(a).length > pagesOf(b).length ? a : b))
      const [first, ...further] = namesOf(entry)
      const named = links(parse(first!))
      for (const name of further) expect(named).toContain(name.split('/').at(-1))
      for (const name of further) {
        const page = parse(name)
        expect(page.querySelector('[rel=canonical]')!.getAttribute('href')).toBe(name.split('/').at(-1))
        expect(page.title).toMatch(/trang \d.*page \d/)
        const broken = [...page.querySelectorAll('a[href], link[href]')]
          .map((link) => new URL(link.getAttribute('href')!, `https://atlas.example/${name}`).pathname)
          .filter((path) => !there.has(path.slice(1).replace(/(^|\/)$/, '$1index.html')) && path !== '/')
        expect(broken, name).toEqual([])
      }
      const older = further.slice(0, -1).filter((name) => links(parse(name)).includes(nextOf(name)))
      expect(older).toEqual(further.slice(0, -1))
    })
    const nextOf = (name: string) => `${Number(/(\d+)\.html$/.exec(name)![1]) + 1}.html`

    it('stay as they are: the app takes the place of the first page alone', () => {
      const [first, second] = namesOf(paged[0]!)
      expect(parse(first!).querySelector('meta[name="linkage-atlas"]')).not.toBeNull()
      expect(parse(second!).querySelector('meta[name="linkage-atlas"]')).toBeNull()
      expect(parse(second!).querySelector('script[src]')!.getAttribute('src')).toBe('../../assets/t.js')
    })

    it('name in their JSON-LD every document that mentions the place, over all pages', () => {
      for (const entry of paged.slice(0, 3)) {
        const subjects = namesOf(entry).flatMap((name) => {
          const text = parse(name).querySelector('script[type="application/ld+json"]')!.textContent
          const { subjectOf, ...about } = JSON.parse(text) as Record<string, unknown>
          expect(about['@id']).toBe(`../../?place=${entry.id}`)
          return (subjectOf as { '@id': string }[]).map((one) => one['@id'].split('=')[1])
        })
        const said = allOf(entry).filter(({ role }) => role !== 'excluded')
        expect(subjects.sort()).toEqual(idsOf(said).sort())
      }
    })

    it('say how many of how many they show', () => {
      const entry = paged.find(({ rings }) => rings.source.pages)!
      const page = parse(`place/${entry.id}/index.html`)
      const words = (language: string) =>
        page.querySelector(`article#${language}`)!.textContent.replace(/\s+/g, ' ')
      const { documents } = entry.rings.source
      expect(words('vi')).toContain(`50 văn bản mới nhất trong ${documents}; xem tiếp trang 2`)
      expect(words('en')).toContain(`the newest 50 of ${documents} documents; continued on page 2`)
      const shortened = paged.find(({ related }) => related.some((one) => one.documents > 10))!
      const { place, documents: all } = shortened.related.find((one) => one.documents > 10)!
      const other = parse(`place/${shortened.id}/index.html`).querySelector('article#en')!
      expect(other.textContent.replace(/\s+/g, ' ')).toContain(
        `10 of ${all} documents; the rest at ${place.name.en}`,
      )
    })
  })
})
