// @ts-check
/** Reads from a trace of Chromium how long a page's main thread worked between two marks that the page set itself. */

/**
 * @typedef {object} TraceEvent times in microseconds of one clock
 * @property {string} name
 * @property {string} ph
 * @property {number} pid
 * @property {number} tid
 * @property {number} ts
 * @property {number} [dur] by the clock
 * @property {number} [tdur] of the processor
 */
/**
 * @typedef {object} Work milliseconds
 * @property {number} processor what the thread worked, whatever else the machine did meanwhile
 * @property {number} clock how long its tasks lasted: also while it had to wait for a processor or another thread
 * @property {number} longest of the tasks, by the clock
 */

/** What has to be traced: tasks of threads, and marks. */
export const traced = ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'blink.user_timing']

/**
 * For each pair of marks the tasks of that thread, from the one in which the first mark was set, as a whole, up to the second
 * mark. Waiting is no task, so what workers and the graphics process do meanwhile is not in it.
 * @param {readonly TraceEvent[]} events
 * @param {string} from name of the mark that opens
 * @param {string} until name of the mark that closes
 * @returns {Work[]}
 */
export function workBetween(events, from, until) {
  const marks = events
    .filter(({ name, ph }) => (name === from || name === until) && 'RIn'.includes(ph))
    .sort((a, b) => a.ts - b.ts)
  const [first] = marks
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && pid === first?.pid && tid === first.tid,
  )
  return marks.flatMap((mark, i) => {
    const end = marks[i + 1]
    if (mark.name !== from || end?.name !== until) return []
    const during = tasks
      .filter(({ ts, dur = 0 }) => ts + dur > mark.ts && ts < end.ts)
      .map(({ ts, dur = 0, tdur = dur }) => {
        const share = Math.min(1, (end.ts - ts) / dur)
        return { clock: (share * dur) / 1000, processor: (share * tdur) / 1000 }
      })
    const sum = (/** @type {'clock' | 'processor'} */ of) => during.reduce((all, task) => all + task[of], 0)
    const longest = Math.max(0, ...during.map(({ clock }) => clock))
    return [{ processor: sum('processor'), clock: sum('clock'), longest }]
  })
}
