import { checkedOn } from '../../src/chart/flow.ts'
import type { Period } from '../../src/chart/law.ts'

const on = checkedOn('2026-11-23', 'law')

/**
 * The articles of Belgian criminal law, by when the facts were committed, the latest first. They are shown to police and lawyers only, and nothing is computed
 * from them. Before launch it is to be checked again that the new Code did start on 1 September 2026.
 */
export const periods = [
  {
    id: 'from-2026',
    from: '2026-09-01',
    articles: {
      sharing: '136',
      malicious: '137',
      voyeurism: '135',
      vulnerable: '142',
      'under-16': '143',
      'from-16': '144',
      incest: '145',
      family: '146',
      discrimination: '147',
      trust: '148',
      several: '149',
      threat: '231',
      order: '232',
      extortion: '464',
      'abuse-images': '171',
      'abuse-holding': '173, 174',
    },
    source: on(
      'Belgisch Staatsblad',
      'https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel',
      'medium',
    ),
  },
  {
    id: 'from-2022',
    from: '2022-06-01',
    articles: {
      sharing: '417/9',
      malicious: '417/10',
      voyeurism: '417/8',
      vulnerable: '417/15',
      'under-16': '417/16',
      'from-16': '417/17',
      incest: '417/18',
      family: '417/19',
      discrimination: '417/20',
      trust: '417/21',
      several: '417/22',
      extortion: '470',
    },
    source: on(
      'Belgisch Staatsblad',
      'https://www.ejustice.just.fgov.be/eli/loi/2022/03/21/2022031330/justel',
      'high',
    ),
  },
  {
    id: 'from-2020',
    from: '2020-07-01',
    articles: { sharing: '371/1, § 1, 2°', malicious: '371/2', voyeurism: '371/1' },
    source: on('vLex', 'https://vlex.be/vid/loi-visant-combattre-diffusion-844642392', 'high'),
  },
  {
    id: 'from-2016',
    from: '2016-01-01',
    articles: { sharing: '371/1', voyeurism: '371/1' },
    source: on(
      'Polinfo',
      'https://polinfo.kluwer.be/newsview.aspx?contentdomains=POLINFO&id=VS300403936&lang=fr',
      'high',
    ),
  },
  {
    // What held then was not checked; that the first article on this came in 2016 was.
    id: 'before-2016',
    from: '0001-01-01',
    articles: {},
    source: on(
      'Polinfo',
      'https://polinfo.kluwer.be/newsview.aspx?contentdomains=POLINFO&id=VS300403936&lang=fr',
      'high',
    ),
  },
] as const satisfies readonly Period[]
