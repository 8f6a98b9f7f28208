// @ts-check
/** Names of files and folders that a list may ask for: they stay beside the list, and mean the same on every system. */

const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i
/** What the command writes besides the pictures. */
const taken = ['contact-sheet', 'alt-texts']

/**
 * What is wrong with a name for pictures; '' where nothing is.
 * @param {string} name without its ending
 * @param {readonly string[]} endings that formats give
 */
export function faultOfName(name, endings) {
  if (/[/\\]/.test(name) || name === '.' || name === '..')
    return 'is a path; write a name alone, and the folder in `out`'
  const ending = endings.find((one) => name.toLowerCase().endsWith(`.${one}`))
  if (ending) return `ends in .${ending}; leave that off, the format gives it`
  if (!/^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]*$/u.test(name) || /[. ]$/.test(name))
    return 'is no name for a file everywhere; use letters, digits, hyphens, dots and spaces, and begin and end with a letter or digit'
  if (name.length > 120) return 'is too long; 120 letters are enough'
  if (reserved.test(name.split('.')[0] ?? ''))
    return 'is a name that Windows keeps for itself; choose another'
  if (taken.includes(name.toLowerCase())) return 'is written by the command itself; choose another'
  return ''
}

/**
 * What is wrong with a path that must stay in the list's folder; '' where nothing is.
 * @param {string} path
 */
export function faultOfPath(path) {
  if (/^([/\\~]|[a-z]:)/i.test(path) || path.includes('\\'))
    return 'is not a path beside the list; write it from there, with forward slashes'
  const parts = path.split('/')
  if (parts.includes('..')) return 'leaves the folder of the list; put it beside the list or below'
  const controls = [...path].some((letter) => letter < ' ')
  if (controls || parts.some((part) => part === '' || part === '.'))
    return 'is not a plain path; write for example pictures/spring'
  return ''
}

/**
 * Names are the same where a system that ignores case or accents' spelling would write one file.
 * @param {string} name
 */
export const nameKey = (name) => name.normalize('NFC').toLowerCase()
