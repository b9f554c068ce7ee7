import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { collect, instruction, link, outcome, question } from '../src/chart/screen.ts'
import { bipt, childFocus, institute } from './sources.ts'

const on = checkedOn('2026-11-23')
const threatened = { happened: ['threat', 'fear'] } as const
const mail = [{ when: underage, to: 'mail-minor' }, { to: 'mail' }] as const
const notice = 'https://telegram.org/dsa-report'
/** The page and the addresses to write to stand open beside a report in the app, so each can be passed by. */
const written = { also: { skip: 'block' }, reports: true } as const

/** In the app one message, or one channel, group, bot or account, is reported at a time. */
const message = [{ what: 'message', most: 1, optional: true }] as const
const account = [
  { what: 'profile', most: 1, optional: true },
  { what: 'name', most: 1, optional: true },
] as const
/** Whose it is, as far as it is known; a private chat has no link at all. */
const who = [
  { what: 'profile', optional: true },
  { what: 'name', optional: true },
  { what: 'phone', optional: true },
] as const
const whereAndWho = [{ what: 'content', optional: true }, ...who] as const

export default flow(
  'telegram',
  {
    evidence: instruction('where', {
      different: 'evidence-other',
      also: { gone: 'where', unseen: 'evidence-other' },
      sources: ['links', 'privacy'],
    }),
    'evidence-other': instruction('where', { different: 'where', sources: ['links', 'privacy'] }),
    'under-18': instruction('where', {
      different: 'where',
      sources: ['links', 'eu-terms', 'childFocus'],
    }),
    where: question({
      channel: [
        { when: underage, to: 'report-minor' },
        { when: threatened, to: 'report-threat' },
        { to: 'report' },
      ],
      chat: 'report-chat',
      bot: 'report-bot',
      impersonation: 'impersonation',
      'no-account': 'addresses',
    }),
    report: instruction('profile', {
      different: 'report-older',
      draws: 'hold',
      reports: true,
      form: { asks: message, text: { length: 'short' } },
      sources: ['safety', 'app', 'reasons', 'eu-rules'],
    }),
    'report-minor': instruction('profile', {
      different: 'report-older',
      draws: 'hold',
      reports: true,
      form: { asks: message, text: { length: 'short' } },
      sources: ['safety', 'app', 'reasons', 'childFocus'],
    }),
    'report-threat': instruction('profile', {
      different: 'report-older',
      draws: 'hold',
      reports: true,
      form: { asks: message, text: { length: 'short', about: 'threat' } },
      sources: ['safety', 'app', 'reasons'],
    }),
    'report-older': instruction('profile', {
      different: 'profile',
      reports: true,
      form: { asks: message, text: { length: 'short' } },
      sources: ['how-to', 'stickers'],
    }),
    'report-chat': instruction([{ when: underage, to: 'mail-minor' }, { to: 'reported-chat' }], {
      different: mail,
      reports: true,
      form: { asks: [...account, { what: 'phone', most: 1, optional: true }] },
      sources: ['how-to', 'privacy'],
    }),
    'report-bot': instruction('addresses', {
      different: 'addresses',
      draws: 'dots',
      reports: true,
      form: { asks: account },
      sources: ['how-to', 'stickers'],
    }),
    impersonation: link('https://t.me/notoscam', 'profile', {
      different: 'profile',
      account: 'needed',
      reports: true,
      form: { asks: [{ what: 'name' }], text: { length: 'short', about: 'impersonation' } },
      sources: ['how-to', 'takeover'],
    }),
    profile: instruction('addresses', {
      different: 'addresses',
      also: { skip: 'addresses' },
      draws: 'dots',
      reports: true,
      form: { asks: [{ what: 'group', most: 1, optional: true }, ...account] },
      sources: ['how-to', 'safety'],
    }),
    addresses: collect(
      { links: 'links' },
      [
        { when: underage, to: 'notice-minor' },
        { when: threatened, to: 'notice-threat' },
        { to: 'notice' },
      ],
      { sources: ['links'] },
    ),
    notice: link(notice, 'block', {
      ...written,
      different: 'mail',
      account: 'unknown',
      form: { asks: [{ what: 'content' }, ...who], text: { length: 'notice' } },
      sources: ['eu-rules'],
    }),
    'notice-threat': link(notice, 'block', {
      ...written,
      different: 'mail',
      account: 'unknown',
      form: { asks: whereAndWho, text: { length: 'notice', about: 'threat' } },
      sources: ['eu-rules'],
    }),
    'notice-minor': link(notice, 'block', {
      ...written,
      different: 'mail-minor',
      account: 'unknown',
      form: { asks: [{ what: 'content' }, ...who], text: { length: 'notice' } },
      sources: ['eu-rules', 'dsa'],
    }),
    mail: link('mailto:abuse@telegram.org', 'block', {
      ...written,
      different: 'other-way',
      account: 'none',
      form: { asks: whereAndWho, text: { length: 'notice' } },
      sources: ['safety', 'copyright'],
    }),
    'mail-minor': link('mailto:stopCA@telegram.org', 'block', {
      ...written,
      different: 'other-way',
      account: 'none',
      form: { asks: whereAndWho, text: { length: 'notice' } },
      sources: ['safety', 'childFocus'],
    }),
    'other-way': question(
      { help: 'helped', 'try-later': 'unfinished' },
      { sources: ['institute', 'childFocus'] },
    ),
    block: instruction('reported', {
      different: 'reported',
      also: { skip: 'reported' },
      sources: ['links', 'privacy'],
    }),
    reported: outcome('reported', {
      lookAgainAfterDays: 3,
      sources: ['app', 'eu-rules', 'privacy', 'bipt'],
    }),
    'reported-chat': outcome('reported', {
      lookAgainAfterDays: 7,
      sources: ['privacy', 'press', 'institute'],
    }),
    unfinished: outcome('not-possible'),
    helped: outcome('advised', { sources: ['direct-line', 'institute', 'childFocus'] }),
  },
  {
    start: [{ when: underage, to: 'under-18' }, { to: 'evidence' }],
    learns: { report: 'unknown', copyright: 'unknown' },
    sources: {
      institute,
      childFocus,
      bipt,
      safety: on('Telegram', 'https://telegram.org/safety', 'high'),
      app: on('Telegram (app)', 'https://github.com/overtake/TelegramSwift', 'high'),
      reasons: on(
        'Eiffel Post (2024)',
        'https://www.eiffelpost.com/culture/je-naime-pas-et-legal-mais-doit-etre-supprime-telegram-a-une-nouvelle-raison-de-se-plaindre',
        'medium',
      ),
      'how-to': on('Telegram Info', 'https://tginfo.me/how-to-report-content-en', 'medium'),
      stickers: on(
        'Stickers Wiki',
        'https://stickers.wiki/faq/i-found-illegal-content-where-can-i-report-it/',
        'medium',
      ),
      'eu-rules': on('Telegram', 'https://telegram.org/tos/eu-dsa', 'high'),
      'eu-terms': on('Telegram (2026)', 'https://telegram.org/tos/eu', 'high'),
      takeover: on(
        'Yourbanguy (2026)',
        'https://yourbanguy.pro/blog/telegram-account-takedown/',
        'low',
      ),
      copyright: on(
        'Telegram (2024)',
        'https://github.com/OpenTermsArchive/contrib-versions',
        'medium',
      ),
      links: on('Telegram', 'https://core.telegram.org/api/links', 'medium'),
      privacy: on('Telegram', 'https://telegram.org/privacy', 'high'),
      press: on(
        'Security.NL (2024)',
        'https://www.security.nl/posting/857110/Telegram%3A+beleid+rond+moderatie+groeps-+en+priv%C3%A9chats+niet+aangepast?channel=rss',
        'high',
      ),
      'direct-line': on(
        'Tweakers (2025)',
        'https://tweakers.net/nieuws/228010/telegram-heeft-bangalijsten-verwijderd-na-verzoek-van-nederlandse-stichting.html',
        'medium',
      ),
      dsa: on(
        'EU (DSA, article 16)',
        'https://www.eu-digital-services-act.com/Digital_Services_Act_Article_16.html',
        'high',
      ),
    },
  },
)
