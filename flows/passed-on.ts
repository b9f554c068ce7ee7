import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { instruction, outcome, question } from '../src/chart/screen.ts'
import { childFocus, institute, takeItDown } from './sources.ts'

const on = checkedOn('2026-11-23')
const ask = [{ when: underage, to: 'ask-minor' }, { to: 'ask' }] as const
const end = [{ when: underage, to: 'asked-minor' }, { to: 'asked' }] as const

/**
 * What stands on people's devices, and on no platform that could take it down. Its report is the one in the app through which it came, which has
 * a flow of its own.
 */
export default flow(
  'passed-on',
  {
    evidence: instruction('how', {
      different: 'evidence-other',
      sources: ['preparing', 'sexting', 'app'],
    }),
    'evidence-other': instruction('how', { different: 'how', sources: ['preparing', 'group'] }),
    'under-18': instruction('how', { different: 'how', sources: ['childFocus', 'code'] }),
    how: question({
      app: [{ when: underage, to: 'report-minor' }, { to: 'report' }],
      mail: ask,
      nearby: 'nearby',
      unsure: ask,
    }),
    report: instruction('ask', {
      different: 'ask',
      sources: ['app', 'privacy'],
    }),
    'report-minor': instruction('ask-minor', {
      different: 'ask-minor',
      sources: ['app', 'childFocus', 'code'],
    }),
    nearby: instruction(ask, { different: 'not-ask', sources: ['code', 'forwarding'] }),
    ask: instruction('police', {
      different: 'not-ask',
      sources: ['forwarding', 'code', 'group'],
    }),
    'ask-minor': instruction('police', { different: 'not-ask', sources: ['childFocus', 'code'] }),
    'not-ask': instruction('police', {
      different: 'helped',
      sources: ['institute', 'childFocus'],
    }),
    police: instruction(end, {
      different: 'helped',
      sources: ['code', 'forwarding', 'station', 'fakes'],
    }),
    asked: outcome('prepared', { sources: ['app', 'encrypted', 'institute'] }),
    'asked-minor': outcome('prepared', { sources: ['encrypted', 'childFocus'] }),
    helped: outcome('advised', { sources: ['institute', 'childFocus'] }),
  },
  {
    start: [{ when: underage, to: 'under-18' }, { to: 'evidence' }],
    sources: {
      institute,
      childFocus,
      encrypted: takeItDown,
      preparing: on(
        'Slachtofferzorg',
        'https://slachtofferzorg.be/gerechtelijke-procedure-klacht',
        'high',
      ),
      sexting: on('Slachtofferzorg', 'https://slachtofferzorg.be/sexting', 'high'),
      group: on(
        'Kot Planet',
        'https://www.kotplanet.be/societe/que-faire-en-belgique-si-on-est-victime-de-revenge-porn',
        'low',
      ),
      app: on('WhatsApp', 'https://faq.whatsapp.com/414631957536067', 'medium'),
      privacy: on('WhatsApp', 'https://github.com/OpenTermsArchive/pga-versions', 'high'),
      code: on(
        'Belgisch Staatsblad',
        'https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel',
        'high',
      ),
      forwarding: on(
        'Besafe',
        'https://www.besafe.be/nl/inhoud/veelgestelde-vragen?f%255B0%255D=departement%253A222&f%5B0%5D=departement%3A222&page=0',
        'high',
      ),
      station: on(
        'Fédération Wallonie-Bruxelles',
        'https://victimes.cfwb.be/plainte-et-procedures/deposer-une-plainte',
        'high',
      ),
      fakes: on(
        'DH',
        'https://www.dhnet.be/dernieres-depeches/2023/10/09/fausses-videos-deepnudes-comment-faire-face-a-la-malveillance-nee-de-lia-6HDZPM2GL5HV3FNQHVCNVDH5UE/',
        'medium',
      ),
    },
  },
)
