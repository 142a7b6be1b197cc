import {
  createMcpHandler,
  isLegacyRequest,
  McpServer,
  type StandardSchemaWithJSON,
  WebStandardStreamableHTTPServerTransport,
} from '@modelcontextprotocol/server'
import { z } from 'zod'
import { refusalOf } from '../failing.ts'
import { parametersOf, tidy } from '../openapi.ts'
import type { Input, Reply } from '../operation.ts'
import { PROBLEMS, Refusal } from '../problems.ts'
import { RELEASE } from '../release.ts'
import { INSTRUCTIONS } from './instructions.ts'
import type { Tool } from './tool.ts'
import { tools } from './tools.ts'

type Asked = Input<unknown, unknown>

/**
 * Answers one message of the Model Context Protocol. Nothing is kept from one to the next: a server is made for each, which
 * costs less than the message. Revision 2026-07-28 is served as it is; clients of 2025 without the session they may have.
 */
export async function answerAgent(input: Input<unknown, unknown, Buffer>): Promise<Reply> {
  if (/^\s*\[/.test(input.body.toString())) return BATCH
  const request = requestOf(input)
  const response = (await isLegacyRequest(request))
    ? await legacyAnswer(serverFor(input), request)
    : await createMcpHandler(() => serverFor(input), { legacy: 'reject', maxSubscriptions: 0 }).fetch(request)
  return { status: response.status, body: await response.text(), headers: Object.fromEntries(response.headers) }
}

/** Batches came and went with one revision of the protocol. */
const BATCH: Reply = {
  status: 400,
  body: {
    jsonrpc: '2.0',
    error: { code: -32600, message: 'Invalid Request: one message at a time, no batches' },
    id: null,
  },
}

async function legacyAnswer(server: McpServer, request: Request): Promise<Response> {
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true })
  await server.connect(transport)
  const response = await transport.handleRequest(request)
  await server.close()
  return response
}

/** Whatever a client accepts besides, what it gets is JSON. */
function requestOf({ url, origin, headers, body, signal }: Input<unknown, unknown, Buffer>): Request {
  const its = Object.entries(headers).filter(([name]) => name === 'content-type' || name.startsWith('mcp-'))
  return new Request(new URL(url, origin), {
    method: 'POST',
    headers: { ...(Object.fromEntries(its) as Record<string, string>), accept: 'application/json, text/event-stream' },
    body: new Uint8Array(body),
    signal,
  })
}

const HOUR = 3_600_000

function serverFor(input: Asked): McpServer {
  const server = new McpServer(
    { name: 'onrecord', title: 'Onrecord', version: RELEASE },
    {
      instructions: INSTRUCTIONS,
      capabilities: { tools: { listChanged: false } },
      cacheHints: { 'tools/list': { ttlMs: HOUR, cacheScope: 'public' } },
    },
  )
  for (const { name, title, description, inputSchema, outputSchema, tool } of listed) {
    server.registerTool(name, { title, description, inputSchema, outputSchema, annotations: READ_ONLY }, given =>
      resultOf(tool, given, input),
    )
  }
  return server
}

const READ_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false }

const listed = tools.map(tool => ({
  ...tool,
  tool,
  inputSchema: described<Record<string, unknown>>({ ...parametersOf(tool.input, {}), additionalProperties: false }),
  outputSchema: described<object>(z.toJSONSchema(z.object(tool.output.shape), { override: tidy })),
}))

/** A schema that is only shown: the tools check what they get themselves, and what is stored was checked on the way in. */
function described<Value>(json: Record<string, unknown>): StandardSchemaWithJSON<Value, Value> {
  return {
    '~standard': {
      version: 1,
      vendor: 'onrecord',
      validate: value => ({ value: value as Value }),
      jsonSchema: { input: () => json, output: () => json },
    },
  }
}

/** More than a model can read at once. */
const MOST_CHARACTERS = 200_000

/** What went wrong is for the model to read and to do better. */
async function resultOf(tool: Tool, given: Record<string, unknown>, input: Asked) {
  try {
    const structuredContent = (await tool.call(given, input)) as Record<string, unknown>
    const text = JSON.stringify(structuredContent)
    if (text.length > MOST_CHARACTERS) {
      throw new Refusal(
        'unprocessable',
        `The answer has ${text.length} characters, more than the ${MOST_CHARACTERS} that a tool gives. Ask for less: a smaller “limit”, or something else in “embed”.`,
      )
    }
    return { content: [{ type: 'text' as const, text }], structuredContent }
  } catch (error) {
    const { problem, message } = refusalOf(error as Error)
    if (PROBLEMS[problem].status >= 500) input.report(error as Error)
    return { content: [{ type: 'text' as const, text: message }], isError: true }
  }
}
