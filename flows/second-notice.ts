import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { instruction, outcome, question } from '../src/chart/screen.ts'
import { facebookSources } from './facebook-sources.ts'
import { googleSources } from './google-sources.ts'
import { bipt, childFocus, institute } from './sources.ts'
import { tiktokSources } from './tiktok-sources.ts'
import { youtubeSources } from './youtube-sources.ts'

const on = checkedOn('2026-11-23')

const again = [{ when: underage, to: 'send-minor' }, { to: 'send' }] as const
const site = [{ when: underage, to: 'site-minor' }, { to: 'site' }] as const
const law = [{ when: underage, to: 'law-minor' }, { to: 'law' }] as const
const helped = [{ when: underage, to: 'helped-minor' }, { to: 'helped' }] as const

/** The same to everybody: it is the platform's own form that decides which fields take it. */
const sent = {
  reports: true,
  form: { asks: [{ what: 'content' }], text: { length: 'notice', to: 'second-notice' } },
} as const

export default flow(
  'second-notice',
  {
    'under-18': instruction('before', {
      different: 'before',
      also: { help: 'helped-minor' },
      sources: ['childFocus', 'notice'],
    }),
    before: question(
      { waited: 'how', sooner: 'early', refused: 'refused', more: 'asked', unsure: 'how' },
      { sources: ['notice', 'repeats', 'misuse', 'misuse-snap', 'misuse-telegram'] },
    ),
    early: question(
      { wait: 'waiting', promised: 'how', now: 'how', help: helped },
      { sources: ['notice', 'repeats', 'misuse'] },
    ),
    refused: question(
      { complain: 'complain', menu: law, better: again, help: helped },
      { sources: ['complaint', 'google-again', 'bing-again', 'meta-form'] },
    ),
    how: question(
      { menu: law, form: again, site, private: 'private', unsure: law },
      { sources: ['notice'] },
    ),
    law: instruction('send', {
      different: 'other-way',
      sources: [
        'notice',
        'meta-form',
        'tiktok',
        'x',
        'telegram',
        'snapchat',
        'youtube',
        'google',
        'discord',
        'tinder',
        'grindr',
      ],
    }),
    'law-minor': instruction('send-minor', {
      different: 'other-way',
      also: { help: 'helped-minor' },
      sources: ['notice', 'childFocus', 'x', 'tiktok', 'telegram'],
    }),
    send: instruction('reported', {
      different: 'other-way',
      ...sent,
      sources: ['notice', 'repeats', 'misuse', 'misuse-discord'],
    }),
    'send-minor': instruction('reported-minor', {
      different: 'other-way',
      ...sent,
      sources: ['notice', 'childFocus', 'misuse-discord'],
    }),
    site: instruction('reported', { different: 'other-way', ...sent, sources: ['notice'] }),
    'site-minor': instruction('reported-minor', {
      different: 'other-way',
      ...sent,
      sources: ['notice', 'childFocus'],
    }),
    'other-way': question(
      { help: helped, steps: 'steps', 'try-later': 'unfinished' },
      { sources: ['institute', 'childFocus'] },
    ),
    reported: outcome('reported', {
      lookAgainAfterDays: 7,
      sources: ['notice', 'bipt', 'complaint', 'institute'],
    }),
    'reported-minor': outcome('reported', {
      lookAgainAfterDays: 7,
      sources: ['notice', 'bipt', 'complaint', 'childFocus'],
    }),
    waiting: outcome('advised', { lookAgainAfterDays: 7, sources: ['notice'] }),
    complain: outcome('advised', { sources: ['complaint'] }),
    asked: outcome('advised', { sources: ['institute', 'childFocus'] }),
    private: outcome('advised', {
      sources: ['whatsapp', 'whatsapp-messages', 'telegram', 'discord', 'institute', 'childFocus'],
    }),
    steps: outcome('advised', { sources: ['complaint', 'bipt', 'institute', 'childFocus'] }),
    unfinished: outcome('not-possible'),
    helped: outcome('advised', { sources: ['institute'] }),
    'helped-minor': outcome('advised', { sources: ['childFocus'] }),
  },
  {
    start: [{ when: underage, to: 'under-18' }, { to: 'before' }],
    sources: {
      institute,
      childFocus,
      bipt,
      notice: on(
        'EU (DSA, article 16)',
        'https://www.eu-digital-services-act.com/Digital_Services_Act_Article_16.html',
        'high',
      ),
      complaint: on(
        'EU (DSA, article 20)',
        'https://app.codeliance.com/regulations/dsa/article/20',
        'high',
      ),
      repeats: facebookSources.repeats,
      misuse: facebookSources.risks,
      'misuse-snap': on(
        'Snap (DSA, 2025)',
        'https://github.com/OpenTermsArchive/dsa-reports-versions',
        'high',
      ),
      'misuse-telegram': on('Telegram', 'https://telegram.org/tos/eu-dsa', 'high'),
      'misuse-discord': on(
        'Discord',
        'https://discord.com/safety/360044103651-reporting-abusive-behavior-to-discord',
        'high',
      ),
      'google-again': googleSources.fake,
      'bing-again': googleSources.bing,
      'meta-form': facebookSources['legal-form'],
      tiktok: tiktokSources.reporting,
      youtube: youtubeSources['legal-page'],
      google: googleSources.risk,
      x: on('X', 'https://help.x.com/en/forms/dsa/report', 'medium'),
      telegram: on('Telegram', 'https://telegram.org/tos/eu-dsa', 'high'),
      snapchat: on('Snap', 'https://values.snap.com/privacy/transparency/european-union', 'high'),
      discord: on(
        'Discord',
        'https://support.discord.com/hc/en-us/articles/17861767909527-EU-DSA-Dispute-Resolution-Options',
        'high',
      ),
      tinder: on('Tinder', 'https://www.help.tinder.com/hc/uk/categories/360006058312', 'medium'),
      grindr: on(
        'Grindr',
        'https://help.grindr.com/hc/en-us/articles/32671319639827-DSA-Out-Of-Court-Dispute-Settlements',
        'medium',
      ),
      whatsapp: on(
        'European Audiovisual Observatory',
        'https://merlin.obs.coe.int/article/10470',
        'high',
      ),
      'whatsapp-messages': on('WhatsApp', 'https://faq.whatsapp.com/414631957536067', 'medium'),
    },
  },
)
