/** Zoom and whole-country buttons, for those who cannot or would rather not drag and scroll. */
import { useWords } from '../text/text'
import styles from './controls.module.css'

export interface MapMoves {
  zoomBy: (steps: number) => void
  panBy: (x: number, y: number) => void
}

const icon = (d: string) => (
  <svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true">
    <path
      d={d}
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
)

export function MapButtons({ moves, goHome }: { moves: MapMoves; goHome: () => void }) {
  const { t } = useWords()
  const buttons = [
    [t('map.zoomIn'), 'M12 5V19M5 12H19', () => moves.zoomBy(1)],
    [t('map.zoomOut'), 'M5 12H19', () => moves.zoomBy(-1)],
    [t('map.home'), 'M4 11L12 4L20 11M6.5 9.5V19H17.5V9.5', goHome],
  ] as const
  const pans = [
    [t('map.panNorth'), 'M6 15L12 9L18 15', 0, -1],
    [t('map.panWest'), 'M15 6L9 12L15 18', -1, 0],
    [t('map.panEast'), 'M9 6L15 12L9 18', 1, 0],
    [t('map.panSouth'), 'M6 9L12 15L18 9', 0, 1],
  ] as const
  return (
    <div className={styles.mapButtons}>
      <div className={styles.zooms}>
        {buttons.map(([label, d, act]) => (
          <button key={label} type="button" aria-label={label} title={label} onClick={act}>
            {icon(d)}
          </button>
        ))}
      </div>
      <div className={styles.pans}>
        {pans.map(([label, d, x, y]) => (
          <button
            key={label}
            type="button"
            aria-label={label}
            title={label}
            onClick={() => moves.panBy(x * 160, y * 160)}
          >
            {icon(d)}
          </button>
        ))}
      </div>
    </div>
  )
}
