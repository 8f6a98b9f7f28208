/** Colours that people can tell from the ground: 3:1 for symbols, 4.5:1 for text (WCAG 2.2, 1.4.11 and 1.4.3). */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { flavours, palettes } from '../../src/cartography/palette'
import { symbols } from '../../src/cartography/symbols'
import { placeKinds } from '../../src/catalogue/words'
import { contrast } from './contrast'

it('contrast is counted as WCAG counts it', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrast('#1d5fc4', '#1d5fc4')).toBe(1)
})

describe.each(flavours)('the %s map', (flavour) => {
  const palette = palettes[flavour]

  it.each(placeKinds.filter((kind) => kind !== 'province'))('%s stands out from every ground', (kind) => {
    const colour = palette[symbols[kind].colour]
    for (const ground of ['province', 'provinceNamed', 'land'] as const) {
      expect(contrast(colour, palette[ground]), ground).toBeGreaterThanOrEqual(3)
    }
  })

  it('what is chosen stands out from every ground, the sea too', () => {
    for (const ground of ['province', 'provinceNamed', 'land', 'sea'] as const) {
      expect(contrast(palette.selected, palette[ground]), ground).toBeGreaterThanOrEqual(3)
    }
  })

  it('a symbol stands out from its own plate', () => {
    for (const kind of placeKinds) {
      const symbol = symbols[kind]
      if (symbol.form === 'spot' && symbol.glyph) {
        expect(contrast(palette[symbol.colour], palette.plate), kind).toBeGreaterThanOrEqual(4.5)
      }
    }
  })

  it('names can be read: of provinces, places, the sea and the archipelagos', () => {
    expect(contrast(palette.provinceLabel, palette.province)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(palette.provinceLabel, palette.provinceNamed)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(palette.label, palette.sea)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(palette.label, palette.halo)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(palette.seaLabel, palette.sea)).toBeGreaterThanOrEqual(3)
  })
})

/** The custom properties of base.css for a look. */
function tokensOf(look: 'light' | 'dark'): Record<string, string> {
  const css = readFileSync('src/app/base.css', 'utf8')
  const block = new RegExp(`\\[data-look='${look}'\\] \\{([^}]*)\\}`).exec(css)![1]!
  return Object.fromEntries(
    [...block.matchAll(/--([a-z-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()]),
  )
}

describe.each(flavours)('the %s page', (look) => {
  const tokens = tokensOf(look)
  const between = (one: string, other: string) => contrast(tokens[one]!, tokens[other]!)

  it.each(['ink', 'quiet', 'link'])('%s can be read on every ground', (text) => {
    for (const ground of ['ground', 'page', 'sunken', 'hover']) {
      expect(between(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    }
  })

  it.each([
    ['accent-ink', 'accent-ground'],
    ['caution-ink', 'caution-ground'],
  ])('%s can be read on %s', (text, ground) => {
    expect(between(text, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['line-strong', 'link', 'caution'])('the edge of a control, %s, can be seen', (line) => {
    for (const ground of ['ground', 'page']) expect(between(line, ground)).toBeGreaterThanOrEqual(3)
  })

  it('has every token of the other look', () => {
    expect(Object.keys(tokens).sort()).toEqual(
      Object.keys(tokensOf(look === 'light' ? 'dark' : 'light')).sort(),
    )
  })
})
