import { checkedOn } from '../src/chart/flow.ts'
import { services } from './be/help.ts'
import { justice, law, policeSources } from './be/police-sources.ts'
import { childFocus, institute, stopncii, takeItDown } from './sources.ts'

const on = checkedOn('2026-11-23')

export const sources = {
  institute,
  childFocus,
  stopncii,
  takeItDown,
  code: law('2024/02/29/2024002088'),
  preparing: policeSources.preparing,
  supporters: services['child-focus'].source,
  listening: services.telefonhilfe.source,
  'listening-french': services['tele-accueil'].source,
  despair: services.zelfmoordlijn.source,
  'despair-french': services['prevention-suicide'].source,
  violence: services['line-1712'].source,
  partners: services['ecoute-violences-conjugales'].source,
  threats: on('Instagram', 'https://help.instagram.com/616583228400289', 'medium'),
  usernames: on('Instagram (2026)', 'https://help.instagram.com/494561080557017', 'high'),
  blocking: on('Instagram', 'https://help.instagram.com/447613741984126', 'medium'),
  standards: on(
    'Meta (2026)',
    'https://transparency.meta.com/policies/community-standards/',
    'high',
  ),
  linked: on('Meta (2025)', 'https://github.com/OpenTermsArchive/dsa-reports-versions', 'high'),
  'meta-police': on(
    'Meta (2025)',
    'https://about.meta.com/actions/safety/audiences/law/guidelines',
    'high',
  ),
  friends: on('Helpwanted', 'https://helpwanted.nl/handleiding-facebook', 'medium'),
  snap: on('Snap', 'https://values.snap.com/safety/financial-sextortion', 'high'),
  'snap-reporting': on(
    'Snap',
    'https://values.snap.com/safety/safety-reporting?lang=lv-LV',
    'medium',
  ),
  'snap-blocking': on(
    'Snap',
    'https://help.snapchat.com/hc/de/articles/7012401093396-Wie-kann-ich-einen-Freund-auf-Snapchat-blockieren',
    'medium',
  ),
  tiktok: on('TikTok (2026)', 'https://www.tiktok.com/community-guidelines', 'high'),
  'tiktok-police': on('TikTok (2026)', 'https://www.tiktok.com/legal/law-enforcement', 'high'),
  whatsapp: on('WhatsApp', 'https://faq.whatsapp.com/414631957536067', 'medium'),
  telegram: on('Telegram (2026)', 'https://github.com/OpenTermsArchive/contrib-versions', 'high'),
  accounts: on(
    'eSafety Commissioner',
    'https://esafety.gov.au/key-topics/image-based-abuse/report-image-based-abuse',
    'medium',
  ),
  watched: on(
    'techsafety.ca',
    'https://techsafety.ca/resources/toolkits/safety-considerations-for-preserving-digital-evidence',
    'medium',
  ),
  station: on(
    'Fédération Wallonie-Bruxelles',
    'https://victimes.cfwb.be/plainte-et-procedures/deposer-une-plainte',
    'high',
  ),
  online: on(
    'Politie',
    'https://www.politie.be/5416/vragen/aangifte/hoe-moet-ik-online-aangifte-doen-via-e-loket-police-on-web',
    'medium',
  ),
  companion: justice('nl/wat_moet_u_doen_als/getuige/getuigen_tijdens_onderzoek'),
  young: on(
    'WAT WAT',
    'https://www.watwat.be/politie/waarvoor-kan-ik-terecht-bij-de-politie',
    'medium',
  ),
}
