/** A part with words of its own that is fetched when it is first shown; says so where it cannot be had. */
import { Suspense, type ComponentType } from 'react'
import { fetchWords } from '../text/moreWords'
import { useWords } from '../text/text'
import { useLoaded } from '../view/useLoaded'
import { Failed } from './Failed'
import styles from './controls.module.css'

interface LaterProps<Props extends object> {
  name: string
  load: () => Promise<ComponentType<Props>>
  props: Props
}

export function Later<Props extends object>({ name, load, props }: LaterProps<Props>) {
  const loaded = useLoaded(name, () => Promise.all([load(), fetchWords('search')]))
  if (loaded.state === 'failed') return <Failed retry={loaded.retry} />
  if (loaded.state === 'loading') return <Coming />
  const [Part] = loaded.value
  return (
    <Suspense fallback={<Coming />}>
      <Part {...props} />
    </Suspense>
  )
}

function Coming() {
  const { t } = useWords()
  return <p className={styles.coming}>{t('app.loading')}</p>
}
