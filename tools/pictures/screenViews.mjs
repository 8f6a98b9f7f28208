// @ts-check
/** What `npm run shots` takes pictures of: views by name, looks, languages and sizes, as data. */

/**
 * @typedef {object} ShotView
 * @property {string} name names the picture's file
 * @property {string} query of the address, without look and language
 */

const memorandum = 'document=2022-09-16-ban-ghi-nho-hop-tac-thanh-hoa-nghe-an-ha-tinh'

/** @type {readonly ShotView[]} */
export const views = [
  { name: 'home', query: '' },
  { name: 'place', query: 'place=lang-son' },
  { name: 'triangle', query: 'place=tam-giac-nam-thanh-bac-nghe' },
  { name: 'memorandum', query: memorandum },
  { name: 'before-merger', query: 'date=2025-06-30' },
  { name: 'timeline', query: 'tool=timeline' },
  { name: 'changes', query: 'tool=changes:2025-06-30&date=2025-07-01' },
  { name: 'swipe', query: 'tool=swipe:2025-06-30&date=2025-07-01' },
  { name: 'filters', query: 'filter=theme:energy&tool=filters' },
  { name: 'network', query: 'tool=network' },
  { name: 'arcs', query: 'tool=network:arcs' },
  { name: 'coverage', query: 'tool=coverage' },
  { name: 'measure', query: 'tool=measure' },
  { name: 'around', query: 'place=cua-khau-huu-nghi&tool=around:25' },
  { name: 'strip', query: 'place=cao-toc-bac-giang-lang-son&tool=strip' },
  { name: 'compare', query: 'place=lang-son&tool=compare:p~cao-bang' },
  { name: 'cite', query: `${memorandum}&tool=cite` },
  { name: 'in-view', query: 'place=lang-son&tool=in-view' },
  { name: 'export', query: 'place=lang-son&tool=export' },
  { name: 'stories', query: 'tool=story' },
  { name: 'story', query: 'tool=story:bao-nghe-an-2023-09-16' },
  { name: 'presenting', query: 'tool=story:bao-nghe-an-2023-09-16~5~present' },
  { name: 'past-place', query: 'place=ha-nam' },
  { name: 'slide', query: 'place=lang-son&frame=slide' },
  { name: 'embed', query: 'place=lang-son&frame=embed' },
]

export const looks = /** @type {const} */ (['light', 'dark', 'contrast'])
export const langs = /** @type {const} */ (['vi', 'en'])

/** CSS pixels. @type {Record<string, { width: number, height: number }>} */
export const sizes = {
  phone: { width: 390, height: 844 },
  tablet: { width: 834, height: 1112 },
  desktop: { width: 1440, height: 900 },
}
