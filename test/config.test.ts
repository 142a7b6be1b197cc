import t from 'tap'
import { ConfigError, configOf } from '../src/config.ts'

t.test('without an environment everything has its default', async t =>
  t.strictSame(configOf({ PATH: '/usr/bin' }), {
    HOST: '127.0.0.1',
    PORT: 3000,
    DATABASE_URL: 'sqlite:onrecord.db',
    WATCH: false,
    MAX_ARTICLE_BYTES: 8_388_608,
    CACHE_BYTES: 67_108_864,
    DELETIONS_KEPT_DAYS: 90,
    LOG_LEVEL: 'warn',
  }),
)

t.test('what is allowed is taken', async t => {
  const { PORT, PUBLIC_URL, DATA_DIR, LOG_LEVEL, RATE_LIMIT } = configOf({
    PORT: '0',
    PUBLIC_URL: 'https://onrecord.example',
    DATA_DIR: 'articles',
    LOG_LEVEL: 'silent',
    RATE_LIMIT: '600/60',
  })
  t.strictSame(RATE_LIMIT, { requests: 600, seconds: 60 })
  t.strictSame([PORT, PUBLIC_URL, DATA_DIR, LOG_LEVEL], [0, 'https://onrecord.example', 'articles', 'silent'])
})

t.test('a wrong value is one line with the variable, the value and what is allowed', async t => {
  const wrong: [name: string, value: string, allowed: string][] = [
    ['HOST', '', 'a host name or an IP address'],
    ['PORT', '65536', 'a whole number from 0 to 65535'],
    ['PORT', '-1', 'a whole number from 0 to 65535'],
    ['PORT', '3e3', 'a whole number from 0 to 65535'],
    ['PORT', '', 'a whole number from 0 to 65535'],
    ['DATABASE_URL', 'sqlite:', 'sqlite:PATH or sqlite::memory:'],
    ['DATABASE_URL', 'postgres://db', 'sqlite:PATH or sqlite::memory:'],
    ['DATA_DIR', '', 'a folder'],
    ['PUBLIC_URL', 'onrecord.example', 'an http or https URL'],
    ['PUBLIC_URL', 'ftp://onrecord.example', 'an http or https URL'],
    ['CACHE_BYTES', '64M', 'a whole number from 0 to 68719476736'],
    ['RATE_LIMIT', '600', 'requests/seconds, both whole numbers: 600/60'],
    ['RATE_LIMIT', '0/60', 'requests/seconds, both whole numbers: 600/60'],
    ['LOG_LEVEL', 'loud', 'one of fatal, error, warn, info, debug, trace, silent'],
  ]
  for (const [name, value, allowed] of wrong) {
    const message = `${name}=${value} is not allowed: ${name} is ${allowed}`
    t.throws(() => configOf({ [name]: value }), new ConfigError(message), message)
  }
})
