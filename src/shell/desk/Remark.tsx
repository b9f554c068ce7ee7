import { useTranslation } from 'react-i18next'
import { remarked } from '../../case/beside.ts'
import { StoryField } from '../../screens/StoryField.tsx'
import { change, useCase } from '../keep.ts'

/** A note of the worker's at one screen. It is part of the case, and the person sees it. */
export function Remark({ flow, screen }: { readonly flow: string; readonly screen: string }) {
  const { t } = useTranslation('desk')
  const text = useCase((kept) => kept.remarks[flow]?.[screen] ?? '')
  return (
    <StoryField
      label={t('panel.note')}
      hint={t('panel.note-hint')}
      value={text}
      onChange={(value) => void change((kept) => remarked(kept, flow, screen, value))}
    />
  )
}
