import type { Row } from './row.ts'

const place = 'hinge'

/** Hinge: few addresses exist. The codes are made up. */
export default [
  [
    'https://media.hingenexus.com/image/upload/0aa0aa0aaaaaaaaaaa0aa.jpg',
    { kind: 'image', place, ids: { file: '0aa0aa0aaaaaaaaaaa0aa' } },
  ],
  [
    'media.hingenexus.com/image/upload/0bb0bb0bbbbbbbbbbb0bb',
    {
      kind: 'image',
      place,
      address: 'https://media.hingenexus.com/image/upload/0bb0bb0bbbbbbbbbbb0bb',
      ids: { file: '0bb0bb0bbbbbbbbbbb0bb' },
    },
  ],
  [
    'https://media.hingenexus.com/image/upload/x_0.1,y_0.2,w_0.8,h_0.9,c_crop/w_600,q_auto/0cc0cc0ccccccccccc0cc.jpg?utm_source=x',
    { kind: 'image', place, ids: { file: '0cc0cc0ccccccccccc0cc' } },
  ],
  ['https://media.hingenexus.com/video/verzonnen', { kind: 'page', place }],
  ['https://hinge.co/', { kind: 'home', place }],
  ['HINGE.CO', { kind: 'home', place }],
  [
    'https://help.hinge.co/hc/en-us?utm_campaign=x',
    { kind: 'page', place, address: 'https://help.hinge.co/hc/en-us' },
  ],
  ['https://help.hinge.co', { kind: 'home', place }],
  [
    'https://help.hinge.co/hc/en-us/articles/47066375568787-How-do-I-Report-Someone-After-We-ve-Unmatched',
    { kind: 'page', place },
  ],
  [
    'https://help.hinge.co/hc/de-de/articles/360053561913-Folgen-falscher-Meldungen',
    { kind: 'page', place },
  ],
  // The name is an ordinary word: other sites may bear it.
  ['https://hinge.example/deuren', { kind: 'page', place: 'any-website' }],
] as const satisfies readonly Row[]
