import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import fastify, { type FastifyInstance } from 'fastify'
import type { Store } from '../store/store.ts'
import { answering } from './answering.ts'
import { answersUpTo } from './answers.ts'
import { inviteBodies, readBodies } from './bodies.ts'
import { compressedFile } from './codings.ts'
import { clientError, failing, wellAddressed } from './failing.ts'
import { wrongMethod } from './methods.ts'
import { documentation } from './openapi.ts'
import type { Operation } from './operation.ts'
import { limiting, type RateLimit } from './rate_limit.ts'
import { articleRoutes } from './routes/articles.ts'
import { changeRoutes } from './routes/changes.ts'
import { catalogRoute, llmsRoute } from './routes/discovery.ts'
import { entityRoutes } from './routes/entities.ts'
import { exportRoutes } from './routes/exports.ts'
import { figureRoutes } from './routes/figures.ts'
import { mcpRoutes } from './routes/mcp.ts'
import { quoteRoutes } from './routes/quotes.ts'
import { documentRoute, serviceRoutes } from './routes/service.ts'
import { speakerRoutes } from './routes/speakers.ts'
import { verificationRoutes } from './routes/verification.ts'
import { writingRoutes } from './routes/writing.ts'
import { readableFromAnyPage } from './sharing.ts'
import { type StreamLimits, streamsUpTo } from './streams.ts'
import type { BodyReader } from './writing.ts'

/** Everything clients can ask for, in the order of the documentation. */
export const OPERATIONS: readonly Operation[] = [
  ...articleRoutes,
  ...quoteRoutes,
  ...verificationRoutes,
  ...speakerRoutes,
  ...entityRoutes,
  ...figureRoutes,
  ...changeRoutes,
  ...exportRoutes,
  ...mcpRoutes,
  ...writingRoutes,
  ...serviceRoutes,
  catalogRoute,
  llmsRoute(() => OPERATIONS),
]

export interface AppOptions {
  /** Where clients reach the server; without it the `Host` of each request. */
  readonly public_url?: string | undefined
  /** Memory for rendered answers. */
  readonly cache_bytes?: number
  readonly log_level?: string
  readonly rate_limit?: RateLimit | undefined
  /** How long an answer may take, in milliseconds. */
  readonly timeout?: number
  /** Makes articles of the bodies of requests; without it nothing can be written. */
  readonly read?: BodyReader
  /** How many bytes an article in a body may have. */
  readonly article_bytes?: number
  /** Bounds on exports and event streams. */
  readonly streams?: Partial<StreamLimits>
}

const STREAM_LIMITS: StreamLimits = { most: 100, patience: 30_000 }

/** Limits on slow clients: without them Fastify waits for ever. */
const TIMEOUTS = {
  requestTimeout: 10_000,
  keepAliveTimeout: 5_000,
  http: { headersTimeout: 5_000, connectionsCheckingInterval: 1_000 },
}

/** What Node reads of a request before its body: no path is longer, so that ids are checked like all parameters. */
const LONGEST_HEAD = 2 ** 14

/** The one style element that Swagger UI makes. */
const SWAGGER_STYLE = "'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='"

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${SWAGGER_STYLE}`,
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The HTTP server over a store, not yet listening. */
export async function buildApp(store: Store, options: AppOptions = {}): Promise<FastifyInstance> {
  const app = fastify({
    ...TIMEOUTS,
    handlerTimeout: options.timeout ?? 10_000,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    routerOptions: { maxParamLength: LONGEST_HEAD },
    requestIdHeader: false,
    logger: { level: options.log_level ?? 'silent', stream: process.stderr },
    frameworkErrors: failing,
    clientErrorHandler: clientError,
  })
  readBodies(app)
  inviteBodies(app)
  app.setErrorHandler(failing)
  app.addHook('onRequest', readableFromAnyPage)
  if (options.rate_limit) app.addHook('onRequest', limiting(options.rate_limit))
  app.addHook('onRequest', wellAddressed)
  const operations = [...OPERATIONS, documentRoute(() => app.swagger())]
  app.addHook('onRequest', wrongMethod([...operations, { path: '/docs' }]))
  await app.register(swagger, documentation())
  await app.register(async docs => {
    docs.addHook('onSend', compressedFile)
    await docs.register(swaggerUi, {
      routePrefix: '/docs',
      staticCSP: CONTENT_SECURITY_POLICY,
      uiConfig: { validatorUrl: null, tryItOutEnabled: true, docExpansion: 'list', displayRequestDuration: true },
      theme: { title: 'Onrecord' },
    })
  })
  const streams = streamsUpTo({ ...STREAM_LIMITS, ...options.streams })
  app.addHook('preClose', async () => streams.end())
  const serve = answering(app, {
    store,
    streams,
    read: options.read ?? (() => null),
    article_bytes: options.article_bytes ?? 2 ** 23,
    answers: answersUpTo(options.cache_bytes ?? 2 ** 26),
    public_url: options.public_url,
  })
  for (const its of operations) serve(its)
  return app
}
