import { z } from 'zod'
import type { Input, Operation, Reply } from '../operation.ts'
import { checked } from '../parameters.ts'

/** Something that a language model can call. */
export interface Tool {
  readonly name: string
  readonly title: string
  /** For the model: when to call it, and what comes back. */
  readonly description: string
  readonly input: z.ZodObject
  readonly output: z.ZodObject
  /** Throws a `Refusal` that names what is wrong with the arguments, as an operation does. */
  call(given: Json, input: Input<unknown, unknown>): Promise<object>
}

type Json = Record<string, unknown>

/** What a tool always gives in full: the form of its answer is its output schema. */
const LEFT_OUT = ['fields', 'format']

/**
 * A tool that is an operation of the API: what stands in its address and query in one object, its checks, its handler and
 * its answer. `input` has parameters that are other ones for a model.
 */
export function toolOf(
  its: Operation,
  { input, ...said }: Pick<Tool, 'name' | 'title' | 'description'> & { readonly input: z.ZodRawShape },
): Tool {
  const ofQuery = Object.entries(its.query.shape).filter(([name]) => !LEFT_OUT.includes(name))
  const schema = z.strictObject({ ...its.params.shape, ...Object.fromEntries(ofQuery), ...input })
  return {
    ...said,
    input: schema,
    output: its.answer as z.ZodObject,
    async call(given, asked) {
      const stated = written(given)
      const all = Object.entries(checked(schema, stated, 'query'))
      const inPath = ([name]: [string, unknown]) => name in its.params.shape
      const params = Object.fromEntries(all.filter(inPath))
      const query = Object.fromEntries(all.filter(entry => !inPath(entry)))
      const url = addressOf(its, stated)
      return ((await its.handle({ ...asked, params, query, url })) as Reply).body as object
    },
  }
}

/** Arguments as they would stand in an address; null and an empty list are what a model writes for nothing. */
function written(given: Json): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(given)
      .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
      .map(([name, value]) => [name, Array.isArray(value) ? value.map(text) : text(value)]),
  )
}

function text(value: unknown): unknown {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value
}

/** Where the same is found over HTTP: a cursor is tied to it, and `next` made of it. */
function addressOf({ path, params }: Operation, stated: Json): string {
  const query = new URLSearchParams()
  for (const [name, values] of Object.entries(stated)) {
    if (!(name in params.shape)) for (const value of [values].flat()) query.append(name, String(value))
  }
  return `${path}?${query}`
}
