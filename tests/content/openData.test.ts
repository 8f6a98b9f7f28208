/** The formats for others, as those programs read them: spreadsheets, map programs, gazetteers, data portals, editors. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { bbox } from '@turf/turf'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import type { FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { isDay } from '../../src/catalogue/dates'
import type { LayerFile } from '../../src/catalogue/api'
import { layerIds } from '../../src/catalogue/layers'
import { buildData } from '../../src/catalogue/build/build'
import { whenOf } from '../../src/catalogue/build/open/gazetteer'
import { documentJsonLd, placeJsonLd } from '../../src/catalogue/build/open/jsonLd'
import { csvCell, linkColumns } from '../../src/catalogue/build/open/links'
import { kindNames, layerNames } from '../../src/catalogue/build/open/names'
import { wound } from '../../src/catalogue/build/open/ogc'
import { apiSchemas, contentSchemas } from '../../src/catalogue/build/open/schemas'
import en from '../../src/text/en.json'
import vi from '../../src/text/vi.json'
import { built, documentEntries, documentEntry, index, placeEntries, placeEntry } from './builtAtlas'

const text = (name: string) => {
  const found = built.files.get(name)
  if (found === undefined) throw new Error(`The build wrote no ${name}.`)
  return found
}
const json = <T>(name: string) => JSON.parse(text(name)) as T
/** Where a relative address in a file of the API leads, as a name in the API. */
const leadsTo = (from: string, href: string) => posix.join(posix.dirname(from), href)

/** Cells as RFC 4180 has them. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy
  for (let match = cell.exec(csv); match; match = cell.exec(csv)) {
    rows.at(-1)!.push(match[1] === undefined ? match[2]! : match[1].replaceAll('""', '"'))
    if (match[3] === '\r\n') rows.push([])
    if (cell.lastIndex === csv.length) break
  }
  return rows.slice(0, -1)
}

describe('links.csv', () => {
  const csv = text('links.csv')
  const [head, ...rows] = readCsv(csv.slice(1))

  it('opens in Excel as UTF-8, with one line end throughout', () => {
    expect(csv.codePointAt(0)).toBe(0xfeff)
    expect(csv.endsWith('\r\n')).toBe(true)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(csv).toContain('Lạng Sơn')
  })

  it('has one row a piece of evidence, and each row says what the place itself says', () => {
    expect(head).toEqual([...linkColumns])
    const evidence = placeEntries().flatMap((place) =>
      place.citations.flatMap(({ document, role, certainty, evidence }) =>
        evidence.map(({ source, paragraph }) =>
          [place.id, place.name.vi, place.name.en, place.kind, document.id, document.title.en]
            .concat(role, certainty, source, String(paragraph))
            .join('|'),
        ),
      ),
    )
    expect(evidence.length).toBeGreaterThan(200)
    expect(rows.map((row) => row.join('|')).sort()).toEqual(evidence.sort())
  })

  it('keeps cells from acting as formulas', () => {
    expect(csvCell('=HYPERLINK("http://x")')).toBe(`"'=HYPERLINK(""http://x"")"`)
    for (const start of ['=', '+', '-', '@', '\t', '\r']) expect(csvCell(`${start}1`)).toMatch(/^"?'/)
    expect(csvCell('Bà Rịa – Vũng Tàu')).toBe('Bà Rịa – Vũng Tàu')
  })

  it('gives any text back, with an apostrophe before what would be a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (cells) => {
        const back = readCsv(`${cells.map(csvCell).join(',')}\r\n`)
        const inert = cells.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell))
        expect(back).toEqual([inert])
      }),
    )
  })
})

interface Links {
  links: { href: string; rel: string; type: string }[]
}
interface Collection extends Links {
  id: string
  crs: string[]
  extent: { spatial: { bbox: number[][] }; temporal: { interval: unknown[] } }
}
interface Collections extends Links {
  collections: Collection[]
}

/** Twice the area inside a ring: positive where it runs counter-clockwise. */
const turn = (ring: Position[]) =>
  ring.reduce((sum, [x, y], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length]!
    return sum + x! * y2! - x2! * y!
  }, 0)
const polygons = (geometry: Polygon | MultiPolygon) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates

describe('OGC API – Features', () => {
  const names = [...built.files.keys()].filter((name) => name.startsWith('ogc/'))
  const items = names.filter((name) => name.endsWith('/items.json'))
  const collection = json<FeatureCollection<Geometry, Record<string, string | number | null>>>

  it('leads from the landing page to every file by links that hold', () => {
    const seen = new Set(['ogc/index.json'])
    const queue = [...seen]
    for (let name = queue.pop(); name; name = queue.pop()) {
      if (!name.startsWith('ogc/')) continue
      const page = json<Partial<Collections>>(name)
      const links = [page, ...(page.collections ?? [])].flatMap(({ links }) => links ?? [])
      for (const { href, rel, type } of links) {
        const target = leadsTo(name, href)
        expect(built.files.has(target), `${name} → ${href}`).toBe(true)
        expect(rel && type, `${name} → ${href}`).toBeTruthy()
        if (!seen.has(target)) queue.push(target)
        seen.add(target)
      }
    }
    const single = /\/items\/[^/]+\.json$/
    expect(names.filter((name) => !single.test(name) && !seen.has(name))).toEqual([])
    for (const name of names.filter((name) => single.test(name))) {
      for (const { href } of json<Links>(name).links) expect(built.files.has(leadsTo(name, href))).toBe(true)
    }
  })

  it('has the links that clients look for', () => {
    const rels = (name: string) => json<Links>(name).links.map(({ rel }) => rel)
    expect(rels('ogc/index.json')).toEqual(
      expect.arrayContaining(['self', 'service-desc', 'conformance', 'data']),
    )
    for (const { id } of json<Collections>('ogc/collections.json').collections) {
      expect(layerIds).toContain(id)
      expect(rels(`ogc/collections/${id}.json`)).toContain('items')
    }
    expect(json<{ conformsTo: string[] }>('ogc/conformance.json').conformsTo.length).toBeGreaterThan(0)
  })

  it('holds every place that has a shape once, and no points for names', () => {
    const ids = items.flatMap((name) => collection(name).features.map(({ id }) => id))
    expect([...ids].sort()).toEqual(
      index.places
        .filter(({ bounds }) => bounds)
        .map(({ id }) => id)
        .sort(),
    )
    for (const name of items) {
      const { features, ...about } = collection(name)
      expect(about).toMatchObject({ numberMatched: features.length, numberReturned: features.length })
      for (const feature of features) {
        const alone = json<object>(name.replace(/\.json$/, `/${feature.id}.json`))
        expect(alone).toEqual({ ...feature, links: expect.any(Array) as unknown[] })
      }
    }
  })

  it('turns outer rings counter-clockwise and holes clockwise', () => {
    const rings = items
      .flatMap((name) => collection(name).features.map(({ geometry }) => geometry))
      .filter((geometry) => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon')
      .flatMap((geometry) => polygons(geometry))
      .flatMap((polygon) => polygon.map((ring, i) => (i ? -1 : 1) * Math.sign(turn(ring))))
    expect(rings.length).toBeGreaterThan(86)
    expect(new Set(rings)).toEqual(new Set([1]))
    const square: Position[] = [
      [0, 0],
      [0, 1],
      [1, 1],
      [0, 0],
    ]
    expect(wound({ type: 'Polygon', coordinates: [square] })).toMatchObject({
      coordinates: [[...square].reverse()],
    })
    expect(wound({ type: 'LineString', coordinates: square })).toMatchObject({ coordinates: square })
  })

  it('says name, kind, days and how many documents, as the panel does', () => {
    const layers = layerIds.flatMap((layer) => collection(`layers/${layer}.geojson`).features)
    for (const { id, properties } of items.flatMap((name) => collection(name).features)) {
      const place = placeEntry(String(id))
      expect(properties).toMatchObject({
        name_vi: place.name.vi,
        name_en: place.name.en,
        kind: place.kind,
        precision: place.precision,
        from: place.span?.from ?? null,
        until: place.span?.until ?? null,
        page: `?place=${id}`,
      })
      for (const day of [properties.from, properties.until])
        expect(day === null || isDay(String(day))).toBe(true)
      const inLayer = layers.find((feature) => feature.properties.id === id)
      expect(properties.documents).toBe(inLayer!.properties.documents)
    }
  })

  it('says how far a collection reaches in space and time', () => {
    for (const { id, extent, crs } of json<Collections>('ogc/collections.json').collections) {
      const features = collection(`ogc/collections/${id}/items.json`)
      bbox(features).forEach((edge, i) => expect(extent.spatial.bbox[0]![i]).toBeCloseTo(edge, 6))
      expect(crs).toEqual(['http://www.opengis.net/def/crs/OGC/1.3/CRS84'])
      expect(extent.temporal.interval).toHaveLength(1)
    }
  })

  it('opens in GDAL, the library under QGIS and ogr2ogr', ({ skip }) => {
    if (spawnSync('ogr2ogr', ['--version']).error)
      skip('ogr2ogr is not installed; Debian has it in the package gdal-bin.')
    const folder = mkdtempSync(join(tmpdir(), 'atlas-gdal-'))
    try {
      for (const name of [...items, 'gazetteer.lpf.json', 'links.csv']) {
        mkdirSync(join(folder, dirname(name)), { recursive: true })
        writeFileSync(join(folder, name), text(name))
      }
      const run = (program: string, ...words: string[]) =>
        execFileSync(program, words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
      for (const name of items) {
        const info = run('ogrinfo', '-ro', '-so', '-al', name)
        expect(info).toContain(`Feature Count: ${collection(name).features.length}\n`)
        expect(info).toContain('WGS 84')
        expect(info).toMatch(/name_vi: String/)
        const packed = `${name.split('/').at(-2)}.gpkg`
        run('ogr2ogr', '-f', 'GPKG', packed, name)
        expect(run('ogrinfo', '-ro', '-so', '-al', packed)).toContain(
          `Feature Count: ${collection(name).features.length}\n`,
        )
      }
      expect(
        run(
          'ogrinfo',
          '-ro',
          '-so',
          '-al',
          items.find((name) => name.includes('/provinces/'))!,
        ),
      ).toMatch(/from: Date[\s\S]*until: Date/)
      expect(run('ogrinfo', '-ro', '-so', '-al', 'gazetteer.lpf.json')).toContain(
        `Feature Count: ${index.places.length}\n`,
      )
    } finally {
      rmSync(folder, { recursive: true })
    }
  }, 60_000)
})

describe('the gazetteer in the Linked Places Format', () => {
  interface When {
    when?: { timespans: { start?: object; end?: object }[] }
  }
  interface Named extends When {
    '@id': string
    names: (When & { citations?: unknown[] })[]
    types: unknown[]
    relations?: (When & { relationTo: string })[]
  }
  const { features, '@context': context } = json<{ features: Named[]; '@context': string }>(
    'gazetteer.lpf.json',
  )
  const ids = new Set(features.map((feature) => feature['@id']))

  it('holds every place once, with all that the format requires', () => {
    expect(context).toMatch(/^https:.*linkedplaces-context/)
    expect(ids).toEqual(new Set(index.places.map(({ id }) => `../?place=${id}`)))
    for (const feature of features) {
      expect(feature).toMatchObject({
        type: 'Feature',
        properties: { title: expect.any(String) as string },
        geometry: { type: 'GeometryCollection' },
      })
      expect(feature.names.some(({ citations }) => citations?.length)).toBe(true)
      expect(feature.types).toHaveLength(1)
      expect(feature).not.toHaveProperty('links')
      for (const { relationTo } of feature.relations ?? []) expect(ids).toContain(relationTo)
      for (const part of [feature, ...feature.names, ...(feature.relations ?? [])]) {
        for (const { start } of part.when?.timespans ?? []) expect(start).toBeTruthy()
      }
    }
  })

  it('says when a province ended and what it became', () => {
    const find = (id: string) => features.find((feature) => feature['@id'] === `../?place=${id}`)!
    expect(find('ninh-binh').when!.timespans[0]!.end).toEqual({ in: '2025-06-30' })
    expect(find('ninh-binh-2025').when!.timespans[0]!.start).toEqual({ in: '2025-07-01' })
    expect(find('ninh-binh').relations).toContainEqual(
      expect.objectContaining({ relationTo: '../?place=ninh-binh-2025', label: 'became Ninh Binh' }),
    )
    expect(find('ninh-binh-2025').relations).toContainEqual(
      expect.objectContaining({ relationTo: '../?place=nam-dinh', label: 'was Nam Dinh' }),
    )
  })

  it('does not invent a day that nobody gave', () => {
    expect(whenOf(undefined)).toBeUndefined()
    expect(whenOf({ until: '2025-07-01' })).toEqual({
      timespans: [{ start: { latest: '2025-06-30' }, end: { in: '2025-06-30' } }],
    })
    expect(whenOf({ from: '2025-07-01' })).toEqual({
      timespans: [{ start: { in: '2025-07-01' }, end: { earliest: '2025-07-01' } }],
    })
  })
})

describe('schema.org', () => {
  it('calls a province an administrative area and names the documents that mention it', () => {
    const place = placeEntry('lang-son')
    const said = placeJsonLd(place)
    expect(said).toMatchObject({ '@context': 'https://schema.org', '@type': 'AdministrativeArea' })
    expect(said['@id']).toBe('../?place=lang-son')
    expect((said.subjectOf as unknown[]).length).toBeGreaterThan(3)
    expect(said.name).toContainEqual({ '@language': 'vi', '@value': 'Lạng Sơn' })
  })

  it('leaves out a document that says that a place is not covered', () => {
    const place = structuredClone(placeEntry('lang-son'))
    for (const citation of place.citations) citation.role = 'excluded'
    expect(placeJsonLd(place)).not.toHaveProperty('subjectOf')
  })

  it('tells law, other works and events apart', () => {
    const types = documentEntries().map((document) => [document.kind, documentJsonLd(document)['@type']])
    expect(new Set(types.map(([, type]) => type))).toEqual(new Set(['Legislation', 'CreativeWork', 'Event']))
    expect(types).toContainEqual(['politburo-resolution', 'Legislation'])
    expect(types).toContainEqual(['memorandum', 'CreativeWork'])
    expect(types).toContainEqual(['event', 'Event'])
  })

  it('keeps a fact to itself that is not verified, as a harvester could not show the mark', () => {
    const document = structuredClone(documentEntry('2023-07-18-nghi-quyet-39-nq-tw'))
    document.verification = { level: 'verified', unverified: [], by: [] }
    expect(documentJsonLd(document)).toMatchObject({
      legislationIdentifier: document.number,
      legislationDate: document.date,
    })
    document.verification.unverified = ['number', 'date']
    expect(documentJsonLd(document)).not.toHaveProperty('legislationIdentifier')
    expect(documentJsonLd(document)).not.toHaveProperty('legislationDate')
    document.verification.unverified = []
    document.dateIs = 'before'
    expect(documentJsonLd(document)).not.toHaveProperty('legislationDate')
  })
})

describe('what portals harvest', () => {
  interface Address {
    '@id': string
  }
  interface Catalog {
    'dcat:version': string
    'dcat:dataset': {
      'dcat:distribution': {
        'dcat:accessURL': Address
        'dcat:downloadURL'?: Address
        'dcat:mediaType': Address
        'dct:license': Address[]
      }[]
    }
    'dcat:service': { 'dcat:endpointURL': Address; 'dcat:endpointDescription': Address }
  }

  it('every distribution is a file, with media type and licence', () => {
    const catalog = json<Catalog>('catalog.jsonld')
    const dcat = catalog['dcat:dataset']['dcat:distribution']
    const dataset = json<{ distribution: { contentUrl: string }[] }>('dataset.jsonld').distribution
    expect(dcat.length).toBe(dataset.length)
    const named = [
      ...dcat.flatMap((one) =>
        [one['dcat:accessURL'], one['dcat:downloadURL'] ?? []].flat().map((a) => a['@id']),
      ),
      ...dataset.map(({ contentUrl }) => contentUrl),
    ]
    expect(named.filter((file) => !built.files.has(file))).toEqual([])
    for (const one of dcat) {
      expect(one['dcat:mediaType']['@id']).toMatch(/^https:\/\/www\.iana\.org\/assignments\/media-types\//)
      expect(one['dct:license'].length).toBeGreaterThan(0)
    }
    const service = catalog['dcat:service']
    for (const key of ['dcat:endpointURL', 'dcat:endpointDescription'] as const)
      expect(built.files.has(service[key]['@id'])).toBe(true)
  })

  it('carries the version of the data everywhere', () => {
    expect(index.version).toMatch(/^[0-9a-f]{12}$/)
    for (const name of ['ogc/index.json', 'dataset.jsonld', 'gazetteer.lpf.json', 'LICENSES.json'])
      expect(json<{ version: string }>(name).version, name).toBe(index.version)
    expect(json<Catalog>('catalog.jsonld')['dcat:version']).toBe(index.version)
    expect(text('index.html')).toContain(index.version)
  })

  it('every file has one licence, and areas have that of OpenStreetMap', () => {
    const { files } = json<{ files: Record<string, { license: string; credit: string }> }>('LICENSES.json')
    const patterns = Object.entries(files).map(([pattern, licence]) => {
      const source = pattern
        .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replace(/\*\*|\*/g, (stars) => (stars === '**' ? '.*' : '[^/]*'))
      return { pattern: new RegExp(`^${source}$`), licence }
    })
    const of = (name: string) => patterns.filter(({ pattern }) => pattern.test(name))
    expect([...built.files.keys()].filter((name) => of(name).length !== 1)).toEqual([])
    for (const name of ['layers/provinces.geojson', 'layers/zones.geojson', 'gazetteer.lpf.json']) {
      expect(of(name)[0]!.licence.license).toContain('ODbL-1.0')
      expect(of(name)[0]!.licence.credit).toContain('© OpenStreetMap contributors')
    }
    expect(of('layers/towns.geojson')[0]!.licence).toMatchObject({
      license: 'MIT AND CC-BY-4.0',
      credit: expect.stringContaining('GeoNames') as string,
    })
    for (const layer of layerIds) {
      const areas = json<FeatureCollection>(`layers/${layer}.geojson`).features.some(({ geometry }) =>
        geometry.type.endsWith('Polygon'),
      )
      expect(of(`layers/${layer}.geojson`)[0]!.licence.license.includes('ODbL-1.0'), layer).toBe(areas)
    }
  })
})

describe('JSON Schemas of the content files', () => {
  const schemas = contentSchemas()
  const check = (name: string) =>
    z.fromJSONSchema(JSON.parse(schemas.get(name)!) as Parameters<typeof z.fromJSONSchema>[0])
  const yaml = (file: string): unknown => parse(readFileSync(file, 'utf8'))
  const folder = (name: string) => readdirSync(`content/${name}`).map((file) => `content/${name}/${file}`)

  it('stand in content/schemas as the check has them; `node tools/schemas.mjs` writes them anew', () => {
    for (const [name, schema] of schemas) {
      expect(readFileSync(`content/schemas/${name}.json`, 'utf8'), name).toBe(schema)
      expect(text(`schemas/content-${name}.json`)).toBe(schema)
      expect(schema).toContain('https://json-schema.org/draft/2020-12/schema')
    }
  })

  it.each([
    ['document', folder('documents')],
    ['places', folder('places')],
    ['sources', ['content/sources.yaml']],
    ['issuers', ['content/issuers.yaml']],
    ['story', folder('stories')],
  ])('accept the content that there is: %s', (name, files) => {
    const schema = check(name)
    const faults = files.flatMap((file) => {
      const { error } = schema.safeParse(yaml(file))
      return error ? [`${file}: ${error.message}`] : []
    })
    expect(faults).toEqual([])
  })

  it('refuse a field that does not belong', () => {
    const plan = yaml('content/documents/2024-03-19-quy-hoach-tinh-lang-son.yaml') as object
    expect(check('document').safeParse({ ...plan, sumary: 'x' }).success).toBe(false)
  })
})

describe('JSON Schemas of the data API', () => {
  const schemas = apiSchemas()
  const validator = (name: string) =>
    new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(schemas.get(name)!))
  const faultsOf = (name: string, files: string[]) => {
    const valid = validator(name)
    return files.flatMap((file) =>
      valid(json(file)) ? [] : [`${file}: ${JSON.stringify(valid.errors?.slice(0, 3))}`],
    )
  }
  const inFolder = (folder: string) => [...built.files.keys()].filter((name) => name.startsWith(`${folder}/`))

  it('are what the types say today; `npm run schemas` writes them anew', () => {
    const fresh = execFileSync('node', ['tools/apiSchemas.mjs'], { encoding: 'utf8' })
    expect(Object.fromEntries(schemas)).toEqual(JSON.parse(fresh))
    for (const [name, schema] of schemas) expect(text(`schemas/api-${name}.json`)).toBe(schema)
  }, 30_000)

  it.each([
    ['index', ['index.json']],
    ['documents', ['documents.json']],
    ['mentions', ['mentions.json']],
    ['place', inFolder('places')],
    ['document', inFolder('documents')],
    ['stories', ['stories.json']],
    ['story', inFolder('stories')],
  ])('accept every file that the build writes: %s', (name, files) => {
    expect(files.length).toBeGreaterThan(0)
    expect(faultsOf(name, files)).toEqual([])
  })

  it('accept the properties of every shape', () => {
    const valid = validator('shape')
    const properties = inFolder('layers').flatMap((file) =>
      json<LayerFile>(file).features.map((f) => f.properties),
    )
    expect(properties.length).toBeGreaterThan(200)
    expect(properties.filter((one) => !valid(one))).toEqual([])
  })

  it('refuse a key that the types do not name, and a place without a name', () => {
    const valid = validator('place')
    const place = json<Record<string, unknown>>('places/lang-son.json')
    expect(valid(place)).toBe(true)
    expect(valid({ ...place, nmae: 'x' })).toBe(false)
    expect(valid({ ...place, name: undefined })).toBe(false)
  })
})

describe('the page on how to use the data', () => {
  const page = text('index.html')

  it('names every format in both languages, by links that hold', () => {
    const links = [...page.matchAll(/href="([^"#]+)"/g)].map(([, href]) => href!)
    const files = links.filter((href) => !href.startsWith('../'))
    expect(files.filter((href) => !built.files.has(href))).toEqual([])
    for (const file of [
      'links.csv',
      'ogc/index.json',
      'gazetteer.lpf.json',
      'catalog.jsonld',
      'LICENSES.json',
    ])
      expect(files.filter((href) => href === file).length, file).toBeGreaterThanOrEqual(2)
    for (const word of ['lang="vi"', 'lang="en"', 'curl', 'QGIS', 'Excel']) expect(page).toContain(word)
  })

  it('has no script and no style of its own, as the policy allows neither', () => {
    expect(page).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=/)
  })

  it('shows files in its examples that are there', () => {
    const examples = [...page.matchAll(/https:\/\/atlas\.example\.org\/data\/([^\s<]+)/g)].map(
      ([, name]) => name!,
    )
    expect(examples.length).toBeGreaterThan(10)
    expect(examples.filter((name) => !built.files.has(name))).toEqual([])
  })

  it('calls layers and kinds what the interface calls them', () => {
    for (const [language, words] of [
      ['vi', vi],
      ['en', en],
    ] as const) {
      const inLanguage = (names: Record<string, { vi: string; en: string }>) =>
        Object.fromEntries(Object.entries(names).map(([id, name]) => [id, name[language]]))
      expect(inLanguage(layerNames)).toEqual(words.layer)
      expect(inLanguage(kindNames)).toEqual(words.kind)
    }
  })
})

it('two builds of the same content write the same bytes', () => {
  expect([...buildData('.').files]).toEqual([...built.files])
})
