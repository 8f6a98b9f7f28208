import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startOfDivider } from '../../src/view/divider'

describe('the divider of two days', () => {
  it('starts over the mainland where sea and archipelagos make the middle of the map lie off the coast', () => {
    // 1,600 pixels at zoom 5: 35 degrees, from 92 to 127.
    const percent = startOfDivider({ lng: 109.55, lat: 15.5, zoom: 5 }, 1600)
    const lng = 109.55 + (percent / 100 - 0.5) * ((1600 * 360) / (512 * 2 ** 5))
    expect(lng).toBeGreaterThan(105.4)
    expect(lng).toBeLessThan(106.2)
  })

  it('starts in the middle of a map that shows land from side to side, or none, or has no size yet', () => {
    expect(startOfDivider({ lng: 106.75, lat: 11.95, zoom: 9 }, 800)).toBe(50)
    expect(startOfDivider({ lng: 114, lat: 9, zoom: 8 }, 800)).toBe(50)
    expect(startOfDivider(null, 800)).toBe(50)
    expect(startOfDivider({ lng: 106.75, lat: 11.95, zoom: 9 }, 0)).toBe(50)
  })

  it('leaves room for the names of both days, and is in the middle of a map without such room', () => {
    const camera = fc.record({
      lng: fc.double({ min: 86, max: 132, noNaN: true }),
      lat: fc.double({ min: -2, max: 30, noNaN: true }),
      zoom: fc.double({ min: 3, max: 13, noNaN: true }),
    })
    fc.assert(
      fc.property(camera, fc.integer({ min: 200, max: 4000 }), (at, width) => {
        const percent = startOfDivider(at, width)
        if (width <= 300) expect(percent).toBe(50)
        const left = (percent / 100) * width
        expect(Math.min(left, width - left)).toBeGreaterThanOrEqual(Math.min(150, width / 2))
      }),
    )
  })
})
