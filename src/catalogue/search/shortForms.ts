/** Short forms and foreign names found in terms, and what they stand for. */
import { joined, termsIn } from './terms'
import { shortForms } from './vocabulary'

interface Meaning {
  terms: string
  /** As people write it. */
  text: string
}

const known = new Map<string, { short: string; means: Meaning[] }>()
for (const { short, means } of shortForms) {
  const key = joined(termsIn(short))
  const before = known.get(key)
  const meanings = [...(before?.means ?? []), ...means.map((text) => ({ terms: termsIn(text), text }))]
  known.set(key, { short: before?.short ?? short, means: meanings })
}
const longest = Math.max(...shortForms.map(({ short }) => termsIn(short).split(' ').length))
/** At most so many ways to read a query. */
const mostWays = 6

interface Piece {
  /** Index of the first term, and of the one after the last. */
  from: number
  until: number
  short: string
  means: readonly Meaning[]
}

/** `tp hcm` and `tphcm` are one short form. The longest that fits is taken. */
function piecesOf(terms: readonly string[]): Piece[] {
  const found: Piece[] = []
  for (let from = 0; from < terms.length;) {
    let until = Math.min(terms.length, from + longest)
    while (until > from && !known.has(terms.slice(from, until).join(''))) until--
    if (until > from) found.push({ from, until, ...known.get(terms.slice(from, until).join(''))! })
    from = Math.max(until, from + 1)
  }
  return found
}

/** Everything, as terms, that the short forms in a name or number stand for. Only capitals make a short form there. */
export function meaningsIn(text: string): string[] {
  const capitals = text.match(/\p{Lu}[\p{L}.-]*\p{Lu}\p{L}*|\p{Lu}{2}/gu) ?? []
  return capitals.flatMap((short) =>
    piecesOf(termsIn(short).split(' ')).flatMap(({ means }) => means.map(({ terms }) => terms)),
  )
}

/** The terms with all short forms written out, each way that they can be meant; none where there is no short form. */
export function writtenOut(terms: readonly string[]): { terms: string[]; short: string; text: string }[] {
  const pieces = piecesOf(terms)
  if (!pieces.length) return []
  let ways: { terms: string[]; texts: string[] }[] = [{ terms: [], texts: [] }]
  let done = 0
  for (const { from, until, means } of pieces) {
    const between = terms.slice(done, from)
    ways = ways
      .flatMap((way) =>
        means.map((meaning) => ({
          terms: [...way.terms, ...between, ...meaning.terms.split(' ')],
          texts: [...way.texts, meaning.text],
        })),
      )
      .slice(0, mostWays)
    done = until
  }
  const short = pieces.map((piece) => piece.short).join(', ')
  return ways.map((way) => ({
    terms: [...way.terms, ...terms.slice(done)],
    short,
    text: way.texts.join(', '),
  }))
}
