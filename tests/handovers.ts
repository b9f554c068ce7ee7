import { type Case, emptyCase, type NotedLink } from '../src/case/case.ts'
import { type Content, recordVersion } from '../src/case/record.ts'
import { type Part, readPart } from '../src/keep/handover/part.ts'

/** Page whose address is in the codes. */
export const page = 'https://leidraad.example/'

export const contentOf = (state: Partial<Case>): Content => ({
  version: recordVersion,
  revision: 7,
  app: '0.1.0',
  saved: '2026-11-29T10:00:00.000Z',
  state: { ...emptyCase, ...state },
})

/** Letters and digits as ids have them, the same each time: mulberry32. */
export function idsFrom(seed: number): (length: number, from?: string) => string {
  const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  return (length, from = signs) =>
    Array.from({ length }, () => from[Math.floor(next() * from.length)]).join('')
}

const digits = '0123456789'
const letters = 'aeioubdklmnrst'

/** Links as they are noted over six places; `known` with everything that the log can hold of one. */
export function linksOf(count: number, known: boolean): Case['links'] {
  const id = idsFrom(2026)
  const links = Array.from({ length: count }, (_, at): [string, NotedLink] => {
    const name = id(9, letters)
    const forms = [
      ['instagram', `https://www.instagram.com/p/${id(11)}/`],
      ['instagram', `https://www.instagram.com/reel/${id(11)}/`],
      ['tiktok', `https://www.tiktok.com/@${name}/video/7${id(18, digits)}`],
      ['x', `https://x.com/${name}/status/1${id(18, digits)}`],
      ['telegram', `https://t.me/${name}/${id(4, digits)}`],
      ['any-website', `https://www.${id(8, letters)}.com/${id(7, letters)}/${id(6, digits)}.html`],
    ] as const
    const [place, text] = forms[at % forms.length] ?? forms[0]
    const day = (first: number) => String(first + (at % 9)).padStart(2, '0')
    const all = {
      account: `@${name}`,
      seen: `2026-11-${day(1)}T1${id(1, digits)}:${id(1, '012345')}${id(1, digits)}`,
      zone: 'Europe/Brussels',
      shot: { address: 'yes', date: 'yes', account: 'yes' },
      reports: {
        [place]: {
          on: { report: `2026-11-${day(11)}` },
          reference: id(8, digits),
          answer: at % 3 ? 'removed' : 'refused',
          answered: `2026-11-${day(20)}`,
        },
      },
    } as const
    return [`l${at + 1}`, known ? { text, ...all } : { text }]
  })
  return Object.fromEntries(links)
}

/** A plan half done: intake, evidence and five places, as somebody walks through them. */
export const plan: Partial<Case> = {
  answers: {
    intake: {
      pace: 'whole',
      danger: 'no',
      who: 'me',
      age: 'adult',
      happened: 'online',
      where: 'done',
      wants: 'both',
    },
    evidence: {
      capture: 'done',
      device: 'iphone',
      iphone: 'done',
      note: 'done',
      'safe-place': 'done',
    },
    instagram: {
      evidence: 'done',
      where: 'post',
      report: 'done',
      more: 'profile',
      profile: 'done',
      block: 'done',
      protect: 'done',
    },
    facebook: { evidence: 'done', where: 'chat', chat: 'done', more: 'enough' },
    tiktok: { evidence: 'done', report: 'done' },
    x: { evidence: 'done', report: 'done' },
    telegram: { evidence: 'done' },
    dossier: {
      begin: 'done',
      picture: 'myself',
      meant: 'one',
      pressure: 'no',
      spread: 'known',
      how: 'said',
      relation: 'partner',
      threat: 'yes',
    },
  },
  told: {
    pace: { value: 'whole', by: 'intake' },
    who: { value: 'me', by: 'intake' },
    age: { value: 'adult', by: 'intake' },
    happened: { value: 'online', by: 'intake' },
    wants: { value: 'both', by: 'intake' },
    device: { value: 'iphone', by: 'evidence' },
  },
  notes: { intake: { where: { places: 'instagram\nfacebook\ntiktok\nx\ntelegram' } } },
  events: {
    e1: { on: '2026-05', about: 'yes', what: 'made' },
    e2: { on: '2026-11-20', what: 'found', text: 'Via een vriendin.' },
  },
  put: { prevention: 'later' },
  ended: { intake: '2026-11-23', evidence: '2026-11-23', instagram: '2026-11-24' },
  at: { flow: 'facebook', screen: 'profile' },
  language: 'nl',
}

/** The part that an address carries; throws when it carries none. */
export function partIn(address: string): Part {
  const reading = readPart(new URL(address).hash)
  if (reading.state !== 'read') throw new Error(reading.state)
  return reading.part
}
