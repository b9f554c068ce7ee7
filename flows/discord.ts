import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import type { Ask } from '../src/chart/form.ts'
import { collect, instruction, link, outcome, question } from '../src/chart/screen.ts'
import { bipt, childFocus, institute } from './sources.ts'

const on = checkedOn('2026-11-23')
const webForm = 'https://discord.com/report'
const euPage =
  'https://support.discord.com/hc/en-us/articles/17861767909527-EU-DSA-Dispute-Resolution-Options'

/** In the menu at a message. */
const inMenu = {
  draws: 'hold',
  reports: true,
  form: { asks: [{ what: 'message', most: 1, optional: true }] },
} as const
/** One report for each image or video. A server or an account is told by its link, its number or its name. */
const asks: readonly Ask[] = [
  { what: 'message', most: 1 },
  { what: 'group', optional: true },
  { what: 'number', optional: true },
  { what: 'name', optional: true },
]
const notice = {
  asks: [{ what: 'message' }, { what: 'group', optional: true }],
  text: { length: 'notice' },
} as const

export default flow(
  'discord',
  {
    evidence: instruction('where', {
      different: 'evidence-other',
      also: { gone: 'where', unseen: 'evidence-other' },
      sources: ['message-link', 'user-id', 'usernames', 'deleted-message'],
    }),
    'evidence-other': instruction('where', { different: 'where', sources: ['message-link'] }),
    'under-18': instruction('where', {
      different: 'where',
      sources: ['message-link', 'childFocus'],
    }),
    where: question(
      {
        message: [{ when: underage, to: 'report-minor' }, { to: 'report' }],
        threat: [{ when: underage, to: 'report-minor' }, { to: 'report-threat' }],
        server: 'details',
        'no-access': 'details',
        deleted: 'deleted',
      },
      { sources: ['reporting', 'web-form'] },
    ),
    report: instruction('moderators', {
      different: 'report-older',
      also: { form: 'details' },
      ...inMenu,
      sources: ['reporting', 'guidelines', 'policy'],
    }),
    'report-threat': instruction('moderators', {
      different: 'details-threat',
      also: { form: 'details-threat' },
      ...inMenu,
      sources: ['reporting', 'guidelines'],
    }),
    'report-minor': instruction('leave', {
      different: 'report-older',
      also: { form: 'details' },
      ...inMenu,
      sources: ['reporting', 'guidelines', 'childFocus'],
    }),
    'report-older': instruction('details', {
      different: 'ids-help',
      sources: ['reporting', 'message-link', 'user-id', 'usernames'],
    }),
    'ids-help': link('https://support.discord.com/hc/en-us/articles/206346498', 'details', {
      different: 'details',
      account: 'none',
      sources: ['user-id', 'message-link'],
    }),
    deleted: instruction('details', {
      different: 'other-way',
      also: { help: 'helped' },
      sources: ['deleted-message', 'web-form'],
    }),
    details: collect(
      { links: 'links', user: 'digits' },
      [
        { when: underage, to: 'form-minor' },
        { when: { happened: ['threat', 'fear'] }, to: 'form-threat' },
        { when: { happened: 'ai' }, to: 'form-ai' },
        { to: 'form' },
      ],
      { sources: ['message-link', 'web-form'] },
    ),
    'details-threat': collect({ links: 'links', user: 'digits' }, 'form-threat', {
      sources: ['message-link', 'web-form'],
    }),
    form: link(webForm, 'reported-form', {
      different: 'notice',
      account: 'none',
      reports: true,
      form: { asks, text: { length: 'notice', extras: ['us'] }, promisedHours: 48 },
      sources: ['web-form', 'reporting', 'guidelines'],
    }),
    'form-ai': link(webForm, 'reported-form', {
      different: 'notice',
      account: 'none',
      reports: true,
      form: { asks, text: { length: 'notice', about: 'ai', extras: ['us'] }, promisedHours: 48 },
      sources: ['web-form', 'reporting', 'policy'],
    }),
    'form-threat': link(webForm, 'reported-form', {
      different: 'notice',
      account: 'none',
      reports: true,
      form: { asks, text: { length: 'short', about: 'threat' } },
      sources: ['web-form', 'reporting', 'guidelines'],
    }),
    'form-minor': link(webForm, 'reported-form', {
      different: 'notice-minor',
      account: 'none',
      reports: true,
      form: { asks, text: { length: 'short' } },
      sources: ['web-form', 'guidelines', 'dsa', 'childFocus'],
    }),
    notice: link(euPage, 'reported-form', {
      different: 'other-way',
      account: 'unknown',
      reports: true,
      form: notice,
      sources: ['eu-rules', 'dsa'],
    }),
    'notice-minor': link(euPage, 'reported-form', {
      different: 'other-way',
      account: 'unknown',
      reports: true,
      form: notice,
      sources: ['eu-rules', 'dsa', 'childFocus'],
    }),
    'other-way': question(
      { help: 'helped', 'try-later': 'unfinished' },
      { sources: ['institute', 'childFocus'] },
    ),
    moderators: instruction('leave', {
      different: 'leave',
      also: { skip: 'leave' },
      sources: ['reporting'],
    }),
    leave: instruction('reported', {
      different: 'reported',
      also: { skip: 'reported' },
      sources: ['message-link'],
    }),
    reported: outcome('reported', {
      lookAgainAfterDays: 3,
      sources: ['reporting', 'guidelines', 'terms', 'institute', 'childFocus'],
    }),
    'reported-form': outcome('reported', {
      lookAgainAfterDays: 3,
      sources: ['web-form', 'eu-rules', 'terms', 'bipt', 'institute', 'childFocus'],
    }),
    unfinished: outcome('not-possible'),
    helped: outcome('advised', { sources: ['institute', 'childFocus'] }),
  },
  {
    start: [{ when: underage, to: 'under-18' }, { to: 'evidence' }],
    learns: { report: 'unknown' },
    sources: {
      institute,
      childFocus,
      bipt,
      reporting: on(
        'Discord',
        'https://discord.com/safety/360044103651-reporting-abusive-behavior-to-discord',
        'high',
      ),
      'web-form': on(
        'Discord (2026)',
        'https://support.discord.com/hc/articles/38675715591831',
        'high',
      ),
      'eu-rules': on('Discord', euPage, 'high'),
      guidelines: on(
        'Discord (2025)',
        'https://github.com/OpenTermsArchive/contrib-versions',
        'high',
      ),
      policy: on(
        'Discord',
        'https://discord.com/safety/non-consensual-intimate-media-policy-explainer',
        'high',
      ),
      'message-link': on(
        'Discord',
        'https://support.discord.com/hc/it/articles/360000291932',
        'high',
      ),
      'user-id': on('WhatAnswers (2026)', 'https://whatanswers.com/where-is/discord-id', 'medium'),
      usernames: on(
        'GosuGamers (2023)',
        'https://gosugamers.net/entertainment/news/67463-discord-is-going-to-force-you-to-pick-new-and-unique-usernames',
        'high',
      ),
      'deleted-message': on(
        'Yahoo (2020)',
        'https://ca.sports.yahoo.com/news/report-someone-discord-181545199.html',
        'medium',
      ),
      terms: on('Discord (2026)', 'https://github.com/OpenTermsArchive/contrib-versions', 'high'),
      dsa: on(
        'EU (DSA, article 16)',
        'https://www.eu-digital-services-act.com/Digital_Services_Act_Article_16.html',
        'high',
      ),
    },
  },
)
