import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { instruction, outcome, question } from '../src/chart/screen.ts'
import { services } from './be/help.ts'
import { childFocus, institute } from './sources.ts'

const on = checkedOn('2026-11-23')
const end = [{ when: underage, to: 'asked-minor' }, { to: 'asked' }] as const

/** What a school or an employer has to do, and what their own services are for, no fact says: the screens say to ask. */
export default flow(
  'school-work',
  {
    evidence: instruction('where', {
      different: 'evidence-other',
      sources: ['preparing', 'sexting'],
    }),
    'evidence-other': instruction('where', {
      different: 'where',
      sources: ['preparing', 'group'],
    }),
    'under-18': instruction('tell-minor', {
      different: 'outside',
      sources: ['childFocus', 'supporters', 'code'],
    }),
    where: question({ school: 'school', work: 'work', outside: 'outside' }),
    school: instruction('network', {
      different: 'outside',
      sources: ['code', 'forwarding'],
    }),
    work: instruction('network', {
      different: 'outside',
      sources: ['code', 'forwarding'],
    }),
    'tell-minor': instruction('network-minor', {
      different: 'outside',
      sources: ['childFocus', 'supporters', 'code'],
    }),
    network: instruction('asked', {
      also: { skip: 'asked' },
      different: 'refused',
      sources: ['preparing'],
    }),
    'network-minor': instruction('asked-minor', {
      also: { skip: 'asked-minor' },
      different: 'refused',
      sources: ['childFocus', 'code'],
    }),
    outside: instruction(end, {
      different: 'helped',
      sources: ['institute', 'childFocus', 'supporters', 'station'],
    }),
    refused: instruction(end, {
      different: 'helped',
      sources: ['institute', 'childFocus', 'erasure', 'code', 'fakes'],
    }),
    asked: outcome('prepared', { sources: ['institute'] }),
    'asked-minor': outcome('prepared', { sources: ['childFocus', 'code'] }),
    helped: outcome('advised', { sources: ['institute', 'childFocus'] }),
  },
  {
    start: [{ when: underage, to: 'under-18' }, { to: 'evidence' }],
    sources: {
      institute,
      childFocus,
      supporters: services['child-focus'].source,
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
      erasure: on(
        'GBA-APD',
        'https://www.autoriteprotectiondonnees.be/comment-exercer-ses-droits-art-12-rgpd',
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
