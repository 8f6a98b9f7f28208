/** Addresses of the plain pages (`place/<id>/`, `document/<id>/`): when the app may take one over, and what it then shows. */

/** The part of an address that says how a page is wanted. */
export interface Asked {
  search: string
  hash: string
}

const partsOf = (search: string) => search.replace(/^\?/, '').split('&').filter(Boolean)
const key = (part: string) => part.split('=')[0]!

/** Whether the address has `?plain`: the reader wants pages, not the app, also behind the links of this one. */
export const wantsPlain = ({ search }: Pick<Asked, 'search'>) =>
  partsOf(search).some((part) => key(part) === 'plain')

/** Whether the page is to stay as it is. A fragment asks for a part of the page, which the app does not have. */
export const staysPlain = (asked: Asked) => asked.hash.length > 1 || wantsPlain(asked)

/**
 * The app's query for a plain page, without the question mark.
 * @param shown what the page is about, as in the app's query: `place=lang-son`
 * @param search the rest of the view, as the page's address has it: `?date=2025-06-30&lang=en`
 */
export function queryOf(shown: string, search: string): string {
  const rest = partsOf(search).filter((part) => !['place', 'document', 'plain'].includes(key(part)))
  return [shown, ...rest].join('&')
}

/** A link to another plain page with `?plain`, so that who asked for pages keeps getting them; nothing for other links. */
export function keptPlain(href: string, origin: string): string | undefined {
  const url = new URL(href)
  if (
    url.origin !== origin ||
    url.search ||
    !/\/((pages|(place|document)\/[^/]+)\/|place\/[^/]+\/\d+\.html)$/.test(url.pathname)
  )
    return undefined
  url.search = '?plain'
  return url.href
}
