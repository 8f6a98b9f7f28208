/** The box that searches places and documents, and the button that says how. */
import type { RefObject } from 'react'
import { useWords } from '../text/text'
import { useAtlas } from '../view/atlas'
import styles from './controls.module.css'

interface SearchBoxProps {
  box: RefObject<HTMLInputElement | null>
  query: string
  ask: (query: string) => void
  /** Opens the first result. */
  open: () => void
  helping: boolean
  help: () => void
}

export function SearchBox({ box, query, ask, open, helping, help }: SearchBoxProps) {
  const { t } = useWords()
  const atlas = useAtlas()
  /** Fetches the search while the first letter is still being thought of. */
  const warm = () =>
    void import('./search/finder').then(({ openSearch }) => openSearch(atlas)).catch(() => {})
  return (
    <div className={styles.searchBox} role="search">
      <label htmlFor="search" className="visually-hidden">
        {t('search.label')}
      </label>
      <svg width="18" height="18" viewBox="0 0 24 24" aria-hidden="true">
        <path
          d="M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13ZM15.5 15.5L21 21"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
        />
      </svg>
      <input
        id="search"
        ref={box}
        type="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        placeholder={t('search.placeholder')}
        aria-keyshortcuts="Control+K Meta+K"
        value={query}
        onFocus={warm}
        onChange={(event) => ask(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) open()
        }}
      />
      {!query && (
        <kbd className={styles.shortcut} aria-hidden="true">
          Ctrl K
        </kbd>
      )}
      <button
        type="button"
        className={styles.howTo}
        aria-label={t('search.help')}
        title={t('search.help')}
        aria-expanded={helping}
        onClick={help}
      >
        ?
      </button>
    </div>
  )
}
