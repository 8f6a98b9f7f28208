// @ts-check
/**
 * What a page under measurement is told to watch, the same in the atlas and on the bare page: when an event came, when the
 * page had an answer in its elements, when the frame with it was done, and when the map had drawn for the last time.
 */

/** @typedef {import('@playwright/test').Page} Page */
/**
 * @typedef {object} Watched
 * @property {'click' | 'keydown'} kind the event that is waited for
 * @property {string} selector of the element that will answer
 * @property {string} [attribute] of it, in which the answer stands; its words unless told
 * @property {string} [expected] the answer; any other than before unless told
 */
/**
 * @typedef {object} Answered milliseconds since the event, by the browser's own time of it
 * @property {number} frame until the frame that holds the answer is laid out and painted
 * @property {number | null} map until the map's last frame is done; null where it drew none
 */

/** @param {Page} page before it is opened */
export const plantProbe = (page) => page.addInitScript(probe)

/**
 * @param {Page} page
 * @param {Watched} watched
 * @param {() => Promise<void>} act clicks or strikes a key, once
 * @param {{ quiet?: number }} [options] milliseconds without a drawing after which the map is taken to be done
 * @returns {Promise<Answered>} rejects where no answer comes within a minute
 */
export async function answerTo(page, watched, act, { quiet = 400 } = {}) {
  const watching = await page.evaluateHandle(
    ([watched, quiet]) => ({ done: /** @type {any} */ (window).probe(watched, quiet) }),
    /** @type {const} */ ([watched, quiet]),
  )
  try {
    await act()
    return await watching.evaluate(({ done }) => done)
  } finally {
    await watching.dispose()
  }
}

/** Runs in the page. MapLibre begins each frame by clearing the canvas. */
function probe() {
  let drawn = NaN
  const { WebGL2RenderingContext: Context } = /** @type {any} */ (window)
  const soon = (/** @type {(time: number) => void} */ act) => window.requestAnimationFrame(act)
  const { clear } = Context.prototype
  Context.prototype.clear = function (/** @type {number} */ mask) {
    drawn = Infinity
    soon(() => (drawn = performance.now()))
    return clear.call(this, mask)
  }
  /** A task asked for in an animation frame comes when that frame has been laid out and painted. */
  const framed = () =>
    new Promise((done) => {
      const { port1, port2 } = new window.MessageChannel()
      port1.onmessage = done
      soon(() => port2.postMessage(null))
    })

  Object.assign(window, {
    probe: (/** @type {Watched} */ { kind, selector, attribute, expected }, /** @type {number} */ quiet) => {
      const read = () => {
        const element = document.querySelector(selector)
        return (attribute ? element?.getAttribute(attribute) : element?.textContent) ?? ''
      }
      const before = read()
      const isAnswered = () => (expected === undefined ? read() !== before : read() === expected)
      return new Promise((tell, fail) => {
        let began = NaN
        const late = setTimeout(() => {
          changes.disconnect()
          fail(new Error(`No answer to ${kind}: ${selector} still says “${read().slice(0, 80)}”.`))
        }, 60_000)
        const changes = new window.MutationObserver(() => {
          if (Number.isNaN(began) || !isAnswered()) return
          changes.disconnect()
          clearTimeout(late)
          void framed().then(() => {
            const frame = performance.now() - began
            performance.mark('answered')
            const rest = () => {
              const now = performance.now()
              if (now < began + frame + quiet || now < drawn + quiet) return setTimeout(rest, 50)
              return tell({ frame, map: drawn > began ? drawn - began : null })
            }
            rest()
          })
        })
        window.addEventListener(
          kind,
          ({ timeStamp }) => {
            performance.mark('asked')
            began = timeStamp
            const what = { subtree: true, childList: true, characterData: true, attributes: true }
            changes.observe(document, what)
          },
          { capture: true, once: true },
        )
      })
    },
  })
}
