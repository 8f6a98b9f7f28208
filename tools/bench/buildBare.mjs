// @ts-check
/** Builds the bare page of the folder bare, beside the layers and base files of a built atlas. */

import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { projectFolder } from '../install.mjs'

/**
 * @param {object} options
 * @param {string} options.out the folder that is filled
 * @param {string} options.built the atlas whose data it shows
 */
export async function buildBare({ out, built }) {
  await build({
    configFile: false,
    root: join(projectFolder, 'tools/bench/bare'),
    base: './',
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: out,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
    },
  })
  for (const name of ['geo', 'data/layers', 'data/index.json'])
    cpSync(join(built, name), join(out, name), { recursive: true })
}
