import { type Entry, catalogue } from '../../flows/catalogue.ts'

/** The catalogue's places, in the order of the plan. */
export const places = catalogue.flatMap(({ id, name = id, group, synonyms }: Entry) =>
  group === 'path' || group === 'after'
    ? []
    : [{ id, name, group, synonyms, search: group === 'search' }],
)

const brands: Readonly<Record<string, string>> = Object.fromEntries(
  catalogue.flatMap(({ id, name }: Entry) => (name === undefined ? [] : [[id, name]])),
)

/** Whether a flow is a step after a report. */
export const isStep = (id: string): boolean => (ladder as readonly string[]).includes(id)

/** Whether a flow is that of a place that takes reports; where people hold the images, one asks them. */
export const isPlace = (id: string): boolean =>
  places.some((place) => place.id === id && place.group !== 'people')

/** The steps after a report, in the order in which they are shown. */
export const ladder = [
  'look-again',
  'second-notice',
  'internal-complaint',
  'institute',
  'dispute-body',
  'bipt',
  'data-protection',
  'court-order',
  'prosecutor',
] as const

const paths = [
  'intake',
  'evidence',
  'any-website',
  'passed-on',
  'school-work',
  'threatened',
  'find-out',
  'prevention',
  'own-accounts',
  'complaint',
  'dossier',
  ...ladder,
] as const
type Path = (typeof paths)[number]
const isPath = (id: string): id is Path => (paths as readonly string[]).includes(id)

/** A flow's name: a brand's own, or the shell's word for a path and for any website. */
export const nameOf = (id: string, t: (key: `flow.${Path}`) => string): string =>
  brands[id] ?? (isPath(id) ? t(`flow.${id}`) : id)

/** The places, each by its name. */
export const namedPlaces = (t: (key: `flow.${Path}`) => string) =>
  places.map((place) => ({ ...place, name: nameOf(place.id, t) }))
