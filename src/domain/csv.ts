/** A value of a table; objects and lists are written as JSON. */
export type Cell = string | number | boolean | object | null

/** What a spreadsheet would take for a formula, behind apostrophes that are there already. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/

/**
 * One record as RFC 4180 has it. Words that a spreadsheet would run as a formula get an apostrophe in front; who reads
 * the file by program takes one away where `^'+[=+\-@\t\r\n＝＋－＠]` fits, and has the words as they were. Numbers stay
 * numbers, null is nothing at all, and an empty text is a pair of quotation marks.
 */
export function csvRecord(cells: readonly Cell[], numeric: readonly boolean[] = []): string {
  return `${cells.map((cell, i) => csvCell(cell, numeric[i] ?? false)).join(',')}\r\n`
}

function csvCell(cell: Cell, numeric: boolean): string {
  if (cell === null) return ''
  if (typeof cell === 'object') return quoted(JSON.stringify(cell))
  if (typeof cell !== 'string' || numeric) return String(cell)
  return quoted(FORMULA.test(cell) ? `'${cell}` : cell)
}

function quoted(text: string): string {
  return text === '' || /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
