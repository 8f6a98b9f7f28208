/** The search in another thread: two ends of a channel, as a page and its worker have them. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Answer, Question } from '../../src/catalogue/search/answer'
import { answerThrough, askThrough, type Port } from '../../src/controls/search/remote'
import { openSearch, type WorkerLike } from '../../src/controls/search/finder'
import { builtCatalogue, index } from '../content/builtAtlas'

const opening = { places: [], documentsAt: 'https://atlas.test/data/documents.json' }
const everything = { places: null, documents: null }
const question = (query: string): Question => ({ query, day: '2026-03-01', within: everything })
const nothing = (query: string): Answer => ({ query, hits: [], places: 0, documents: 0, hidden: 0 })

const channels: MessageChannel[] = []
afterEach(() => channels.splice(0).forEach(({ port1 }) => port1.close()))

function ends(): { here: Port; there: Port } {
  const channel = new MessageChannel()
  channels.push(channel)
  return { here: channel.port1, there: channel.port2 }
}

describe('a search in another thread', () => {
  it('answers, and of what is typed while it works only the latest', async () => {
    const { here, there } = ends()
    const asked: string[] = []
    answerThrough(there, () =>
      Promise.resolve(({ query }: Question) => {
        asked.push(query)
        return nothing(query)
      }),
    )
    const find = await askThrough(here, opening)
    const answers = await Promise.all(['n', 'ng', 'ngh', 'nghe'].map((query) => find(question(query))))
    expect(answers.map((answer) => answer?.query)).toEqual([undefined, undefined, undefined, 'nghe'])
    expect(asked).toEqual(['n', 'nghe'])
    expect((await find(question('an')))?.query).toBe('an')
  })

  it('is told of the filters once, and keeps to them', async () => {
    const { here, there } = ends()
    const sent = vi.spyOn(here, 'postMessage')
    const seen: Question['within'][] = []
    answerThrough(there, () =>
      Promise.resolve(({ query, within }: Question) => {
        seen.push(within)
        return nothing(query)
      }),
    )
    const find = await askThrough(here, opening)
    const within = { places: ['hue'], documents: [] }
    await find({ ...question('a'), within })
    await find({ ...question('b'), within })
    await find({ ...question('c'), within: everything })
    expect(seen).toEqual([within, within, everything])
    expect(sent.mock.calls.filter(([message]) => 'within' in (message as object))).toHaveLength(2)
  })

  it('that cannot have its data says so', async () => {
    const { here, there } = ends()
    answerThrough(there, () => Promise.reject(new Error('503')))
    await expect(askThrough(here, opening)).rejects.toThrow('503')
  })

  it('that fails on one question answers the next', async () => {
    const { here, there } = ends()
    answerThrough(there, () =>
      Promise.resolve(({ query }: Question) => {
        if (query === 'bad') throw new Error('broken')
        return nothing(query)
      }),
    )
    const find = await askThrough(here, opening)
    await expect(find(question('bad'))).rejects.toThrow('broken')
    expect((await find(question('good')))?.query).toBe('good')
  })
})

describe('opening the search', () => {
  const worker = (behave: (worker: WorkerLike, message: unknown) => void): WorkerLike => {
    const made: WorkerLike = {
      onmessage: null,
      onerror: null,
      terminate: vi.fn(),
      postMessage: (message) => queueMicrotask(() => behave(made, message)),
    }
    return made
  }
  const home = 'https://atlas.test/app/'

  it('asks a worker to fetch the documents under the app’s own address', async () => {
    const told: unknown[] = []
    const ready = worker((self, message) => {
      told.push(message)
      self.onmessage?.({ data: { ready: true } } as MessageEvent)
    })
    await openSearch({ catalogue: builtCatalogue(), index, home }, () => ready)
    expect(told).toMatchObject([{ open: { documentsAt: 'https://atlas.test/app/data/documents.json' } }])
  })

  it.each([
    ['there can be no worker', () => null],
    ['the worker cannot start', () => worker((self) => self.onerror?.({} as ErrorEvent))],
  ])('where %s it works in this thread', async (_, start) => {
    const find = await openSearch({ catalogue: builtCatalogue(), index, home }, start)
    expect((await find(question('nghe an')))?.hits[0]).toMatchObject({ id: 'nghe-an' })
  })

  it('is done once, and again after it failed', async () => {
    const failing = new Set(['data/documents.json'])
    const atlas = { catalogue: builtCatalogue(failing), index }
    await expect(openSearch(atlas)).rejects.toThrow('503')
    failing.clear()
    const opened = openSearch(atlas)
    expect(openSearch(atlas)).toBe(opened)
    expect((await (await opened)(question('hue')))?.hits[0]).toMatchObject({ id: 'hue' })
  })
})
