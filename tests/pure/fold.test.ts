import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/catalogue/fold'

describe('text as people type it without accents', () => {
  it.each([
    ['Đồng Đăng', 'dong dang'],
    ['Nghệ An', 'nghe an'],
    ['ĐẮK LẮK', 'dak lak'],
    ['Thừa Thiên Huế', 'thua thien hue'],
    ['Cao tốc Đồng Đăng – Trà Lĩnh', 'cao toc dong dang – tra linh'],
    ['Thanh Hoá', 'thanh hoa'],
    ['Thanh Hóa', 'thanh hoa'],
    ['Hữu Nghị', 'huu nghi'],
    ['236/QĐ-TTg', '236/qd-ttg'],
    ['đường ưu tiên', 'duong uu tien'],
    ['Ðồng Ðăng', 'dong dang'],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it.each(['Đồng Đăng', 'Nghệ An', 'ưỡn ẹo', 'ĐỘC LẬP'])('%s is the same however it was composed', (text) => {
    expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
    expect(fold(text.normalize('NFD').toUpperCase())).toBe(fold(text))
  })

  const vietnamese = fc.string({
    unit: fc.constantFrom(
      ...'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ -',
    ),
  })

  it('has none of the 134 accented letters left, and as many letters as before', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(fold(text)).toMatch(/^[a-z -]*$/)
        expect(fold(text)).toHaveLength(text.length)
        expect(fold(text.normalize('NFD'))).toBe(fold(text))
        expect(fold(text.toUpperCase())).toBe(fold(text))
      }),
    )
  })

  it('folded twice is folded once', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})
