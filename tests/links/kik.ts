import type { Row } from './row.ts'

const place = 'kik'

/** Kik: links of people and of groups. All names and codes are made up. */
export default [
  [
    'https://kik.me/verzonnen.naam1',
    {
      kind: 'profile',
      place,
      address: 'https://kik.me/verzonnen.naam1',
      ids: { handle: 'verzonnen.naam1' },
    },
  ],
  ['kik.me/verzonnen_2', { kind: 'profile', place, ids: { handle: 'verzonnen_2' } }],
  [
    'http://kik.me/u/verzonnen3?utm_source=x',
    { kind: 'profile', place, address: 'https://kik.me/verzonnen3' },
  ],
  [
    'https://www.kik.com/u/open/verzonnen4',
    { kind: 'profile', place, address: 'https://kik.me/verzonnen4', ids: { handle: 'verzonnen4' } },
  ],
  ['https://kik.com/u/verzonnen5', { kind: 'profile', place, ids: { handle: 'verzonnen5' } }],
  ['https://ws2.kik.com/user/verzonnen6', { kind: 'profile', place }],
  [
    'https://kik.me/g/AbCdEf-_1',
    { kind: 'group', place, address: 'https://kik.me/g/AbCdEf-_1', ids: { group: 'AbCdEf-_1' } },
  ],
  ['kik.me/g/AbCdEf2', { kind: 'group', place }],
  [
    'http://profilepics.cf.kik.com/aaaa-bbbb/orig.jpg',
    { kind: 'image', place, address: 'http://profilepics.cf.kik.com/aaaa-bbbb/orig.jpg', ids: {} },
  ],
  ['https://chatpics.kik.com/aaaa', { kind: 'image', place }],
  ['https://kik.me/s/instellingen', { kind: 'page', place }],
  [
    'https://help.kik.com/hc/en-us/articles/4402351902363-I-m-being-harassed-on-Kik-What-can-I-do',
    { kind: 'page', place },
  ],
  ['https://www.kik.com/', { kind: 'home', place }],
  // The name is too short for look-alikes.
  ['https://kick.example/verzonnen', { kind: 'page', place: 'any-website' }],
] as const satisfies readonly Row[]
