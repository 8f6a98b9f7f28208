/** What a visitor types into a report, made fit to be copied and mailed. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freeText, longest, mailAddress } from '../../src/explore/cite/freeText'
import { forms, readAsked, writeAsked } from '../../src/explore/cite/told'
import { toldForm } from '../../src/view/view'

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'a\u202e\u200f\ud83d\ude00\ud800\r\n\0 Đ'), maxLength: 3000 }),
)

describe('free text', () => {
  it('keeps lines and accents, drops what hides or turns words around, and ends after 1,000 letters', () => {
    expect(freeText('Sai \u202Eđoạn 3\r\nXin sửa.\0')).toBe('Sai đoạn 3\nXin sửa.')
    expect(freeText('<img src=x onerror=alert(1)>')).toBe('<img src=x onerror=alert(1)>')
    expect([...freeText('😀'.repeat(2000))]).toHaveLength(longest)
    expect(freeText('x'.repeat(10_000))).toHaveLength(longest)
  })

  it('is sound Unicode, whatever was typed', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const kept = freeText(typed)
        expect(kept).not.toMatch(/[\p{Cs}\u202A-\u202E\u2066-\u2069]|(?!\n)\p{Cc}/u)
        expect([...kept].length).toBeLessThanOrEqual(longest)
        expect(freeText(kept)).toBe(kept)
      }),
    )
  })
})

describe('a mail without an addressee', () => {
  it('says what the report says, or its beginning where it would be too long for mail programs', () => {
    fc.assert(
      fc.property(anything.map(freeText), (text) => {
        const address = mailAddress('Báo chỗ sai', text)
        expect(address.length).toBeLessThanOrEqual(1900)
        const mail = new URL(address)
        expect(mail.protocol).toBe('mailto:')
        expect(mail.pathname).toBe('')
        expect(mail.searchParams.get('subject')).toBe('Báo chỗ sai')
        const body = mail.searchParams.get('body')!.replaceAll('\r\n', '\n')
        if (body === text) return
        expect(body.endsWith('…')).toBe(true)
        expect(text.startsWith(body.slice(0, -1))).toBe(true)
        expect(address.length).toBeGreaterThan(1850)
      }),
    )
  })
})

describe('what the address tells the citation tool', () => {
  it('is read as it was written, and anything else falls back', () => {
    for (const form of forms)
      for (const view of [true, false]) {
        const told = writeAsked({ view, form })
        expect(told).toMatch(toldForm)
        expect(readAsked(told, 'en')).toEqual({ view, form })
      }
    expect(readAsked('', 'vi')).toEqual({ view: false, form: 'vi' })
    expect(readAsked('constructor~__proto__', 'en')).toEqual({ view: false, form: 'en' })
  })
})
