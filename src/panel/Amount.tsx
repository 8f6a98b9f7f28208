/** A number with its unit, and whether it is rounded or a lower bound. */
import type { FigureValue } from '../catalogue/api'
import { useWords, writeNumber } from '../text/text'

export function Amount({ figure }: { figure: Pick<FigureValue, 'value' | 'unit' | 'qualifier'> }) {
  const { t, language } = useWords()
  return (
    <>
      {figure.qualifier === 'about' && `${t('document.about')} `}
      {figure.qualifier === 'over' && `${t('document.overValue')} `}
      {writeNumber(figure.value, language)} {t(`unit.${figure.unit}`)}
    </>
  )
}
