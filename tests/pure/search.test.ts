/** What people type, and what they must find: with and without accents, in either language, by number and by abbreviation. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Index, PlaceSummary } from '../../src/catalogue/api'
import { createSearch } from '../../src/controls/search'
import { index } from '../content/builtAtlas'

const search = createSearch(index)
const found = (query: string) => [...(search(query) ?? [])]

describe('the search', () => {
  it.each([
    ['nghe an', 'nghe-an'],
    ['Nghệ An', 'nghe-an'],
    ['NGHE AN', 'nghe-an'],
    ['NGHỆ AN', 'nghe-an'],
    ['Nghệ An'.normalize('NFD'), 'nghe-an'],
    ['nghe a', 'nghe-an'],
    ['lang son', 'lang-son'],
    ['Lạng Sơn', 'lang-son'],
    ['ho chi minh', 'ho-chi-minh'],
    ['TP.HCM', 'ho-chi-minh'],
    ['HCMC', 'ho-chi-minh'],
    ['Ha Noi', 'ha-noi'],
    ['Hanoi', 'ha-noi'],
    ['dak lak', 'dak-lak'],
    ['Đồng Nai', 'dong-nai-2025'],
    ['bac can', 'bac-kan'],
    ['thanh hoá', 'thanh-hoa'],
    ['thanh hóa', 'thanh-hoa'],
    ['dong dang', 'thi-tran-dong-dang'],
    ['đồng đăng', 'thi-tran-dong-dang'],
    ['tra linh', 'cao-toc-dong-dang-tra-linh'],
    ['huu nghi', 'cua-khau-huu-nghi'],
    ['nghi son port', 'cang-nghi-son'],
    ['cảng nghi sơn', 'cang-nghi-son'],
    ['development triangle', 'tam-giac-nam-thanh-bac-nghe'],
    ['tam giac', 'tam-giac-nam-thanh-bac-nghe'],
    ['236', '2024-03-19-quy-hoach-tinh-lang-son'],
    ['236/QĐ-TTg', '2024-03-19-quy-hoach-tinh-lang-son'],
    ['236/QD-TTg', '2024-03-19-quy-hoach-tinh-lang-son'],
    ['236/qd-ttg', '2024-03-19-quy-hoach-tinh-lang-son'],
    ['39-NQ/TW', '2023-07-18-nghi-quyet-39-nq-tw'],
    ['39 nq tw', '2023-07-18-nghi-quyet-39-nq-tw'],
    ['nghị quyết 39', '2023-07-18-nghi-quyet-39-nq-tw'],
    ['resolution 39', '2023-07-18-nghi-quyet-39-nq-tw'],
    ['500/QD-TTg', '2023-05-15-quy-hoach-dien-viii'],
    ['quy hoach dien', '2023-05-15-quy-hoach-dien-viii'],
    ['202/2025/QH15', '2025-06-12-nghi-quyet-202-2025-qh15'],
  ])('for %s finds %s among the first ten', (query, id) => {
    expect(found(query).slice(0, 10)).toContain(id)
  })

  it('puts the province first when its name is typed', () => {
    for (const name of ['nghe an', 'Nghệ An', 'lang son', 'Lạng Sơn', 'cao bang', 'Thanh Hóa']) {
      const first = found(name)[0]!
      expect(index.places.find((place) => place.id === first)?.kind, name).toBe('province')
    }
  })

  it('finds every place by its name in either language, with and without accents', () => {
    for (const place of index.places) {
      for (const name of [place.name.vi, place.name.en, place.name.vi.normalize('NFD')]) {
        expect(search(name)?.has(place.id), `${name} → ${place.id}`).toBe(true)
      }
    }
  })

  it('finds every numbered document by its number', () => {
    for (const document of index.documents) {
      if (document.number) expect(search(document.number)?.has(document.id), document.number).toBe(true)
    }
  })

  it('does not bring Đông Hồi and Đồng Nai to one who looks for Đồng Đăng', () => {
    expect(found('dong dang').filter((id) => id.includes('dong-hoi') || id.includes('dong-nai'))).toEqual([])
  })

  it('forgives a slip where nothing fits as typed', () => {
    expect(found('lanng son')).toContain('lang-son')
    expect(found('nghi sonn')).toContain('cang-nghi-son')
  })

  it('finds everything for nothing, and nothing for nonsense', () => {
    expect(search('')).toBeNull()
    expect(search('   ')).toBeNull()
    expect(found('qwxzqwxzqwxz')).toEqual([])
  })

  it('never throws, whatever is typed', () => {
    const hostile = [
      '<img src=x onerror=alert(1)>',
      "'; DROP TABLE",
      '=cmd|',
      '\u202e',
      '__proto__',
      'constructor',
      '(',
      '*',
      '\\',
      '//',
      '-',
      'đ'.repeat(10_000),
    ]
    for (const query of hostile) expect(() => search(query)).not.toThrow()
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
        search(query)
      }),
      { numRuns: 50 },
    )
  })
})

describe('accents that are typed', () => {
  const place = (id: string, vi: string): PlaceSummary => ({
    id,
    kind: 'town',
    name: { vi, en: vi },
    documents: 0,
  })
  const twins: Index = {
    version: '',
    documents: [],
    places: [place('a', 'Đông Hồi'), place('b', 'Đồng Hới')],
  }
  const among = createSearch(twins)

  it.each([
    ['Đông Hồi', 'a'],
    ['Đồng Hới', 'b'],
    ['đồng hới'.normalize('NFD'), 'b'],
  ])('put %s before the name that differs in accents only', (query, id) => {
    expect([...among(query)!]).toHaveLength(2)
    expect([...among(query)!][0]).toBe(id)
  })

  it('find both names where none are typed', () => {
    expect([...among('dong hoi')!].sort()).toEqual(['a', 'b'])
  })
})
