/** A search that runs elsewhere, in a worker: one question is under way at a time, and of those that come meanwhile the latest waits. */
import type { PlaceSummary } from '../../catalogue/api'
import type { Answer, Find, Question, Within } from '../../catalogue/search/answer'

/** What both ends of a worker, and of a message channel, have. */
export interface Port {
  postMessage: (message: unknown) => void
  onmessage: ((event: MessageEvent) => void) | null
}

/** What the search is made of: places as they are here, documents from where they can be fetched. */
export interface Opening {
  places: readonly PlaceSummary[]
  /** Absolute address of the list of documents. */
  documentsAt: string
}

/** Filters are sent only when they changed: they may hold thousands of ids. */
type ToSearch = { open: Opening } | { ask: Omit<Question, 'within'>; within?: Within }
type FromSearch = { ready: true } | { failed: string } | { answer: Answer }

interface Asked {
  question: Question
  tell: (answer: Answer | null) => void
  fail: (error: Error) => void
}

/** The end that asks. Rejects where the search could not be made. */
export function askThrough(port: Port, opening: Opening): Promise<Find> {
  return new Promise((resolve, reject) => {
    const send = (message: ToSearch) => port.postMessage(message)
    let sent: Within | undefined
    let underWay: Asked | undefined
    let waiting: Asked | undefined
    const ask = (asked: Asked) => {
      underWay = asked
      const { within, ...rest } = asked.question
      send(within === sent ? { ask: rest } : { ask: rest, within })
      sent = within
    }
    const find: Find = (question) =>
      new Promise((tell, fail) => {
        const asked = { question, tell, fail }
        if (!underWay) return ask(asked)
        waiting?.tell(null)
        waiting = asked
      })
    port.onmessage = ({ data }: MessageEvent<FromSearch>) => {
      if ('ready' in data) return resolve(find)
      const before = underWay
      const next = waiting
      underWay = waiting = undefined
      if ('failed' in data) {
        const error = new Error(data.failed)
        reject(error)
        before?.fail(error)
      } else {
        before?.tell(next ? null : data.answer)
      }
      if (next) ask(next)
    }
    send({ open: opening })
  })
}

/** The end that answers. */
export function answerThrough(
  port: Port,
  open: (opening: Opening) => Promise<(question: Question) => Answer>,
): void {
  const send = (message: FromSearch) => port.postMessage(message)
  const fail = (error: unknown) => send({ failed: String(error) })
  let answer: (question: Question) => Answer = () => {
    throw new Error('The search was asked before it was made.')
  }
  let within: Within = { places: null, documents: null }
  port.onmessage = ({ data }: MessageEvent<ToSearch>) => {
    if ('open' in data) {
      open(data.open).then((made) => {
        answer = made
        send({ ready: true })
      }, fail)
      return
    }
    within = data.within ?? within
    try {
      send({ answer: answer({ ...data.ask, within }) })
    } catch (error) {
      fail(error)
    }
  }
}
