/** Names of layers and kinds, for files that leave the atlas. The interface's own words are the same; a test compares them. */
import type { LayerId } from '../../layers'
import type { PlaceKind, Text } from '../../words'

export const layerNames: Record<LayerId, Text> = {
  provinces: { vi: 'Tỉnh, thành phố', en: 'Provinces' },
  zones: { vi: 'Vùng liên kết', en: 'Linkage zones' },
  corridors: { vi: 'Trục và hành lang kinh tế', en: 'Axis and economic corridors' },
  roads: { vi: 'Đường bộ chính', en: 'Main roads' },
  railways: { vi: 'Đường sắt', en: 'Railways' },
  expressways: { vi: 'Cao tốc', en: 'Expressways' },
  towns: { vi: 'Đô thị, huyện lỵ cũ', en: 'Towns, former district seats' },
  'economic-zones': { vi: 'Khu kinh tế', en: 'Economic zones' },
  'industrial-parks': { vi: 'Khu công nghiệp', en: 'Industrial parks' },
  energy: { vi: 'Năng lượng', en: 'Energy' },
  airports: { vi: 'Cảng hàng không', en: 'Airports' },
  seaports: { vi: 'Cảng biển', en: 'Seaports' },
  'border-gates': { vi: 'Cửa khẩu', en: 'Border gates' },
}

export const kindNames: Record<PlaceKind, Text> = {
  province: { vi: 'Tỉnh, thành phố', en: 'Province' },
  region: { vi: 'Vùng', en: 'Region' },
  'linkage-zone': { vi: 'Vùng liên kết', en: 'Linkage zone' },
  'development-triangle': { vi: 'Tam giác phát triển', en: 'Development triangle' },
  'development-axis': { vi: 'Trục phát triển', en: 'Development axis' },
  'economic-corridor': { vi: 'Hành lang kinh tế', en: 'Economic corridor' },
  'socio-economic-region': { vi: 'Vùng kinh tế – xã hội', en: 'Socio-economic region' },
  expressway: { vi: 'Cao tốc', en: 'Expressway' },
  road: { vi: 'Đường bộ', en: 'Road' },
  railway: { vi: 'Đường sắt', en: 'Railway' },
  seaport: { vi: 'Cảng biển', en: 'Seaport' },
  airport: { vi: 'Cảng hàng không', en: 'Airport' },
  'border-gate': { vi: 'Cửa khẩu', en: 'Border gate' },
  'economic-zone': { vi: 'Khu kinh tế', en: 'Economic zone' },
  'industrial-park': { vi: 'Khu công nghiệp', en: 'Industrial park' },
  'energy-project': { vi: 'Dự án năng lượng', en: 'Energy project' },
  town: { vi: 'Đô thị', en: 'Town' },
  district: { vi: 'Huyện cũ (điểm đặt tại huyện lỵ)', en: 'Former district (point at its seat)' },
}
