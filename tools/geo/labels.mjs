// Places by hand the names of seas, countries, archipelagos and large islands.
// Spaces that must not break a line are no-break spaces.

const names = [
  { id: 'bien-dong', kind: 'sea', vi: 'Biển Đông', en: 'East Sea (Biển Đông)', at: [112.2, 13.4] },
  { id: 'vinh-bac-bo', kind: 'sea', vi: 'Vịnh Bắc Bộ', en: 'Gulf of Tonkin', at: [107.3, 18.9] },
  { id: 'vinh-thai-lan', kind: 'sea', vi: 'Vịnh Thái Lan', en: 'Gulf of Thailand', at: [102.2, 9.7] },
  { id: 'trung-quoc', kind: 'country', vi: 'Trung Quốc', en: 'China', at: [107.6, 23.6] },
  { id: 'lao', kind: 'country', vi: 'Lào', en: 'Laos', at: [102.7, 19.8] },
  { id: 'campuchia', kind: 'country', vi: 'Campuchia', en: 'Cambodia', at: [105.0, 12.55] },
  { id: 'thai-lan', kind: 'country', vi: 'Thái Lan', en: 'Thailand', at: [102.6, 15.6] },
  {
    id: 'hoang-sa',
    kind: 'archipelago',
    vi: 'Quần\u00a0đảo Hoàng\u00a0Sa (Đà\u00a0Nẵng)',
    en: 'Hoang\u00a0Sa archipelago (Da\u00a0Nang)',
    at: [112.0, 16.5],
  },
  {
    id: 'truong-sa',
    kind: 'archipelago',
    vi: 'Quần\u00a0đảo Trường\u00a0Sa (Khánh\u00a0Hòa)',
    en: 'Truong\u00a0Sa archipelago (Khanh\u00a0Hoa)',
    at: [114.3, 10.0],
  },
  { id: 'dao-phu-quoc', kind: 'island', vi: 'Đảo Phú Quốc', en: 'Phu Quoc Island', at: [104.0, 10.23] },
  { id: 'con-dao', kind: 'island', vi: 'Côn Đảo', en: 'Con Dao', at: [106.61, 8.69] },
  {
    id: 'dao-bach-long-vi',
    kind: 'island',
    vi: 'Đảo Bạch Long Vĩ',
    en: 'Bach Long Vi Island',
    at: [107.729, 20.136],
  },
  { id: 'dao-phu-quy', kind: 'island', vi: 'Đảo Phú Quý', en: 'Phu Quy Island', at: [108.94, 10.52] },
  { id: 'dao-ly-son', kind: 'island', vi: 'Đảo Lý Sơn', en: 'Ly Son Island', at: [109.12, 15.385] },
  { id: 'dao-tho-chu', kind: 'island', vi: 'Đảo Thổ Chu', en: 'Tho Chu Island', at: [103.475, 9.305] },
]

/** Points `{ id, kind, vi, en }`, kind being sea, country, archipelago or island. */
export function labels() {
  return names.map(({ at, ...properties }) => ({
    type: 'Feature',
    properties,
    geometry: { type: 'Point', coordinates: at },
  }))
}
