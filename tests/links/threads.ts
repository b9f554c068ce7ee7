import type { Row } from './row.ts'

const place = 'threads'

/** Threads: the codes and names are made up. */
export default [
  [
    'https://www.threads.net/@verzonnen.naam/post/AbCdEfGhIjK?xmt=abc',
    {
      kind: 'post',
      place,
      address: 'https://www.threads.com/@verzonnen.naam/post/AbCdEfGhIjK',
      ids: { handle: 'verzonnen.naam', post: 'AbCdEfGhIjK' },
    },
  ],
  [
    'threads.com/@verzonnen_naam2/post/AbCdE-_hIjM/media?slof=1',
    {
      kind: 'post',
      place,
      address: 'https://www.threads.com/@verzonnen_naam2/post/AbCdE-_hIjM',
    },
  ],
  [
    'https://threads.com/t/AbCdEfGhIjL',
    {
      kind: 'post',
      place,
      address: 'https://www.threads.com/t/AbCdEfGhIjL',
      ids: { post: 'AbCdEfGhIjL' },
    },
  ],
  [
    'https://www.threads.net/t/AbCdEfGhIjN/embed/',
    { kind: 'post', place, address: 'https://www.threads.com/t/AbCdEfGhIjN' },
  ],
  [
    'threads.com/@verzonnen.naam?igshid=abc',
    {
      kind: 'profile',
      place,
      address: 'https://www.threads.com/@verzonnen.naam',
      ids: { handle: 'verzonnen.naam' },
    },
  ],
  [
    'HTTPS://WWW.THREADS.NET/@verzonnen3/replies',
    { kind: 'profile', place, address: 'https://www.threads.com/@verzonnen3' },
  ],
  [
    'https://www.threads.net/intent/follow?username=verzonnen4',
    {
      kind: 'profile',
      place,
      address: 'https://www.threads.com/@verzonnen4',
      ids: { handle: 'verzonnen4' },
    },
  ],
  ['https://www.threads.com/share/BAVoorb33ld/', { kind: 'short', place, ids: {} }],
  [
    'https://l.threads.com/?u=https%3A%2F%2Fvoorbeeld.example%2Fpagina&e=AT0',
    { kind: 'page', place: 'any-website', address: 'https://voorbeeld.example/pagina' },
  ],
  ['https://l.threads.com/?u=geen-adres', { kind: 'short', place }],
  [
    'https://www.threads.com/login/?next=%2F%40verzonnen5%2Fpost%2FAbCdEfGhIjP',
    { kind: 'post', place, address: 'https://www.threads.com/@verzonnen5/post/AbCdEfGhIjP' },
  ],
  ['https://www.threads.com/messages/', { kind: 'private', place }],
  [
    'https://www.threads.net/intent/post?text=hallo&url=https%3A%2F%2Fvoorbeeld.example%2Ftwee',
    { kind: 'page', place: 'any-website', address: 'https://voorbeeld.example/twee' },
  ],
  ['https://www.threads.com/intent/post?text=hallo', { kind: 'private', place }],
  ['https://www.threads.com/search?q=jan', { kind: 'search', place, ids: { query: 'jan' } }],
  ['https://www.threads.com/', { kind: 'home', place }],
  ['https://www.threads.com/for_you', { kind: 'home', place }],
  ['https://help.threads.com/@verzonnen', { kind: 'page', place, ids: {} }],
  ['https://threads-winkel.example/jas', { kind: 'page', place: 'any-website' }],
] as const satisfies readonly Row[]
