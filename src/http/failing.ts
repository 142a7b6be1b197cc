import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { ChangesForgotten, ConditionFailed, StoreBusy, StoreDamaged, StoreFull } from '../store/store.ts'
import { PROBLEM_MEDIA_TYPE, PROBLEMS, type ProblemName, problemBody, Refusal } from './problems.ts'

const RETRY_AFTER = { 'retry-after': '1' }

/** What the framework's own errors are, by their codes. */
const FRAMEWORK_ERRORS: Record<string, { problem: ProblemName; detail: string }> = {
  FST_ERR_BAD_URL: { problem: 'bad-message', detail: 'The URL has a percent sign that encodes nothing.' },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { problem: 'unsupported-media-type', detail: 'The body is not application/json.' },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: { problem: 'bad-message', detail: 'The body is not as long as announced.' },
  FST_ERR_HANDLER_TIMEOUT: { problem: 'unavailable', detail: 'The answer took too long.' },
}

/** The error handler: makes one problem+json answer of whatever was thrown. What is not the client's to know goes to the log. */
export function failing(error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): void {
  const { problem, message, errors, headers } = refusalOf(error, request.routeOptions.bodyLimit)
  const { status } = PROBLEMS[problem]
  if (status >= 500) request.log.error(error)
  reply
    .code(status)
    .headers({ 'content-type': PROBLEM_MEDIA_TYPE, 'cache-control': 'no-store', ...headers })
    .send(Buffer.from(JSON.stringify(problemBody(problem, message, request.id, errors))))
}

/** What a client is told of whatever was thrown. `limit` is how many bytes a body may have here. */
export function refusalOf(error: FastifyError | Error, limit?: number): Refusal {
  if (error instanceof Refusal) return error
  if (error instanceof StoreBusy || error instanceof StoreFull || error instanceof StoreDamaged) {
    return new Refusal('unavailable', 'The store cannot answer now.', { headers: RETRY_AFTER })
  }
  if (error instanceof ChangesForgotten) {
    return new Refusal('gone', `No answer from there: ${error.message}. Begin again without “since”.`)
  }
  if (error instanceof ConditionFailed) return new Refusal('precondition-failed', `No longer so: ${error.message}.`)
  if (error.name === 'AbortError') return new Refusal('request-timeout', 'Nobody waits for the answer any more.')
  if ('code' in error && error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return new Refusal('payload-too-large', `A body may have ${limit} bytes here.`)
  }
  const known = 'code' in error ? FRAMEWORK_ERRORS[error.code] : undefined
  if (known)
    return new Refusal(known.problem, known.detail, known.problem === 'unavailable' ? { headers: RETRY_AFTER } : {})
  return new Refusal('internal-error', 'The log of the server says more.')
}

const LONGEST_URL = 8000

/** A hook: HTTP/1.1 wants one `Host` header, and links are made of it; an address that no link has is not parsed. */
export async function wellAddressed({ raw, url }: FastifyRequest): Promise<void> {
  if (url.length > LONGEST_URL) {
    throw new Refusal('uri-too-long', `Path and query have ${url.length} characters, and may have ${LONGEST_URL}.`)
  }
  const hosts = raw.rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host').length
  if (hosts !== 1 || !/^[\w.~:[\]-]{1,255}$/.test(raw.headers.host!)) {
    throw new Refusal('bad-message', 'A request has one Host header, with a host name or address.')
  }
}

const SOCKET_ERRORS: Record<string, { problem: ProblemName; detail: string }> = {
  HPE_HEADER_OVERFLOW: { problem: 'headers-too-large', detail: 'URL and headers have more than 16 KiB.' },
  ERR_HTTP_REQUEST_TIMEOUT: { problem: 'request-timeout', detail: 'The request did not arrive in time.' },
}

/** What cannot be read as HTTP is answered on the bare socket, which then closes. */
export function clientError(error: Error & { code: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const { problem, detail } = SOCKET_ERRORS[error.code] ?? {
    problem: 'bad-message',
    detail: 'The message is not HTTP.',
  }
  const body = JSON.stringify(problemBody(problem, detail, 'none'))
  const { status } = PROBLEMS[problem]
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    `Content-Type: ${PROBLEM_MEDIA_TYPE}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Access-Control-Allow-Origin: *',
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
