/** A part of the page that may break without breaking the rest: a sentence stands in its place, and a way to try again. */
import type { ReactNode } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { forgetFailedWords } from '../text/moreWords'
import { useWords } from '../text/text'
import styles from './parts.module.css'

interface GuardedProps {
  /** Before the part is shown anew. */
  tryAgain?: () => void
  /** Nothing is said of it. */
  optional?: boolean
  children: ReactNode
}

export function Guarded({ tryAgain, optional = false, children }: GuardedProps) {
  return (
    <ErrorBoundary
      onReset={() => {
        forgetFailedWords()
        tryAgain?.()
      }}
      fallbackRender={({ resetErrorBoundary }) =>
        optional ? null : <Broken tryAgain={resetErrorBoundary} />
      }
    >
      {children}
    </ErrorBoundary>
  )
}

function Broken({ tryAgain }: { tryAgain: () => void }) {
  const { t } = useWords()
  return (
    <div role="alert" className={styles.broken}>
      <p>{t('app.partFailed')}</p>
      <button type="button" onClick={tryAgain}>
        {t('app.tryAgain')}
      </button>
    </div>
  )
}
