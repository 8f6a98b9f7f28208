/** The browser tests' `test`: every page is watched, and a complaint in its console or a call abroad fails its test. */

import { test as base, type Page } from '@playwright/test'
import { atlas, host } from './addresses'

export interface Watching {
  /** What was complained of so far. */
  complaints: string[]
  /** Complaints that a test brings about itself. */
  expected: RegExp[]
}

/** Nothing that a page of ours does: the first is the software WebGL of the tests, the second Chromium's own. */
const noise = [/GPU stall due to ReadPixels/, /Automatic fallback to software WebGL has been deprecated/]

export const test = base.extend<{ watching: Watching }>({
  watching: [
    async ({ context }, use) => {
      const watching: Watching = { complaints: [], expected: [] }
      const note = (text: string) => {
        if (!noise.some((pattern) => pattern.test(text))) watching.complaints.push(text)
      }
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => {
          console.error(`policy violated: ${event.violatedDirective} ${event.blockedURI}`)
        })
      })
      context.on('page', (page: Page) => {
        page.on('console', (message) => {
          if (['error', 'warning'].includes(message.type())) note(message.text())
        })
        page.on('pageerror', (error) => note(`not caught: ${error.message}`))
      })
      const ours = (address: string) =>
        [atlas, host].includes(new URL(address).origin) || /^(data|blob|about|file):/.test(address)
      context.on('request', (request) => {
        if (!ours(request.url())) note(`called abroad: ${request.url()}`)
      })
      await context.route(
        (address) => !ours(address.href),
        (route) => route.abort(),
      )
      await use(watching)
      const unexpected = watching.complaints.filter(
        (text) => !watching.expected.some((pattern) => pattern.test(text)),
      )
      base.expect(unexpected).toEqual([])
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'
