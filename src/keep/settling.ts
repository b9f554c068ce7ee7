/**
 * Browsers take local storage in at once and write it to disk later, as they see fit; no page can hurry them or ask. What they had not
 * written yet is lost when they are killed. Chromium 156 was killed in the middle of walks, with a change every two to five seconds: it
 * wrote five seconds after the first change, but from then on once a minute, so that after a walk up to 36 seconds were lost, and changes
 * were seen to wait 60. Reloading, or closing the tab and opening it again, made none wait longer. Large records do: two of
 * 300,000 signs waited 146 seconds, as it allows itself 10 MiB an hour.
 */
const least = 65_000
/** For each sign of a record: both slots, two bytes a sign, at 10 MiB an hour. */
const perSign = 1.4
const margin = 5_000

/** How many milliseconds after a record of this length was written it may be said to be saved. */
export const settlingOf = (length: number): number => Math.max(least, margin + length * perSign)
