/** Shown when not even the index could be had. */
import { useWords } from '../text/text'

export function StartFailed({ retry }: { retry: () => void }) {
  const { t } = useWords()
  return (
    <main role="alert">
      <p>{t('app.failed')}</p>
      <button type="button" onClick={retry}>
        {t('app.tryAgain')}
      </button>
    </main>
  )
}
