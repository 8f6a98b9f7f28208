/** Text without case and accents, for matching Vietnamese as people type it. Fold the query and the text alike. */

/** `Đồng Đăng` → `dong dang`, however its Unicode was composed. Icelandic Ð, which old Vietnamese fonts wrote for Đ, is a d too. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[đĐðÐ]/g, 'd')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
}
