import type { Row } from './row.ts'

const place = 'linkedin'
const post = '7000000000000000001'

/** LinkedIn. All names and ids are made up. */
export default [
  [
    'https://www.linkedin.com/posts/verzonnen_titel-activity-7000000000000000001-AbCd?utm_source=share&utm_medium=member_desktop&rcm=ACoAAAAA',
    {
      kind: 'post',
      place,
      address: 'https://www.linkedin.com/posts/verzonnen_titel-activity-7000000000000000001-AbCd',
      ids: { post },
    },
  ],
  ['linkedin.com/posts/activity-7000000000000000001-AbCd', { kind: 'post', place, ids: { post } }],
  [
    'https://www.linkedin.com/posts/verzonnen_titel-ugcPost-7000000000000000001-AbCd?commentUrn=urn%3Ali%3Acomment%3A%28ugcPost%3A7000000000000000001%2C7000000000000000009%29',
    {
      kind: 'comment',
      place,
      ids: { post, comment: 'urn:li:comment:(ugcPost:7000000000000000001,7000000000000000009)' },
    },
  ],
  [
    'https://www.linkedin.com/feed/update/urn:li:activity:7000000000000000001/?trk=x',
    {
      kind: 'post',
      place,
      address: 'https://www.linkedin.com/feed/update/urn:li:activity:7000000000000000001/',
      ids: { post },
    },
  ],
  [
    'https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7000000000000000001',
    { kind: 'post', place, ids: { post } },
  ],
  [
    'https://www.linkedin.com/feed/update/urn:li:activity:7000000000000000001?commentUrn=urn%3Ali%3Acomment%3A%28activity%3A7000000000000000001%2C7000000000000000002%29',
    {
      kind: 'comment',
      place,
      ids: { post, comment: 'urn:li:comment:(activity:7000000000000000001,7000000000000000002)' },
    },
  ],
  [
    'https://www.linkedin.com/feed/update/urn:li:groupPost:1234567-7000000000000000001?utm_source=share',
    { kind: 'post', place, ids: { group: '1234567', post } },
  ],
  [
    'https://www.linkedin.com/pulse/verzonnen-titel-verzonnen-naam-abcde/',
    { kind: 'post', place, ids: { post: 'verzonnen-titel-verzonnen-naam-abcde' } },
  ],
  [
    'https://www.linkedin.com/groups/1234567/',
    {
      kind: 'group',
      place,
      address: 'https://www.linkedin.com/groups/1234567/',
      ids: { group: '1234567' },
    },
  ],
  [
    'https://be.linkedin.com/in/verzonnen-naam-000?trk=x',
    {
      kind: 'profile',
      place,
      address: 'https://www.linkedin.com/in/verzonnen-naam-000/',
      ids: { handle: 'verzonnen-naam-000' },
    },
  ],
  [
    'www.linkedin.com/mwlite/in/verzonnen-naam-001/recent-activity/all/',
    { kind: 'profile', place, ids: { handle: 'verzonnen-naam-001' } },
  ],
  [
    'https://www.linkedin.com/company/verzonnen/posts/?feedView=all',
    {
      kind: 'profile',
      place,
      address: 'https://www.linkedin.com/company/verzonnen/',
      ids: { handle: 'verzonnen' },
    },
  ],
  [
    'https://www.linkedin.com/authwall?trk=bf&original_referer=&sessionRedirect=https%3A%2F%2Fwww.linkedin.com%2Fin%2Fverzonnen-naam-002',
    {
      kind: 'profile',
      place,
      address: 'https://www.linkedin.com/in/verzonnen-naam-002/',
      ids: { handle: 'verzonnen-naam-002' },
    },
  ],
  [
    'https://www.linkedin.com/uas/login?session_redirect=%2Fin%2Fverzonnen-naam-003%2F',
    { kind: 'profile', place, ids: { handle: 'verzonnen-naam-003' } },
  ],
  ['https://lnkd.in/eAbCdEf1', { kind: 'short', place }],
  [
    'https://media.licdn.com/dms/image/v2/AAAA/0?e=1&v=beta&t=aaaa',
    {
      kind: 'image',
      place,
      address: 'https://media.licdn.com/dms/image/v2/AAAA/0?e=1&v=beta&t=aaaa',
      ids: {},
    },
  ],
  [
    'https://dms.licdn.com/playlist/vid/v2/AAAA/mp4-720p-30fp-crf28/0/1?e=1&v=beta&t=aaaa',
    { kind: 'video', place, ids: {} },
  ],
  ['https://www.linkedin.com/messaging/thread/aaaa/', { kind: 'private', place }],
  [
    'https://www.linkedin.com/search/results/all/?keywords=jan',
    { kind: 'search', place, ids: { query: 'jan' } },
  ],
  ['https://www.linkedin.com/feed/', { kind: 'home', place }],
  [
    'https://www.linkedin.com/safety/go?url=https%3A%2F%2Fexample.org%2Fpagina&trk=a',
    { kind: 'page', place: 'any-website', address: 'https://example.org/pagina', ids: {} },
  ],
  [
    'https://linkedin-inloggen.example/in/verzonnen',
    { kind: 'page', place: 'any-website', looksLike: 'linkedin' },
  ],
] as const satisfies readonly Row[]
