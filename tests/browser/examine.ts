/** What the access tests ask of a page: axe's findings, what is cut off, too small to hit, or hidden under something when it has the focus. */

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** `colours`: only what a look can change; `contrast`: everything, and 7:1 for text. */
export type Depth = 'all' | 'colours' | 'contrast'

const ofColours = ['color-contrast', 'link-in-text-block']

/**
 * Everything that axe knows of WCAG A and AA and its best practices.
 * @param alike items of lists that are as others are, and need no look of their own
 */
export async function axe(
  page: Page,
  depth: Depth = 'all',
  alike: readonly string[] = [],
): Promise<string[]> {
  // Without the frames of other origins that no page of ours has, and the page that axe opens for them.
  const builder = new AxeBuilder({ page }).setLegacyMode()
  for (const items of alike) builder.exclude(items)
  const { violations } = await builder
    .options(
      depth === 'colours'
        ? { runOnly: { type: 'rule', values: ofColours } }
        : {
            rules: {
              'target-size': { enabled: true },
              ...(depth === 'contrast' && { 'color-contrast-enhanced': { enabled: true } }),
            },
          },
    )
    .analyze()
  return violations.map(
    ({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  )
}

/** Pixels by which the page is wider than the window. */
export const overflow = (page: Page) =>
  page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth)

const controls =
  'a[href], button, input, select, textarea, summary, [role=option], [role=slider], [tabindex="0"]'

/**
 * Controls of less than 24 × 24 pixels. Links in running text are let be, and a box that is hit through its label is as
 * large as the label.
 */
export const tooSmall = (page: Page) =>
  page.evaluate((controls) => {
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: false }) &&
      !element.closest('.visually-hidden')
    /** One link among other words: of their line, and as high. */
    const isInText = (element: Element) => {
      if (getComputedStyle(element).display !== 'inline') return false
      let block = element.parentElement!
      while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement!
      return block.textContent.trim() !== element.textContent.trim()
    }
    return [...document.querySelectorAll(controls)].flatMap((control) => {
      const hit = (control instanceof HTMLInputElement && control.labels?.[0]) || control
      const larger = [control, hit].map((one) => one.getBoundingClientRect())
      const [width, height] = [
        Math.max(...larger.map((box) => box.width)),
        Math.max(...larger.map((box) => box.height)),
      ]
      if (
        control.closest('[aria-hidden=true]') ||
        !isSeen(control) ||
        isInText(control) ||
        !width ||
        (width >= 23.5 && height >= 23.5)
      )
        return []
      const words = control.getAttribute('aria-label') ?? control.textContent ?? ''
      return [`${control.tagName.toLowerCase()} “${words.trim().slice(0, 40)}” ${width} × ${height}`]
    })
  }, controls)

/** Elements whose own words are cut off where nothing can be scrolled. */
export const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')].flatMap((element) => {
      const hasWords = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '',
      )
      if (!hasWords || element.closest('.visually-hidden, svg, select, option') || !element.checkVisibility())
        return []
      const range = document.createRange()
      range.selectNodeContents(element)
      const words = range.getBoundingClientRect()
      for (let box: Element | null = element; box; box = box.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(box)
        const frame = box.getBoundingClientRect()
        const cutsAcross = ['hidden', 'clip'].includes(overflowX)
        const cutsDown = ['hidden', 'clip'].includes(overflowY)
        if (
          (cutsAcross && (words.right > frame.right + 2 || words.left < frame.left - 2)) ||
          (cutsDown && (words.bottom > frame.bottom + 2 || words.top < frame.top - 2))
        )
          return [`“${element.textContent.trim().slice(0, 40)}” in ${box.tagName.toLowerCase()}`]
        // What scrolls shows it when it is scrolled to.
        if ([overflowX, overflowY].some((how) => ['auto', 'scroll'].includes(how))) return []
        if (position === 'fixed') return []
      }
      return []
    }),
  )

/**
 * Gives each control the focus in turn, as Tab would, and names those of which then nothing can be seen. Of a long list, whose
 * items are alike, the first and the last three, unless all are asked for.
 */
export const hiddenInFocus = (page: Page, all = false) =>
  page.evaluate(
    async ({ controls, all }) => {
      const hidden: string[] = []
      const frame = () => new Promise((done) => requestAnimationFrame(done))
      const isFree = (seen: Element) => {
        const box = seen.getBoundingClientRect()
        const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)]
        const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)]
        // As close together as a finger is wide, so that what is seen of a map between bars counts.
        const along = (from: number, to: number) => {
          const steps = Math.max(2, Math.ceil((to - from) / 24))
          return Array.from({ length: steps }, (_, n) => from + ((n + 0.5) / steps) * (to - from))
        }
        const spots = along(left, right).flatMap((x) => along(top, bottom).map((y) => [x, y] as const))
        return (
          right > left &&
          bottom > top &&
          spots.some(([x, y]) => {
            const found = document.elementFromPoint(x, y)
            return !!found && (seen.contains(found) || found.contains(seen))
          })
        )
      }
      const isAlike = (control: Element) => {
        const item = control.closest('li')
        const items = [...(item?.parentElement?.children ?? [])]
        return !!item && items.indexOf(item) >= 3 && items.indexOf(item) < items.length - 3
      }
      const tabbable = [...document.querySelectorAll<HTMLElement>(controls)].filter(
        (control) =>
          (all || !isAlike(control)) &&
          control.tabIndex >= 0 &&
          control.checkVisibility({ visibilityProperty: true }) &&
          !control.closest('[inert]') &&
          !(control instanceof HTMLInputElement && control.type === 'radio' && !control.checked),
      )
      for (const control of tabbable) {
        if (!control.isConnected || !control.checkVisibility({ visibilityProperty: true })) continue
        control.focus()
        if (document.activeElement !== control) continue
        const seen = control.closest('label') ?? control
        // What covers it may have to give way first.
        for (let frames = 0; frames < 2 || (frames < 12 && !isFree(seen)); frames++) await frame()
        const words = control.getAttribute('aria-label') ?? control.textContent ?? ''
        if (!isFree(seen)) hidden.push(`${control.tagName.toLowerCase()} “${words.trim().slice(0, 40)}”`)
      }
      return hidden
    },
    { controls, all },
  )
