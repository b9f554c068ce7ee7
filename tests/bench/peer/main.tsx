import 'survey-core/survey-core.fontless.min.css'
import { createRoot } from 'react-dom/client'
import { Model } from 'survey-core'
import { Survey } from 'survey-react-ui'
// Written beside this page before it is built, from our own charts and words.
// @ts-expect-error not there before
import survey from './survey.json'

const root = document.getElementById('app')
if (root) createRoot(root).render(<Survey model={new Model(survey)} />)
