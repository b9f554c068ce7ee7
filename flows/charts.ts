import type { Flow } from '../src/chart/flow.ts'
import bipt from './be/bipt.ts'
import complaint from './be/complaint.ts'
import courtOrder from './be/court-order.ts'
import dataProtection from './be/data-protection.ts'
import dossier from './be/dossier.ts'
import institute from './be/institute.ts'
import prosecutor from './be/prosecutor.ts'
import anyWebsite from './any-website.ts'
import discord from './discord.ts'
import disputeBody from './dispute-body.ts'
import evidence from './evidence.ts'
import facebook from './facebook.ts'
import google from './google.ts'
import grindr from './grindr.ts'
import instagram from './instagram.ts'
import internalComplaint from './internal-complaint.ts'
import lookAgain from './look-again.ts'
import prevention from './prevention.ts'
import secondNotice from './second-notice.ts'
import snapchat from './snapchat.ts'
import telegram from './telegram.ts'
import tiktok from './tiktok.ts'
import tinder from './tinder.ts'
import whatsapp from './whatsapp.ts'
import x from './x.ts'
import youtube from './youtube.ts'
import threads from './threads.ts'
import reddit from './reddit.ts'
import linkedin from './linkedin.ts'
import pinterest from './pinterest.ts'
import tumblr from './tumblr.ts'
import bluesky from './bluesky.ts'
import mastodon from './mastodon.ts'
import signal from './signal.ts'
import viber from './viber.ts'
import kik from './kik.ts'
import twitch from './twitch.ts'
import imgur from './imgur.ts'
import pornhub from './pornhub.ts'
import xvideos from './xvideos.ts'
import xhamster from './xhamster.ts'
import onlyfans from './onlyfans.ts'
import bing from './bing.ts'
import bumble from './bumble.ts'
import hinge from './hinge.ts'
import passedOn from './passed-on.ts'
import schoolWork from './school-work.ts'
import threatened from './threatened.ts'
import findOut from './find-out.ts'
import ownAccounts from './own-accounts.ts'

/** Every chart but that of the first questions, which comes before them: in one file, since every visit fetches all of them. */
export const charts: readonly Flow[] = [
  evidence,
  instagram,
  facebook,
  tiktok,
  x,
  telegram,
  snapchat,
  whatsapp,
  discord,
  youtube,
  google,
  tinder,
  grindr,
  threads,
  reddit,
  linkedin,
  pinterest,
  tumblr,
  bluesky,
  mastodon,
  signal,
  viber,
  kik,
  twitch,
  imgur,
  pornhub,
  xvideos,
  xhamster,
  onlyfans,
  bing,
  bumble,
  hinge,
  passedOn,
  schoolWork,
  threatened,
  findOut,
  ownAccounts,
  anyWebsite,
  prevention,
  complaint,
  dossier,
  lookAgain,
  secondNotice,
  internalComplaint,
  institute,
  disputeBody,
  bipt,
  dataProtection,
  courtOrder,
  prosecutor,
]
