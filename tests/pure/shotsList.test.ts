/** Lists of pictures: what they ask for, and what is said of one that cannot be made. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { firstView } from '../../src/view/view'
import { writeAddress } from '../../src/view/address'
import * as app from '../../tools/pictures/app'
import { readList } from '../../tools/pictures/list.mjs'
import { contactSheet } from '../../tools/pictures/sheet.mjs'

const read = (text: string) => readList(text, 'list.yaml', app)
const wantedIn = (text: string) => {
  const { list, problems } = read(text)
  expect(problems).toEqual([])
  return list.wanted
}
const problemsIn = (text: string) =>
  read(text).problems.map(({ line, field, message }) => `${line} ${field}: ${message}`)
const entry = (fields: string) => `views:\n  - ${fields.split('\n').join('\n    ')}`

describe('a list of pictures', () => {
  it('asks for a PNG of a view when it says no more than the view', () => {
    const { list, problems } = read(entry('view: place=lang-son'))
    expect(problems).toEqual([])
    expect(list.out).toBe('pictures')
    const [one] = list.wanted
    expect(one).toMatchObject({ file: 'lang-son', formats: ['png'], line: 2, title: undefined })
    expect(one!.view).toEqual({ ...firstView, chosen: { type: 'place', id: 'lang-son' } })
    expect(app.writeSettings(one!.settings)).toBe('png~wide~vi~light~')
  })

  it('lets an entry say otherwise than the address, and the address otherwise than the defaults', () => {
    const [a, b, c] = wantedIn(`
out: spring/maps
defaults: { format: [svg, pdf], size: a4, languages: [vi, en], look: print, code: true, subtitle: Chung }
views:
  - view: place=lang-son&date=2025-06-30
  - { view: '?place=lang-son&lang=en&look=dark', file: english, subtitle: Riêng }
  - { view: place=lang-son&lang=en, file: own, languages: vi, size: 1600x900, format: pptx, legend: false,
      scale: false, transparent: true, code: false }
`)
    expect([a!.file, a!.formats, a!.subtitle]).toEqual(['lang-son-2025-06-30', ['svg', 'pdf'], 'Chung'])
    expect(app.writeSettings(a!.settings)).toBe('png~a4~vi.en~print~q')
    expect(app.writeSettings(b!.settings)).toBe('png~a4~en~dark~q')
    expect(b!.subtitle).toBe('Riêng')
    expect(c!.formats).toEqual(['pptx'])
    expect(app.writeSettings(c!.settings)).toBe('png~own.1600.900~vi~print~tls')
  })

  it('takes an address as it was copied, with what its export was told', () => {
    const [one] = wantedIn(
      entry(
        'view: https://portal.example/atlas/?place=lang-son&tool=export:pdf~a4~vi.en~print~q&frame=embed#top',
      ),
    )
    expect(one!.formats).toEqual(['pdf'])
    expect(app.writeSettings(one!.settings)).toBe('pdf~a4~vi.en~print~q')
    expect(writeAddress(one!.view!)).toBe('place=lang-son')
  })

  it('keeps what a tool draws on the map, whether the tool was open or stood behind the export', () => {
    const [open, behind] = wantedIn(
      'views:\n  - view: tool=network:arcs\n  - view: date=2025-06-30&tool=export:pdf~a4~vi~print~q&behind=network:arcs\n',
    )
    expect(writeAddress(open!.view!)).toBe('tool=network:arcs')
    expect(writeAddress(behind!.view!)).toBe('date=2025-06-30&tool=network:arcs')
    expect(behind!.file).toBe('viet-nam-2025-06-30-network')
    expect(behind!.formats).toEqual(['pdf'])
  })

  it('can ask for the whole country, and for the steps of a story', () => {
    const [country, story] = wantedIn('views:\n  - view: "?"\n  - story: lang-son-plan-2024-04-21\n')
    expect([country!.file, country!.view]).toEqual(['viet-nam', firstView])
    expect(story).toMatchObject({ story: 'lang-son-plan-2024-04-21', file: 'lang-son-plan-2024-04-21' })
    expect(story!.view).toBeUndefined()
  })

  it('that stands in the documentation can be read', () => {
    expect(read(readFileSync('docs/shots.example.yaml', 'utf8')).problems).toEqual([])
  })
})

describe('a list that cannot be made', () => {
  it.each([
    ['view: 5', /^2 views\[0\]\.view: “5” is no text; write an address of the atlas, such as place=lang-son/],
    ['view:', /view: is empty; write an address/],
    ['view: lang-son', /view: “lang-son” has “lang-son”, which no address of the atlas has; take it out/],
    ['view: palce=lang-son', /has “palce”, .* did you mean “place”\?/],
    ['view: place=Lang Son', /has the id of a place “Lang Son”, which the atlas cannot read/],
    ['view: date=2025-02-30', /has the day “2025-02-30”, which the atlas cannot read; mend it/],
    ['view: off=raods', /has the layer “raods”/],
    ['view: place=hue&place=hanoi', /says “place” twice/],
    ['view: place=hue&document=2020-x', /both a place and a document/],
    ['view: place=lang-son&tool=cite', /opens the tool “cite”, which draws nothing .* take tool=… out/],
    ['view: place=lang-son&behind=network:arcs', /has the tool “network:arcs”, which the atlas cannot read/],
    ['view: tool=export:gif~wide', /“tool=export:gif~wide”, which the export cannot read/],
    ['view: https://portal.example/place/lang-son/', /plain page; write place=lang-son/],
    [
      'view: place=hue\nformat: gif',
      /^3 views\[0\]\.format.*“gif” is none of these: png, jpeg, svg, pdf, pptx/,
    ],
    ['view: place=hue\nformat: [png, png]', /format: names one twice/],
    ['view: place=hue\nformat: []', /format: is empty; write one or more of: png/],
    ['view: place=hue\nsize: a5', /size: “a5” is no size; write wide, .*1600x900/],
    [
      'view: place=hue\nsize: 100x100',
      /size: “100x100” cannot be made\. Each side needs at least 600 pixels/,
    ],
    ['view: place=hue\nlanguages: [vi, fr]', /languages\[1\]: “fr” is none of these: vi, en/],
    ['view: place=hue\nlook: sepia', /look: “sepia” is none of these: light, dark, contrast, print/],
    ['view: place=hue\nlegend: no thanks', /legend: “no thanks” is neither true nor false/],
    ['view: place=hue\ntransparent: 1', /transparent: “1” is neither/],
    ['view: place=hue\nscale: x', /scale: “x” is neither/],
    ['view: place=hue\ncode: "yes"', /code: “yes” is neither/],
    ['view: place=hue\ntitle: 5', /title: “5” is no text; put it in quotes/],
    [`view: place=hue\ntitle: ${'x'.repeat(301)}`, /title: has more than 300 letters/],
    ['view: place=hue\nsubtitle: ""', /subtitle: is empty/],
    ['view: place=hue\nlogo: ../secret.png', /logo: “\.\.\/secret\.png” leaves the folder of the list/],
    ['view: place=hue\nlogo: /etc/passwd', /logo: “\/etc\/passwd” is not a path beside the list/],
    ['view: place=hue\ntitel: Huế', /^3 views\[0\]\.titel: is no field here; did you mean “title”\?/],
    ['file: hue', /views\[0\]: has neither a view nor a story; add one/],
    ['view: place=hue\nstory: hue', /views\[0\]: has both a view and a story/],
    ['story: ../../index', /story: “\.\.\/\.\.\/index” is no id of a story/],
    ['place=hue', /views\[0\]: “place=hue” is no picture; write “view:”/],
  ])('says where and how to mend it: %s', (fields, sentence) => {
    const problems = problemsIn(entry(fields))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(sentence)
  })

  it.each([
    ['../x', /is a path/],
    ['a/b', /is a path/],
    ['a\\b', /is a path/],
    ['..', /is a path/],
    ['.hidden', /no name for a file everywhere/],
    ['a:b', /no name for a file everywhere/],
    ['a\u0000b', /no name for a file everywhere/],
    ['end.', /no name for a file everywhere/],
    ['CON', /Windows keeps/],
    ['map.png', /ends in \.png; leave that off/],
    ['Contact-Sheet', /written by the command itself/],
  ])('writes no file named %j', (name, sentence) => {
    expect(problemsIn(entry(`view: place=hue\nfile: ${JSON.stringify(name)}`))).toEqual([
      expect.stringMatching(sentence),
    ])
  })

  it.each(['../out', '/tmp/out', 'C:/out', '~/out', 'a/../../b', 'a//b'])('puts nothing into %s', (out) => {
    expect(problemsIn(`out: ${out}\n${entry('view: place=hue')}`)).toEqual([
      expect.stringMatching(/^1 out: /),
    ])
  })

  it('names every problem at once, each with its line', () => {
    const text =
      'out: ../x\nsite: portal\ndefaults:\n  look: red\nviews:\n  - view: date=1\n    size: big\n  - file: a/b\n'
    expect(read(text).problems.map(({ line, field }) => [line, field])).toEqual([
      [1, 'out'],
      [2, 'site'],
      [4, 'defaults.look'],
      [6, 'views[0].view'],
      [7, 'views[0].size'],
      [8, 'views[1].file'],
      [8, 'views[1]'],
    ])
  })

  it('writes no file twice, whatever the case of its letters', () => {
    const two = 'views:\n  - { view: place=hue, file: Hue }\n  - { view: place=hue, file: hue'
    expect(problemsIn(`${two}, format: svg }`)).toEqual([])
    expect(problemsIn(`${two}, format: [svg, png] }`)).toEqual([
      '3 file: “hue.png” is what another picture of this list is written to; give one of them another `file` (line 2)',
    ])
    const steps = 'views:\n  - { story: a-story, file: hue }\n  - { view: place=hue, file: hue-02 }\n'
    expect(problemsIn(steps)).toHaveLength(1)
  })

  it.each([
    ['', /views: is missing/],
    ['views: []', /views: is empty/],
    ['views: place=hue', /views: is no list/],
    ['- view: place=hue', /whole file/],
    ['views: [', /\(YAML\)/],
    ['views: *none', /\(YAML\)/],
  ])('is told that it is none: %j', (text, sentence) => {
    expect(problemsIn(text).join('\n')).toMatch(sentence)
  })
})

describe('the contact sheet', () => {
  const made = {
    file: 'a "b".png',
    format: 'png',
    title: '<script>alert(1)</script>',
    alt: { vi: '"><img onerror=x>', en: 'Hue & more' },
    address: 'https://portal.example/?place=hue',
    day: '2026-03-01',
    languages: ['vi'],
    isLinked: false,
    subject: {} as never,
  }

  it('shows whatever it is told as words, never as markup', () => {
    const page = contactSheet([made], [{ file: 'x.png', why: '<b>no</b>' }], '<i>list</i>.yaml')
    const elements = [...page.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, name]) => name)
    expect(elements).not.toContain('script')
    expect(elements).not.toContain('i')
    expect(elements.filter((name) => name === 'b')).toHaveLength(1)
    expect(page).toContain('&quot;&gt;&lt;img onerror=x&gt;')
    expect(page).toContain('src="./a%20%22b%22.png"')
  })

  it('links only to addresses on the web', () => {
    expect(contactSheet([made], [], 'list')).toContain('<a href="https://portal.example/?place=hue">')
    const page = contactSheet([{ ...made, address: 'javascript:alert(1)' }], [], 'list')
    expect(page).not.toContain('href="javascript')
  })

  it('shows a file that no browser shows by a picture of the same view, or by its name', () => {
    const slide = { ...made, file: 'a.pptx', format: 'pptx' }
    expect(contactSheet([slide], [], 'list')).toContain('<span class="tile">PPTX</span>')
    expect(contactSheet([{ ...slide, like: 'a.png' }], [], 'list')).toContain('<img src="./a.png"')
  })
})
