import Papa from 'papaparse'

/** A table as CSV: UTF-8 with its mark, so that spreadsheets read every letter; what a spreadsheet would take for a formula is made harmless. */
export const toCsv = (tables: readonly (readonly (readonly string[])[])[]): string =>
  `\uFEFF${tables
    .map((rows) => Papa.unparse(rows as string[][], { escapeFormulae: true, newline: '\r\n' }))
    .join('\r\n\r\n')}\r\n`
