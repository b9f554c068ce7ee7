import { describe, expect, it } from 'vitest'
import { isolated } from '../src/words/isolated.ts'
import { baseOf, dirOf, isWhole, known, localeOf, readsIn, tagOf } from '../src/words/languages.ts'

const held = (text: string) => `\u2068${text}\u2069`

describe('what is put into a sentence', () => {
  it('is held together where it runs the other way, and stands as it is elsewhere', () => {
    expect(isolated(() => 'ar')('Instagram')).toBe(held('Instagram'))
    expect(isolated(() => 'ar')('12')).toBe(held('12'))
    expect(isolated(() => 'nl')('Instagram')).toBe('Instagram')
    expect(isolated(() => 'nl')('صديق')).toBe(held('صديق'))
    expect(isolated(() => 'fr')('a صديق b')).toBe(held('a صديق b'))
  })

  it('follows the language that is spoken at the time', () => {
    let language = 'nl'
    const put = isolated(() => language)
    expect(put('x.com')).toBe('x.com')
    language = 'ar'
    expect(put('x.com')).toBe(held('x.com'))
  })
})

describe('languages', () => {
  it('are marked and written as what they are', () => {
    expect(known.filter((language) => dirOf(language) === 'rtl')).toEqual(['ar'])
    expect(tagOf('fr-easy')).toBe('fr')
    expect(new Intl.NumberFormat(localeOf('ar')).format(1234)).toMatch(/^[\d.,]+$/)
    expect(new Intl.DateTimeFormat(localeOf('ar'), { dateStyle: 'long' }).format(0)).toMatch(/1970/)
  })

  it('stand in for one another only where nobody needs their own words', () => {
    expect(['nl', 'nl-easy', 'fr-easy', 'ar'].map(baseOf)).toEqual(['nl', 'nl', 'fr', 'en'])
    expect(known.filter((language) => !isWhole(language))).toEqual(['ar'])
    expect(readsIn('nl-easy')).toBe('nl')
    expect(readsIn('ar')).toBeUndefined()
    expect(readsIn('ar', 'fr-easy')).toBe('fr')
    expect(readsIn('nl', 'fr')).toBe('nl')
  })
})
