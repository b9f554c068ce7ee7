import { underage } from '../../src/chart/facts.ts'
import { checkedOn, flow } from '../../src/chart/flow.ts'
import { instruction, link, outcome, question } from '../../src/chart/screen.ts'
import { childFocus, institute } from '../sources.ts'
import { services } from './help.ts'

const on = checkedOn('2026-11-23')

/** The same summary to read out, to mail or to paste; for images of people under 18 it is written to Child Focus. */
const summary = {
  asks: [{ what: 'content', optional: true }],
  text: { length: 'notice', to: 'institute' },
} as const

export default flow(
  'institute',
  {
    what: instruction('how', {
      different: 'other-help',
      sources: ['institute', 'numbers', 'acting', 'powers', 'channels'],
    }),
    how: question(
      { call: 'call', form: 'form', mail: 'mail', 'mail-french': 'mail-french', later: 'later' },
      { sources: ['numbers', 'supporters'] },
    ),
    call: instruction('contacted', {
      different: 'no-answer',
      form: summary,
      sources: ['numbers', 'institute'],
    }),
    'no-answer': instruction('later', {
      different: 'form',
      also: { message: 'contacted' },
      sources: ['numbers'],
    }),
    form: link('https://igvm-iefh.belgium.be/nl/info-en-hulp', 'contacted', {
      different: 'mail',
      account: 'unknown',
      form: summary,
      sources: ['reporting', 'supporters', 'numbers'],
    }),
    mail: link('mailto:gelijkheid.manvrouw@igvm.belgie.be', 'contacted', {
      different: 'other-way',
      account: 'none',
      form: summary,
      sources: ['institute', 'supporters'],
    }),
    'mail-french': link('mailto:egalite.hommesfemmes@iefh.belgique.be', 'contacted', {
      different: 'other-way',
      account: 'none',
      form: summary,
      sources: ['institute', 'supporters'],
    }),
    'child-focus': instruction('how-minor', {
      different: 'other-help',
      sources: ['childFocus', 'supporters', 'law'],
    }),
    'how-minor': question(
      { call: 'call-minor', mail: 'mail-minor', hotline: 'hotline', later: 'later-minor' },
      { sources: ['childFocus', 'supporters', 'hotline'] },
    ),
    'call-minor': instruction('contacted-minor', {
      different: 'mail-minor',
      form: summary,
      sources: ['supporters', 'childFocus'],
    }),
    'mail-minor': link('mailto:116000@childfocus.org', 'contacted-minor', {
      different: 'other-way-minor',
      account: 'none',
      form: summary,
      sources: ['supporters', 'childFocus', 'law'],
    }),
    hotline: link('https://www.imagesdabus.be', 'contacted-minor', {
      different: 'other-way-minor',
      account: 'unknown',
      form: summary,
      sources: ['hotline', 'childFocus'],
    }),
    'other-way': question({ already: 'contacted', talk: 'other-help', 'try-later': 'later' }),
    'other-way-minor': question({
      already: 'contacted-minor',
      talk: 'other-help',
      'try-later': 'later-minor',
    }),
    contacted: outcome('prepared', { sources: ['institute', 'numbers'] }),
    'contacted-minor': outcome('prepared', { sources: ['childFocus', 'law'] }),
    'other-help': outcome('advised', { sources: ['aid'] }),
    later: outcome('advised', { sources: ['numbers'] }),
    'later-minor': outcome('advised', { sources: ['childFocus'] }),
  },
  {
    start: [{ when: underage, to: 'child-focus' }, { to: 'what' }],
    sources: {
      institute,
      childFocus,
      numbers: services.institute.source,
      supporters: services['child-focus'].source,
      hotline: services['child-focus-report'].source,
      reporting: on('IGVM-IEFH', 'https://igvm-iefh.belgium.be/nl/info-en-hulp', 'high'),
      acting: on(
        'Instituut voor de gelijkheid van vrouwen en mannen (2020)',
        'https://news.belgium.be/fr/linstitut-se-constitue-partie-civile-dans-une-affaire-de-revenge-porn',
        'high',
      ),
      powers: on('BRF', 'https://brf.be/regional/1909786', 'high'),
      channels: on(
        'Instituut voor de gelijkheid van vrouwen en mannen (2021)',
        'https://news.belgium.be/nl/slachtoffer-van-wraakporno-het-instituut-lanceert-een-onderzoek',
        'medium',
      ),
      law: on(
        'Belgisch Staatsblad',
        'https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel',
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
