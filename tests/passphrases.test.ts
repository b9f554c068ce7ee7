import { describe, expect, it } from 'vitest'
import { languages } from './languages.ts'

const files = import.meta.glob<string>('../locales/*/passphrase.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const list = (words: string) => words.trim().split(/\s+/)

/** Words that could hurt or alarm the reader, or name what happened to them. */
const banned: Record<string, string[]> = {
  en: list(`
    abuse account address adult affair alone angel arrest ass baby bait bang bath beat bed bitch
    blade blame blood body bomb bond bone boy breast bride bullet bully cage camera case cell
    chain channel chat cheat chest child church clip cloud cock corn court crime crush cry cum
    curse curve cut daddy date dead death delete devil die dirty doctor dress drink drown drug
    expose fail fake family fear fetish film filter finger flash follow force frame freeze friend
    fright gallery ghost girl god grape grave grope group guard guilt gun hack hang harass harm
    hate heart hell hide hinge hit hole hospital hostage hug hunt hurt ill image jail judge kill
    king kiss knife knob lace law leak leek lens lick like link lips live load loss love lover
    lure mail male man mask massage mate memory message mirror model mom mother mouth muscle naked
    needle net nipple noose nude nurse online organ pain pants party password peach peek phone
    photo picture pig pill pistol police politics porn pose position post pray pregnant press
    priest prison private proof pussy queen queer racist ransom rape rat razor record report
    request reveal rifle rope rumor sack scandal scar scene scream screen secret selfie send sex
    sexy shadow shame share shoot shot show sick silent sin single slap slave slow slut snake snap
    soldier spy stalk steal sting stolen story straight strange stranger strangle stream string
    strip stroke stupid suicide sword tablet taco tag tape target teacher tear terror thief thigh
    threat tinder tongue torture touch toy trace trap trauma trial trick trigger trust tube ugly
    upload victim video view violent virgin virus war watch weapon web wedding weep weight wet
    whip whisper whore wife witness woman wound yes
  `),
  nl: list(`
    aaien aangifte aanraken aanval adem adres afpersen agent album alleen angst app arm arts baas
    baby bad bang bed bedrog beeld been bekend bellen bericht bevel bewijs bijbel bijl blik bloed
    bloot boef boei boete bom boos borst bruid camera cel chat contact corona date deel delen dief
    dik doden dokter dood doos douche drank dreigen dreiging drugs druk duivel dun dwang eenzaam
    eikel engel erg escort familie film filmen filter flits fluiten foto fout gat gebed geheim
    geil gek geld gerecht geweer geweld gezicht gezin gluren god graf grap grens groep gsm haar
    haat hals hand hart haten heks hel hoer homo huid huwelijk jager jongen kamp kanaal kanker
    kerk ketting kijken kind kinderen kist klacht klikken klootzak knap knie knoei kogel komen
    kont kop krant kruis kus kut kwaad kwal lachen lastig lek lekken lekker lens leugen lichaam
    lief liefde lijf lijk likken lip lippen lokaas lokken lul lust maagd man masker match melden
    mens mes mis misbruik misdaad moeder mond moord muil muts naaien naakt naald naam neger neuken
    oma oom oorlog opname opnemen orgasme ouders paal papa partner paus pest pesten piemel pijl
    pijn pijp pik pil pistool plassen poep poes politie politiek porno post priester profiel prooi
    pruim ramp recht rechter roddel rok rouw rukken ruzie schaamte schaduw schande schat scherm
    schieten schoft schuld seks sekse sexy slaaf slaan slachter slang slap slavin slecht slet slip
    slipje snijden spiegel spijt spion steek steken stelen stem stil stilte straf strelen string
    strip strop stroper stuk sturen tape telefoon tiet tong touw trauma trouw trouwen trut uitkijk
    uitvaart urn vader vals vangen varken verdriet verjaren verlies verraad verraden verslaan
    video vijand vijg vinger virus vloek voelen volgen vrees vriend vriendin vrij vrijen vrouw
    vuil vuist wapen web wet wippen wissen wond wraak zaad zak zenden ziek ziekte zoen zoenen
    zonde zwak zwanger zweep zwijgen
  `),
}

describe.each(languages)('passphrase words in %s', (language) => {
  const text = files[`../locales/${language}/passphrase.txt`] ?? ''
  const words = text.split('\n').slice(0, -1)
  const known = new Set(words)

  it('are 2,048', () => {
    expect(words).toHaveLength(2048)
  })

  it('stand one per line, sorted, each once', () => {
    const sorted = [...known].toSorted()
    expect(text, `locales/${language}/passphrase.txt`).not.toBe('')
    expect(text).toBe(sorted.map((word) => `${word}\n`).join(''))
  })

  it('have three to eight letters without accents or capitals', () => {
    expect(words.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([])
  })

  it('are no plurals or inflections of each other', () => {
    const found = words.flatMap((word) =>
      ['s', 'e', 'en', 'n'].flatMap((end) => (known.has(word + end) ? [word + end] : [])),
    )
    expect(found).toEqual([])
  })

  it('differ by more than a doubled letter', () => {
    const seen = new Map<string, string>()
    const found = words.flatMap((word) => {
      const single = word.replace(/(.)\1/g, '$1')
      const other = seen.get(single)
      seen.set(single, word)
      return other === undefined ? [] : [`${other} ${word}`]
    })
    expect(found).toEqual([])
  })

  it('hold no word that could hurt or alarm', () => {
    const never = banned[language]
    expect(never, `a list of such words for ${language}`).toBeDefined()
    expect((never ?? []).filter((word) => known.has(word))).toEqual([])
  })
})
