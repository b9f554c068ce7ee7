import { underage } from '../../src/chart/facts.ts'
import { checkedOn, flow, type Source } from '../../src/chart/flow.ts'
import { instruction, link, outcome, question, text } from '../../src/chart/screen.ts'
import { childFocus, institute } from '../sources.ts'
import { services } from './help.ts'
import { care, justice, law, policeSources } from './police-sources.ts'

const on = checkedOn('2026-11-23')
const victims = (path: string) =>
  on('Fédération Wallonie-Bruxelles', `https://victimes.cfwb.be/${path}`, 'high')
const police = (path: string, confidence: 'high' | 'medium') =>
  on('Politie', `https://www.politie.be/${path}`, confidence)
const sure = (publisher: string) => (address: Source['address']) => on(publisher, address, 'high')
const fair = (publisher: string) => (address: Source['address']) => on(publisher, address, 'medium')

const deciding = [{ when: underage, to: 'under-18' }, { to: 'decide' }] as const
const crime = [
  { when: underage, to: 'crime-minor' },
  { when: { happened: ['threat', 'fear'] }, to: 'crime-threat' },
  { when: { happened: 'ai' }, to: 'crime-ai' },
  { to: 'crime' },
] as const
const call = [
  { when: underage, to: 'call-minor' },
  { when: { happened: 'threat' }, to: 'call-threat' },
  { when: { happened: 'fear' }, to: 'call-fear' },
  { when: { happened: 'ai' }, to: 'call-ai' },
  { to: 'call' },
] as const
const consequences = [{ when: underage, to: 'consequences-minor' }, { to: 'consequences' }] as const
const companion = [{ when: underage, to: 'companion-minor' }, { to: 'companion' }] as const
const bring = [{ when: underage, to: 'bring-minor' }, { to: 'bring' }] as const

/** Whom to ask: the one or the other, according to the age on the image. */
const ask = ['institute', 'childFocus'] as const

export default flow(
  'complaint',
  {
    helper: instruction(deciding, {
      different: 'instead',
      sources: ['helper', 'institute', 'code'],
    }),
    'under-18': instruction('decide', {
      different: 'decide',
      sources: ['young', 'code', 'childFocus'],
    }),
    decide: question({
      weigh: 'brings',
      prepare: consequences,
      filed: 'filed',
      danger: 'danger',
      'not-now': 'instead',
    }),
    danger: instruction('brings', { different: 'later', sources: ['police', 'station'] }),
    brings: instruction(crime, { different: 'instead', sources: ['injured', 'code'] }),
    crime: instruction('consequences', { different: 'doubt', sources: ['code', 'before'] }),
    'crime-threat': instruction('consequences', { different: 'doubt', sources: ['code'] }),
    'crime-ai': instruction('consequences', {
      different: 'doubt',
      sources: ['fakes', 'institute', 'code'],
    }),
    'crime-minor': instruction('consequences-minor', {
      different: 'doubt',
      sources: ['code', 'childFocus', 'aid'],
    }),
    doubt: instruction(consequences, { different: 'instead', sources: [...ask, 'escort', 'aid'] }),
    consequences: instruction('where', {
      also: { obstacle: 'obstacle' },
      different: 'instead',
      sources: ['institute', 'injured'],
    }),
    'consequences-minor': instruction('where', {
      also: { obstacle: 'obstacle-minor' },
      different: 'instead',
      sources: ['childFocus', 'injured'],
    }),
    obstacle: instruction('where', { different: 'instead', sources: ['institute', 'aid'] }),
    'obstacle-minor': instruction('where', {
      different: 'instead',
      sources: ['childFocus', 'aid'],
    }),
    where: question(
      {
        appointment: 'find',
        'walk-in': 'station',
        letter: 'letter',
        judge: 'judge',
        online: 'not-online',
      },
      { sources: ['station'] },
    ),
    'not-online': instruction('find', { different: 'station', sources: ['online', 'announced'] }),
    station: instruction(companion, {
      also: { refused: 'refused' },
      different: 'find',
      sources: ['station', 'young', 'directives'],
    }),
    letter: instruction(bring, { different: 'station', sources: ['station', 'aid'] }),
    judge: instruction(bring, { different: 'station', sources: ['station', 'injured', 'aid'] }),
    find: link('https://www.politie.be', call, {
      different: 'find-other',
      account: 'unknown',
      sources: ['station', 'police'],
    }),
    'find-other': instruction(call, { different: 'other-way', sources: ['station', ...ask] }),
    call: text('called', { sources: ['directives', 'hearing'] }),
    'call-threat': text('called', { sources: ['directives', 'hearing'] }),
    'call-fear': text('called', { sources: ['directives', 'hearing'] }),
    'call-ai': text('called', { sources: ['directives', 'hearing'] }),
    'call-minor': text('called', { sources: ['directives', 'hearing'] }),
    called: question({ booked: companion, 'not-yet': companion, refused: 'refused' }),
    refused: instruction(companion, {
      different: 'other-way',
      sources: ['young', 'station', 'escort', ...ask],
    }),
    'other-way': question({ help: 'helped', 'try-later': 'unfinished' }),
    companion: instruction('bring', {
      different: 'alone',
      sources: ['trusted', 'hearing', 'escort'],
    }),
    'companion-minor': instruction('bring-minor', {
      different: 'alone',
      sources: ['recording', 'young', 'hearing', 'escort', 'aid'],
    }),
    alone: instruction(bring, { different: bring, sources: ['escort', ...ask] }),
    bring: instruction('tell', { different: 'no-proof', sources: ['preparing', 'trusted'] }),
    'no-proof': instruction('tell', { different: 'tell', sources: ['group', 'hearing'] }),
    'bring-minor': instruction('tell-minor', {
      different: 'no-notes-minor',
      sources: ['code', 'childFocus', 'preparing'],
    }),
    'no-notes-minor': instruction('tell-minor', {
      different: 'tell-minor',
      sources: ['code', 'childFocus', 'hearing'],
    }),
    tell: instruction('questions', { different: 'questions', sources: ['code', 'lumi'] }),
    'tell-minor': instruction('questions', { different: 'questions', sources: ['code', 'lumi'] }),
    questions: instruction('refuse', { different: 'hard', sources: ['preparing', 'hearing'] }),
    hard: instruction('refuse', { different: 'instead', sources: ['escort', 'directives'] }),
    refuse: instruction('statement', { different: 'worried', sources: ['hearing'] }),
    worried: instruction('statement', {
      different: 'instead',
      sources: ['hearing', 'code', 'aid', 'childFocus'],
    }),
    statement: instruction('leaving', { different: 'language', sources: ['hearing', 'code'] }),
    language: instruction('leaving', { different: 'leaving', sources: ['hearing'] }),
    leaving: instruction('pause', { different: 'no-attest', sources: ['attest', 'injured'] }),
    filed: instruction('pause', { different: 'no-attest', sources: ['attest', 'hearing', ...ask] }),
    'no-attest': instruction('pause', {
      different: 'pause',
      sources: ['attest', 'preparing', 'young', 'station', ...ask],
    }),
    pause: question({ after: 'injured', enough: 'prepared' }),
    injured: instruction('compensation', { different: 'injured-form', sources: ['injured'] }),
    'injured-form': instruction('compensation', { different: 'compensation', sources: ['form'] }),
    compensation: instruction('lawyer', { different: 'lawyer', sources: ['injured', 'fund'] }),
    lawyer: instruction('support', { different: 'support', sources: ['aid'] }),
    support: instruction('platform', {
      different: 'platform',
      sources: ['police-support', 'reception', 'victim-aid', 'zsg', ...ask],
    }),
    platform: question({ no: 'finished', yes: 'court' }),
    court: instruction('court-needs', { different: 'helped', sources: ['court', 'code'] }),
    'court-needs': instruction('finished', {
      different: 'helped',
      sources: ['identify', 'court', 'acting', 'institute', 'aid'],
    }),
    instead: question({ removal: 'removal', talk: 'helped', court: 'court', later: 'later' }),
    removal: outcome('advised'),
    helped: outcome('advised', { sources: [...ask, 'aid'] }),
    later: outcome('advised'),
    unfinished: outcome('not-possible'),
    prepared: outcome('prepared'),
    finished: outcome('prepared'),
  },
  {
    start: [{ when: { who: 'other' }, to: 'helper' }, ...deciding],
    sources: {
      ...policeSources,
      institute,
      childFocus,
      police: services.police.source,
      zsg: services['sexual-assault-centres'].source,
      helper: services['child-focus'].source,
      before: law('2022/03/21/2022031330'),
      identify: law('2023/07/31/2023044140'),
      court: sure('Simont Braun')(
        'https://simontbraun.eu/fr/protegez-votre-intimite-en-ligne-optimisation-judiciaire/2023/11/14',
      ),
      acting: sure('Instituut voor de gelijkheid van vrouwen en mannen')(
        'https://news.belgium.be/fr/linstitut-se-constitue-partie-civile-dans-une-affaire-de-revenge-porn',
      ),
      announced: on('RTL', 'https://m.rtl.be/info/1409402', 'low'),
      fakes: fair('DH')(
        'https://www.dhnet.be/dernieres-depeches/2023/10/09/fausses-videos-deepnudes-comment-faire-face-a-la-malveillance-nee-de-lia-6HDZPM2GL5HV3FNQHVCNVDH5UE/',
      ),
      station: victims('plainte-et-procedures/deposer-une-plainte'),
      escort: victims(
        'besoin-daide/ou-trouver-de-laide/vous-avez-besoin-dune-aide-tout-de-suite-apres-les-faits-ou-en-vue-dun-depot-de-plainte',
      ),
      trusted: care('sexting'),
      young: fair('WAT WAT')(
        'https://www.watwat.be/politie/waarvoor-kan-ik-terecht-bij-de-politie',
      ),
      online: police(
        '5416/vragen/aangifte/hoe-moet-ik-online-aangifte-doen-via-e-loket-police-on-web',
        'medium',
      ),
      'police-support': police('5394/vragen/slachtofferzorg/wat-is-slachtofferzorg', 'high'),
      group: on(
        'Kot Planet',
        'https://www.kotplanet.be/societe/que-faire-en-belgique-si-on-est-victime-de-revenge-porn',
        'low',
      ),
      attest: sure('Politie Zwijndrecht')(
        'https://www.politiezwijndrecht.be/attest-van-klachtneerlegging',
      ),
      recording: justice('nl/wat_moet_u_doen_als/getuige/getuigen_tijdens_onderzoek'),
      reception: justice('nl/wat_moet_u_doen_als/slachtoffer/slachtofferonthaal'),
      fund: justice(
        'fr/themes/que_faire_comme/victime/aide_financiere/actes_intentionnels_de_violence/conditions_doctroi',
      ),
      aid: sure('FOD Justitie')(
        'https://www.justice.belgium.be/fr/nouvelles/autres_communiques/aide_juridique_de_deuxieme_ligne_nouvelles_regles',
      ),
      'victim-aid': sure('Belgium.be')(
        'https://www.belgium.be/fr/justice/victime/aide_aux_victimes/services_d_aide_aux_victimes',
      ),
    },
  },
)
