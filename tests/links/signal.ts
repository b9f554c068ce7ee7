import type { Row } from './row.ts'

const place = 'signal'

/** Signal: invitations, and links of people; what they lead to stands behind the #. All codes and numbers are made up. */
export default [
  [
    'https://signal.group/#CjQKIAAAAAAA',
    { kind: 'group', place, address: 'https://signal.group/#CjQKIAAAAAAA', ids: {} },
  ],
  ['signal.group/#CjQKIAAAAAAB_verzonnen-1', { kind: 'group', place }],
  [
    'https://signal.group/?utm_source=x#CjQKIAAAAAAC',
    { kind: 'group', place, address: 'https://signal.group/#CjQKIAAAAAAC' },
  ],
  [
    'https://signal.me/#eu/AAAAAAAA',
    { kind: 'profile', place, address: 'https://signal.me/#eu/AAAAAAAA', ids: {} },
  ],
  [
    'https://signal.me/#p/+32470000201',
    { kind: 'profile', place, address: 'https://signal.me/#p/+32470000201', ids: {} },
  ],
  ['SIGNAL.ME/#eu/AAAAAAAB', { kind: 'profile', place }],
  [
    'https://signal.art/addstickers/#pack_id=aaaa&pack_key=bbbb',
    {
      kind: 'file',
      place,
      address: 'https://signal.art/addstickers/#pack_id=aaaa&pack_key=bbbb',
      ids: {},
    },
  ],
  [
    'https://signal.link/call/#key=aaaa-bbbb',
    { kind: 'page', place, address: 'https://signal.link/call/#key=aaaa-bbbb' },
  ],
  ['https://support.signal.org/hc/ru/articles/360007060072', { kind: 'page', place }],
  ['https://signal.org/', { kind: 'home', place }],
  // The name is an ordinary word: other sites may bear it.
  ['https://signal.example/nieuws', { kind: 'page', place: 'any-website' }],
  ['https://signal.group.voorbeeld.example/#CjQKIAAAAAAD', { kind: 'page', place: 'any-website' }],
] as const satisfies readonly Row[]
