import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { instruction, link, outcome, question } from '../src/chart/screen.ts'
import { services } from './be/help.ts'
import { childFocus, institute, stopncii, takeItDown } from './sources.ts'

const on = checkedOn('2026-11-23')

/** What to know beforehand depends on what happened, which is asked here only if nobody told it. */
const ready = [
  { when: { happened: ['threat', 'fear'] }, to: 'ready' },
  { when: { happened: 'ai' }, to: 'ready-ai' },
  { when: { happened: ['online', 'unsure'] }, to: 'ready-online' },
  { to: 'kind' },
] as const

const end = [{ when: underage, to: 'blocked-minor' }, { to: 'blocked' }] as const

export default flow(
  'prevention',
  {
    file: question({ yes: ready, no: 'no-file', unsure: 'look' }, { sources: ['stopncii'] }),
    look: instruction(ready, { different: 'no-file', sources: ['stopncii'] }),
    kind: question({ online: 'ready-online', threat: 'ready', ai: 'ready-ai' }),
    ready: instruction('stopncii', {
      different: 'together',
      sources: ['stopncii', 'how', 'matching', 'companies'],
    }),
    'ready-online': instruction('stopncii', {
      different: 'together',
      sources: ['stopncii', 'how', 'matching', 'companies'],
    }),
    'ready-ai': instruction('stopncii', {
      different: 'together',
      sources: ['stopncii', 'how', 'matching', 'companies'],
    }),
    stopncii: link('https://stopncii.org', 'number', {
      account: 'none',
      also: { together: 'together' },
      different: 'stopncii-other',
      sources: ['stopncii', 'how', 'steps'],
    }),
    'stopncii-other': instruction('number', {
      different: 'together',
      sources: ['stopncii', 'older', 'steps'],
    }),
    number: instruction('safer', { different: 'number-lost', sources: ['stopncii', 'how'] }),
    'number-lost': instruction('safer', {
      different: 'other-way',
      sources: ['stopncii', 'how', 'steps'],
    }),
    together: instruction('helped', { different: 'other-way', sources: ['institute', 'hashing'] }),
    'no-file': instruction('without', {
      different: 'other-way',
      sources: ['stopncii', 'accounts'],
    }),
    'under-18': instruction('file-minor', {
      different: 'file-minor',
      sources: ['childFocus', 'hotline', 'takeItDown'],
    }),
    'file-minor': question(
      { yes: 'take-it-down', no: 'no-file-minor', unsure: 'no-file-minor' },
      { sources: ['takeItDown', 'languages'] },
    ),
    'take-it-down': link('https://takeitdown.ncmec.org', 'safer', {
      account: 'none',
      different: 'other-way',
      sources: ['takeItDown', 'languages'],
    }),
    'no-file-minor': instruction('helped-minor', {
      different: 'other-way',
      sources: ['takeItDown', 'hotline', 'accounts'],
    }),
    safer: instruction(end, { also: { skip: end }, different: 'watched', sources: ['accounts'] }),
    watched: instruction(end, { different: end, sources: ['watched', 'line'] }),
    'other-way': question(
      {
        help: [{ when: underage, to: 'helped-minor' }, { to: 'helped' }],
        'try-later': 'unfinished',
      },
      { sources: ['institute', 'childFocus'] },
    ),
    blocked: outcome('blocked', { lookAgainAfterDays: 7, sources: ['stopncii', 'how'] }),
    'blocked-minor': outcome('blocked', { sources: ['takeItDown', 'childFocus'] }),
    without: outcome('advised', { sources: ['institute'] }),
    unfinished: outcome('not-possible'),
    helped: outcome('advised', { sources: ['institute', 'hashing'] }),
    'helped-minor': outcome('advised', { sources: ['childFocus', 'hotline'] }),
  },
  {
    start: [{ when: underage, to: 'under-18' }, { to: 'file' }],
    sources: {
      institute,
      childFocus,
      stopncii,
      takeItDown,
      line: services['line-1712'].source,
      how: on('StopNCII.org', 'https://stopncii.org/how-it-works/?lang=sv-se', 'high'),
      older: on('StopNCII.org', 'https://stopncii.org/?lang=nl-nl', 'high'),
      steps: on(
        'Datenwachschutz',
        'https://datenwachschutz.de/stopncii-intime-bilder-videos-aus-dem-internet-entfernen.html',
        'medium',
      ),
      matching: on(
        'Particle',
        'https://particle.news/story/google-to-use-stopncii-hashes-to-remove-nonconsensual-intimate-imagery-from-search',
        'high',
      ),
      companies: on(
        'Engadget',
        'https://www.engadget.com/big-tech/microsoft-joins-coalition-to-scrub-revenge-and-deepfake-porn-from-bing-195316677.html',
        'high',
      ),
      hashing: on(
        'RTBF',
        'https://www.rtbf.be/article/une-plate-forme-pour-lutter-contre-le-revenge-porn-qui-permet-de-facilement-supprimer-des-photos-des-medias-sociaux-10930474',
        'high',
      ),
      languages: on(
        'MediaNama',
        'https://www.medianama.com/2024/02/223-take-it-down-indian-languages-support/',
        'high',
      ),
      hotline: on(
        'Child Focus',
        'https://childfocus.be/nl/seksuele-uitbuiting/meldpunt-seksuele-misbruikbeelden-van-kinderen-kinderpornografie?language=fr',
        'high',
      ),
      accounts: on(
        'eSafety Commissioner',
        'https://esafety.gov.au/key-topics/image-based-abuse/report-image-based-abuse',
        'medium',
      ),
      watched: on(
        'techsafety.ca',
        'https://techsafety.ca/resources/toolkits/safety-considerations-for-preserving-digital-evidence',
        'medium',
      ),
    },
  },
)
