/** How large the map on the page is: what a picture of “this view” must show. */

/** CSS pixels; nothing where there is no map on the page. */
export function screenMapSize(): { width: number; height: number } | undefined {
  const box = document.querySelector('[data-map]')?.getBoundingClientRect()
  return box && box.width > 0 && box.height > 0 ? { width: box.width, height: box.height } : undefined
}
