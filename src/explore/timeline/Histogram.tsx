/** The ticks of the time line: one shape for all documents and one for all changes of places, however many there are. */
import { memo } from 'react'
import { countOfDay, type Bin } from '../../catalogue/events'
import styles from './timeline.module.css'

const height = 40

/** Heights go by the square root: months of one document stay visible beside a month of twenty. One path for many bars: x in days from the start. */
function bars(bins: readonly Bin[], start: number, heightOf: (bin: Bin) => number): string {
  return bins
    .map((bin) => {
      const tall = heightOf(bin)
      if (!tall) return ''
      const [left, right] = [countOfDay(bin.from) - start, countOfDay(bin.until) - start]
      const gap = (right - left) * 0.12
      return `M${left + gap} ${height}V${(height - tall).toFixed(1)}H${right - gap}V${height}Z`
    })
    .join('')
}

interface HistogramProps {
  bins: readonly Bin[]
  /** Counts of days. */
  from: number
  until: number
}

export const Histogram = memo(function Histogram({ bins, from, until }: HistogramProps) {
  const most = Math.max(1, ...bins.map(({ documents }) => documents))
  return (
    <svg
      className={styles.histogram}
      viewBox={`0 0 ${until - from} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className={styles.placeBars} d={bars(bins, from, ({ places }) => (places ? height : 0))} />
      <path
        className={styles.documentBars}
        d={bars(bins, from, ({ documents }) => documents && 4 + (height - 8) * Math.sqrt(documents / most))}
      />
    </svg>
  )
})
