/** What figures keep: they show where they are written, and a quantity is of a place and in a unit that measures it. */
import type { Quantity, Unit } from '../../words'
import { unitsOf } from '../figures'
import { mapDocuments, mapPlaces, problemAt, type Rule } from './rule'

export const everyFigureShowsWhereItIsWritten: Rule = (content) =>
  mapDocuments(content, (document) =>
    (document.figures ?? []).flatMap(({ evidence, reference }, i) =>
      evidence.length || reference
        ? []
        : [
            problemAt(
              document,
              ['figures', i],
              'nothing shows where it is written; name `evidence` in a source, or the page in `reference`',
            ),
          ],
    ),
  )

export const quantitiesAreOfAPlace: Rule = (content) =>
  mapDocuments(content, (document) =>
    (document.figures ?? []).flatMap(({ quantity, place }, i) =>
      quantity && !place
        ? [
            problemAt(
              document,
              ['figures', i, 'quantity'],
              `"${quantity}" is of a place, but \`place\` is missing`,
            ),
          ]
        : [],
    ),
  )

const misfit = (quantity: Quantity, unit: Unit) =>
  unit in unitsOf[quantity]
    ? undefined
    : `"${unit}" does not measure "${quantity}"; use ${Object.keys(unitsOf[quantity]).join(' or ')}`

export const unitsFitTheirQuantity: Rule = (content) => [
  ...mapPlaces(content, (place) =>
    (place.figures ?? []).flatMap(({ measure, unit }, i) => {
      const wrong = misfit(measure, unit)
      return wrong ? [problemAt(place, ['figures', i, 'unit'], wrong)] : []
    }),
  ),
  ...mapDocuments(content, (document) =>
    (document.figures ?? []).flatMap(({ quantity, unit }, i) => {
      const wrong = quantity && misfit(quantity, unit)
      return wrong ? [problemAt(document, ['figures', i, 'unit'], wrong)] : []
    }),
  ),
]
