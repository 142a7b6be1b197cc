import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Operation } from './operation.ts'
import { nearest, refusal } from './parameters.ts'
import { type ParameterError, Refusal } from './problems.ts'

/** Bodies are JSON in UTF-8, whose schema the operation has, or bytes for a reader. */
export function readBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  const given = (request: FastifyRequest, bytes: Buffer) => {
    const { operation } = request.routeOptions.config as { operation?: Operation }
    if (operation?.body?.bytes) return bytes
    // Some clients name a media type whether they send anything or not.
    if (!operation?.body && bytes.length === 0) return undefined
    if (request.mediaType === 'application/json') return json(bytes)
    throw new Refusal('unsupported-media-type', 'The body is not application/json.')
  }
  app.addContentTypeParser('*', { parseAs: 'buffer' }, async (request: FastifyRequest, bytes: Buffer) =>
    given(request, bytes),
  )
}

/**
 * A client that asks first (`Expect: 100-continue`, as curl does with long bodies) is told to go on when its body is about to
 * be read: not before it is known who asks, and not where the body is too long.
 */
export function inviteBodies(app: FastifyInstance): void {
  app.server.on('checkContinue', (request, response) => app.server.emit('request', request, response))
  app.addHook('preParsing', async ({ headers, routeOptions }, reply) => {
    const { expect, 'content-length': length = '0' } = headers
    if (expect !== undefined && Number(length) <= routeOptions.bodyLimit) reply.raw.writeContinue()
  })
}

function json(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    throw refusal([{ in: 'body', parameter: 'body', detail: 'The body is JSON in UTF-8.' }])
  }
}

/** Checks the body of a request. Throws a `Refusal` that names every wrong part of it and what is allowed. */
export function checkedBody<Schema extends z.ZodType>(schema: Schema, given: unknown): z.output<Schema> {
  const result = schema.safeParse(given)
  if (result.success) return result.data
  throw refusal(result.error.issues.flatMap(meant).flatMap(issue => bodyErrors(issue, namesIn(schema))))
}

/** Of a body that may have one of several forms, what is wrong with the first whose parts all have known names. */
function meant(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const strange = (issues: z.core.$ZodIssue[]) =>
    issues.some(({ code, path }) => code === 'unrecognized_keys' && path.length === 0)
  return issue.errors.find(issues => !strange(issues)) ?? issue.errors[0]!
}

function bodyErrors(issue: z.core.$ZodIssue, known: readonly string[]): ParameterError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => {
      const parameter = placeOf([...issue.path, key])
      return { in: 'body', parameter, detail: `There is no “${parameter}” in a body. ${nearest(key, known)}.` }
    })
  }
  const parameter = placeOf(issue.path)
  return [{ in: 'body', parameter, detail: `“${parameter}” ${issue.message}.` }]
}

/** Every name that a body can have, at whatever depth. */
function namesIn(schema: z.ZodType): string[] {
  const names = new Set<string>()
  z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      for (const name of Object.keys(jsonSchema.properties ?? {})) names.add(name)
    },
  })
  return [...names]
}

/** `items[3].text`. */
function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map(step => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')
  return place === '' ? 'body' : place.replace(/^\./, '')
}
