import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkPlaces } from '../flows/catalogue.ts'
import { type Case, emptyCase } from '../src/case/case.ts'
import { fill, lacks, missing, placesIn } from '../src/case/fill.ts'
import { fileHash, textHash } from '../src/case/fingerprint.ts'
import {
  added,
  edited,
  logOf,
  mostLinks,
  removed,
  reported,
  reportedOn,
  restored,
  valueOf,
} from '../src/case/log.ts'
import { takeApart } from '../src/case/paste.ts'
import { recogniser } from '../src/case/recognise.ts'
import { eventBack, withEvent, withoutEvent } from '../src/case/events.ts'
import { readContent, recordVersion } from '../src/case/record.ts'
import type { Form } from '../src/chart/form.ts'
import { toCsv } from '../src/paper/csv.ts'
import { hostile } from './hostile.ts'

const recognise = recogniser(linkPlaces)
const logged = (...texts: readonly string[]) => added(emptyCase, texts, recognise).kept
const logIn = (kept: Case) => logOf(kept, recognise)
const posts = (count: number) =>
  Array.from({ length: count }, (_, at) => `https://x.com/jan_voorbeeld/status/${1_000_000 + at}`)
const imgres =
  'https://www.google.be/imgres?imgurl=https%3A%2F%2Fbeeld.example%2Fa.jpg&imgrefurl=https%3A%2F%2Fforum.example%2Fdraad%2F7'

describe('pasting', () => {
  const texts = (pasted: string, here?: string) => takeApart(pasted, recognise, here).texts
  it('finds addresses in the middle of what people copy', () => {
    expect(
      texts(
        'Kijk (https://x.com/a_b/status/12345), en dan <https://t.me/kanaal/7>.\nwww.forum.be/x',
      ),
    ).toEqual(['https://x.com/a_b/status/12345', 'https://t.me/kanaal/7', 'www.forum.be/x'])
    expect(texts('Deze video! https://vm.tiktok.com/ZMabc123/ 😀')).toEqual([
      'https://vm.tiktok.com/ZMabc123/',
    ])
    expect(texts('https://nl.wikipedia.org/wiki/Leiden_(stad)')).toEqual([
      'https://nl.wikipedia.org/wiki/Leiden_(stad)',
    ])
  })

  it('takes a user name or a number on a line of its own, and says which lines it did not read', () => {
    expect(takeApart('@jan.voorbeeld\n+32 470 12 34 56\nhij stuurde het rond', recognise)).toEqual({
      texts: ['@jan.voorbeeld', '+32 470 12 34 56'],
      unread: ['hij stuurde het rond'],
    })
  })

  it('takes a whole line as a name where people go by a name that is only shown', () => {
    expect(texts('Anna Maria, 24', 'tinder')).toEqual(['Anna Maria, 24'])
    expect(recognise('Anna Maria, 24', 'tinder')?.ids).toEqual({ name: 'Anna Maria, 24' })
    expect(takeApart('Anna Maria, 24', recognise, 'instagram').unread).toHaveLength(1)
  })
})

describe('whatever is pasted', () => {
  it('is never taken for more than an http address, and never throws', () => {
    fc.assert(
      fc.property(
        hostile,
        fc.option(fc.constantFrom(...linkPlaces.map(({ id }) => id))),
        (text, here) => {
          const { texts, unread } = takeApart(text, recognise, here ?? undefined)
          for (const one of [...texts, text]) {
            const found = recognise(one, here ?? undefined)
            for (const address of [found?.address, found?.ids.page, found?.ids.image])
              if (address !== undefined) expect(address).toMatch(/^https?:\/\/[^\s]/)
          }
          // Nothing typed is lost: each line is read, or said to be unread.
          if (text.trim() !== '') expect(texts.length + unread.length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 5_000, seed: 20261124 },
    )
  })

  it('can be kept and read again', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 8 }), (pasted) => {
        const { texts } = takeApart(pasted.join('\n'), recognise)
        const state = added(emptyCase, texts, recognise).kept
        const content = {
          version: recordVersion,
          revision: 1,
          app: 'test',
          saved: '2026-11-24T10:00:00.000Z',
          state,
        }
        const read = readContent(JSON.parse(JSON.stringify(content)))
        expect(read).toMatchObject({ state: 'read', content: { state: { links: state.links } } })
      }),
      { numRuns: 500, seed: 20261124 },
    )
  })
})

describe('the log', () => {
  it('notes each link once, whatever tracks in it', () => {
    const first = added(emptyCase, ['https://x.com/a_b/status/12345?s=20'], recognise)
    const again = added(first.kept, ['x.com/a_b/status/12345?t=abc', '@a_b', '@a_b'], recognise)
    expect(again).toMatchObject({ ids: ['l2'], known: 2, left: 0 })
    expect(Object.keys(again.kept.links)).toEqual(['l1', 'l2'])
  })

  it('takes a result of an image search apart, and notes the page as a link of its own', () => {
    const log = logIn(logged(imgres))
    expect(log.map(({ place, kind }) => [place, kind])).toEqual([
      ['google', 'result'],
      ['any-website', 'page'],
    ])
    expect(log[0]?.found?.ids).toEqual({
      image: 'https://beeld.example/a.jpg',
      page: 'https://forum.example/draad/7',
    })
    expect(placesIn(log)).toEqual(['google', 'any-website'])
  })

  it('keeps the place of the flow for what does not tell its place, and only for that', () => {
    const { kept } = added(emptyCase, ['@a_b', 'https://t.me/kanaal/7'], recognise, 'x')
    expect(logIn(kept).map(({ place }) => place)).toEqual(['x', 'telegram'])
  })

  it('goes on counting beside ids that are not its own', () => {
    const kept: Case = { ...emptyCase, links: { other: { text: '@a_b' }, l7: { text: '@c_d' } } }
    expect(added(kept, ['@e_f'], recognise).ids).toEqual(['l8'])
  })

  it('says when there is no more room, and loses nothing', () => {
    const { kept, left } = added(emptyCase, posts(mostLinks + 7), recognise)
    expect(Object.keys(kept.links)).toHaveLength(mostLinks)
    expect(left).toBe(7)
  })

  it('changes, takes away and puts back in the old place', () => {
    const kept = logged('https://x.com/a_b/status/1', 'https://x.com/a_b/status/2', '@c_d')
    const noted = kept.links['l2']
    const without = removed(kept, 'l2')
    expect(Object.keys(without.links)).toEqual(['l1', 'l3'])
    expect(noted && Object.keys(restored(without, 'l2', noted).links)).toEqual(['l1', 'l2', 'l3'])
    expect(edited(kept, 'l1', { account: 'a' }).links['l1']).toEqual({
      text: 'https://x.com/a_b/status/1',
      account: 'a',
    })
    expect(edited(edited(kept, 'l1', { account: 'a' }), 'l1', { account: '' }).links['l1']).toEqual(
      kept.links['l1'],
    )
    expect(edited(kept, 'gone', { account: 'a' })).toBe(kept)
  })

  it('tells when a link was reported, and where', () => {
    const once = reported(logged('https://x.com/a_b/status/1'), ['l1'], 'x', 'report', '2026-11-20')
    const twice = reported(once, ['l1'], 'google', 'form', '2026-11-22')
    const noted = twice.links['l1'] ?? { text: '' }
    expect(reportedOn(noted)).toBe('2026-11-20')
    expect(reportedOn(noted, 'google')).toBe('2026-11-22')
    expect(reportedOn(noted, 'telegram')).toBeUndefined()
  })

  it('says what is still missing for proof; about screenshots only to adults', () => {
    const [link] = logIn(logged('https://www.instagram.com/p/Cabc123defg/'))
    if (!link) throw new Error('no link')
    expect(missing(link, false)).toEqual(['account', 'seen', 'shot', 'where'])
    expect(missing(link, true)).toEqual(['account', 'seen'])
  })
})

describe('a form', () => {
  const where = { place: 'x', screen: 'report', everywhere: false }
  const form: Form = {
    asks: [
      { what: 'content', most: 5 },
      { what: 'profile', optional: true },
    ],
  }

  it('takes at most five posts, and the rest with the next report', () => {
    const { kept } = added(emptyCase, [...posts(7), '@a_b'], recognise, 'x')
    const first = fill(form, logIn(kept), where)
    expect(first.fields[0]?.values).toEqual(posts(5))
    expect(first.fields[1]?.values).toEqual(['@a_b'])
    expect(first.waiting).toBe(2)
    const sent = reported(kept, first.ids, 'x', 'report', '2026-11-24')
    const second = fill(form, logIn(sent), where)
    expect(second.fields[0]?.values).toEqual(posts(7).slice(5))
    expect(second.waiting).toBe(0)
    // On another screen, all of them are still to be told.
    expect(fill(form, logIn(sent), { ...where, screen: 'dsa' }).fields[0]?.values).toEqual(posts(5))
  })

  it('tells nothing of another place; only a search engine hears of pages elsewhere', () => {
    const log = logIn(logged(...posts(1), 'https://t.me/kanaal/7', imgres))
    expect(fill(form, log, where).addresses).toEqual(posts(1))
    const google: Form = {
      asks: [{ what: 'page' }, { what: 'image' }, { what: 'result' }],
      text: { length: 'short', to: 'search' },
    }
    const filled = fill(google, log, { place: 'google', screen: 'form', everywhere: true })
    expect(filled.fields[0]?.values).toEqual([
      ...posts(1),
      'https://t.me/kanaal/7',
      'https://forum.example/draad/7',
    ])
    expect(filled.fields[1]?.values).toEqual(['https://beeld.example/a.jpg'])
    expect(filled.fields[2]?.values).toHaveLength(1)
    expect(lacks(filled)).toEqual([])
  })

  it('shows one link after the other where one is reported at a time', () => {
    const inApp: Form = { asks: [{ what: 'content', most: 1, optional: true }] }
    const kept = logged(...posts(3))
    const filled = fill(inApp, logIn(kept), where)
    expect(filled).toMatchObject({ ids: ['l1'], waiting: 2 })
  })

  it('writes to one site about that site alone', () => {
    const site: Form = { asks: [{ what: 'content' }], text: { length: 'notice', to: 'site' } }
    const log = logIn(
      logged('https://een.example/a', 'https://twee.example/b', 'https://een.example/c'),
    )
    const filled = fill(site, log, { place: 'any-website', screen: 'site', everywhere: false })
    expect(filled.site).toBe('een.example')
    expect(filled.addresses).toEqual(['https://een.example/a', 'https://een.example/c'])
    expect(filled.waiting).toBe(1)
  })

  it('says what is missing, and why an address cannot be used', () => {
    const filled = fill(
      form,
      logIn(logged('https://x.com/home', 'https://x.com/search?q=naam')),
      where,
    )
    expect(lacks(filled)).toEqual(['content'])
    expect(filled.wrong.map(({ kind }) => kind)).toEqual(['home', 'search'])
  })

  it('takes what was typed into a field of the flow where no link tells it', () => {
    const asks: Form = { asks: [{ what: 'moment' }] }
    const log = logIn(logged('https://youtu.be/abcdefghijk'))
    const youtube = { place: 'youtube', screen: 'privacy', everywhere: false }
    expect(fill(asks, log, youtube).fields[0]?.values).toEqual([])
    expect(fill(asks, log, { ...youtube, typed: { moment: '1:05' } }).fields[0]?.values).toEqual([
      '1:05',
    ])
  })
})

describe('a fingerprint', () => {
  it('is SHA-256, in one go or in pieces', async () => {
    const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
    expect(textHash('abc')).toBe(abc)
    expect(await fileHash(new Blob(['abc']))).toBe(abc)
    expect(await fileHash(new Blob(['abc']), undefined, 0)).toBe(abc)
    const large = new Blob([new Uint8Array(9 * 2 ** 20).fill(7)])
    const parts: number[] = []
    expect(await fileHash(large, (part) => parts.push(part), 0)).toBe(await fileHash(large))
    expect(parts).toEqual([expect.closeTo(4 / 9), expect.closeTo(8 / 9), 1])
  })

  it('of the list is the same for the same list, and a table opens without formulas', () => {
    const csv = toCsv([
      [
        ['a', 'b'],
        ['=1+1', 'x,"y"\nz'],
      ],
    ])
    expect(csv).toBe('\uFEFFa,b\r\n"\'=1+1","x,""y""\nz"\r\n')
    expect(textHash(csv)).toBe(
      textHash(
        toCsv([
          [
            ['a', 'b'],
            ['=1+1', 'x,"y"\nz'],
          ],
        ]),
      ),
    )
  })

  it('knows each link by what goes into a report', () => {
    expect(logIn(logged('@a_b', '+32 470 12 34 56')).map(valueOf)).toEqual(['@a_b', '+32470123456'])
  })
})

it('what is put back never takes the place of what came since', () => {
  let kept: Case = { ...emptyCase, links: { l1: { text: 'a' }, l2: { text: 'b' } } }
  kept = removed(kept, 'l2')
  kept = { ...kept, links: { ...kept.links, l2: { text: 'c' } } }
  expect(Object.values(restored(kept, 'l2', { text: 'b' }).links).map(({ text }) => text)).toEqual([
    'a',
    'c',
    'b',
  ])
  let moments = withEvent(withEvent(emptyCase, { text: 'a' }), { text: 'b' })
  moments = withEvent(withoutEvent(moments, 'e2'), { text: 'c' })
  expect(Object.values(eventBack(moments, 'e2', { text: 'b' }).events)).toHaveLength(3)
})
