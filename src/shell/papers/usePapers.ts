import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { periods } from '../../../flows/be/law.ts'
import { type Case, factsOf } from '../../case/case.ts'
import { textHash } from '../../case/fingerprint.ts'
import { paperOf } from '../../case/papers/compose.ts'
import { matterOf } from '../../case/papers/matter.ts'
import type { Paper, PaperKind } from '../../case/papers/paper.ts'
import { penOf, type PoliceWords, tongueOf } from '../../case/papers/pen.ts'
import { reportedIn } from '../../case/reported.ts'
import { type TextLanguage, textLanguages } from '../../chart/form.ts'
import { holds, underage } from '../../chart/facts.ts'
import { useSurroundings } from '../../screens/surroundings.ts'
import { policeWords } from '../../words/police.ts'
import { today, useCase } from '../keep.ts'
import { useLog } from '../log.ts'
import { useList } from '../log/useList.ts'
import { flowNow, isFlow } from '../load.ts'
import { isPlace } from '../places.ts'
import { useFlows } from '../useFlows.ts'
import { readsIn, tagOf } from '../../words/languages.ts'

/** The languages in which the Belgian police and courts work. */
export const policeLanguages = ['nl', 'fr', 'de'] as const

const inTexts = (language: string | undefined): TextLanguage =>
  textLanguages.find((one) => one === language) ?? 'en'

/** The language of a paper: as picked, else the one that the person reads where the police work in it. */
export function languageOf(
  { papers }: Case,
  reads: string | undefined,
): (typeof policeLanguages)[number] {
  const wanted = papers.language ?? reads
  return policeLanguages.find((one) => one === wanted) ?? 'nl'
}

/** Words of the police papers in these languages, once they have come. */
function useBanks(languages: readonly TextLanguage[], onFail: () => void) {
  const wanted = languages.join(' ')
  const [banks, setBanks] = useState<Readonly<Record<string, PoliceWords>>>({})
  const failed = useEffectEvent(onFail)
  useEffect(() => {
    let still = true
    void Promise.all(
      wanted.split(' ').map(async (language) => {
        const words = await policeWords(language as TextLanguage)
        if (still) setBanks((before) => ({ ...before, [language]: words }))
      }),
    ).catch(() => {
      if (still) failed()
    })
    return () => {
      still = false
    }
  }, [wanted])
  return banks
}

/** A paper for the police as the case stands, with the words of the person's own language for its parts; undefined until everything for it has come. */
export function usePaper(
  kind: PaperKind,
  onFail: () => void,
): { readonly paper: Paper; readonly own: PoliceWords; readonly answered: boolean } | undefined {
  const { i18n } = useTranslation()
  const { log } = useSurroundings()
  const kept = useCase((all) => all)
  const links = useLog()
  const young = holds(factsOf(kept), underage)
  const { csv } = useList(links, young)
  // What was reported without an address is known by the end of its flow alone.
  const ready = useFlows(['dossier', ...Object.keys(kept.ended).filter(isFlow)])
  const spoken = tagOf(i18n.language)
  const reads = readsIn(i18n.language, kept.second)
  const language = languageOf(kept, reads)
  const own = inTexts(reads)
  const banks = useBanks([language, own], onFail)
  return useMemo(() => {
    const flow = flowNow('dossier')
    const [words, ownWords] = [banks[language], banks[own]]
    if (!ready || !flow || !words || !ownWords || (!young && csv === undefined)) return undefined
    const matter = matterOf(kept, flow, links, reportedIn(kept, links, flowNow, isPlace), {
      spoken,
      today: today(),
      ...(!young && csv !== undefined && links.length > 0 && { hash: textHash(csv) }),
    })
    const beside = kept.papers.beside ? tongueOf(own, ownWords) : undefined
    const pen = penOf(tongueOf(language, words), beside, spoken, log.nameOf)
    return {
      paper: paperOf(kind, matter, pen, periods),
      own: ownWords,
      answered: Object.keys(matter.answers).some((name) => {
        const kindOf = flow.screens[name]?.kind
        return kindOf === 'question' || kindOf === 'collect'
      }),
    }
  }, [kind, kept, links, young, csv, ready, spoken, language, own, banks, log.nameOf])
}
