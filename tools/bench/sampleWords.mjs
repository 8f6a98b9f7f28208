// @ts-check
/**
 * The words of sample documents, as long as real ones: `{0}` stands for a place's name. They are true of nothing, which
 * titles and summaries say outright.
 */

/** @typedef {{ vi: string, en: string }} Text */
/** @typedef {{ kind: string, slug: string, sign: string | undefined, title: Text }} Template */

/** @type {readonly (readonly [Template, number])[]} each with how often it comes */
export const templates = [
  [
    {
      kind: 'provincial-plan',
      slug: 'quy-hoach-tinh',
      sign: '/QĐ-TTg',
      title: {
        vi: 'Quyết định phê duyệt Quy hoạch {0} thời kỳ 2021–2030, tầm nhìn đến năm 2050',
        en: 'Decision approving the plan of {0} for 2021–2030, with a vision to 2050',
      },
    },
    6,
  ],
  [
    {
      kind: 'regional-plan',
      slug: 'quy-hoach-vung',
      sign: '/QĐ-TTg',
      title: {
        vi: 'Quyết định phê duyệt Quy hoạch vùng liên tỉnh quanh {0} thời kỳ 2021–2030, tầm nhìn đến năm 2050',
        en: 'Decision approving the plan of the inter-provincial region around {0} for 2021–2030, with a vision to 2050',
      },
    },
    4,
  ],
  [
    {
      kind: 'sector-plan',
      slug: 'quy-hoach-ha-tang',
      sign: '/QĐ-TTg',
      title: {
        vi: 'Quy hoạch phát triển kết cấu hạ tầng giao thông và dịch vụ logistics khu vực {0} đến năm 2030',
        en: 'Plan for transport infrastructure and logistics services in the area of {0} to 2030',
      },
    },
    8,
  ],
  [
    {
      kind: 'construction-plan',
      slug: 'dieu-chinh-quy-hoach-chung',
      sign: '/QĐ-UBND',
      title: {
        vi: 'Quyết định phê duyệt điều chỉnh cục bộ đồ án quy hoạch chung xây dựng {0} đến năm 2040, tỷ lệ 1/10.000',
        en: 'Decision on a partial adjustment of the general construction plan of {0} to 2040, scale 1:10,000',
      },
    },
    10,
  ],
  [
    {
      kind: 'decision',
      slug: 'chu-truong-dau-tu',
      sign: '/QĐ-TTg',
      title: {
        vi: 'Quyết định chấp thuận chủ trương đầu tư dự án hạ tầng kết nối {0} với các đầu mối giao thông quốc gia',
        en: 'Decision approving in principle an infrastructure project that links {0} with national transport hubs',
      },
    },
    24,
  ],
  [
    {
      kind: 'politburo-resolution',
      slug: 'nghi-quyet',
      sign: '-NQ/TW',
      title: {
        vi: 'Nghị quyết về phương hướng phát triển kinh tế – xã hội, bảo đảm quốc phòng, an ninh {0} đến năm 2030, tầm nhìn đến năm 2045',
        en: 'Resolution on socio-economic development, defence and security of {0} to 2030, with a vision to 2045',
      },
    },
    3,
  ],
  [
    {
      kind: 'politburo-conclusion',
      slug: 'ket-luan',
      sign: '-KL/TW',
      title: {
        vi: 'Kết luận về tình hình thực hiện nghị quyết và một số nhiệm vụ trọng tâm phát triển {0}',
        en: 'Conclusion on how the resolution was carried out and on priority tasks in developing {0}',
      },
    },
    3,
  ],
  [
    {
      kind: 'national-assembly-resolution',
      slug: 'co-che-dac-thu',
      sign: '/{year}/QH15',
      title: {
        vi: 'Nghị quyết về thí điểm một số cơ chế, chính sách đặc thù phát triển {0}',
        en: 'Resolution piloting special mechanisms and policies for the development of {0}',
      },
    },
    3,
  ],
  [
    {
      kind: 'cooperation-agreement',
      slug: 'thoa-thuan-hop-tac',
      sign: '/TTHT',
      title: {
        vi: 'Thỏa thuận hợp tác phát triển kinh tế – xã hội giữa {0} và {1} giai đoạn 2021–2025',
        en: 'Agreement on socio-economic cooperation between {0} and {1}, 2021–2025',
      },
    },
    12,
  ],
  [
    {
      kind: 'memorandum',
      slug: 'ban-ghi-nho',
      sign: undefined,
      title: {
        vi: 'Bản ghi nhớ về phối hợp thu hút đầu tư, phát triển du lịch và logistics giữa {0} và {1}',
        en: 'Memorandum on attracting investment and developing tourism and logistics together, {0} and {1}',
      },
    },
    9,
  ],
  [
    {
      kind: 'programme',
      slug: 'chuong-trinh',
      sign: '/KH-UBND',
      title: {
        vi: 'Chương trình hành động về phát triển liên kết vùng {0} gắn với chuyển đổi số và tăng trưởng xanh',
        en: 'Action programme on regional linkage of {0} with digital transformation and green growth',
      },
    },
    8,
  ],
  [
    {
      kind: 'project-list',
      slug: 'danh-muc-du-an',
      sign: '/NQ-HĐND',
      title: {
        vi: 'Danh mục dự án ưu tiên kêu gọi đầu tư tại {0} và các địa bàn lân cận',
        en: 'List of priority projects that seek investment in {0} and neighbouring areas',
      },
    },
    5,
  ],
  [
    {
      kind: 'event',
      slug: 'hoi-nghi',
      sign: undefined,
      title: {
        vi: 'Hội nghị sơ kết công tác phối hợp phát triển {0}',
        en: 'Conference reviewing cooperation on the development of {0}',
      },
    },
    5,
  ],
]

/** What a sample document says of a place, by role. @type {Record<string, readonly Text[]>} */
export const sayings = {
  scope: [
    {
      vi: 'Phạm vi áp dụng gồm toàn bộ {0}; các chỉ tiêu tăng trưởng, đô thị hóa và sử dụng đất được giao cụ thể theo từng giai đoạn.',
      en: 'It covers all of {0}; targets for growth, urbanisation and land use are set stage by stage.',
    },
    {
      vi: '{0} được xác định là địa bàn động lực, ưu tiên công nghiệp chế biến, chế tạo và dịch vụ logistics.',
      en: '{0} is named a driving area, with priority for manufacturing and logistics services.',
    },
  ],
  party: [
    {
      vi: '{0} là một bên ký, cùng rà soát quy hoạch, chia sẻ dữ liệu và tổ chức họp định kỳ hằng năm.',
      en: '{0} is a signatory; the sides review their plans together, share data and meet once a year.',
    },
  ],
  node: [
    {
      vi: '{0} là một đỉnh của cụm liên kết, giữ vai trò đầu mối giao thương và trung chuyển hàng hóa.',
      en: '{0} is a corner of the linked cluster and a hub of trade and of goods in transit.',
    },
  ],
  endpoint: [
    {
      vi: 'Tuyến kết nối bắt đầu tại {0}, đi trùng một phần hành lang hiện có và giao với các trục ngang.',
      en: 'The link begins at {0}, shares part of the present corridor and meets the cross-routes.',
    },
  ],
  project: [
    {
      vi: 'Nâng cấp, mở rộng {0} và đường nối với khu công nghiệp lân cận, hoàn thành trong kỳ kế hoạch trung hạn.',
      en: '{0} is to be upgraded and widened, with roads to nearby industrial parks, within the medium-term plan.',
    },
    {
      vi: 'Kêu gọi đầu tư hạ tầng kỹ thuật và dịch vụ hỗ trợ tại {0} theo hình thức đối tác công tư.',
      en: 'Investors are sought for infrastructure and support services at {0} in public–private partnership.',
    },
  ],
  beneficiary: [
    {
      vi: '{0} được ưu tiên nguồn lực để nâng chất lượng nhân lực, y tế và giáo dục gắn với nhu cầu doanh nghiệp.',
      en: '{0} is given priority for raising the quality of its workforce, health care and schools.',
    },
  ],
  reference: [
    { vi: 'Nhắc đến {0} khi nêu bối cảnh kết nối của khu vực.', en: '{0} is named as part of the setting.' },
  ],
  excluded: [
    { vi: 'Văn bản nêu rõ {0} không thuộc diện áp dụng.', en: 'The text says that {0} is not covered.' },
  ],
}

/** @type {readonly (readonly [string, number])[]} */
export const roleWeights = [
  ['scope', 34],
  ['project', 24],
  ['party', 10],
  ['beneficiary', 9],
  ['node', 8],
  ['endpoint', 6],
  ['reference', 8],
  ['excluded', 1],
]

/** @type {Text} */
export const because = {
  vi: 'Suy từ cụm từ chỉ chung các địa phương trong vùng mà văn bản dùng.',
  en: 'Worked out from the collective name that the document uses for the places of the region.',
}

/** @type {Text} */
export const measure = {
  vi: 'Tổng vốn đầu tư dự kiến của các dự án tại {0}',
  en: 'Expected investment in the projects at {0}',
}

/** @type {Text} */
export const summary = {
  vi: 'Văn bản mẫu do máy sinh ra để đo tốc độ, không có thật. Nêu định hướng không gian, danh mục công trình và trách nhiệm phối hợp giữa các địa phương quanh {0}.',
  en: 'A sample document made by a program to measure speed; it does not exist. It sets out a spatial framework, lists works and says who cooperates on what around {0}.',
}
