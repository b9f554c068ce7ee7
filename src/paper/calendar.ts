import { generateIcsCalendar } from 'ts-ics'

/**
 * Whole days as a calendar file (RFC 5545), under a word of the person's own; nothing in it tells what it is about. Days are YYYY-MM-DD; `made` is when,
 * and `ids` are random, one a day, so that a calendar which reads it twice does not double them.
 */
export const calendarOf = (
  days: readonly string[],
  word: string,
  made: Date,
  ids: readonly string[],
): string =>
  generateIcsCalendar({
    version: '2.0',
    prodId: '-//calendar//EN',
    events: days.map((day, at) => {
      const date = new Date(`${day}T00:00:00Z`)
      const next = new Date(date)
      next.setUTCDate(next.getUTCDate() + 1)
      return {
        uid: ids[at] ?? day,
        stamp: { date: made },
        start: { date, type: 'DATE' },
        end: { date: next, type: 'DATE' },
        summary: word,
      }
    }),
  })
