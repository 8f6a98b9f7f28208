// @ts-check
/**
 * `npm run shots -- shots.yaml`: the pictures that a list asks for, as the app's own export makes them
 * (docs/shots.example.yaml shows how); of another build: `--folder=…`.
 * `npm run shots`: the app's own screens, in all looks and languages and three sizes, in the folder shots.
 * Less of it: `--only=home,network --looks=light --langs=vi --sizes=phone`; of another build or elsewhere: `--folder=… --out=…`.
 */

import { installWhatIsMissing, isCommand, stop } from './install.mjs'

const isList = (/** @type {string} */ word) => /\.ya?ml$/i.test(word)

/** @param {readonly string[]} words */
async function run([first = '', ...others]) {
  installWhatIsMissing()
  // What needs packages is loaded once they are there.
  if (isList(first)) {
    const { makePictures } = await import('./pictures/fromList.mjs')
    return makePictures(first, others)
  }
  const { takeScreens } = await import('./pictures/screens.mjs')
  return takeScreens(first ? [first, ...others] : [])
}

if (isCommand(import.meta.url)) {
  await run(process.argv.slice(2)).catch((error) =>
    stop(error instanceof Error ? error.message : String(error)),
  )
}
