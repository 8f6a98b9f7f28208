import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { dataApi, sizes } from './src/catalogue/build/plugin'
import { baseNames } from './src/catalogue/client'

/** The base map as the first view fetches it; the provinces come through the data API. */
const baseFiles = () => baseNames.map((name) => readFileSync(`public/geo/${name}.geojson`))

export default defineConfig({
  base: './',
  plugins: [react(), dataApi(), sizes(baseFiles)],
  build: { target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 1200 },
})
