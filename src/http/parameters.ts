import { closestMatch } from 'leven'
import { z } from 'zod'
import { LIMIT } from '../domain/page.ts'
import { dayRange, PERIOD_FORMS } from '../domain/period_range.ts'
import { QUERY } from '../domain/search/query.ts'
import type { ParameterError } from './problems.ts'
import { Refusal } from './problems.ts'

/** No parameters at all. */
export const none = z.strictObject({})

/** A parameter that takes a whole number. */
export function wholeNumber(minimum: number, maximum: number) {
  const allowed = `is a whole number from ${minimum} to ${maximum}`
  return z
    .string(allowed)
    .regex(/^\d{1,9}$/, allowed)
    .transform(Number)
    .pipe(z.int().min(minimum, allowed).max(maximum, allowed))
}

/** A parameter that takes one of a few words. */
export function oneOf<const Word extends string>(words: readonly Word[]) {
  return z.enum(words, { error: `is ${words.join(', ')}` })
}

const MOST_VALUES = 20

/** A filter: given several times it means any of its values. */
export function anyOf<Value extends z.ZodType>(value: Value) {
  return z
    .preprocess(
      given => (given === undefined || Array.isArray(given) ? given : [given]),
      z.array(value).max(MOST_VALUES, `is given at most ${MOST_VALUES} times`),
    )
    .optional()
}

/** A parameter that takes some of a few words, given several times or with commas between. */
export function someOf<const Word extends string>(names: readonly Word[]) {
  const word = z.enum(names, {
    error: ({ input }) => `has no “${String(input).slice(0, 100)}”. ${nearest(String(input), names)}`,
  })
  return z
    .preprocess(
      given => [given].flat().flatMap(words => String(words).split(',')),
      z.array(word).max(MOST_NAMES, `has at most ${MOST_NAMES} names`),
    )
    .optional()
}
const MOST_NAMES = 50

/** Words of a filter. */
export const words = z.string('is given once').min(1, 'is not empty').max(300, 'has at most 300 characters')

/** A parameter that takes yes or no. */
export const flag = oneOf(['true', 'false'])
  .transform(word => word === 'true')
  .pipe(z.boolean())
  .optional()

/** A parameter that takes a decimal number from 0 to 1. */
const SHARE = 'is a number from 0 to 1, as 0.85, with at most 9 decimals'
export const share = z
  .string(SHARE)
  .regex(/^(?:0(?:\.\d{1,9})?|1(?:\.0{1,9})?)$/, SHARE)
  .transform(Number)
  .pipe(z.number().min(0).max(1))

/** A parameter that takes a decimal number of any size that can be printed. */
const DECIMAL = 'is a decimal number, as -1250.5, with at most 30 digits before the point and 30 behind it'
export const decimal = z.string(DECIMAL).regex(/^-?\d{1,30}(?:\.\d{1,30})?$/, DECIMAL)

/** A parameter that takes a day, which is the whole day UTC, or a time. */
const MOMENT = 'is a day, as 2020-01-31, or a time with its offset, as 2020-01-31T12:00:00Z'
export const moment = z
  .string(MOMENT)
  .max(40, MOMENT)
  .refine(written => z.union([z.iso.date(), z.iso.datetime({ offset: true })]).safeParse(written).success, MOMENT)

/** A parameter that takes a year or a part of it. */
const PERIOD = `is ${PERIOD_FORMS}`
export const period = z.string(PERIOD).refine(written => dayRange(written) !== null, PERIOD)

/** What somebody looks for. */
export const search = z.string('is given once').max(QUERY.length, `has at most ${QUERY.length} characters`).optional()

/** An id in a path. Any string may be asked for; what does not exist is 404. */
export const id = z.string('is a string, and is given').max(1000, 'has at most 1000 characters')

export const pageParameters = {
  limit: wholeNumber(1, LIMIT.most).default(LIMIT.default).describe('The most items of one page'),
  cursor: z
    .string('is given once')
    .max(6000, 'is the one of a `next` link')
    .optional()
    .describe('Where the page begins: from the `next` link of the page before, with the same filters and sort'),
}

/** The filters that are there. */
export function given<Filter extends object>(filter: { [Name in keyof Filter]: Filter[Name] | undefined }): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([, values]) => values !== undefined)) as Filter
}

/** Checks the parameters of a request. Throws a `Refusal` that names every wrong one and what is allowed. */
export function checked<Schema extends z.ZodObject>(
  schema: Schema,
  given: unknown,
  place: 'query' | 'path',
): z.output<Schema> {
  const result = schema.safeParse(given)
  if (result.success) return result.data
  throw refusal(result.error.issues.flatMap(issue => parameterErrors(issue, Object.keys(schema.shape), place)))
}

export function refusal(errors: ParameterError[]): Refusal {
  return new Refusal('invalid-request', errors.map(error => error.detail).join(' '), { errors })
}

function parameterErrors(issue: z.core.$ZodIssue, known: string[], place: 'query' | 'path'): ParameterError[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map(name => unknownParameter(name, known))
  const parameter = String(issue.path[0])
  return [{ in: place, parameter, detail: `“${parameter}” ${issue.message}.` }]
}

function unknownParameter(parameter: string, known: string[]): ParameterError {
  const allowed = known.length > 0 ? `${nearest(parameter, known)}.` : 'This address takes no parameters.'
  return { in: 'query', parameter, detail: `There is no parameter “${parameter}”. ${allowed}` }
}

/** What may have been meant by an unknown name. */
export function nearest(name: string, known: readonly string[]): string {
  return `The nearest one is “${closestMatch(name.slice(0, 100), known)}”; there are ${known.join(', ')}`
}
