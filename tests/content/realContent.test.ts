/** The content that we publish: it builds, it is whole, and it does not fall into the traps of its sources. */
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src/catalogue/api'
import { refusal } from '../../src/catalogue/build/build'
import { existsOn } from '../../src/catalogue/dates'
import { fold } from '../../src/catalogue/fold'
import { layerIds } from '../../src/catalogue/layers'
import {
  built,
  builtCatalogue,
  documentEntries,
  documentEntry,
  documents,
  index,
  layerFile,
  placeEntries,
  placeEntry,
} from './builtAtlas'

const provinces = index.places.filter((place) => place.kind === 'province')
const mentions = documentEntries().flatMap((document) =>
  document.mentions.map((mention) => ({ ...mention, document })),
)
const inWords = (what: { document: { id: string }; place: { id: string } }) =>
  `${what.document.id}: ${what.place.id}`

/** Every string in the data API, with the path to it. */
function strings(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}.${key}`))
}

/** Every pair of languages in the data API, with the path to it. */
function pairs(value: unknown, path: string): { path: string; pair: Record<string, unknown> }[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([key, next]) => pairs(next, `${path}.${key}`))
  const keys = Object.keys(value)
  return keys.includes('vi') || keys.includes('en')
    ? [{ path, pair: value as Record<string, unknown> }, ...inner]
    : inner
}

const texts = [...built.files]
  .filter(([name]) => name.endsWith('json') && !name.startsWith('schemas/'))
  .map(([name, text]) => ({ name, value: JSON.parse(text) as unknown }))

describe('the content', () => {
  it('has no problem', () => {
    expect(built.problems.length ? refusal(built.problems) : 'no problem').toBe('no problem')
  })

  it('is as large as the five sources make it', () => {
    expect(provinces).toHaveLength(86)
    expect(built.counts.documents).toBeGreaterThanOrEqual(40)
    expect(built.counts.places).toBeGreaterThan(200)
    expect(built.counts.mentions).toBeGreaterThan(150)
    expect(built.counts.shapes).toBeGreaterThan(190)
    const own = [...built.files.keys()].filter((name) =>
      /^(index\.json|(places|documents|layers)\/.*)$/.test(name),
    )
    expect(own.length).toBe(index.places.length + documents.length + layerIds.length + 1)
  })

  it.each([
    ['2025-06-30', 63],
    ['2025-07-01', 34],
  ])('has, on %s, %i provinces', (day, count) => {
    expect(provinces.filter((province) => existsOn(province.span, day))).toHaveLength(count)
  })

  it('is all in Unicode NFC, with no markup and no control characters', () => {
    const odd = texts
      .flatMap(({ name, value }) => strings(value, name))
      .filter(
        ({ text }) =>
          text !== text.normalize('NFC') ||
          text !== text.trim() ||
          /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u.test(text) ||
          /<\/?[a-z]/i.test(text),
      )
    expect(odd).toEqual([])
  })

  it('says everything in both languages', () => {
    const incomplete = texts
      .flatMap(({ name, value }) => pairs(value, name))
      .filter(({ pair }) => {
        // The features of a layer carry both names beside other properties.
        const { vi, en } = pair
        return typeof vi !== 'string' || typeof en !== 'string' || vi === '' || en === ''
      })
    expect(incomplete).toEqual([])
  })

  it('writes its sentences anew in each language', () => {
    const written = documentEntries().flatMap((document) => [
      { where: document.id, text: document.summary },
      ...document.mentions.map((mention) => ({
        where: inWords({ ...mention, document }),
        text: mention.says,
      })),
    ])
    expect(written.filter(({ text }) => fold(text.vi) === fold(text.en))).toEqual([])
    const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i
    expect(written.filter(({ text }) => !vietnamese.test(text.vi))).toEqual([])
  })
})

describe('every document that the sources name', () => {
  it.each([
    ['39-NQ/TW', '2023-07-18', 'nghe-an'],
    ['58-NQ/TW', '2020-08-05', 'thanh-hoa'],
    ['26-NQ/TW', '2013-07-30', 'nghe-an'],
    ['55-TB/TW', '2019-04-20', 'nghe-an'],
    ['1447/QĐ-TTg', '2009-09-16', 'vung-nam-thanh-bac-nghe'],
    ['500/QĐ-TTg', '2023-05-15', 'nhiet-dien-lng-nghi-son'],
    ['236/QĐ-TTg', '2024-03-19', 'lang-son'],
    ['1371/QĐ-TTg', '2024-11-13', 'lang-son'],
    ['11-NQ/TW', '2022-02-10', 'vung-trung-du-mien-nui-bac-bo'],
    ['60-NQ/TW', '2025-04-12', 'ninh-binh'],
    ['24-NQ/TW', '2022-10-07', 'vung-dong-nam-bo'],
    ['1686/QĐ-TTg', '2023-12-26', 'ha-nam'],
    ['1729/QĐ-TTg', '2023-12', 'nam-dinh'],
    ['218/QĐ-TTg', '2024-03-04', 'ninh-binh'],
  ])('%s of %s is here and mentions %s', (number, date, place) => {
    // Numbers come back: 26-NQ/TW is a resolution of 2013 and another one of 2022.
    const found = documents.filter((document) => document.number === number && document.date === date)
    expect(found).toHaveLength(1)
    expect(documentEntry(found[0]!.id).mentions.map((mention) => mention.place.id)).toContain(place)
  })

  it.each([
    [
      '2022-09-16-ban-ghi-nho-hop-tac-thanh-hoa-nghe-an-ha-tinh',
      'memorandum',
      ['thanh-hoa', 'nghe-an', 'ha-tinh'],
    ],
    ['2023-12-tuyen-bo-chung-viet-nam-trung-quoc', 'joint-statement', []],
    [
      '2023-03-18-thoa-thuan-hop-tac-tp-hcm-dong-nam-bo',
      'cooperation-agreement',
      ['ho-chi-minh', 'dong-nai', 'binh-duong', 'binh-phuoc', 'tay-ninh', 'ba-ria-vung-tau'],
    ],
    ['before-2023-03-18-chuong-trinh-hop-tac-tp-hcm-dong-nai', 'programme', ['ho-chi-minh', 'dong-nai']],
    ['before-2023-03-18-chuong-trinh-hop-tac-tp-hcm-binh-phuoc', 'programme', ['ho-chi-minh', 'binh-phuoc']],
    ['before-2023-03-18-chuong-trinh-hop-tac-tp-hcm-tay-ninh', 'programme', ['ho-chi-minh', 'tay-ninh']],
    ['before-2023-03-18-58-du-an-binh-phuoc', 'project-list', ['binh-phuoc']],
    [
      '2026-01-09-ban-ghi-nho-cao-bang-lang-son-thai-nguyen',
      'memorandum',
      ['cao-bang', 'lang-son', 'thai-nguyen-2025'],
    ],
    [
      '2026-01-09-to-thuong-truc-cao-bang-lang-son-thai-nguyen',
      'mechanism',
      ['cao-bang', 'lang-son', 'thai-nguyen-2025'],
    ],
    [
      '2025-05-24-hoi-thao-dinh-huong-phat-trien-ha-nam-nam-dinh-ninh-binh',
      'event',
      ['ha-nam', 'nam-dinh', 'ninh-binh'],
    ],
    ['2024-04-21-hoi-nghi-cong-bo-quy-hoach-lang-son', 'event', ['lang-son']],
    ['2024-04-21-14-du-an-dau-tu-lang-son', 'project-list', ['lang-son']],
    ['2024-04-21-9-bien-ban-ghi-nho-dau-tu-lang-son', 'memorandum', ['lang-son']],
    ['2024-04-13-phong-trao-xoa-nha-tam-nha-dot-nat', 'programme', ['lang-son']],
    ['2026-01-dai-hoi-xiv-cua-dang', 'event', []],
  ])('%s, which has no number, is here', (id, kind, places) => {
    const document = documentEntry(id)
    expect(document.kind).toBe(kind)
    expect(document.number).toBeUndefined()
    expect(document.mentions.map((mention) => mention.place.id)).toEqual(expect.arrayContaining(places))
  })

  it('shows where a source speaks of it, or says that none does and what confirms it', () => {
    const bare = documentEntries().filter((document) =>
      document.ring === 'context' ? !document.verification.by.length : !document.evidence.length,
    )
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  it('shows the evidence of every mention by a document that a source names: source, paragraph, name as written, fingerprint', () => {
    const whole = (e: Evidence) =>
      e.sourceTitle.vi && e.paragraph > 0 && e.name && /^[0-9a-f]{16}$/.test(e.digest)
    expect(
      mentions
        .filter(({ document }) => document.ring !== 'context')
        .filter((mention) => !mention.evidence.length || !mention.evidence.every(whole))
        .map(inWords),
    ).toEqual([])
  })
})

describe('the traps of the sources', () => {
  it('Đông Hồi in Nghệ An is never taken for Đồng Hới in Quảng Bình', () => {
    const inDongHoi = (bounds: readonly number[]) =>
      bounds[0]! < 106.75 && bounds[2]! > 106.45 && bounds[1]! < 17.6 && bounds[3]! > 17.35
    const areas = ['province', 'region', 'railway', 'road', 'expressway', 'economic-corridor']
    const there = index.places.filter(
      (place) => place.bounds && inDongHoi(place.bounds) && !areas.includes(place.kind),
    )
    expect(there.map(({ id }) => id)).toEqual([])

    const named = index.places.filter((place) =>
      [place.name.vi, ...(place.aliases ?? [])].some((n) => n.includes('Đồng Hới')),
    )
    expect(named).toEqual([])
  })

  it('what is written Dong Hoi stands by the coast of Nghệ An and Thanh Hóa', () => {
    const written = mentions.filter((mention) =>
      mention.evidence.some((e) => fold(e.name).includes('dong hoi')),
    )
    expect(written.length).toBeGreaterThan(2)
    for (const { place } of written) {
      expect(place.bounds, place.id).toBeDefined()
      const [west, south, east, north] = place.bounds!
      expect(west > 104.5 && south > 18.9 && east < 106 && north < 20, place.id).toBe(true)
    }
    expect(placeEntry('quang-binh').citations).toEqual([])
    expect(placeEntry('quang-tri-2025').citations).toEqual([])
  })

  it('TP.HCM had no programme yet with Bình Dương and Bà Rịa – Vũng Tàu', () => {
    const proposal = documentEntry('2023-03-18-de-xuat-so-ket-hop-tac-tp-hcm')
    const excluded = proposal.mentions
      .filter((mention) => mention.role === 'excluded')
      .map((mention) => mention.place.id)
    expect(excluded.sort()).toEqual(['ba-ria-vung-tau', 'binh-duong'])
    const programmes = documents.filter((document) => document.id.includes('chuong-trinh-hop-tac-tp-hcm'))
    expect(programmes).toHaveLength(3)
    expect(programmes.flatMap((document) => document.places)).not.toContain('binh-duong')
    expect(programmes.flatMap((document) => document.places)).not.toContain('ba-ria-vung-tau')
  })

  it('Long An attended; nowhere is it a party', () => {
    const roles = placeEntry('long-an').citations.map((citation) => citation.role)
    expect(roles.length).toBeGreaterThan(0)
    expect(roles.filter((role) => role !== 'reference')).toEqual([])
    expect(placeEntry('lien-ket-tp-hcm-dong-nam-bo').members.map(({ id }) => id)).not.toContain('long-an')
  })

  it('Đồng Phú lies in Bình Phước', () => {
    const within = placeEntry('huyen-dong-phu').within.map(({ id }) => id)
    expect(within).toEqual(expect.arrayContaining(['binh-phuoc', 'dong-nai-2025']))
    expect(within).not.toContain('binh-duong')
  })

  it('Ninh Bình before and after the merger are two places', () => {
    const early = mentions.filter(({ document }) => document.date < '2025-07-01')
    const wrong = early.filter(({ place, foreseen }) => place.span?.from === '2025-07-01' && !foreseen)
    expect(wrong.map(inWords)).toEqual([])
    expect(early.filter(({ place }) => place.id === 'ninh-binh').length).toBeGreaterThan(0)
    expect(
      placeEntry('ninh-binh-2025')
        .lineage.was.map(({ id }) => id)
        .sort(),
    ).toEqual(['ha-nam', 'nam-dinh', 'ninh-binh'])
  })

  it('Thái Nguyên of the 2026 memorandum is the new province', () => {
    const memorandum = documentEntry('2026-01-09-ban-ghi-nho-cao-bang-lang-son-thai-nguyen')
    expect(memorandum.mentions.map((mention) => mention.place.id)).not.toContain('thai-nguyen')
  })

  it('the resolution that the 2023 one followed is 26-NQ/TW of 2013, not that of 2022', () => {
    const later = documentEntry('2023-07-18-nghi-quyet-39-nq-tw').relations.map(
      (relation) => relation.document.id,
    )
    expect(later).toContain('2013-07-30-nghi-quyet-26-nq-tw')
  })

  it('what calls itself verified says by what', () => {
    const unnoted = documentEntries().filter(
      ({ verification }) =>
        verification.level === 'verified' && !verification.by.length && !verification.note,
    )
    expect(unnoted.map(({ id }) => id)).toEqual([])
  })
})

describe('the map of the content', () => {
  it('draws both archipelagos', async () => {
    const shapes = (await builtCatalogue().base('archipelagos')).features.map(
      (feature) => feature.properties?.id as string,
    )
    const labels = (await builtCatalogue().base('labels')).features
    for (const id of ['hoang-sa', 'truong-sa']) {
      expect(shapes).toContain(id)
      const label = labels.find((feature) => feature.properties?.id === id)
      expect(label?.properties?.vi).toMatch(/^Quần\sđảo\s(Hoàng|Trường)\sSa/)
    }
  })

  it('names the precision of every shape', () => {
    const features = layerIds.flatMap((layer) => layerFile(layer).features)
    expect(features.filter(({ properties }) => !properties.precision)).toEqual([])
    const entries = placeEntries()
    expect(entries.filter((place) => place.bounds && !place.origin).map(({ id }) => id)).toEqual([])
    expect(entries.filter((place) => !place.bounds && !place.shapeless).map(({ id }) => id)).toEqual([])
  })
})
