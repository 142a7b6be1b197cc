import { z } from 'zod'
import { type Input, operation } from '../operation.ts'
import { none } from '../parameters.ts'

const JsonRpcRequest = z
  .looseObject({
    jsonrpc: z.literal('2.0'),
    id: z.union([z.string(), z.number()]).optional().describe('Without it, it is a notification and gets no answer'),
    method: z.string().describe('`server/discover`, `initialize`, `tools/list`, `tools/call`, …'),
    params: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({ id: 'JsonRpcRequest', description: 'A message of the Model Context Protocol' })

const JsonRpcResponse = z
  .looseObject({
    jsonrpc: z.literal('2.0'),
    id: z.union([z.string(), z.number(), z.null()]).optional(),
    result: z.record(z.string(), z.unknown()).optional(),
    error: z.looseObject({ code: z.int(), message: z.string() }).optional(),
  })
  .meta({ id: 'JsonRpcResponse', description: 'Its answer' })

export const mcpRoutes = [
  operation({
    method: 'POST',
    path: '/mcp',
    operation_id: 'callMcp',
    summary: 'Ask as an agent',
    description:
      'The Model Context Protocol, for language models and what runs them: streamable HTTP without sessions, answered in JSON. The tools are `search_articles`, `get_article`, `search_quotes`, `get_quote`, `verify_quote`, `search_figures` and `cite`; they only read. A tool that is called wrongly answers with `isError` and says what is allowed; what is no message of the protocol gets a JSON-RPC error. Pages may call it from this server’s own origin and from the machine of who looks at them; programs from anywhere.',
    tag: 'agents',
    params: none,
    query: none,
    body: {
      schema: JsonRpcRequest,
      example: {
        jsonrpc: '2.0',
        id: 1,
        method: 'tools/call',
        params: { name: 'verify_quote', arguments: { text: 'I never said that' } },
      },
      bytes: 2 ** 16,
    },
    statuses: [200, 202],
    answer: JsonRpcResponse,
    problems: ['forbidden', 'payload-too-large', 'unsupported-media-type'],
    pages: 'own',
    fresh: true,
    example: '/mcp',
    // The SDK takes a tenth of a second to load: at the first message, not at the start of every server.
    handle: async input =>
      (await import('../mcp/server.ts')).answerAgent(input as Input<unknown, unknown, unknown> & { body: Buffer }),
  }),
]
