// @ts-check
/**
 * `npm test`: installs what is missing (packages, a Chromium), runs the check, then the browser tests on what it built.
 * The last line is "N passed, N failed": tests, and stages that failed without a failed test (lint, types, a build …).
 */

import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runStage, stages, summary } from './check.mjs'
import { findOrInstallChromium, howToGetChromium } from './chromium.mjs'
import { installWhatIsMissing, isCommand, projectFolder, stop } from './install.mjs'

/**
 * Tests that passed and failed, from a report of Vitest or of Playwright. A flaky test passed in the end.
 * @param {any} report
 */
export function countsOf(report) {
  const { expected, flaky, unexpected } = report?.stats ?? {}
  return {
    passed: report?.numPassedTests ?? (expected ?? 0) + (flaky ?? 0),
    failed: report?.numFailedTests ?? unexpected ?? 0,
  }
}

/** @param {string} name of a stage that writes a report */
function reportOf(name) {
  try {
    return JSON.parse(readFileSync(join(projectFolder, 'test-results', `${name}.json`), 'utf8'))
  } catch {
    return undefined
  }
}

if (isCommand(import.meta.url)) {
  installWhatIsMissing()
  if (!findOrInstallChromium()) stop(howToGetChromium())
  rmSync(join(projectFolder, 'test-results'), { recursive: true, force: true })

  const outcomes = []
  for (const name of stages) outcomes.push(await runStage(name))
  outcomes.push(await runStage('browser', { live: true }))

  let passed = 0
  let failed = 0
  for (const { name, ok } of outcomes) {
    const counts = countsOf(reportOf(name))
    passed += counts.passed
    failed += ok ? counts.failed : Math.max(1, counts.failed)
  }
  console.log(`\n${summary(outcomes)}\n${passed} passed, ${failed} failed`)
  if (failed > 0) process.exitCode = 1
}
