/** What a picture says about itself: a round scale, a legend of what is visible, and words that are never cut. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { VisibleShape } from '../../src/cartography/legend'
import { layerIds, layerKinds } from '../../src/catalogue/layers'
import { placeKinds, statuses } from '../../src/catalogue/words'
import { draw } from '../../src/drawing/draw'
import { cameraFitting, evenPadding } from '../../src/drawing/projection'
import { fitText, wrapText, type Measure } from '../../src/export/fitText'
import { layOutLegend } from '../../src/export/legendLayout'
import { fileName } from '../../src/export/fileName'
import { pixelsOf, presets } from '../../src/export/presets'
import { scaleBarOf } from '../../src/export/scaleBar'
import { bareForms } from '../../src/export/shapesOf'
import { boundsOfCamera, boundsOfFeature, showsAll } from '../../src/export/shownGround'
import { visibleLegend, type LegendRequest } from '../../src/export/visibleLegend'
import type { Words } from '../../src/text/text'
import { home, stateOfNothing } from '../../src/view/derived'
import { documents } from '../content/builtAtlas'
import { ground } from './realGround'

/** Every letter is half as wide as it is high. */
const measure: Measure = (text, size) => (text.length * size) / 2
const keys = ((key: string) => key) as Words

const legend = (visible: VisibleShape[], more: Partial<LegendRequest> = {}) =>
  visibleLegend({ visible, off: [], chosen: null, lit: [], t: keys, ...more }).map(({ words }) => words)

const port: VisibleShape = {
  id: 'cang-nghi-son',
  kind: 'seaport',
  form: 'spot',
  precision: 'generalised',
  status: 'operating',
  documents: 1,
}
const road: VisibleShape = { ...port, id: 'cao-toc', kind: 'expressway', form: 'line' }
const zone: VisibleShape = {
  id: 'vung',
  kind: 'linkage-zone',
  form: 'area',
  precision: 'generalised',
  documents: 1,
}

describe('the scale bar', () => {
  const camera = fc.record({
    lng: fc.double({ min: 90, max: 125, noNaN: true }),
    lat: fc.double({ min: 0, max: 30, noNaN: true }),
    zoom: fc.double({ min: 3, max: 13, noNaN: true }),
  })

  it('is a round number of kilometres, fits, and uses more than a third of its room', () => {
    fc.assert(
      fc.property(camera, (camera) => {
        const { km, width } = scaleBarOf(camera, 240)
        expect(km.toExponential()).toMatch(/^[125]e/)
        expect(width).toBeLessThanOrEqual(240)
        expect(width).toBeGreaterThan(240 / 2.6)
      }),
    )
  })

  it('is as long as the ground that it stands for, at the middle of the map', () => {
    fc.assert(
      fc.property(camera, (camera) => {
        const { km, width } = scaleBarOf(camera, 240)
        const [west, , east] = boundsOfCamera(camera, { width, height: 2 })
        const degree = (2 * Math.PI * 6378.137 * Math.cos((camera.lat * Math.PI) / 180)) / 360
        expect(((east - west) * degree) / km).toBeCloseTo(1, 6)
      }),
    )
  })
})

describe('the legend of a picture', () => {
  it('is empty where there is nothing to explain', () => {
    expect(legend([])).toEqual([])
  })

  it('lists what can be seen, and nothing else', () => {
    expect(legend([port])).toEqual(['layer.seaports'])
    expect(legend([port, zone])).toEqual(['layer.seaports', 'kind.linkage-zone'])
  })

  it('leaves out a layer that is switched off, though a chosen place of it is still drawn', () => {
    const chosen = { type: 'place', id: port.id } as const
    expect(legend([port], { off: ['seaports'], chosen })).toEqual(['slide.chosen'])
  })

  it('explains the mark of what is chosen, and of what the open document mentions, only if that can be seen', () => {
    const chosen = { type: 'document', id: 'any' } as const
    expect(legend([port, zone], { chosen, lit: [zone.id] })).toContain('slide.mentioned')
    expect(legend([port], { chosen, lit: [zone.id] })).not.toContain('slide.mentioned')
    expect(legend([zone], { chosen: { type: 'place', id: port.id } })).not.toContain('slide.chosen')
  })

  it('explains statuses only where something is not yet in operation, and only those that can be seen', () => {
    expect(legend([road])).toEqual(['layer.expressways'])
    const both = legend([road, { ...road, id: 'other', status: 'planned' }])
    expect(both).toEqual(['layer.expressways', 'status.operating', 'status.planned'])
  })

  it('says that a soft edge is one', () => {
    expect(legend([{ ...zone, precision: 'schematic' }])).toContain('slide.precision')
    expect(legend([{ ...port, precision: 'approximate' }])).not.toContain('slide.precision')
    expect(legend([{ ...road, precision: 'schematic' }])).toEqual(['layer.expressways', 'slide.softBand'])
    expect(legend([{ ...road, precision: 'approximate' }])).toEqual(['layer.expressways'])
  })

  it('tells provinces that documents mention from the others', () => {
    const province: VisibleShape = { ...zone, kind: 'province', documents: 0 }
    expect(legend([province])).toEqual(['layer.provinces'])
    expect(legend([{ ...province, documents: 2 }])).toEqual(['layer.provinces', 'slide.named'])
  })

  it('says in one row what stands there as not mentioned, with a sign for each form that is seen', () => {
    const rows = visibleLegend({
      visible: [port],
      off: [],
      chosen: null,
      lit: [],
      bare: ['area', 'line'],
      t: keys,
    })
    expect(rows.at(-1)).toEqual({ about: 'bare', forms: ['area', 'line'], words: 'slide.bare' })
    expect(legend([port, zone])).not.toContain('slide.bare')
  })

  it('learns from the drawing what stands there as not mentioned, only while coverage is asked for', () => {
    const bareOf = (coverage: boolean, asOf: number) =>
      bareForms(
        draw({
          ground,
          size: { width: 1600, height: 1600 },
          camera: { lng: 107, lat: 16, zoom: 6 },
          state: { ...stateOfNothing, asOf, coverage },
          flavour: 'light',
        }),
      )
    expect(bareOf(false, 20140101)).toEqual([])
    expect(bareOf(true, 20140101)).toEqual(['area', 'line', 'spot'])
    // By then every line and point of the map is mentioned.
    expect(bareOf(true, 20260301)).toEqual(['area'])
  })

  it('has room for everything at once under the longest title', () => {
    const everything = placeKinds.flatMap((kind) =>
      statuses.map((status): VisibleShape => ({
        id: `${kind} ${status}`,
        kind,
        status,
        form: layerKinds.zones.some((area) => area === kind)
          ? 'area'
          : kind === 'expressway'
            ? 'line'
            : 'spot',
        precision: 'schematic',
        documents: 1,
      })),
    )
    const rows = visibleLegend({
      visible: everything,
      off: [],
      chosen: { type: 'place', id: 'seaport planned' },
      lit: [],
      bare: ['area', 'line', 'spot'],
      t: ((key: string) => `${key} and some more words`) as Words,
    })
    expect(rows.length).toBeGreaterThan(layerIds.length + 5)
    const layout = layOutLegend(rows, { width: 408, height: 560 }, measure)
    expect(layout.rows).toHaveLength(rows.length)
    expect(layout.height).toBeLessThanOrEqual(560)
    for (const { lines, textX } of layout.rows) {
      for (const line of lines) expect(textX + measure(line, layout.size)).toBeLessThanOrEqual(408)
    }
  })
})

describe('words in a picture', () => {
  it('keep every word in order, and every line within its width', () => {
    const words = fc.array(fc.stringMatching(/^[a-zđơư–]{1,12}$/), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(words, fc.integer({ min: 80, max: 500 }), (words, width) => {
        const lines = wrapText(words.join(' '), width, 10, measure)
        expect(lines.join(' ')).toBe(words.join(' '))
        for (const line of lines) expect(measure(line, 10)).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('break a word that is wider than the line rather than clip it', () => {
    expect(wrapText('abcdefgh', 20, 10, measure)).toEqual(['abcd', 'efgh'])
  })

  it('become smaller before they take more lines than there are, and never fewer words', () => {
    const steps = [
      { size: 20, lines: 1 },
      { size: 10, lines: 2 },
    ]
    expect(fitText('one two', 100, steps, measure)).toEqual({ size: 20, lines: ['one two'] })
    expect(fitText('one two three four', 80, steps, measure)).toEqual({
      size: 10,
      lines: ['one two three', 'four'],
    })
    const long = 'a title with many more words than there is room for'
    expect(fitText(long, 60, steps, measure).lines.join(' ')).toBe(long)
  })

  it('hold for the titles of all documents in both languages', () => {
    const steps = [
      { size: 40, lines: 3 },
      { size: 22, lines: 9 },
    ]
    for (const { title } of documents) {
      for (const words of Object.values(title)) {
        const { lines } = fitText(words, 408, steps, measure)
        expect(lines.join(' ')).toBe(words)
        expect(lines.length).toBeLessThanOrEqual(9)
      }
    }
  })
})

describe('the ground in a picture', () => {
  const islands = ground.base.archipelagos!
  const mapBox = { width: 1440, height: 1080 }

  it('holds both archipelagos in the view of the whole country', () => {
    const camera = cameraFitting(home.bounds, mapBox, evenPadding(24))
    expect(islands.features.map(({ properties }) => properties?.id as string).sort()).toEqual([
      'hoang-sa',
      'truong-sa',
    ])
    expect(showsAll(boundsOfCamera(camera, mapBox), islands)).toBe(true)
  })

  it('is known to miss them when it shows a province, or only one of them', () => {
    const shown = (lng: number, lat: number, zoom: number) =>
      showsAll(boundsOfCamera({ lng, lat, zoom }, mapBox), islands)
    expect(shown(106.6, 21.8, 9)).toBe(false)
    expect(shown(112, 16.5, 7)).toBe(false)
    expect(shown(114, 9, 7)).toBe(false)
  })

  it('knows where an archipelago lies', () => {
    const [west, south, east, north] = boundsOfFeature(
      islands.features.find((f) => f.properties?.id === 'hoang-sa')!,
    )
    expect([west > 110.5, south > 15, east < 113.5, north < 17.5]).toEqual([true, true, true, true])
  })
})

it('a saved picture is named after what it shows, its day and its size', () => {
  const [small, large] = [pixelsOf(presets.wide), pixelsOf(presets['wide-4k'])]
  expect(fileName({ type: 'place', id: 'lang-son' }, '2025-07-01', small, 'png')).toBe(
    'linkage-atlas_lang-son_2025-07-01_1920x1080.png',
  )
  expect(fileName(null, '2025-06-30', large, 'png')).toBe('linkage-atlas_viet-nam_2025-06-30_3840x2160.png')
})
