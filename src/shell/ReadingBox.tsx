import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'

const Reading = lazy(async () => {
  try {
    return { default: (await import('./Reading.tsx')).Reading }
  } catch {
    return { default: () => null }
  }
})

/** Where one sets how the page looks to who reads it; folded, and fetched once it is opened. */
export function ReadingBox() {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <details className="reading" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('reading')}</summary>
      {open && (
        <Suspense fallback={<p className="soft">{t('cover.wait')}</p>}>
          <Reading />
        </Suspense>
      )}
    </details>
  )
}
