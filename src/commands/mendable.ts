import { ConfigError } from '../config.ts'
import { Unreadable } from '../ingest/readers/reader.ts'
import { StoreBusy, StoreDamaged, StoreFull, StoreNotOpened } from '../store/store.ts'

const SYSTEM_ERRORS: Record<string, string> = {
  EADDRINUSE: 'the port is taken: end the other program or set PORT',
  EADDRNOTAVAIL: 'this machine does not have the address in HOST',
  EACCES: 'this is not permitted',
  ENOTFOUND: 'there is no such host as in HOST',
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder',
  ERR_PARSE_ARGS_UNKNOWN_OPTION: 'see onrecord --help',
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: 'see onrecord --help',
}

/** One line for an error that the user can mend; null for one that is a fault of the program. */
export function mendable(error: unknown): string | null {
  for (const kind of [ConfigError, Unreadable, StoreBusy, StoreDamaged, StoreFull, StoreNotOpened]) {
    if (error instanceof kind) return error.message
  }
  const { code = '', message } = error as NodeJS.ErrnoException
  return Object.hasOwn(SYSTEM_ERRORS, code) ? `${message.split('\n', 1)[0]}: ${SYSTEM_ERRORS[code]}` : null
}
