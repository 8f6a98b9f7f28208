/** Picks a place by its name from a list that can be searched without accents. */
import { Combobox } from '@base-ui/react/combobox'
import { useId, useMemo, useState } from 'react'
import { fold } from '../../catalogue/fold'
import type { ShapeProperties } from '../../catalogue/api'
import { useMoreWords } from '../../text/moreWords'
import { useWords } from '../../text/text'
import styles from './ground.module.css'

export type Pickable = Pick<ShapeProperties, 'id' | 'kind' | 'vi' | 'en'>

interface PlacePickerProps {
  label: string
  places: readonly Pickable[]
  onPick: (id: string) => void
}

/** So many are listed; who looks for another types a letter more. */
const most = 60

export function PlacePicker({ label, places, onPick }: PlacePickerProps) {
  const { t: words } = useWords()
  const { t, language } = useMoreWords('ground')
  const id = useId()
  const [typed, setTyped] = useState('')
  const items = useMemo(() => {
    const collator = new Intl.Collator(language)
    return places
      .map((place) => ({
        id: place.id,
        kind: place.kind,
        name: place[language],
        folded: fold(place[language]),
      }))
      .sort((a, b) => collator.compare(a.name, b.name))
  }, [places, language])
  type Item = (typeof items)[number]
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <Combobox.Root
        items={items}
        limit={most}
        value={null as Item | null}
        inputValue={typed}
        // Once picked, its name is written into the field: the field is for the next one.
        onInputValueChange={(text, { reason }) => setTyped(reason === 'item-press' ? '' : text.slice(0, 200))}
        onValueChange={(item) => {
          if (!item) return
          setTyped('')
          onPick(item.id)
        }}
        itemToStringLabel={({ name }: Item) => name}
        filter={({ folded }: Item, query) =>
          fold(query)
            .split(/\s+/)
            .every((part) => folded.includes(part))
        }
        autoHighlight
      >
        <Combobox.Input id={id} className={styles.input} placeholder={t('pick.hint')} autoComplete="off" />
        <Combobox.Portal>
          <Combobox.Positioner className={styles.positioner} sideOffset={4} align="start">
            <Combobox.Popup className={styles.popup}>
              <Combobox.Empty className={styles.empty}>{t('pick.none')}</Combobox.Empty>
              <Combobox.List>
                {(item: Item) => (
                  <Combobox.Item key={item.id} value={item} className={styles.option}>
                    {item.name} <small>{words(`kind.${item.kind}`)}</small>
                  </Combobox.Item>
                )}
              </Combobox.List>
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
    </div>
  )
}
