/** Parts of the page that are fetched when they are first shown. Each fails alone: with a sentence, and a way to try again. */
import { lazy, Suspense, useState, type ComponentType, type ReactNode } from 'react'
import { useWords } from '../text/text'
import { Guarded } from './Guarded'
import styles from './parts.module.css'

interface Meanwhile {
  /** What stands there while the part comes. */
  waiting?: ReactNode
  /** Without a word where the part cannot be had: nobody would miss it. */
  optional?: boolean
}

/**
 * @param load is called anew after each failure: a promise once broken stays so
 * @returns a component with the properties of the one that is fetched
 */
export function laterPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { waiting = <Coming />, optional = false }: Meanwhile = {},
): ComponentType<Props> {
  const fetched = () => lazy(() => load().then((Part) => ({ default: Part as ComponentType<object> })))
  let latest = fetched()
  return function LaterPart(props: Props) {
    const [Part, setPart] = useState(() => latest)
    const tryAgain = () => {
      latest = fetched()
      setPart(() => latest)
    }
    return (
      <Guarded tryAgain={tryAgain} optional={optional}>
        <Suspense fallback={waiting}>
          <Part {...props} />
        </Suspense>
      </Guarded>
    )
  }
}

function Coming() {
  const { t } = useWords()
  return <p className={styles.coming}>{t('app.loading')}</p>
}
