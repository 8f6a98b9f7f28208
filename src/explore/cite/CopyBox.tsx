/** Text to take away: to read, to copy by a button, or by hand where the browser does not let the button. */
import { useId, useRef, useState, type ReactNode } from 'react'
import { useMoreWords } from '../../text/moreWords'
import styles from './cite.module.css'

interface CopyBoxProps {
  label: string
  text: string
  /** The words on the button. */
  copy: string
  rows: number
  /** For programs rather than people. */
  code?: boolean
  /** Other ways to take it along. */
  children?: ReactNode
}

/** Says what came of copying `text`; another text makes the answer void. */
interface Outcome {
  of: string
  is: 'copied' | 'selected'
}

export function CopyBox({ label, text, copy, rows, code = false, children }: CopyBoxProps) {
  const { t } = useMoreWords('cite')
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const take = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome({ of: text, is: 'copied' })
    } catch {
      box.current?.focus()
      box.current?.select()
      setOutcome({ of: text, is: 'selected' })
    }
  }
  return (
    <div className={styles.copyBox}>
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={box}
        id={id}
        className={code ? styles.code : undefined}
        readOnly
        rows={rows}
        value={text}
        spellCheck={false}
      />
      <div className={styles.buttons}>
        <button type="button" className={styles.main} onClick={() => void take()}>
          {copy}
        </button>
        {children}
      </div>
      <p role="status" className={styles.outcome}>
        {outcome?.of === text && t(outcome.is)}
      </p>
    </div>
  )
}
