/** The hatching, a hollow line and a ring as the map has them, in the page's own colours. */
import { useId } from 'react'
import { hatch } from '../../cartography/hatch'

export function HatchSwatch() {
  const id = useId()
  return (
    <svg width="72" height="24" viewBox="0 0 72 24" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={id} width={hatch.size} height={hatch.size} patternUnits="userSpaceOnUse">
          <path d={hatch.path} stroke="currentColor" strokeWidth={hatch.width} />
        </pattern>
      </defs>
      <path d="M2 6L13 2L22 7L20 20L6 22Z" fill={`url(#${id})`} stroke="currentColor" />
      <path d="M28 19L46 5" stroke="currentColor" strokeWidth="6" />
      <path d="M28 19L46 5" stroke="var(--ground)" strokeWidth="3" />
      <circle cx="61" cy="12" r="8.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <circle cx="61" cy="12" r="3.4" fill="currentColor" />
    </svg>
  )
}
