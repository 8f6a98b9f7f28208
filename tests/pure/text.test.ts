import { describe, expect, it } from 'vitest'
import en from '../../src/text/en.json'
import vi from '../../src/text/vi.json'
import { writeDate, writeNumber } from '../../src/text/text'

type Tree = { [key: string]: string | Tree }

/** Every text by its dotted key; the plural forms of one text share a key. */
function texts(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key.replace(/_(one|other)$/, '')}`, value] as [string, string]]
      : texts(value, `${path}${key}.`),
  )
}
const keys = (tree: Tree) => [...new Set(texts(tree).map(([key]) => key))].sort()
const blanks = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]!).sort()

describe('the interface speaks both languages', () => {
  it('has every text in Vietnamese and in English', () => {
    expect(keys(vi)).toEqual(keys(en))
  })

  it('fills the same blanks in both', () => {
    const english = new Map(texts(en))
    for (const [key, text] of texts(vi)) expect([key, blanks(text)]).toEqual([key, blanks(english.get(key)!)])
  })

  it('is written in composed Unicode, so that labels keep their accents', () => {
    for (const [key, text] of [...texts(vi), ...texts(en)])
      expect([key, text]).toEqual([key, text.normalize('NFC')])
  })

  it('writes days, months and years as each language does', () => {
    expect(writeDate('2024-03-19', 'vi')).toBe('19/03/2024')
    expect(writeDate('2024-03-19', 'en')).toBe('19 March 2024')
    expect(writeDate('2023-12', 'vi')).toBe('12/2023')
    expect(writeDate('2023-12', 'en')).toBe('December 2023')
    expect(writeDate('2023', 'vi')).toBe('2023')
  })

  it('writes decimals with a comma in Vietnamese and a point in English', () => {
    expect(writeNumber(17.56, 'vi')).toBe('17,56')
    expect(writeNumber(310282, 'en')).toBe('310,282')
  })
})
