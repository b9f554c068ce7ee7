import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { collect, instruction, outcome, question } from '../src/chart/screen.ts'
import { services } from './be/help.ts'
import { googleSources } from './google-sources.ts'
import { childFocus, institute, stopncii } from './sources.ts'

const on = checkedOn('2026-11-23')

/** Nobody has to search: it is for adults only, with names first, and never with the image itself. */
export default flow(
  'find-out',
  {
    choose: question(
      {
        self: 'before',
        someone: 'someone',
        institute: 'helped',
        known: 'note',
        not: 'stopped',
      },
      { sources: ['institute', 'supporters'] },
    ),
    before: instruction('names', { different: 'someone', sources: ['traces', 'history'] }),
    names: instruction('found', {
      also: { picture: 'picture' },
      different: 'stopped',
      sources: ['removal', 'advice', 'bing'],
    }),
    picture: instruction('found', {
      different: 'found',
      sources: ['stopncii', 'how', 'sexting'],
    }),
    someone: instruction('found', {
      also: { institute: 'helped' },
      different: 'helped',
      sources: ['supporters', 'institute'],
    }),
    found: question({ yes: 'note', unsure: 'note', nothing: 'later', stop: 'stopped' }),
    note: collect({ links: 'links' }, 'proof', { sources: ['advice', 'removal'] }),
    proof: instruction('in-plan', {
      different: 'in-plan',
      sources: ['preparing', 'sexting', 'removal', 'archive'],
    }),
    'under-18': instruction('helped-minor', {
      different: 'helped-minor',
      sources: ['childFocus', 'number', 'law'],
    }),
    'in-plan': outcome('prepared', { sources: ['removal', 'bing', 'institute'] }),
    later: outcome('advised', { sources: ['stopncii', 'bing'] }),
    stopped: outcome('advised', {
      sources: ['institute', 'despair', 'despair-french', 'listening'],
    }),
    helped: outcome('advised', { sources: ['institute', 'institute-line'] }),
    'helped-minor': outcome('advised', { sources: ['childFocus', 'number', 'hotline'] }),
  },
  {
    start: [{ when: underage, to: 'under-18' }, { to: 'choose' }],
    sources: {
      institute,
      childFocus,
      stopncii,
      'institute-line': services.institute.source,
      number: services['child-focus'].source,
      despair: services.zelfmoordlijn.source,
      'despair-french': services['prevention-suicide'].source,
      listening: services.telefonhilfe.source,
      removal: googleSources.removal,
      advice: googleSources['advice-nl'],
      bing: googleSources.bing,
      hotline: on(
        'Child Focus',
        'https://childfocus.be/nl/seksuele-uitbuiting/meldpunt-seksuele-misbruikbeelden-van-kinderen-kinderpornografie?language=fr',
        'high',
      ),
      law: on(
        'Belgisch Staatsblad',
        'https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel',
        'high',
      ),
      supporters: on('IGVM-IEFH', 'https://igvm-iefh.belgium.be/uk/node/53209', 'high'),
      traces: on('techsafety.org', 'https://techsafety.org/agency-website-safety-tips', 'medium'),
      history: on(
        'Victim and Witness Information',
        'https://victimandwitnessinformation.org.uk/online-safety',
        'medium',
      ),
      how: on('StopNCII.org', 'https://stopncii.org/how-it-works/?lang=sv-se', 'high'),
      sexting: on('Slachtofferzorg', 'https://slachtofferzorg.be/sexting', 'high'),
      preparing: on(
        'Slachtofferzorg',
        'https://slachtofferzorg.be/gerechtelijke-procedure-klacht',
        'high',
      ),
      archive: on(
        'redacted.smw.ai (2026)',
        'https://redacted.smw.ai/coverage/internet-archive-removal-request-multi',
        'medium',
      ),
    },
  },
)
