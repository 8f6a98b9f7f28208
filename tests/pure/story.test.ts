/** Story files: whatever a file holds is read as far as it goes, named where it does not, and given back whole. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { added, moved, removed } from '../../src/story/edits'
import { cameraFitting, sizeSeen } from '../../src/story/fit'
import { packStory, unpackStory } from '../../src/story/pack'
import { readStory } from '../../src/story/readStory'
import { newId, shelfOf } from '../../src/story/shelf'
import { stepOf, viewOfStep } from '../../src/story/stepView'
import { isStep, reworded, stepsOf, wordsIn, type Story } from '../../src/story/story'
import { storyFileName, writeStory } from '../../src/story/writeStory'
import { createViewStore } from '../../src/view/store'
import { choose, firstView, openTool, speak } from '../../src/view/view'
import { readTold, writeTold } from '../../src/explore/story/told'

const own = {
  format: 1,
  title: { vi: 'Ba tỉnh', en: 'Three provinces' },
  steps: [
    { title: 'Lạng Sơn', text: 'Một', address: 'place=lang-son&date=2024-04-21', day: '2024-04-21' },
    { title: 'Cao Bằng', text: 'Hai', address: 'place=cao-bang', sight: [105, 22, 107, 23.5] },
  ],
}
const read = (value: unknown) => readStory(JSON.stringify(value))
const story = (value: unknown): Story => read(value).story!

/** Anything that JSON can say, with some of our names in it. */
const anything = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, 0, 1, -2.5, '', '2024-02-30', 'place=lang-son', [1, 2, 3, 4]),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom(
        'title',
        'text',
        'notes',
        'address',
        'day',
        'sight',
        'vi',
        'en',
        'unread',
        'others',
        'items',
        '__proto__',
      ),
      tie('any'),
      { maxKeys: 4 },
    ),
  ),
})).any

describe('a file', () => {
  it('that is right has no fault, and comes back as it was', () => {
    const { story: back, faults } = read(own)
    expect(faults).toEqual([])
    expect(JSON.parse(writeStory(back!))).toEqual(own)
    expect(stepsOf(back!).map(({ title }) => wordsIn(title, 'en'))).toEqual(['Lạng Sơn', 'Cao Bằng'])
  })

  it('of any content loses nothing: what was read is written, unreadable or not', () => {
    const file = fc.record(
      {
        format: fc.constantFrom(1, 2, 'x', null),
        title: anything,
        language: anything,
        steps: fc.array(anything, { maxLength: 5 }),
        extra: anything,
      },
      { requiredKeys: ['format', 'steps'] },
    )
    fc.assert(
      fc.property(file, (value) => {
        const text = JSON.stringify(value)
        expect(JSON.parse(writeStory(readStory(text).story!))).toEqual(JSON.parse(text))
      }),
      { numRuns: 500 },
    )
  })

  it('of any text never throws, and without a story says why', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          anything.map((value) => JSON.stringify(value) ?? ''),
        ),
        (text) => {
          const { story: found, faults } = readStory(text)
          if (!found) expect(faults).toHaveLength(1)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('that breaks off, is no story or is far too long says which', () => {
    expect(readStory('{"format":1,"steps":[').faults).toEqual([{ is: 'not-json' }])
    for (const text of ['[]', 'null', '7', '{}', '{"steps":{}}'])
      expect(readStory(text).faults).toEqual([{ is: 'not-a-story' }])
    expect(readStory(' '.repeat(2_000_001)).faults).toEqual([{ is: 'too-large' }])
  })

  it('of a later format is read as far as it goes, and keeps its format and what is new in it', () => {
    const later = {
      ...own,
      format: 3,
      music: 'slow',
      steps: [
        ...own.steps,
        { film: 'a.mp4' },
        { title: 'x', address: 'place=hue', shade: 4, day: 'tomorrow' },
      ],
    }
    const { story: back, faults } = read(later)
    expect(faults).toEqual([
      { is: 'later', format: '3' },
      { is: 'part', name: 'music' },
      { is: 'step', step: 3 },
      { is: 'step-part', step: 4, name: 'shade' },
      { is: 'step-part', step: 4, name: 'day' },
    ])
    expect(stepsOf(back!)).toHaveLength(3)
    const without = removed(back!, 0)
    expect(JSON.parse(writeStory(without))).toEqual({ ...later, steps: later.steps.slice(1) })
  })

  it('written anew in words that could not be read says the new words', () => {
    const broken = story({ ...own, title: 7 })
    expect(JSON.parse(writeStory({ ...broken, title: 'Tên mới' }))).toEqual({ ...own, title: 'Tên mới' })
  })

  it('has a name that any disk takes', () => {
    expect(storyFileName('Ba tỉnh thành một: Đồng Đăng / “x”')).toBe(
      'ba-tinh-thanh-mot-dong-dang-x.story.json',
    )
    expect(storyFileName('…')).toBe('story.story.json')
  })
})

describe('a story in an address', () => {
  it('comes back whole, in letters that need no escapes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anything, { maxLength: 4 }), async (steps) => {
        const given = story({ format: 1, title: 'Đường đi', steps })
        const packed = await packStory(given)
        expect(packed).toMatch(/^[\w-]+$/)
        expect((await unpackStory(packed)).story).toEqual(given)
      }),
      { numRuns: 60 },
    )
  })

  it('that was cut, made up or blown up is no story', async () => {
    const packed = await packStory(story(own))
    const bomb = await packStory(story({ format: 1, steps: [{ address: 'a'.repeat(1_500_000) }] }))
    for (const text of ['', '!', 'AAAA', packed.slice(0, -9), packed.slice(5), bomb])
      expect((await unpackStory(text)).faults).toEqual([{ is: 'not-a-story' }])
  })
})

describe('a step', () => {
  it('is what the map shows; language, look, frame and tool are those of whoever looks', () => {
    const view = openTool(choose(speak(firstView, 'en'), { type: 'place', id: 'hue' }), 'network')
    const step = stepOf({ ...view, look: 'dark', asOf: '2025-06-30' }, 'Hue', null)
    expect(step.address).toBe('place=hue&date=2025-06-30')
    const mine = openTool({ ...firstView, look: 'contrast' }, 'story', 'x~1')
    expect(viewOfStep(step, mine).view).toEqual({
      ...mine,
      chosen: { type: 'place', id: 'hue' },
      asOf: '2025-06-30',
    })
  })

  it('shows its own day where the address has none, and names what it cannot read', () => {
    const step = { address: '?place=UPPER', day: '2024-04-21', others: {} }
    const { view, notices } = viewOfStep(step, firstView)
    expect(view.asOf).toBe('2024-04-21')
    expect(notices).toEqual([{ about: 'place', asked: 'UPPER' }])
  })

  it('shows all of its ground in a window of any shape', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 103, max: 116, noNaN: true }),
        fc.double({ min: 7, max: 22, noNaN: true }),
        fc.double({ min: 0.5, max: 6, noNaN: true }),
        fc.integer({ min: 300, max: 2000 }),
        fc.integer({ min: 300, max: 2000 }),
        (west, south, side, width, height) => {
          const ground: [number, number, number, number] = [west, south, west + side, south + side / 2]
          const camera = cameraFitting(ground, { width, height })
          const size = sizeSeen(ground, camera.zoom)
          expect(size.width).toBeLessThanOrEqual(width + 1)
          expect(size.height).toBeLessThanOrEqual(height + 1)
          expect(Math.abs(camera.lng - (west + side / 2))).toBeLessThan(1e-6)
          expect(camera.lat).toBeGreaterThan(south)
          expect(camera.lat).toBeLessThan(south + side / 2)
        },
      ),
    )
  })
})

describe('editing', () => {
  it('moves a step there and back, and never loses one', () => {
    const many = story({ ...own, steps: [...own.steps, 7, { address: 'place=hue' }] })
    fc.assert(
      fc.property(fc.integer({ min: -1, max: 4 }), fc.integer({ min: -1, max: 4 }), (from, to) => {
        const next = moved(many, from, to)
        expect(new Set(next.items)).toEqual(new Set(many.items))
        expect(moved(next, to, from)).toEqual(many)
      }),
    )
  })

  it('changes one language of two and leaves the other', () => {
    expect(reworded({ vi: 'Một', en: 'One' }, 'en', 'Won')).toEqual({ vi: 'Một', en: 'Won' })
    expect(reworded('Một', 'en', 'One')).toBe('One')
    expect(wordsIn({ en: 'One' }, 'vi')).toBe('One')
    expect(added(story(own), { unread: 1 }).items.filter(isStep)).toHaveLength(2)
  })
})

describe('the shelf', () => {
  const memoryOf = (kept: Map<string, string>) => () => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  })

  it('keeps stories from one visit to the next, and what it cannot read as well', () => {
    const kept = new Map<string, string>()
    const first = shelfOf({ store: createViewStore(), memory: memoryOf(kept) })
    first.keep('own-a', story(own))
    first.keep('own-b', story(own))
    first.forget('own-b')
    kept.set('linkage-atlas.stories', '["own-a","own-c","../x",7]')
    kept.set('linkage-atlas.story.own-c', '{"steps":')
    const { shelf } = shelfOf({ store: createViewStore(), memory: memoryOf(kept) })
    expect(shelf.getState()).toEqual({
      stories: [{ id: 'own-a', story: story(own) }],
      unread: [{ id: 'own-c', text: '{"steps":' }],
      refused: false,
    })
  })

  it('does not drop what another window added meanwhile', () => {
    const kept = new Map<string, string>()
    const one = shelfOf({ store: createViewStore(), memory: memoryOf(kept) })
    const other = shelfOf({ store: createViewStore(), memory: memoryOf(kept) })
    one.keep('own-a', story(own))
    other.keep('own-b', story(own))
    const { shelf } = shelfOf({ store: createViewStore(), memory: memoryOf(kept) })
    expect(shelf.getState().stories.map(({ id }) => id)).toEqual(['own-a', 'own-b'])
  })

  it('keeps a story for the visit where the browser refuses, and says so', () => {
    const refusing = () => {
      throw new Error('no')
    }
    const { shelf, keep } = shelfOf({ store: createViewStore(), memory: refusing })
    expect(shelf.getState().refused).toBe(false)
    keep('own-a', story(own))
    expect(shelf.getState()).toMatchObject({ refused: true, stories: [{ id: 'own-a' }] })
  })
})

describe('what the tool is told', () => {
  it('is read back as it was written', () => {
    const id = fc.constantFrom('lang-son-plan-2024-04-21', 'shared', newId())
    const asked = fc.record({
      id,
      at: fc.option(fc.integer({ min: 0, max: 998 })),
      mode: fc.constantFrom('read' as const, 'present' as const, 'speaker' as const),
    })
    fc.assert(
      fc.property(asked, (one) => {
        expect(readTold(writeTold(one))).toEqual(one)
      }),
    )
  })

  it('is no story where it is nonsense', () => {
    for (const told of ['', '~1', 'A', 'a~0', 'a~1~dance', 'a--b', 'a~1~present~2', '../a'])
      expect(readTold(told)).toBeNull()
  })
})
