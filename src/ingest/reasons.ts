import { Unreadable } from './readers/reader.ts'

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  ELOOP: 'it is a symbolic link that leads to itself',
  ENAMETOOLONG: 'its name is longer than the system allows',
  EIO: 'its disk cannot be read',
  EISDIR: 'it is a folder now',
}

/** A file that is at fault is a failure; anything else is not the file's fault and ends the load. */
export function reasonOf(error: unknown): string {
  if (error instanceof Unreadable) return error.message
  const reason = REASONS[(error as NodeJS.ErrnoException).code ?? '']
  if (reason) return reason
  throw error
}
