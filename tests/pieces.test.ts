import { describe, expect, it } from 'vitest'
import { faultOf } from '../src/screens/fields.ts'
import { matches } from '../src/screens/PlacesField.tsx'
import { places } from '../src/shell/places.ts'
import { pieces, toPaste } from '../src/words/rich.ts'

describe('a text', () => {
  it('is taken apart into words, menu names and numbers', () => {
    expect(pieces('Kies [en:Report] of bel {tel:police}.')).toEqual([
      { kind: 'plain', text: 'Kies ' },
      { kind: 'menu', text: 'Report', language: 'en' },
      { kind: 'plain', text: ' of bel ' },
      { kind: 'tel', service: 'police' },
      { kind: 'plain', text: '.' },
    ])
  })

  it('is pasted without marks', () => {
    expect(toPaste('[en:Please remove it.]')).toEqual({ language: 'en', text: 'Please remove it.' })
    expect(toPaste('Kies [en:Report]. ')).toEqual({ language: undefined, text: 'Kies Report.' })
  })
})

describe('a field', () => {
  it('takes only digits where an id belongs', () => {
    expect(faultOf('digits', '1234 5678')).toBeUndefined()
    expect(faultOf('digits', 'name#1234')).toEqual({ key: 'digits-wrong', line: 'name#1234' })
  })
})

describe('the list of places', () => {
  const find = (typed: string) =>
    places.filter((place) => matches(place, typed)).map(({ id }) => id)
  it('is searched by name and by what people call a place', () => {
    expect(find('insta')).toEqual(['instagram'])
    expect(find('FB')).toEqual(['facebook'])
    expect(find('twitter')).toEqual(['x'])
    expect(find('tik tok')).toEqual(['tiktok'])
    expect(find('nowhere at all')).toEqual([])
    expect(find('').length).toBe(places.length)
  })
})
