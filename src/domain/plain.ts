/** Whether all letters, digits and accents of a text are those of ASCII, as in most English: it is read in a third of the time. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text)
}

/** ASCII, a hard space, “£”, “€”, dashes, quote marks and “…”. */
const PLAIN = /^[\t-~\xa0£\u2010-\u2027€]*$/
