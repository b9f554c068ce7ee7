import { type Case, emptyCase, type NotedEvent, type NotedLink } from '../../src/case/case.ts'
import type { Facts } from '../../src/chart/facts.ts'

/** Made-up cases: nobody in them exists. */
function told(
  facts: Facts,
  answers: Readonly<Record<string, string>>,
  notes: Readonly<Record<string, Readonly<Record<string, string>>>>,
  rest: {
    readonly links?: readonly NotedLink[]
    readonly events?: readonly NotedEvent[]
    readonly files?: Case['files']
    readonly replies?: Case['replies']
    readonly language: string
  },
): Case {
  const numbered = <T>(letter: string, list: readonly T[] = []) =>
    Object.fromEntries(list.map((one, index) => [`${letter}${index + 1}`, one]))
  return {
    ...emptyCase,
    told: Object.fromEntries(
      Object.entries(facts).map(([fact, value]) => [fact, { value, by: 'intake' }]),
    ),
    answers: { dossier: answers },
    notes: { dossier: notes },
    links: numbered('l', rest.links),
    events: numbered('e', rest.events),
    files: rest.files ?? {},
    replies: rest.replies ?? {},
    language: rest.language,
  }
}

const zone = 'Europe/Brussels'
const shot = { address: 'yes', date: 'yes', account: 'yes' } as const
const requests = { injured: 'yes', copy: 'yes', removal: 'yes' } as const

export const cases = {
  /** A former partner threatened, then posted on three platforms; the facts lie on both sides of 1 September 2026. */
  'former-partner': told(
    { who: 'me', age: 'adult', happened: 'online' },
    {
      begin: 'done',
      picture: 'myself',
      meant: 'one',
      pressure: 'no',
      spread: 'known',
      how: 'said',
      relation: 'partner',
      threat: 'yes',
      demand: 'act',
      conversation: 'yes',
      before: 'yes',
      contact: 'forced',
      timeline: 'done',
      intent: 'harm',
      ground: 'no',
      vulnerable: 'no',
      trust: 'no',
      several: 'no',
      harm: 'done',
      requests: 'done',
      talking: 'done',
      story: 'done',
    },
    {
      harm: { moral: 'yes', work: 'yes' },
      requests,
      talking: { officer: 'yes', address: 'yes' },
      story: {
        story: 'We hebben samen een kind.\nIk wil niet dat mijn adres in het dossier staat.',
      },
    },
    {
      language: 'nl',
      links: [
        {
          text: 'https://www.instagram.com/p/C8aBcDeFgHi/?igsh=abc',
          account: '@nieuw.account.77',
          seen: '2026-09-03T22:15',
          zone,
          shot,
          where: 'op een stick bij Ł.',
          witnesses: 'Ł. en Ş.',
          reports: {
            instagram: {
              on: { report: '2026-09-04' },
              reference: 'IG-4471',
              answer: 'removed',
              answered: '2026-09-06',
            },
          },
        },
        {
          text: 'https://t.me/kanaalnaam/812',
          seen: '2026-09-04T08:02',
          zone,
          shot: { address: 'yes', date: 'no' },
          reports: {
            telegram: { on: { report: '2026-09-04' }, answer: 'none', answered: '2026-09-18' },
          },
        },
        {
          text: 'https://x.com/nieuwaccount77/status/1234567890123456710',
          account: '@nieuwaccount77',
          seen: '2026-09-05T19:40',
          zone,
          reports: { x: { on: { report: '2026-09-05' } } },
        },
      ],
      events: [
        { on: '2025-05', about: 'yes', what: 'made' },
        {
          on: '2026-08-28',
          what: 'threat',
          text: 'Via WhatsApp: als ik niet terugkwam, zou iedereen de foto’s zien.',
        },
        { on: '2026-09-03', what: 'found' },
      ],
      files: {
        f1: {
          name: 'schermafdruk-1.png',
          size: 120_345,
          type: 'image/png',
          modified: '2026-09-03T20:16:00.000Z',
          hash: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
          at: '2026-09-04T15:59:00.000Z',
        },
      },
    },
  ),
  /** A stranger demands money and further images; nothing is out yet. */
  stranger: told(
    { who: 'me', age: 'adult', happened: 'threat' },
    {
      begin: 'done',
      picture: 'myself',
      meant: 'one',
      pressure: 'yes',
      threatens: 'account',
      demand: 'money',
      conversation: 'part',
      before: 'no',
      contact: 'no',
      timeline: 'done',
      intent: 'profit',
      ground: 'no',
      vulnerable: 'skip',
      trust: 'no',
      several: 'unsure',
      harm: 'skip',
      requests: 'done',
      talking: 'skip',
      story: 'skip',
    },
    { requests: { copy: 'yes' } },
    {
      language: 'fr',
      links: [
        { text: 'https://www.instagram.com/maya.szűcs.ő/', seen: '2026-11-20T23:50', zone },
        { text: '+234 803 123 4567', place: 'whatsapp' },
      ],
      events: [
        { on: '2026-11-20', what: 'contact' },
        { on: '2026-11-21', what: 'threat', text: '500 € avant minuit, par carte cadeau.' },
        { what: 'other', text: 'Un deuxième numéro a écrit ensuite.' },
      ],
    },
  ),
  /** Made with AI from pictures that were public. */
  ai: told(
    { who: 'me', age: 'adult', happened: 'ai' },
    {
      begin: 'done',
      spread: 'suspected',
      how: 'seen',
      relation: 'known',
      threat: 'no',
      before: 'no',
      contact: 'yes',
      timeline: 'done',
      intent: 'unsure',
      ground: 'sex',
      'ground-proof': 'done',
      vulnerable: 'no',
      trust: 'no',
      several: 'yes',
      harm: 'done',
      requests: 'done',
      talking: 'done',
      story: 'done',
    },
    {
      'ground-proof': { where: 'in the comments below number 1' },
      harm: { name: 'yes', moral: 'yes' },
      requests: { ...requests, motive: 'yes' },
      talking: { officer: 'yes' },
      story: { story: 'The original pictures are my holiday pictures of 2024.' },
    },
    {
      language: 'en',
      links: [
        {
          text: 'https://www.reddit.com/r/voorbeeld/comments/1abcde/titel/',
          account: 'u/someone_else',
          seen: '2026-10-01T12:00',
          zone,
          shot: { address: 'yes', date: 'yes', account: 'no' },
        },
        { text: 'https://beeldbank.example/galerij/77?foto=12', seen: '2026-10-02T09:30', zone },
      ],
      events: [{ on: '2026-09-30', what: 'spread' }],
    },
  ),
  /** Under 18: addresses alone. */
  minor: told(
    { who: 'me', age: 'minor', happened: 'online' },
    {
      'begin-minor': 'done',
      picture: 'myself',
      meant: 'one',
      pressure: 'yes',
      spread: 'suspected',
      how: 'only',
      relation: 'known',
      threat: 'no',
      before: 'skip',
      contact: 'forced',
      timeline: 'done',
      intent: 'harm',
      ground: 'no',
      vulnerable: 'no',
      trust: 'no',
      several: 'yes',
      years: 'under-16',
      harm: 'done',
      requests: 'done',
      talking: 'skip',
      story: 'skip',
    },
    { harm: { moral: 'yes', work: 'yes' }, requests: { copy: 'yes', removal: 'yes' } },
    {
      language: 'nl',
      links: [
        {
          text: 'https://www.snapchat.com/add/klasgenoot.x',
          seen: '2026-06-12T16:20',
          zone,
          shot,
          where: 'nergens',
          witnesses: 'twee klasgenoten',
          reports: {
            snapchat: { on: { report: '2026-06-12' }, answer: 'removed', answered: '2026-06-13' },
          },
        },
      ],
      events: [
        { on: '2026-06', what: 'sent' },
        { on: '2026-06-12', what: 'found' },
      ],
      files: {
        f1: {
          name: 'niet-tonen.png',
          size: 1,
          type: 'image/png',
          modified: '2026-06-12T20:16:00.000Z',
          hash: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
          at: '2026-06-12T15:59:00.000Z',
        },
      },
    },
  ),
  /** A group chat at work, with a manager in it. */
  work: told(
    { who: 'me', age: 'adult', happened: 'online' },
    {
      begin: 'done',
      picture: 'secretly',
      spread: 'known',
      how: 'told',
      relation: 'known',
      threat: 'unsure',
      demand: 'nothing',
      conversation: 'no',
      before: 'yes',
      contact: 'forced',
      timeline: 'done',
      intent: 'both',
      ground: 'unsure',
      vulnerable: 'no',
      trust: 'yes',
      several: 'yes',
      harm: 'done',
      requests: 'done',
      talking: 'done',
      story: 'skip',
    },
    {
      harm: { moral: 'yes', body: 'yes', money: 'yes', work: 'yes', name: 'yes' },
      requests,
      talking: { address: 'yes' },
    },
    {
      language: 'fr',
      links: [
        {
          text: 'https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv',
          seen: '2026-03-09T18:05',
          zone,
          witnesses: 'deux collègues',
        },
      ],
      events: [
        { on: '2026-02', about: 'yes', what: 'made' },
        { on: '2026-03-09', what: 'found', text: 'Une collègue me l’a dit.' },
      ],
    },
  ),
  /** Done out of hate. */
  hate: told(
    { who: 'me', age: 'adult', happened: 'online' },
    {
      begin: 'done',
      picture: 'agreed',
      meant: 'few',
      pressure: 'no',
      spread: 'account',
      threat: 'yes',
      demand: 'skip',
      conversation: 'yes',
      before: 'no',
      contact: 'no',
      timeline: 'skip',
      intent: 'harm',
      ground: 'other',
      which: 'orientation',
      'ground-proof': 'done',
      vulnerable: 'known',
      trust: 'no',
      several: 'yes',
      harm: 'done',
      requests: 'done',
      talking: 'done',
      story: 'done',
    },
    {
      'ground-proof': { where: 'unter Nummer 1, Kommentare vom 2. Juli' },
      harm: { moral: 'yes' },
      requests: { ...requests, motive: 'yes' },
      talking: { officer: 'yes' },
      story: { story: 'Ich möchte mit jemandem sprechen, der das schon kennt.' },
    },
    {
      language: 'de',
      links: [
        {
          text: 'https://www.tiktok.com/@irgendwer/video/7300000000000000000',
          account: '@irgendwer',
          seen: '2026-07-02T10:00',
          zone,
          shot,
          reports: {
            tiktok: {
              on: { report: '2026-07-02' },
              answer: 'refused',
              answered: '2026-07-05',
              reference: 'T-1',
            },
          },
        },
      ],
    },
  ),
  /** Nobody knows who, on a foreign site; long before the present law. */
  foreign: told(
    { who: 'me', age: 'adult', happened: 'online' },
    {
      begin: 'done',
      picture: 'unsure',
      spread: 'unknown',
      threat: 'skip',
      before: 'skip',
      contact: 'skip',
      timeline: 'done',
      intent: 'skip',
      ground: 'skip',
      vulnerable: 'skip',
      trust: 'skip',
      several: 'skip',
      harm: 'skip',
      requests: 'skip',
      talking: 'skip',
      story: 'skip',
    },
    {},
    {
      language: 'en',
      links: [
        {
          text: `https://www.voorbeeld-site.example/watch/very-long-path-that-goes-on/${'abc123'.repeat(20)}?utm_source=x&id=9`,
          account: 'Дмитрий Иванов',
        },
        { text: 'https://forum.example/тема/7', account: 'محمد الأمين 77' },
      ],
      events: [
        { on: '2019', about: 'yes', what: 'spread' },
        { on: '2021-02-10', what: 'found' },
      ],
    },
  ),
  /** With a support worker, and an interpreter for Arabic. */
  interpreter: told(
    { who: 'other', age: 'adult', happened: 'fear' },
    {
      helper: 'done',
      begin: 'done',
      picture: 'agreed',
      meant: 'me',
      pressure: 'skip',
      threatens: 'suspected',
      how: 'only',
      relation: 'family',
      threat: 'yes',
      demand: 'images',
      conversation: 'yes',
      before: 'yes',
      contact: 'yes',
      timeline: 'done',
      intent: 'skip',
      ground: 'other',
      which: 'belief',
      'ground-proof': 'skip',
      vulnerable: 'yes',
      trust: 'unsure',
      several: 'no',
      harm: 'done',
      requests: 'done',
      talking: 'done',
      story: 'done',
    },
    {
      harm: { moral: 'yes' },
      requests: { injured: 'yes', copy: 'yes' },
      talking: { interpreter: 'yes', language: 'العربية', officer: 'yes' },
      story: { story: 'لا أريد أن تعرف عائلتي.' },
    },
    { language: 'ar', events: [{ on: '2026-11', what: 'threat' }] },
  ),
} as const satisfies Readonly<Record<string, Case>>

export type CaseName = keyof typeof cases
export const caseNames = Object.keys(cases) as readonly CaseName[]
