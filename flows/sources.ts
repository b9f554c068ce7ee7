import { checkedOn } from '../src/chart/flow.ts'

const on = checkedOn('2026-11-23')

// Sources on which several flows rest. What only one flow needs stands in that flow's own file.

export const institute = on(
  'Instituut voor de gelijkheid van vrouwen en mannen',
  'https://igvm-iefh.belgium.be/uk/node/53208',
  'high',
)
export const childFocus = on(
  'Child Focus',
  'https://childfocus.be/nl-be/Seksuele-Uitbuiting/Seksuele-misbruikbeelden-van-minderjarigen/en/child-pornography/belgian-law',
  'high',
)
export const bipt = on(
  'BIPT',
  'https://bipt.be/consumers/filing-a-complaint-against-online-platforms-or-search-engines',
  'high',
)
export const stopncii = on('StopNCII.org', 'https://stopncii.org/faq/?lang=nl-nl', 'high')
export const takeItDown = on('NCMEC', 'https://takeitdown.ncmec.org/faq/', 'high')
