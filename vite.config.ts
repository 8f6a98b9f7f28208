import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { dataApi, sizes } from './src/catalogue/build/plugin'
import { baseNames } from './src/catalogue/client'
import { glyphTops } from './tools/glyphTops.mjs'

/** The base map as the first view fetches it; the provinces come through the data API. */
const baseFiles = () => baseNames.map((name) => readFileSync(`public/geo/${name}.geojson`))

/** `npm run single`: everything in one script, with fonts and worker in it (tools/single.mjs). */
const single = {
  plugins: [react(), glyphTops()],
  build: {
    target: 'es2022',
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: false as const,
    chunkSizeWarningLimit: 5000,
    rolldownOptions: { checks: { pluginTimings: false }, output: { codeSplitting: false } },
  },
}

/** What jsPDF would fetch to draw HTML: nothing of ours asks for it, and it is not built in. */
const absent = ['html2canvas', 'dompurify', 'canvg'].map((find) => ({
  find,
  replacement: new URL('./src/export/absent.ts', import.meta.url).pathname,
}))

export default defineConfig(({ command, mode }) => ({
  base: './',
  resolve: { alias: absent },
  // The list of files that a build writes is long; their sizes are printed by the plugin.
  logLevel: command === 'build' ? 'warn' : 'info',
  plugins:
    mode === 'single'
      ? single.plugins
      : [react(), glyphTops(), dataApi(process.env.ATLAS_CONTENT), sizes(baseFiles)],
  build:
    mode === 'single'
      ? single.build
      : {
          target: 'es2022',
          assetsInlineLimit: 0,
          chunkSizeWarningLimit: 1200,
          // The library by itself, so that a change of ours does not make visitors fetch it again.
          rolldownOptions: {
            checks: { pluginTimings: false },
            output: {
              codeSplitting: { groups: [{ name: 'maplibre', test: /node_modules[\\/]maplibre-gl/ }] },
            },
          },
        },
}))
