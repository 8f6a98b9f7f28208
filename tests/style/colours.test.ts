/**
 * Colours that people can tell from the ground: 3:1 for symbols, 4.5:1 for text (WCAG 2.2, 1.4.11 and 1.4.3); in the look of
 * high contrast 4.5:1 for symbols and lines, 7:1 for text (1.4.6).
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { flavours, palettes, type Flavour } from '../../src/cartography/palette'
import { looks } from '../../src/view/view'
import { symbols } from '../../src/cartography/symbols'
import { placeKinds } from '../../src/catalogue/words'
import { contrast } from './contrast'

it('contrast is counted as WCAG counts it', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrast('#1d5fc4', '#1d5fc4')).toBe(1)
})

const grounds = ['province', 'provinceNamed', 'land'] as const

/** What text, and what lines and symbols, must have against their ground. */
const textAtLeast = (flavour: Flavour) => (flavour === 'contrast' ? 7 : 4.5)
const lineAtLeast = (flavour: Flavour) => (flavour === 'contrast' ? 4.5 : 3)

describe.each(flavours)('the %s map', (flavour) => {
  const palette = palettes[flavour]
  const [text, line] = [textAtLeast(flavour), lineAtLeast(flavour)]

  it.each(placeKinds.filter((kind) => kind !== 'province'))('%s stands out from every ground', (kind) => {
    const colour = palette[symbols[kind].colour]
    for (const ground of grounds) {
      expect(contrast(colour, palette[ground]), ground).toBeGreaterThanOrEqual(line)
    }
  })

  it('what is chosen stands out from every ground, the sea too', () => {
    for (const ground of [...grounds, 'sea'] as const) {
      expect(contrast(palette.selected, palette[ground]), ground).toBeGreaterThanOrEqual(line)
    }
  })

  it.each(['mark', 'arc'] as const)(
    'what tools draw, %s, stands out from every ground, the sea too',
    (colour) => {
      for (const ground of [...grounds, 'sea'] as const) {
        expect(contrast(palette[colour], palette[ground]), ground).toBeGreaterThanOrEqual(4.5)
      }
    },
  )

  it('a symbol stands out from its own plate', () => {
    for (const kind of placeKinds) {
      const symbol = symbols[kind]
      if (symbol.form === 'spot' && symbol.glyph) {
        expect(contrast(palette[symbol.colour], palette.plate), kind).toBeGreaterThanOrEqual(text)
      }
    }
  })

  it('names can be read: of provinces, places, the sea and the archipelagos', () => {
    expect(contrast(palette.provinceLabel, palette.province)).toBeGreaterThanOrEqual(text)
    expect(contrast(palette.provinceLabel, palette.provinceNamed)).toBeGreaterThanOrEqual(text)
    expect(contrast(palette.label, palette.sea)).toBeGreaterThanOrEqual(text)
    expect(contrast(palette.label, palette.halo)).toBeGreaterThanOrEqual(text)
    expect(contrast(palette.seaLabel, palette.sea)).toBeGreaterThanOrEqual(flavour === 'contrast' ? 7 : 3)
  })
})

describe('the map of high contrast', () => {
  const palette = palettes.contrast
  /** A colour laid over another by its opacity, in the page's own colour space. */
  const over = (colour: string, opacity: number, ground: string) =>
    `#${[1, 3, 5]
      .map((i) => {
        const [top, under] = [colour, ground].map((one) => parseInt(one.slice(i, i + 2), 16))
        return Math.round(top! * opacity + under! * (1 - opacity))
          .toString(16)
          .padStart(2, '0')
      })
      .join('')}`

  it.each(placeKinds.filter((kind) => kind !== 'province'))(
    'names in the colour of %s can be read',
    (kind) => {
      for (const ground of [...grounds, 'halo'] as const) {
        expect(contrast(palette[symbols[kind].colour], palette[ground]), ground).toBeGreaterThanOrEqual(7)
      }
    },
  )

  it('borders of provinces and of the country, and edges of areas, can be seen', () => {
    for (const ground of [...grounds, 'sea'] as const) {
      expect(contrast(palette.edge, palette[ground]), ground).toBeGreaterThanOrEqual(4.5)
      expect(contrast(palette.border, palette[ground]), ground).toBeGreaterThanOrEqual(4.5)
      expect(contrast(palette.island, palette.sea), ground).toBeGreaterThanOrEqual(4.5)
    }
    // Edges of areas are drawn at 85 %, those of corridors at 90 %.
    for (const colour of ['zone', 'region', 'triangle', 'corridor'] as const) {
      for (const ground of grounds) {
        const seen = over(palette[colour], 0.85, palette[ground])
        expect(contrast(seen, palette[ground]), `${colour} on ${ground}`).toBeGreaterThanOrEqual(4.5)
      }
    }
  })
})

/** The custom properties of base.css for a look. */
function tokensOf(look: Flavour): Record<string, string> {
  const css = readFileSync('src/app/base.css', 'utf8')
  const block = new RegExp(`\\[data-look='${look}'\\] \\{([^}]*)\\}`).exec(css)![1]!
  return Object.fromEntries(
    [...block.matchAll(/--([a-z-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()]),
  )
}

describe.each(looks)('the %s page', (look) => {
  const tokens = tokensOf(look)
  const between = (one: string, other: string) => contrast(tokens[one]!, tokens[other]!)
  const [readable, visible] = [textAtLeast(look), lineAtLeast(look)]

  it.each(['ink', 'quiet', 'link'])('%s can be read on every ground', (text) => {
    for (const ground of ['ground', 'page', 'sunken', 'hover', 'accent-ground']) {
      expect(between(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(readable)
    }
  })

  it.each([
    ['accent-ink', 'accent-ground'],
    ['caution-ink', 'caution-ground'],
  ])('%s can be read on %s', (text, ground) => {
    expect(between(text, ground)).toBeGreaterThanOrEqual(readable)
  })

  it.each(['line-strong', 'link', 'caution'])('the edge of a control, %s, can be seen', (line) => {
    for (const ground of ['ground', 'page']) expect(between(line, ground)).toBeGreaterThanOrEqual(visible)
  })

  it('has every token of the others', () => {
    expect(Object.keys(tokens).sort()).toEqual(Object.keys(tokensOf('light')).sort())
  })
})
