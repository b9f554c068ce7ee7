import { underage } from '../src/chart/facts.ts'
import { checkedOn, flow } from '../src/chart/flow.ts'
import { instruction, link, outcome, question } from '../src/chart/screen.ts'
import { bipt, childFocus, institute, stopncii } from './sources.ts'

const on = checkedOn('2026-11-23')
/** The Complaints Policy stands behind this page; its own address is not known. */
const termsPage = 'https://onlyfans.com/terms'
const complain = [{ when: underage, to: 'complaint-minor' }, { to: 'complaint' }] as const
/** Copyright gives away a name, so it is not offered for images of people under 18. */
const sent = [{ when: underage, to: 'reported' }, { to: 'more' }] as const

/** In OnlyFans one profile, post or message is reported at a time. */
const one = [{ what: 'subject', most: 1, optional: true }] as const
const asks = [{ what: 'subject' }, { what: 'name', optional: true }] as const

export default flow(
  'onlyfans',
  {
    evidence: instruction('where', {
      different: 'evidence-other',
      also: { gone: 'where', unseen: 'evidence-other' },
      sources: ['terms', 'notice'],
    }),
    'evidence-other': instruction('where', { different: 'where', sources: ['notice'] }),
    'under-18': instruction('where', { different: 'where', sources: ['notice', 'childFocus'] }),
    where: question(
      {
        'no-account': complain,
        account: [{ when: underage, to: 'report-minor' }, { to: 'report' }],
        threat: [{ when: underage, to: 'report-minor' }, { to: 'report-threat' }],
      },
      { sources: ['reporting', 'terms'] },
    ),
    report: instruction('complaint', {
      different: 'complaint',
      reports: true,
      form: { asks: one, text: { length: 'short', about: 'shared' } },
      sources: ['reporting', 'terms'],
    }),
    'report-threat': instruction('reported', {
      different: 'complaint',
      reports: true,
      form: { asks: one, text: { length: 'short', about: 'threat' } },
      sources: ['reporting'],
    }),
    'report-minor': instruction('complaint-minor', {
      different: 'complaint-minor',
      reports: true,
      form: { asks: one, text: { length: 'short' } },
      sources: ['reporting', 'childFocus'],
    }),
    complaint: link(termsPage, 'more', {
      different: 'mail',
      also: { skip: 'more' },
      account: 'none',
      reports: true,
      form: { asks, text: { length: 'notice', extras: ['us', 'gdpr'] } },
      sources: ['terms', 'notice', 'us-law', 'erasure'],
    }),
    'complaint-minor': link(termsPage, 'reported', {
      different: 'mail',
      also: { skip: 'reported' },
      account: 'none',
      reports: true,
      form: { asks, text: { length: 'notice' } },
      sources: ['terms', 'notice', 'childFocus'],
    }),
    mail: link('mailto:support@onlyfans.com', sent, {
      different: 'other-way',
      account: 'none',
      reports: true,
      form: { asks, text: { length: 'notice' } },
      sources: ['channels', 'terms', 'notice', 'childFocus'],
    }),
    more: question(
      { wait: 'reported', copyright: 'copyright', help: 'talk' },
      { sources: ['channels', 'institute'] },
    ),
    // What was sent before stays sent: it is looked at again, whoever one talks to.
    talk: outcome('reported', { lookAgainAfterDays: 3, sources: ['institute'] }),
    copyright: link('https://onlyfans.com/dmca', 'reported', {
      different: 'reported',
      also: { skip: 'reported' },
      account: 'none',
      reports: true,
      form: { asks },
      sources: ['channels'],
    }),
    'other-way': question(
      { help: 'helped', already: 'reported', 'try-later': 'unfinished' },
      { sources: ['institute', 'childFocus'] },
    ),
    reported: outcome('reported', {
      lookAgainAfterDays: 3,
      sources: [
        'terms',
        'rules',
        'appeals',
        'erasure',
        'bipt',
        'partner',
        'partners',
        'stopncii',
        'institute',
        'childFocus',
      ],
    }),
    unfinished: outcome('not-possible'),
    helped: outcome('advised', { sources: ['institute', 'childFocus'] }),
  },
  {
    start: [{ when: underage, to: 'under-18' }, { to: 'evidence' }],
    learns: { report: 'unknown', copyright: 'other' },
    sources: {
      institute,
      childFocus,
      bipt,
      stopncii,
      reporting: on('OnlyFans', 'https://blog.onlyfans.com/reporting-on-onlyfans/', 'medium'),
      terms: on('OnlyFans (2026)', 'https://onlyfans.com/terms', 'high'),
      rules: on(
        'OnlyFans (2022)',
        'https://github.com/OpenTermsArchive/contrib-versions',
        'medium',
      ),
      appeals: on('OnlyFans', 'https://onlyfans.com/transparency-center/appeals', 'high'),
      channels: on('Chayn (2025)', 'https://github.com/chaynHQ/tools', 'medium'),
      notice: on(
        'EU (DSA, article 16)',
        'https://www.eu-digital-services-act.com/Digital_Services_Act_Article_16.html',
        'high',
      ),
      'us-law': on(
        'US Congress (S.146)',
        'https://www.congress.gov/bill/119th-congress/senate-bill/146/text',
        'high',
      ),
      erasure: on(
        'GBA-APD',
        'https://www.autoriteprotectiondonnees.be/comment-exercer-ses-droits-art-12-rgpd',
        'high',
      ),
      partner: on(
        'SWGfL (2023)',
        'https://swgfl.org.uk/magazine/stopncii-org-presented-in-new-york-at-the-un-commission-on-the-status-of-women/',
        'high',
      ),
      partners: on(
        'Engadget (2024)',
        'https://www.engadget.com/big-tech/microsoft-joins-coalition-to-scrub-revenge-and-deepfake-porn-from-bing-195316677.html',
        'high',
      ),
    },
  },
)
