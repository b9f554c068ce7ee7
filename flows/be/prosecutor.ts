import { underage } from '../../src/chart/facts.ts'
import { checkedOn, flow } from '../../src/chart/flow.ts'
import type { Ask } from '../../src/chart/form.ts'
import { instruction, outcome, question } from '../../src/chart/screen.ts'
import { childFocus, institute } from '../sources.ts'

const on = checkedOn('2026-11-23', 'law')

const letter = [{ when: underage, to: 'letter-minor' }, { to: 'letter' }] as const
const sent = [{ when: underage, to: 'sent-minor' }, { to: 'sent' }] as const
const helped = [{ when: underage, to: 'helped-minor' }, { to: 'helped' }] as const

const found: readonly Ask[] = [
  { what: 'content' },
  { what: 'profile', optional: true },
  { what: 'name', optional: true },
]
const toProsecutor = { asks: found, text: { length: 'notice', to: 'prosecutor' } } as const

export default flow(
  'prosecutor',
  {
    what: instruction('how', {
      different: 'later',
      also: { obstacle: 'helped' },
      sources: ['order', 'removal', 'complaint', 'institute'],
    }),
    'under-18': instruction('how', {
      different: 'later',
      also: { obstacle: 'helped-minor' },
      sources: ['order', 'removal', 'complaint', 'childFocus'],
    }),
    how: question(
      { police: 'police', filed: 'filed', letter, later: 'later' },
      { sources: ['complaint'] },
    ),
    police: instruction('with-complaint', {
      different: letter,
      sources: ['order', 'complaint', 'hearing'],
    }),
    filed: instruction(letter, {
      different: 'by-word',
      sources: ['hearing', 'attest', 'order'],
    }),
    letter: instruction('sent', {
      different: 'address',
      form: toProsecutor,
      sources: ['complaint', 'order'],
    }),
    'letter-minor': instruction('sent-minor', {
      different: 'address',
      form: toProsecutor,
      sources: ['complaint', 'order', 'childFocus'],
    }),
    address: instruction(sent, { different: helped, sources: ['complaint', 'aid'] }),
    sent: outcome('prepared', { sources: ['injured', 'order', 'court', 'institute'] }),
    'sent-minor': outcome('prepared', { sources: ['injured', 'order', 'court', 'childFocus'] }),
    'with-complaint': outcome('advised', { sources: ['order', 'hearing'] }),
    'by-word': outcome('prepared', { sources: ['order', 'injured'] }),
    helped: outcome('advised', { sources: ['institute', 'aid'] }),
    'helped-minor': outcome('advised', { sources: ['childFocus', 'aid'] }),
    later: outcome('advised'),
  },
  {
    start: [{ when: underage, to: 'under-18' }, { to: 'what' }],
    sources: {
      institute,
      childFocus,
      order: on(
        'Belgisch Staatsblad',
        'https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel',
        'high',
      ),
      removal: on(
        'vLex (2020)',
        'https://vlex.be/vid/loi-visant-combattre-diffusion-844642392',
        'high',
      ),
      complaint: on(
        'Fédération Wallonie-Bruxelles',
        'https://victimes.cfwb.be/plainte-et-procedures/deposer-une-plainte',
        'high',
      ),
      hearing: on('FOD Justitie', 'https://justitie.belgium.be/en/node/1537', 'high'),
      attest: on(
        'Politie Zwijndrecht',
        'https://www.politiezwijndrecht.be/attest-van-klachtneerlegging',
        'high',
      ),
      injured: on(
        'FOD Justitie',
        'https://justitie.belgium.be/nl/themas_en_dossiers/wat_moet_u_doen_als/slachtoffer/als_slachtoffer_tussenkomen_in_de_procedure_2',
        'high',
      ),
      court: on(
        'Simont Braun (2023)',
        'https://simontbraun.eu/fr/protegez-votre-intimite-en-ligne-optimisation-judiciaire/2023/11/14',
        'high',
      ),
      aid: on(
        'FOD Justitie',
        'https://www.justice.belgium.be/fr/nouvelles/autres_communiques/aide_juridique_de_deuxieme_ligne_nouvelles_regles',
        'high',
      ),
    },
  },
)
