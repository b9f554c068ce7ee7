import { underage } from '../src/chart/facts.ts'
import { flow } from '../src/chart/flow.ts'
import { instruction, link, outcome, question } from '../src/chart/screen.ts'
import { sources } from './internal-complaint-sources.ts'

const sent = [{ when: underage, to: 'reported-minor' }, { to: 'reported' }] as const
const helped = [{ when: underage, to: 'helped-minor' }, { to: 'helped' }] as const

/** What every screen on which one complains has in common. */
const complaint = {
  different: 'no-way',
  reports: true,
  form: { asks: [{ what: 'content' }], text: { length: 'notice', to: 'internal-complaint' } },
} as const

export default flow(
  'internal-complaint',
  {
    'under-18': instruction('about', {
      different: 'about',
      also: { help: 'helped-minor' },
      sources: ['childFocus', 'law'],
    }),
    about: question(
      {
        refused: 'group',
        silent: 'no-decision',
        older: 'too-late',
        unsure: 'find',
        help: helped,
      },
      { sources: ['law', 'small'] },
    ),
    find: instruction('group', {
      different: 'group',
      also: { none: 'no-decision' },
      sources: ['notice', 'instagram', 'facebook', 'tiktok-safety', 'snapchat-reports'],
    }),
    group: question(
      { meta: 'meta', video: 'video', social: 'social', messages: 'messages', other: 'other' },
      { sources: ['small'] },
    ),
    meta: question({ instagram: 'instagram', facebook: 'facebook', threads: 'threads' }),
    video: question({ tiktok: 'tiktok', youtube: 'youtube', google: 'google' }),
    social: question({ snapchat: 'snapchat', x: 'x', discord: 'discord' }),
    messages: question({
      telegram: 'telegram',
      whatsapp: 'whatsapp',
      tinder: 'tinder',
      grindr: 'grindr',
    }),
    other: question({
      site: 'site',
      pornhub: 'pornhub',
      named: 'named',
      bing: 'bing',
      small: 'small',
    }),
    instagram: instruction(sent, { ...complaint, sources: ['instagram', 'meta', 'law'] }),
    facebook: instruction(sent, { ...complaint, sources: ['facebook', 'meta', 'law'] }),
    threads: instruction(sent, { ...complaint, sources: ['instagram', 'meta', 'law'] }),
    tiktok: link('https://www.tiktok.com/legal/page/global/compliant-handling-eea/en', sent, {
      ...complaint,
      account: 'unknown',
      sources: ['tiktok', 'tiktok-safety', 'tiktok-decisions', 'law'],
    }),
    youtube: instruction(sent, {
      ...complaint,
      sources: ['youtube', 'youtube-bodies', 'law'],
    }),
    google: instruction(sent, { ...complaint, sources: ['google', 'google-law', 'law'] }),
    snapchat: instruction(sent, {
      ...complaint,
      sources: ['snapchat', 'snapchat-form', 'snapchat-contact', 'snapchat-reports'],
    }),
    x: link('https://help.x.com/rules-and-policies/digital-services-act', sent, {
      ...complaint,
      account: 'unknown',
      sources: ['x', 'x-form', 'law'],
    }),
    discord: link('https://dis.gd/request', sent, {
      ...complaint,
      account: 'unknown',
      sources: ['discord', 'law'],
    }),
    telegram: link('https://t.me/EURegulation', sent, {
      ...complaint,
      account: 'needed',
      sources: ['telegram', 'law'],
    }),
    whatsapp: question(
      { private: 'private', channel: 'channel', unsure: 'private' },
      { sources: ['whatsapp'] },
    ),
    channel: instruction(sent, { ...complaint, sources: ['whatsapp', 'law'] }),
    tinder: link('https://www.help.tinder.com/hc/requests/new', sent, {
      ...complaint,
      account: 'unknown',
      sources: ['tinder', 'tinder-form', 'law'],
    }),
    grindr: link('mailto:help@grindr.com', sent, {
      ...complaint,
      account: 'none',
      sources: ['grindr', 'grindr-terms', 'law'],
    }),
    site: instruction(sent, { ...complaint, sources: ['law', 'small', 'notice'] }),
    pornhub: link('mailto:dsa@pornhub.com', sent, {
      ...complaint,
      account: 'none',
      sources: ['pornhub'],
    }),
    named: instruction(sent, {
      ...complaint,
      sources: ['pinterest', 'linkedin', 'xnxx', 'bluesky', 'reddit', 'law'],
    }),
    'no-way': question(
      { steps: 'steps', help: helped, 'try-later': 'unfinished' },
      { sources: ['bipt', 'institute', 'childFocus'] },
    ),
    reported: outcome('reported', {
      lookAgainAfterDays: 14,
      sources: ['law', 'bipt', 'institute'],
    }),
    'reported-minor': outcome('reported', {
      lookAgainAfterDays: 14,
      sources: ['law', 'bipt', 'childFocus'],
    }),
    'no-decision': outcome('advised', { sources: ['notice', 'bipt'] }),
    'too-late': outcome('advised', { sources: ['law'] }),
    bing: outcome('advised', { sources: ['bing'] }),
    small: outcome('advised', { sources: ['small', 'notice'] }),
    private: outcome('advised', { sources: ['whatsapp', 'institute', 'childFocus'] }),
    steps: outcome('advised', { sources: ['bipt', 'notice'] }),
    unfinished: outcome('not-possible'),
    helped: outcome('advised', { sources: ['institute'] }),
    'helped-minor': outcome('advised', { sources: ['childFocus'] }),
  },
  { start: [{ when: underage, to: 'under-18' }, { to: 'about' }], sources },
)
