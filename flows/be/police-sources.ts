import { checkedOn } from '../../src/chart/flow.ts'

const on = checkedOn('2026-11-23')
/** A page of the federal ministry of justice. */
export const justice = (path: string) =>
  on('FOD Justitie', `https://justitie.belgium.be/${path}`, 'high')
/** A law in the official gazette, by its date and number. */
export const law = (path: string) =>
  checkedOn('2026-11-23', 'law')(
    'Belgisch Staatsblad',
    `https://www.ejustice.just.fgov.be/eli/loi/${path}/justel`,
    'high',
  )
/** A page of Slachtofferzorg. */
export const care = (path: string) =>
  on('Slachtofferzorg', `https://slachtofferzorg.be/${path}`, 'high')

/** Sources on which both the complaint and its paper rest. */
export const policeSources = {
  code: law('2024/02/29/2024002088'),
  preparing: care('gerechtelijke-procedure-klacht'),
  hearing: justice('en/node/1537'),
  injured: justice(
    'nl/themas_en_dossiers/wat_moet_u_doen_als/slachtoffer/als_slachtoffer_tussenkomen_in_de_procedure_2',
  ),
  form: on('Hekla', 'http://www.hekla.be/zdiensten/benadeelde-persoon/', 'high'),
  lumi: on(
    'Lumi',
    'https://www.lumi.be/info/discriminatie-geweld/melden/aangifte-doen-bij-de-politie-waar-moet-je-op-letten',
    'medium',
  ),
  directives: on(
    'Sarah Schlitz',
    'https://sarahschlitz.be/fr/publication-de-directives-pour-mieux-prendre-en-charge-les-victimes-de-diffusion-non-consentie-de-contenus-a-caractere-sexuel/',
    'medium',
  ),
} as const
