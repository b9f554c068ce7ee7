import type { Row } from './row.ts'

/** A host that is nobody's we know, and looks like no place. */
const elsewhere = { kind: 'page', place: 'any-website' } as const

/** Hosts that pose as a place, hosts that only seem to, and addresses that hide their host. */
const rows: readonly Row[] = [
  // Letters of other scripts.
  [
    'https://instаgram.com/p/CxVoorb33ld/',
    { ...elsewhere, looksLike: 'instagram', punycode: 'xn--instgram-46g.com' },
  ],
  [
    'https://xn--nstagram-shh.com/accounts/login',
    { ...elsewhere, looksLike: 'instagram', punycode: 'xn--nstagram-shh.com' },
  ],
  [
    'https://www.fаcebооk.com/jan.voorbeeld',
    { ...elsewhere, looksLike: 'facebook', punycode: 'www.xn--fcebk-4ve5ha.com' },
  ],
  [
    'https://tіktok.com/@jan.voorbeeld',
    { ...elsewhere, looksLike: 'tiktok', punycode: 'xn--tktok-n2e.com' },
  ],
  [
    'https://τwitter.com/janvoorbeeld',
    { ...elsewhere, looksLike: 'x', punycode: 'xn--witter-h1e.com' },
  ],
  ['https://tiktжk.com/', { ...elsewhere, looksLike: 'tiktok', punycode: 'xn--tiktk-8we.com' }],
  [
    'https://telegrąm.org/',
    { ...elsewhere, looksLike: 'telegram', punycode: 'xn--telegrm-u4a.org' },
  ],
  ['https://facebøøk.com/', { ...elsewhere, looksLike: 'facebook' }],
  // The same letters in another width are the host itself.
  ['https://ｉｎｓｔａｇｒａｍ.com/jan.voorbeeld2', { kind: 'profile', place: 'instagram' }],
  // Another script is no reason for doubt by itself.
  [
    'https://příklad.example/fotka',
    {
      ...elsewhere,
      punycode: 'xn--pklad-zsa96e.example',
      address: 'https://xn--pklad-zsa96e.example/fotka',
    },
  ],
  ['https://пример.example/', { ...elsewhere, punycode: 'xn--e1afmkfd.example' }],
  // Digits and pairs of letters.
  ['https://faceb00k.com/login', { ...elsewhere, looksLike: 'facebook' }],
  ['http://1nstagram.com/', { ...elsewhere, looksLike: 'instagram' }],
  ['https://lnstagram.com/p/CxVoorb33ld', { ...elsewhere, looksLike: 'instagram' }],
  ['https://instagrarn.com/', { ...elsewhere, looksLike: 'instagram' }],
  ['https://tvvitter.com/i/flow/login', { ...elsewhere, looksLike: 'x' }],
  ['https://t1kt0k.com/@jan.voorbeeld', { ...elsewhere, looksLike: 'tiktok' }],
  ['https://y0utube.com/watch?v=AbCdEfGhIjK', { ...elsewhere, looksLike: 'youtube' }],
  ['https://g00gle.com/search?q=voorbeeld', { ...elsewhere, looksLike: 'google' }],
  // One letter wrong.
  ['https://instagran.com/', { ...elsewhere, looksLike: 'instagram' }],
  ['https://snapchatt.com/add/janvoorbeeld', { ...elsewhere, looksLike: 'snapchat' }],
  ['https://facebok.com/', { ...elsewhere, looksLike: 'facebook' }],
  ['https://whatsap.com/', { ...elsewhere, looksLike: 'whatsapp' }],
  ['https://teleqram.org/', { ...elsewhere, looksLike: 'telegram' }],
  // The name in a longer one, with a hyphen, or in front of another host.
  ['https://instagram-login.example/', { ...elsewhere, looksLike: 'instagram' }],
  ['https://login-facebook.example/', { ...elsewhere, looksLike: 'facebook' }],
  ['https://myfacebookphotos.example/', { ...elsewhere, looksLike: 'facebook' }],
  ['https://tik-tok.com/', { ...elsewhere, looksLike: 'tiktok' }],
  ['https://snapchat_support.example/', { ...elsewhere, looksLike: 'snapchat' }],
  [
    'https://instagram.com.voorbeeld.example/p/CxVoorb33ld/',
    { ...elsewhere, looksLike: 'instagram' },
  ],
  ['https://discord.com-gift.example/', { ...elsewhere, looksLike: 'discord' }],
  ['https://tinder.voorbeeld.example/', { ...elsewhere, looksLike: 'tinder' }],
  ['https://grindr.voorbeeld.example/', { ...elsewhere, looksLike: 'grindr' }],
  ['https://whatsapp.net.voorbeeld.example/', { ...elsewhere, looksLike: 'whatsapp' }],
  // The right name with an end that anybody can buy.
  ['https://instagram.xyz/jan.voorbeeld', { ...elsewhere, looksLike: 'instagram' }],
  ['https://google.xyz/', { ...elsewhere, looksLike: 'google' }],
  ['https://google.com.voorbeeld.example/', { ...elsewhere, looksLike: 'google' }],
  // A name in front of an @ is no host.
  [
    'https://instagram.com@voorbeeld.example/p/CxVoorb33ld/',
    { ...elsewhere, disguised: true, address: 'https://voorbeeld.example/p/CxVoorb33ld/' },
  ],
  [
    'https://www.facebook.com:443@voorbeeld.example/login',
    { ...elsewhere, disguised: true, address: 'https://voorbeeld.example/login' },
  ],
  [
    'https://x.com%2Fjanvoorbeeld@snapchat-login.example/',
    { ...elsewhere, disguised: true, looksLike: 'snapchat' },
  ],
  [
    'https://jan:geheim@www.instagram.com/p/CxVoorb33lq/',
    {
      kind: 'post',
      place: 'instagram',
      disguised: true,
      address: 'https://www.instagram.com/p/CxVoorb33lq/',
    },
  ],
  // Behind a slash of either kind nothing is a host any more.
  [
    'https://voorbeeld.example\\@instagram.com/p/CxVoorb33ld/',
    { ...elsewhere, address: 'https://voorbeeld.example/@instagram.com/p/CxVoorb33ld/' },
  ],
  ['https://voorbeeld.example/www.instagram.com/p/CxVoorb33ld/', elsewhere],
  ['https://voorbeeld.example/?u=https://www.facebook.com/jan.voorbeeld', elsewhere],
  ['https://voorbeeld.example/#https://t.me/voorbeeldkanaal', elsewhere],
  ['http://192.0.2.7/instagram.com/', elsewhere],
  // Hosts of the places themselves.
  ['https://www.instagram.com./jan.voorbeeld3', { kind: 'profile', place: 'instagram' }],
  ['https://fr-fr.facebook.com/jan.voorbeeld', { kind: 'profile', place: 'facebook' }],
  ['https://lookaside.facebook.com/voorbeeld/pad', { kind: 'page', place: 'facebook' }],
  ['https://newsroom.tiktok.com/nl-be/bericht', { kind: 'page', place: 'tiktok' }],
  ['https://ads.twitter.com/voorbeeld/pad', { kind: 'page', place: 'x' }],
  ['https://core.telegram.org/api/links', { kind: 'page', place: 'telegram' }],
  ['https://values.snapchat.com/privacy', { kind: 'page', place: 'snapchat' }],
  ['https://support.google.com/websearch/answer/1', { kind: 'page', place: 'google' }],
  // Ordinary sites.
  ['https://discard.email/inbox', elsewhere],
  ['https://tender.be/', elsewhere],
  ['https://www.grinder.be/', elsewhere],
  ['https://telegraf.rs/vesti', elsewhere],
  ['https://www.telegraaf.nl/nieuws', elsewhere],
  ['https://www.facilityboek.be/', elsewhere],
  ['https://messengersofvoorbeeld.example/', elsewhere],
  ['https://netflix.com/be/', elsewhere],
  ['https://wix.com/voorbeeld', elsewhere],
  ['https://hinder.be/tinderbox', elsewhere],
  ['https://snapshot.example/', elsewhere],
]

export default rows
