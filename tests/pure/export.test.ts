/** Pictures as files: their sizes, their settings in an address, what they know of themselves, and the code on them. */
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flavours } from '../../src/cartography/palette'
import { codePath } from '../../src/export/Code'
import { originName, readOrigin, writeOrigin } from '../../src/export/origin'
import { textOf, withText } from '../../src/export/png'
import { limits, ownFormat, pixelsOf, presetNames, presets } from '../../src/export/presets'
import {
  fileKinds,
  firstSettings,
  readSettings,
  writeSettings,
  type Settings,
} from '../../src/export/settings'
import english from '../../src/text/more/export.en.json'
import vietnamese from '../../src/text/more/export.vi.json'

describe('the sizes of a picture', () => {
  it('are A4 and A3 at 300 dots an inch, to the millimetre', () => {
    const dots = (mm: number) => (mm / 25.4) * 300
    const papers = {
      a4: [297, 210],
      'a4-upright': [210, 297],
      a3: [420, 297],
      'a3-upright': [297, 420],
    } as const
    for (const [name, [width, height]] of Object.entries(papers)) {
      const format = presets[name as keyof typeof papers]
      const pixels = pixelsOf(format)
      expect(Math.abs(pixels.width - dots(width))).toBeLessThanOrEqual(1)
      expect(Math.abs(pixels.height - dots(height))).toBeLessThanOrEqual(1)
      expect(format.page.width * format.mm).toBeCloseTo(width, 0)
      expect(format.page.height * format.mm).toBeCloseTo(height, 0)
    }
  })

  it('are what their names say, and what browsers hold', () => {
    expect(pixelsOf(presets.wide)).toEqual({ width: 1920, height: 1080 })
    expect(pixelsOf(presets['wide-4k'])).toEqual({ width: 3840, height: 2160 })
    expect(pixelsOf(presets.card)).toEqual({ width: 1200, height: 630 })
    expect(pixelsOf(presets.square)).toEqual({ width: 1080, height: 1080 })
    for (const name of presetNames) {
      const { width, height } = pixelsOf(presets[name])
      expect(width * height).toBeLessThanOrEqual(limits.area)
    }
  })

  it('of one’s own are refused by a reason that has a sentence in both languages', () => {
    const refused = [
      [800.5, 600],
      [NaN, 600],
      [limits.side.min - 1, 900],
      [limits.side.max + 1, 8000],
      [7000, 7000],
      [4000, 700],
    ] as const
    const reasons = refused.map(([width, height]) => ownFormat(width, height))
    expect(reasons).toEqual([
      'not-a-number',
      'not-a-number',
      'too-small',
      'too-large',
      'too-many-pixels',
      'too-slim',
    ])
    for (const words of [english, vietnamese]) expect(Object.keys(words.fault)).toEqual([...new Set(reasons)])
  })

  it('of one’s own come out to the pixel', () => {
    const side = fc.integer(limits.side)
    fc.assert(
      fc.property(side, side, (width, height) => {
        const format = ownFormat(width, height)
        fc.pre(typeof format !== 'string')
        expect(pixelsOf(format)).toEqual({ width, height })
      }),
    )
  })
})

describe('the settings in the address', () => {
  const settings: fc.Arbitrary<Settings> = fc.record({
    kind: fc.constantFrom(...fileKinds),
    preset: fc.constantFrom(...presetNames, 'own' as const),
    width: fc.integer({ min: 0, max: 99_999 }),
    height: fc.integer({ min: 0, max: 99_999 }),
    languages: fc.constantFrom<Settings['languages']>(['vi'], ['en'], ['vi', 'en']),
    flavour: fc.constantFrom(...flavours),
    transparent: fc.boolean(),
    legend: fc.boolean(),
    scale: fc.boolean(),
    code: fc.boolean(),
  })
  const fallback = firstSettings('vi', 'light')

  it('are read as they were written', () => {
    fc.assert(
      fc.property(settings, (settings) => {
        const { width, height } = settings.preset === 'own' ? settings : fallback
        expect(readSettings(writeSettings(settings), fallback)).toEqual({ ...settings, width, height })
      }),
    )
  })

  it('make something whole of any nonsense', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (told) => {
        const read = readSettings(told, fallback)
        expect(fileKinds).toContain(read.kind)
        expect([...presetNames, 'own']).toContain(read.preset)
        expect(flavours).toContain(read.flavour)
        expect(read.languages.length).toBeGreaterThan(0)
        expect(readSettings(writeSettings(read), fallback)).toEqual(
          read.preset === 'own' ? read : { ...read, width: fallback.width, height: fallback.height },
        )
      }),
    )
    expect(readSettings('', fallback)).toEqual(fallback)
    expect(readSettings('exe~own.-5.1e9~xx~neon', fallback)).toEqual({ ...fallback, preset: 'own' })
    expect(readSettings('toString~constructor~__proto__~valueOf~', fallback)).toEqual(fallback)
  })
})

const origin = fc.record({
  address: fc.string({ maxLength: 500 }),
  version: fc.string({ maxLength: 40 }),
  sources: fc.array(fc.string({ maxLength: 60 }), { maxLength: 20 }),
})

describe('what a picture knows of itself', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(origin, (origin) => {
        expect(readOrigin(writeOrigin(origin))).toEqual(origin)
      }),
    )
  })

  it('is nothing where the text is hostile', () => {
    const hostile = [
      '',
      'null',
      '[]',
      '7',
      '{}',
      '{"address":1,"version":"1","sources":[]}',
      '{"address":"","version":"1","sources":"all"}',
      '{"address":"","version":"1","sources":[{}]}',
      '{"__proto__":{"address":"","version":"1","sources":[]}}',
      '<script>alert(1)</script>',
      writeOrigin({ address: 'x'.repeat(30_000), version: '', sources: [] }),
    ]
    for (const text of hostile) expect(readOrigin(text)).toBeUndefined()
    expect(() => fc.assert(fc.property(fc.string(), (text) => void readOrigin(text)))).not.toThrow()
  })

  it('is cut to what an address can be', () => {
    const long = {
      address: 'a'.repeat(9000),
      version: 'v'.repeat(90),
      sources: Array(300).fill('s') as string[],
    }
    const read = readOrigin(writeOrigin(long))!
    expect([read.address.length, read.version.length, read.sources.length]).toEqual([5000, 40, 100])
  })
})

/** One grey pixel. */
const pixel = (() => {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const whole = Buffer.alloc(body.length + 8)
    whole.writeUInt32BE(data.length, 0)
    body.copy(whole, 4)
    // The checksums of these chunks are not read by what is tested here.
    return whole
  }
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  )
})()

describe('text in a PNG', () => {
  it('is found as it was written, whatever its letters', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 })
    fc.assert(
      fc.property(text, (text) => {
        // A lone half of a surrogate pair has no bytes.
        fc.pre(!/\p{Surrogate}/u.test(text))
        expect(textOf(withText(pixel, originName, text), originName)).toBe(text)
      }),
    )
    const known = withText(pixel, originName, 'Hoàng Sa')
    expect(textOf(known, 'another-name')).toBeUndefined()
    expect(textOf(pixel, originName)).toBeUndefined()
  })

  it('leaves all other bytes as they were, and stands before the end', () => {
    const known = withText(pixel, originName, 'xin chào')
    const end = pixel.length - 12
    expect(known.subarray(0, end)).toEqual(pixel.subarray(0, end))
    expect(known.subarray(-12)).toEqual(pixel.subarray(end))
  })

  it('has the checksum of the standard', () => {
    const known = withText(pixel, 'k', 'a')
    const at = pixel.length - 12
    expect(new DataView(known.buffer).getUint32(at)).toBe(7)
    expect(new DataView(known.buffer).getUint32(at + 8 + 7)).toBe(crcByBits(known.subarray(at + 4, at + 15)))
  })

  it('is refused in a file that is cut off or none', () => {
    const known = withText(pixel, originName, 'một khung nhìn')
    for (let length = 0; length < known.length - 12; length++) {
      const cut = known.slice(0, length)
      let read: string | undefined
      try {
        read = textOf(cut, originName)
      } catch {
        continue
      }
      expect(read, `after ${length} bytes`).toBeUndefined()
    }
    expect(() => withText(known.slice(0, 30), originName, '')).toThrow()
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(() => textOf(bytes, originName)).toThrow('not a PNG')
      }),
    )
  })
})

/** CRC-32 of ISO 3309, bit by bit. */
function crcByBits(bytes: Uint8Array): number {
  let c = 0xffffffff
  for (const byte of bytes) {
    for (let bit = 0; bit < 8; bit++) {
      const odd = (c ^ (byte >> bit)) & 1
      c >>>= 1
      if (odd) c ^= 0xedb88320
    }
  }
  return ~c >>> 0
}

describe('the code on a picture', () => {
  const link = 'https://atlas.example/?place=lang-son&map=8.2/21.85/106.76'

  it('is the same for the same address, and another for another', () => {
    expect(codePath(link)).toEqual(codePath(link))
    expect(codePath(link).d).not.toBe(codePath(`${link}1`).d)
  })

  it('has a side of a QR code and its three corner squares', () => {
    for (const text of [link, 'a', link.repeat(8)]) {
      const { d, side } = codePath(text)
      const modules = side - 6
      expect((modules - 17) % 4).toBe(0)
      for (const [x, y] of [
        [3, 3],
        [3 + modules - 7, 3],
        [3, 3 + modules - 7],
      ] as const) {
        for (let n = 0; n < 7; n++) expect(d).toContain(`M${x + n} ${y}h1v1h-1z`)
        expect(d).not.toContain(`M${x + 1} ${y + 1}h`)
      }
    }
  })

  it('is larger for a longer address', () => {
    expect(codePath(link.repeat(6)).side).toBeGreaterThan(codePath(link).side)
  })
})
