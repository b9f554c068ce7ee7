import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { instruction, link, outcome, question } from '../src/chart/screen.ts'
import { bipt, childFocus, institute } from './sources.ts'

const on = checkedOn('2026-11-23')
const threatened = { happened: ['threat', 'fear'] } as const

/** The words to send differ: about a minor, about a threat, or about an image that goes round. */
const write = [
  { when: underage, to: 'write-minor' },
  { when: threatened, to: 'write-threat' },
  { to: 'write' },
] as const
const web = [{ when: underage, to: 'web-minor' }, { to: 'web' }] as const
const contactPage = 'https://www.whatsapp.com/contact'

/** In the app one sender, or one group or channel, is reported at a time; a message has no address. */
const sender = { what: 'phone', most: 1, optional: true } as const
const group = { what: 'group', most: 1, optional: true } as const
const numberAndGroup = [
  { what: 'phone', optional: true },
  { what: 'group', optional: true },
] as const
/** Writing to WhatsApp: a message to its support, as a report in the app has no place to explain. */
const written = {
  also: { skip: 'block' },
  reports: true,
  form: { asks: numberAndGroup, text: { length: 'short' } },
} as const

export default flow(
  'whatsapp',
  {
    evidence: instruction('where', {
      different: 'evidence-other',
      also: { gone: 'where', unseen: 'evidence-other' },
      sources: ['groups', 'view-once'],
    }),
    'evidence-other': instruction('where', {
      different: 'where',
      sources: ['export', 'chat-privacy'],
    }),
    'under-18': instruction('where', { different: 'where', sources: ['childFocus'] }),
    where: question(
      {
        chat: [
          { when: underage, to: 'report-minor' },
          { when: threatened, to: 'report-threat' },
          { to: 'report' },
        ],
        group: 'report-group',
        status: 'report-status',
        channel: 'report-channel',
        'no-access': 'no-access',
      },
      { sources: ['reporting'] },
    ),
    report: instruction('contact', {
      different: 'contact',
      also: { 'view-once': 'report-view-once' },
      draws: 'hold',
      reports: true,
      form: { asks: [sender] },
      sources: ['reporting', 'message-menu', 'privacy'],
    }),
    'report-view-once': instruction([{ when: threatened, to: 'write-threat' }, { to: 'write' }], {
      different: 'contact',
      draws: 'dots',
      reports: true,
      form: { asks: [sender] },
      sources: ['view-once'],
    }),
    'report-minor': instruction('contact', {
      different: 'contact',
      draws: 'hold',
      reports: true,
      form: { asks: [sender] },
      sources: ['reporting', 'message-menu', 'childFocus'],
    }),
    'report-threat': instruction('contact', {
      different: 'contact',
      also: { 'view-once': 'report-view-once' },
      draws: 'hold',
      reports: true,
      form: { asks: [sender] },
      sources: ['reporting', 'message-menu'],
    }),
    'report-group': instruction(write, {
      different: web,
      reports: true,
      form: { asks: [group] },
      sources: ['groups'],
    }),
    'report-status': instruction('contact', {
      different: 'contact',
      draws: 'dots',
      reports: true,
      form: { asks: [sender] },
      sources: ['channels'],
    }),
    'report-channel': instruction('reported-channel', {
      different: web,
      draws: 'dots',
      reports: true,
      form: { asks: [group] },
      sources: ['channels', 'designation'],
    }),
    'no-access': instruction('reported', {
      different: web,
      reports: true,
      form: { asks: [sender, group] },
      sources: ['reporting', 'privacy', 'groups', 'childFocus'],
    }),
    contact: instruction(write, {
      different: 'contact-older',
      also: { skip: write },
      reports: true,
      form: { asks: [sender] },
      sources: ['android', 'android-older', 'contact', 'reporting'],
    }),
    'contact-older': instruction(write, {
      different: web,
      also: { skip: write },
      reports: true,
      form: { asks: [sender] },
      sources: ['android-older', 'iphone', 'contact', 'reporting'],
    }),
    write: instruction('block', { ...written, different: 'web', sources: ['help-menu'] }),
    'write-threat': instruction('block', {
      ...written,
      different: 'web',
      form: { asks: numberAndGroup, text: { length: 'short', about: 'threat' } },
      sources: ['help-menu'],
    }),
    'write-minor': instruction('block', {
      ...written,
      different: 'web-minor',
      sources: ['help-menu', 'childFocus'],
    }),
    web: link(contactPage, 'block', {
      ...written,
      different: 'other-way',
      account: 'unknown',
      sources: ['web'],
    }),
    'web-minor': link(contactPage, 'block', {
      ...written,
      different: 'other-way',
      account: 'unknown',
      sources: ['web', 'childFocus'],
    }),
    'other-way': question(
      { help: 'helped', 'try-later': 'unfinished' },
      { sources: ['institute', 'childFocus'] },
    ),
    block: instruction('reported', {
      different: 'block-help',
      also: { skip: 'reported' },
      sources: ['reporting', 'contact', 'android', 'android-older', 'groups'],
    }),
    'block-help': link('https://faq.whatsapp.com/1142481766359885', 'reported', {
      different: 'reported',
      account: 'none',
      sources: ['contact', 'android-older'],
    }),
    reported: outcome('reported', {
      lookAgainAfterDays: 3,
      sources: ['reporting', 'designation', 'institute', 'childFocus'],
    }),
    'reported-channel': outcome('reported', {
      lookAgainAfterDays: 3,
      sources: ['designation', 'bipt'],
    }),
    unfinished: outcome('not-possible'),
    helped: outcome('advised', { sources: ['institute', 'childFocus'] }),
  },
  {
    start: [{ when: underage, to: 'under-18' }, { to: 'evidence' }],
    learns: { report: 'place' },
    sources: {
      institute,
      childFocus,
      bipt,
      reporting: on('WhatsApp', 'https://faq.whatsapp.com/414631957536067', 'medium'),
      contact: on('WhatsApp', 'https://faq.whatsapp.com/1142481766359885', 'medium'),
      'android-older': on(
        'WhatsApp',
        'https://faq.whatsapp.com/android/security-and-privacy/how-to-block-and-unblock-a-contact?lang=nl',
        'medium',
      ),
      privacy: on('WhatsApp', 'https://github.com/OpenTermsArchive/pga-versions', 'high'),
      web: on('WhatsApp', contactPage, 'low'),
      'message-menu': on(
        'Ouest-France',
        'https://android-mt.ouest-france.fr/news/spam-whatsapp-bloquer-signaler-supprimer-les-emmerdeurs/138875/',
        'medium',
      ),
      iphone: on(
        'iCulture',
        'https://www.iculture.nl/tips/contactpersonen-blokkeren-whatsapp/',
        'medium',
      ),
      android: on(
        'heise online',
        'https://heise.de/bilderstrecke/bilderstrecke_6540934.html?back=6540930&bild=3',
        'medium',
      ),
      groups: on(
        'Consumentenbond',
        'https://www.consumentenbond.nl/digitaalgids/digitaalgids-uitgelicht/ongewenste-appjes',
        'medium',
      ),
      channels: on(
        'Ticker',
        'https://ticker.tv/news/el-truco-para-reportar-un-canal-de-whatsapp/77159/',
        'low',
      ),
      'view-once': on(
        'Hindustan Times',
        'https://www.hindustantimes.com/technology/this-whatsapp-feature-can-be-misused-against-you-here-s-how-to-report-offenders-101667121920584-amp.html',
        'medium',
      ),
      'help-menu': on(
        'Collaborative Family Solutions (2019)',
        'https://collaborativefamilysolutionspc.com/2019/09/26/whatsapp-what-happens-when-you-report-someone-on-whatsapp/',
        'medium',
      ),
      export: on(
        'Receipts',
        'https://receipts.love/learn/backing-up-whatsapp-conversations',
        'low',
      ),
      'chat-privacy': on(
        'PhoneWorld',
        'https://www.phoneworld.com.pk/whatsapp-rolls-out-advanced-chat-privacy-to-lock-down-exports-and-ai-use/',
        'medium',
      ),
      designation: on(
        'European Audiovisual Observatory',
        'https://merlin.obs.coe.int/article/10470',
        'high',
      ),
    },
  },
)
