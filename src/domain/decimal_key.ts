/**
 * A key under which decimal strings of any size lie in the order of their values, compared as text: sign, place of the
 * first digit, digits. “0500” and “500.0” have one key. A number below zero has everything turned round.
 */
export function decimalKey(value: string): string {
  const [whole, part = ''] = value.replace('-', '').split('.') as [string, string?]
  const all = whole + part
  const leading = /^0*/.exec(all)![0].length
  if (leading === all.length) return ZERO
  const digits = all.slice(leading, lastDigit(all) + 1)
  const place = String(MIDDLE + whole.length - leading).padStart(7, '0')
  if (!value.startsWith('-')) return `2${place}${digits}`
  return `0${turned(place + digits)}~`
}

/** Where the last digit stands that is no zero. */
function lastDigit(digits: string): number {
  let at = digits.length - 1
  while (digits[at] === '0') at--
  return at
}

/** Below every key, and above every key. */
export const LEAST_DECIMAL_KEY = '0'
export const MOST_DECIMAL_KEY = '3'
const ZERO = '1'
const MIDDLE = 5_000_000

function turned(digits: string): string {
  return digits.replace(/\d/g, digit => String(9 - Number(digit)))
}
