/** The places of use that go on without a network: each a folder with a page and a worker of its own. */
export const offlinePlaces = ['desk', 'kiosk'] as const
export type OfflinePlace = (typeof offlinePlaces)[number]

/** Where the page of a place lies; whatever the worker answers for is in this folder. */
export const pageOf = (place: OfflinePlace) => `/${place}/`

/** Where the worker of a place lies. */
export const workerOf = (place: OfflinePlace) => `/${place}/worker.js`

/** The one name under which the page of such a place may make a Trusted Types policy. */
export const policyName = 'leidraad-worker'

/** What a start screen says to a worker that waits, and what that answers when it goes on waiting. */
export const messages = { takeOver: 'take-over', waiting: 'waiting' } as const
