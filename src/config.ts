import { z } from 'zod'

const wholeNumber = (minimum: number, maximum: number) => {
  const allowed = `a whole number from ${minimum} to ${maximum}`
  return z
    .string()
    .regex(/^\d{1,12}$/, allowed)
    .transform(Number)
    .pipe(z.int().min(minimum, allowed).max(maximum, allowed))
}

/** The environment variables that Onrecord reads: their defaults, what they allow, and their documentation. */
export const Config = z.object({
  HOST: z.string().min(1, 'a host name or an IP address').default('127.0.0.1').describe('Address to listen on'),
  PORT: wholeNumber(0, 65535).default(3000).describe('Port to listen on; 0 takes any free one'),
  DATABASE_URL: z
    .string()
    .regex(/^sqlite:.+$/, 'sqlite:PATH or sqlite::memory:')
    .default('sqlite:onrecord.db')
    .describe('Where quotes and figures are kept: `sqlite:PATH` or `sqlite::memory:`'),
  DATA_DIR: z
    .string()
    .min(1, 'a folder')
    .optional()
    .describe('Folder of articles to load at the start; without it, the articles that come with Onrecord'),
  MAX_ARTICLE_BYTES: wholeNumber(1, 2 ** 28)
    .default(8 * 2 ** 20)
    .describe(
      'How many bytes a file of articles may have, or a body that is one, and an article in one of NDJSON, which may have 64 times as many',
    ),
  WATCH: z
    .enum(['0', '1'], { error: '0 or 1' })
    .default('0')
    .transform(value => value === '1')
    .describe('`1`: while it serves, `serve` keeps the store in step with the files of `DATA_DIR`'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'an http or https URL' })
    .optional()
    .describe('Where clients reach the server, for the links in its answers; without it, the `Host` of each request'),
  DELETIONS_KEPT_DAYS: wholeNumber(1, 36_500)
    .default(90)
    .describe('For how many days `/v1/changes` tells of a deletion; who asks less often has to begin again'),
  CACHE_BYTES: wholeNumber(0, 2 ** 36)
    .default(64 * 2 ** 20)
    .describe('Memory for rendered answers, in bytes'),
  RATE_LIMIT: z
    .string()
    .regex(/^[1-9]\d{0,6}\/[1-9]\d{0,4}$/, 'requests/seconds, both whole numbers: 600/60')
    .transform(written => {
      const [requests, seconds] = written.split('/').map(Number) as [number, number]
      return { requests, seconds }
    })
    .optional()
    .describe('Requests that one client may make in so many seconds, `600/60`; without it, any number'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'one of fatal, error, warn, info, debug, trace, silent',
    })
    .default('warn')
    .describe('What goes to the log on standard error: `info` has a line for every request'),
})
export type Config = z.infer<typeof Config>

/** Throws a `ConfigError` of one line that names the variable, its value and what is allowed. */
export function configOf(environment: Record<string, string | undefined>): Config {
  const result = Config.safeParse(environment)
  if (result.success) return result.data
  const { path, message } = result.error.issues[0]!
  const name = String(path[0])
  throw new ConfigError(`${name}=${environment[name]} is not allowed: ${name} is ${message}`)
}

export class ConfigError extends Error {}
