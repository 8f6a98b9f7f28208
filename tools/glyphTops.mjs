/**
 * Mends one expression of MapLibre while it is built in.
 *
 * Where the browser draws the letters itself, MapLibre computes how far above the line a letter reaches as
 * `glyphTop / 2 - 27.5 || -8`. A letter that reaches exactly 27.5 gets 0, which `||` takes for “unknown”, and hangs a third
 * of its height too low: in Be Vietnam Pro those are capitals with two marks, such as the Ố of “QUỐC”.
 */
const fault = /(\.glyphTop\s*\/\s*(?:2|textureScale)\s*-\s*(?:27\.5|topAdjustment))\s*\|\|\s*-8/

/** @returns {import('vite').Plugin} stops the build when there is nothing to mend, so that it goes with the fault */
export const glyphTops = () => {
  let mended = false
  return {
    name: 'glyph-tops',
    apply: 'build',
    transform: {
      filter: { id: /maplibre-gl[\\/]dist[\\/]maplibre-gl(?:-dev)?\.mjs$/ },
      handler(code) {
        if (!fault.test(code)) return null
        mended = true
        return { code: code.replace(fault, '$1'), map: null }
      },
    },
    buildEnd(error) {
      if (!error && !mended) {
        this.error(
          'MapLibre no longer has the fault that tools/glyphTops.mjs mends. Look at the capitals with two marks on the map (Ố, Ễ, Ẫ) and, if they stand on the line, delete that file and its line in vite.config.ts.',
        )
      }
    },
  }
}
