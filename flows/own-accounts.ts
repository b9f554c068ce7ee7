import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { instruction, outcome, question } from '../src/chart/screen.ts'
import { services } from './be/help.ts'
import { childFocus, institute } from './sources.ts'

const on = checkedOn('2026-11-23')

/** Images of people under 18 are neither copied nor moved. */
const cloud = [{ when: underage, to: 'cloud-minor' }, { to: 'cloud' }] as const
const help = [{ when: underage, to: 'helped-minor' }, { to: 'helped' }] as const

export default flow(
  'own-accounts',
  {
    helping: instruction('noticed', { different: 'later', sources: ['supporters', 'watched'] }),
    noticed: question({ no: 'mail', yes: 'safety', unsure: 'safety' }, { sources: ['watched'] }),
    safety: instruction('device', {
      also: { later: 'later' },
      different: help,
      sources: ['watched', 'violence', 'partners', 'code'],
    }),
    device: instruction('mail', { different: 'later', sources: ['agencies', 'online-safety'] }),
    mail: instruction('sessions', { different: 'sessions', sources: ['accounts', 'stopncii'] }),
    sessions: instruction(cloud, { different: cloud, sources: ['accounts', 'watched'] }),
    cloud: instruction('location', { different: 'location', sources: ['storing', 'accounts'] }),
    'cloud-minor': instruction('location', {
      different: 'helped-minor',
      sources: ['childFocus', 'code', 'accounts'],
    }),
    location: instruction('visible', {
      also: { leave: 'visible' },
      different: help,
      sources: ['watched', 'violence', 'partners'],
    }),
    visible: instruction('secured', {
      different: 'secured',
      sources: ['friends', 'meta', 'groups'],
    }),
    secured: outcome('prepared', { sources: ['accounts'] }),
    later: outcome('advised', { sources: ['watched'] }),
    helped: outcome('advised', { sources: ['institute', 'violence', 'partners'] }),
    'helped-minor': outcome('advised', { sources: ['childFocus', 'supporters'] }),
  },
  {
    start: [{ when: { who: 'other' }, to: 'helping' }, { to: 'noticed' }],
    sources: {
      institute,
      childFocus,
      supporters: services['child-focus'].source,
      violence: services['line-1712'].source,
      partners: services['ecoute-violences-conjugales'].source,
      stopncii: on('StopNCII.org', 'https://stopncii.org/how-it-works/?lang=sv-se', 'high'),
      code: on(
        'Belgisch Staatsblad',
        'https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel',
        'high',
      ),
      accounts: on(
        'eSafety Commissioner',
        'https://esafety.gov.au/key-topics/image-based-abuse/report-image-based-abuse',
        'medium',
      ),
      watched: on(
        'techsafety.ca',
        'https://techsafety.ca/resources/toolkits/preserving-digital-evidence-via-screenshot',
        'medium',
      ),
      storing: on(
        'techsafety.ca',
        'https://techsafety.ca/resources/toolkits/safety-considerations-for-preserving-digital-evidence',
        'medium',
      ),
      agencies: on('techsafety.org', 'https://techsafety.org/agency-website-safety-tips', 'medium'),
      'online-safety': on(
        'Victim and Witness Information',
        'https://victimandwitnessinformation.org.uk/online-safety',
        'medium',
      ),
      friends: on('Helpwanted', 'https://helpwanted.nl/handleiding-facebook', 'medium'),
      meta: on(
        'Meta',
        'https://about.meta.com/actions/safety/topics/bullying-harassment/ncii',
        'medium',
      ),
      groups: on(
        'Consumentenbond (2024)',
        'https://www.consumentenbond.nl/digitaalgids/digitaalgids-uitgelicht/ongewenste-appjes',
        'medium',
      ),
    },
  },
)
