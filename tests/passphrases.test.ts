import { describe, expect, it } from 'vitest'
import { bases } from './languages.ts'

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
  fr: list(`
    abus accuser affiche agresser album alcool amant amateur ami amour anal ange anneau annonce
    anus appel arme aveu aveugle avocat avouer bagarre baise baiser bandeau bander barreau battre
    berceau bise bite blesser blessure bombe bordel bouche bouffe bourreau bourse branler bras
    briser cacher cachette cadavre cage camera cancer capote capture caresse casser caveau ceinture
    cellule cercueil chagrin chair chambre chantage chat chatouil chatte chaud chaude chien chienne
    choc cible clitoris clou cochon cocu code coeur coffrer colere collant complot compte contact
    copie coquin corbeau corde cordeau corps coucher coup coupable couper couple crainte crier
    crime croix cruel cuir cuisse cul culotte danger date dent dentelle deuil diable dieu docile
    docteur doigt dossier douche doute drague drap drogue droit duel ecran effroi enfant ennemi
    erotique esclave escorte esprit evier exciter excuse exposer fantasme fausse faute faux femme
    fente fesse fessier feu fiche fille film filmer fils filtre flash flic flirt folie fouet fouine
    frapper frayeur fuite fumer fusil galerie galoche garce garrot genou gifle gland goret grossir
    groupe guerre haine hanche harem honte hopital horreur huer humide humilier hurler image
    insulte intime intrigue isoler ivre jalousie jambe joue joug jouir journal juge jugement jupe
    jupon lacer langue larme lasso latex lecher levre lien limite lit livrer loi louer loup love
    lubrique lutte main maladie malin manche mari mariage marier martinet masque massage match
    matelas medecin menace mensonge mere message meurtre micro miroir modele moniteur mordre moule
    mourir nain naissanc noire noyer nue nuire obeir obscene observer oeil offense oncle oral ordre
    organe orgasme orgie otage outrage paddock panser pantin papa parent parquet partager passion
    patient peau peche peine pelle pendre penis perdre pere peur photo pigeon pilule pine pipe
    piquer pistolet placard plaie plainte plaisir plaquer pleurer poignard poil poing poison police
    porc porno portrait poser poste poster poubelle poule poupee pousser pretre preuve prison
    proces profil proie prune pubis public pucelle pudeur punir pute queue rafale rage raie
    ramoneur ran rapport raser rasoir rat regard remords reporter reseau revanche revolver rival
    robe rompre rumeur rupture ruse sabrer sale salope sang saucisse sauter scandale secret sein
    selfie serpent serveur seul sexe sexy sida silence site slip soldat sombre souffrir soumis
    spectre sperme string strip sucer sucette suicide suivre suspect tante taper tatouer telegram
    temoin terreur teter tetine teton tiktok tinder tirer tombe tombeau torse torture toucher
    touffe toux tracer trahir traitre traque travelo tripoter triste tristess trou trouille truie
    tuer tueur uriner vache vagin vengeanc venin ventre ver verge victime video vider vierge viol
    violence violent violer violet violette violon virus visage viser voile vol voler vomir voyeur
    voyou vulve web zizi
  `),
  de: list(`
    aas abhauen absender adresse affe akte album alkohol allein alleine amt angel angst anklage
    anruf anwalt anzeige app arm arsch arzt aufnahme auge axt baby bad band bauch beichte beil bein
    beleg bett beute beweis bier bild biss bitch blase blick blitz blut bock bombe bordell boss
    brand braut breit brief bruder brust bube buckel bulle busch busen chat clip cloud dame date
    datei daten dealer dick dieb ding dirne doktor dolch domina dorn dose drama drang dreck droge
    drohen drohne drohung druck dumm dunkel eichel eier ekel eltern email ende engel enkel erbe
    esel ex fake falle falsch familie faust feige feind feuer figur film filter finger fisch fluch
    flucht folgen folter foto frau freier freund fund furcht gans gast geburt gefahr geheim geier
    geil geist geld gericht gesicht gewalt gewehr gier gift gitter glied glocke gott grab grenze
    grob gruft gruppe gurke haar hacker haft hai haken hals hand handy hass haut heimlich held
    hengst herz hetze hexe hilfe hoden hohn horde horn hose hunger hupe hure husten idiot jagd
    jammer jung junge kabine kamera kampf kanal kanone kater keller kerker kerl kette kind kinn
    kirche klage klatsch klick klinge klinik knall knast knebel knie kokain koma konto kopf kopie
    krank kreuz krieg krimi kugel kuh kummer kumpel kuss lachen lager last latte lauschen leck
    lecken leib leiche leid leine lesbe liebe liebling link linse lippe loch lolita lotse lust
    lutschen made magd mail mann maske masse medien melden melone mensch messer mief mine mist mob
    mord muschel muskel mutter nachricht nachts nackt nacktheit nadel nagel name narbe narr nase
    nazi neffe neger neid nerv netz nonne notfall notruf nuss nutte ohr oma onkel online opa opfer
    organ paar panik panne papa partei partner party penis pest pfaffe pfahl pfeil pflaume phobie
    pille pimmel pirat pistole polizei porno pose post priester prinz profil prosit puff puppe qual
    qualle quatsch rabatz rache ratte raub rauch recht reiten reue richter riemen riss ritze rock
    rohr ruf ruine rute sack samen sarg satan sau scham schande schatten schatz scheide scheisse
    schelle schere schick schirm schlaf schlag schlampe schlange schlecht schleim schlimm schlitz
    schluss schmerz schmutz schnalle schnitt schock schoss schrei schritt schublade schuld schuss
    schutz schwach schwanz schwein schwul schwur seele sehen sekte selfie senden sense server sex
    show single sklave slip soldat sorge spalte spanner speer sperma spiegel spinne spion spitze
    spott spritze spur squirt stalker stange star still stimme stock story strafe strapse streit
    strich strick string strip sturm stute sucht szene tabu tagebuch tante tat telefon teufel text
    titten tochter tod tot tote trauer traum trauma trieb trost trupp tunte urin vater venus verbot
    verlust verrat video vieh virus vogel wade waffe wahn wange wanne wanze web weh wehe weib
    weinen wichser wille witwe witz wolf wrack wund wunde wut zahlen zahn zecke zehe zelle zensur
    zeuge zicke ziege ziel zorn zunge zwang zweifel
  `),
}

describe.each(bases)('passphrase words in %s', (language) => {
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
