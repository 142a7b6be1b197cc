/** `digits` × 10^`exponent`: what is printed, without loss. */
export interface Decimal {
  readonly digits: bigint
  readonly exponent: number
}

/** Reads “1,200.50” (separators and spaces are left out). */
export function decimal(printed: string): Decimal {
  if (!/\D/.test(printed)) return { digits: BigInt(printed), exponent: 0 }
  const [whole, fraction = ''] = printed.replace(/[^\d.]/g, '').split('.') as [string, string?]
  return { digits: BigInt(whole + fraction), exponent: 0 - fraction.length }
}

/** A decimal string without trailing zeros behind the point: “858800000000”, “-0.63”. */
export function plain({ digits, exponent }: Decimal): string {
  const sign = digits < 0n ? '-' : ''
  const all = String(digits < 0n ? -digits : digits)
  if (exponent >= 0) return digits === 0n ? '0' : sign + all + '0'.repeat(exponent)
  const padded = all.padStart(1 - exponent, '0')
  const fraction = padded.slice(exponent).replace(/0{1,30}$/, '')
  return sign + padded.slice(0, exponent) + (fraction && `.${fraction}`)
}

export function shifted({ digits, exponent }: Decimal, places: number): Decimal {
  return { digits, exponent: exponent + places }
}

export function sum(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent)
  return { digits: digitsAt(a, exponent) + digitsAt(b, exponent), exponent }
}

export function negative({ digits, exponent }: Decimal): Decimal {
  return { digits: -digits, exponent }
}

export function less(a: Decimal, b: Decimal): boolean {
  const exponent = Math.min(a.exponent, b.exponent)
  return digitsAt(a, exponent) < digitsAt(b, exponent)
}

/** a ÷ b, rounded half up to five significant digits, of two positive numbers. */
export function ratio(a: Decimal, b: Decimal): Decimal {
  const places = String(b.digits).length - String(a.digits).length + SIGNIFICANT + 1
  const scaled =
    places >= 0 ? [a.digits * 10n ** BigInt(places), b.digits] : [a.digits, b.digits * 10n ** BigInt(-places)]
  const quotient = scaled[0]! / scaled[1]!
  const spare = String(quotient).length - SIGNIFICANT
  const unit = 10n ** BigInt(spare)
  return { digits: (quotient + unit / 2n) / unit, exponent: a.exponent - b.exponent - places + spare }
}

const SIGNIFICANT = 5

function digitsAt({ digits, exponent }: Decimal, wanted: number): bigint {
  return digits * 10n ** BigInt(exponent - wanted)
}
