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
