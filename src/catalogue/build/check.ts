/** The promises that content keeps, all of them, in the order in which they are told. */
import type { Content, Problem } from './load'
import {
  confirmationsNameTheirPage,
  documentIdStartsWithItsDate,
  everyMentionHasEvidence,
  everySourceIsDeclared,
  mentionedPlacesExistedThen,
  relationsJoinTwoDocumentsOnce,
} from './rules/documents'
import {
  everyFigureShowsWhereItIsWritten,
  quantitiesAreOfAPlace,
  unitsFitTheirQuantity,
} from './rules/figures'
import { everyIdNamesSomething } from './rules/ids'
import {
  becamePointsForward,
  endsWithoutSuccessorOnADay,
  everythingBeginsBeforeItEnds,
  levelsChangeWhileThereIsAPlace,
  mapShows63BeforeAnd34After,
} from './rules/places'
import type { Rule } from './rules/rule'
import {
  archipelagosArePresent,
  everyCoordinateIsInTheRegion,
  everyPlaceHasAShape,
  everyPlaceLiesInItsProvinces,
  everyShapeHasAPlace,
  geometryFitsKind,
} from './rules/shapes'
import {
  storiesKeepTheirSourcesOrder,
  storiesNameWhatIsThere,
  storiesRetellASource,
  storiesSayOnlyWhatIsWritten,
} from './rules/stories'
import { variantsQuoteTheirSource, variantsSayOtherThings } from './rules/variants'
import type { PlacedShape } from './shapes'

const rules: Rule[] = [
  documentIdStartsWithItsDate,
  everyIdNamesSomething,
  mentionedPlacesExistedThen,
  everySourceIsDeclared,
  everyMentionHasEvidence,
  confirmationsNameTheirPage,
  relationsJoinTwoDocumentsOnce,
  everyFigureShowsWhereItIsWritten,
  quantitiesAreOfAPlace,
  unitsFitTheirQuantity,
  variantsSayOtherThings,
  variantsQuoteTheirSource,
  everythingBeginsBeforeItEnds,
  levelsChangeWhileThereIsAPlace,
  endsWithoutSuccessorOnADay,
  everyPlaceHasAShape,
  everyShapeHasAPlace,
  geometryFitsKind,
  everyCoordinateIsInTheRegion,
  becamePointsForward,
  mapShows63BeforeAnd34After,
  archipelagosArePresent,
  everyPlaceLiesInItsProvinces,
  storiesRetellASource,
  storiesKeepTheirSourcesOrder,
  storiesNameWhatIsThere,
  storiesSayOnlyWhatIsWritten,
]

/** Everything wrong with the content: what could not be read, and every promise that is broken. */
export function problemsOf(content: Content, placed: Map<string, PlacedShape>): Problem[] {
  const checked = { ...content, placed }
  return [...content.problems, ...rules.flatMap((rule) => rule(checked))]
}
