/** The small pictures inside the point symbols, drawn for this map: SVG paths in a box of 24 × 24, filled by the non-zero rule. */

export type Glyph = 'anchor' | 'plane' | 'gate' | 'zone' | 'factory' | 'bolt'

export const glyphs: Record<Glyph, string> = {
  anchor:
    'M12 5.2A2 2 0 1 1 11.99 5.2ZM11.2 8.8H12.8V10H15.2V11.5H12.8V16.9C14.6 16.6 16.1 15.4 16.6 13.7L15.3 14.3L16.9 11.6L18.6 14.2L18 13.9C17.4 16.9 14.9 18.8 12 18.8S6.6 16.9 6 13.9L5.4 14.2L7.1 11.6L8.7 14.3L7.4 13.7C7.9 15.4 9.4 16.6 11.2 16.9V11.5H8.8V10H11.2Z',
  plane:
    'M12 4.6C12.7 4.6 13.2 5.6 13.2 6.8V9.9L19 13.6V15.2L13.2 13.4V16.7L15 18.1V19.3L12 18.4L9 19.3V18.1L10.8 16.7V13.4L5 15.2V13.6L10.8 9.9V6.8C10.8 5.6 11.3 4.6 12 4.6Z',
  gate: 'M6 6H18V8H17V17H15V10.5H13V17H11V10.5H9V17H7V8H6Z',
  zone: 'M6.5 17.5V10.5H10V7H14V12H17.5V17.5H14.5V15H13V17.5Z',
  factory: 'M5.5 18V11L9.5 8.4V11L13.5 8.4V11H14.5L15 5.5H17L18.5 18Z',
  bolt: 'M13.6 4.5L7 13.2H11L10 19.5L17 10.4H12.8Z',
}
