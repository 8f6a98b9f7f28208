/** One sentence for who comes for the first time: until something is chosen, or it is closed; then never again in this browser. */
import { useEffect, useState } from 'react'
import { firstHint } from '../text/firstHint'
import { useWords } from '../text/text'
import { useAtlas, type Atlas } from '../view/atlas'
import styles from './firstHint.module.css'

const key = 'linkage-atlas.hint'

/** A frame without storage of its own refuses even to be asked: then the hint comes anew each time. */
function wasSeen({ memory }: Atlas): boolean {
  try {
    return memory?.().getItem(key) === 'seen'
  } catch {
    return false
  }
}

function rememberSeen({ memory }: Atlas): void {
  try {
    memory?.().setItem(key, 'seen')
  } catch {
    // Refused, or full.
  }
}

export function FirstHint() {
  const atlas = useAtlas()
  const { language } = useWords()
  const [seen, setSeen] = useState(() => wasSeen(atlas))
  useEffect(() => {
    if (seen) return
    return atlas.store.subscribe(({ view }) => {
      if (!view.chosen) return
      rememberSeen(atlas)
      setSeen(true)
    })
  }, [atlas, seen])
  if (seen) return null
  const words = firstHint[language]
  return (
    <div className={styles.hint} role="note" aria-label={words.label}>
      <p>
        {words.choose}
        <span className={styles.keys}>; {words.search}</span>.
      </p>
      <button
        type="button"
        aria-label={words.dismiss}
        title={words.dismiss}
        onClick={() => {
          rememberSeen(atlas)
          setSeen(true)
        }}
      >
        <svg width="16" height="16" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M6 6L18 18M18 6L6 18" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
        </svg>
      </button>
    </div>
  )
}
