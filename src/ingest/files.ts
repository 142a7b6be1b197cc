import type { Stats } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promising } from './articles.ts'
import { Unreadable } from './readers/reader.ts'

/** A file to be loaded. */
export interface FoundFile {
  /** As it is shown: the path that was named and what lies under it. */
  readonly path: string
  /** As the store knows it, wherever the program was started. */
  readonly full_path: string
  /** Named by the user; the others lay in a folder. */
  readonly named: boolean
  /** Changes when the file does. */
  readonly fingerprint: string
  readonly bytes: number
}

export interface Failure {
  readonly path: string
  readonly place: string | null
  readonly reason: string
}

/** The files at a path: itself, or those of a folder and its folders by name, whatever is in them. */
export async function filesAt(path: string): Promise<{ files: FoundFile[]; failures: Failure[] }> {
  const found = { files: [] as FoundFile[], failures: [] as Failure[] }
  await walk(path, true, new Set(), found)
  return found
}

type Found = Awaited<ReturnType<typeof filesAt>>

async function walk(path: string, named: boolean, entered: Set<string>, found: Found): Promise<void> {
  try {
    const stats = await stat(path)
    if (!stats.isDirectory()) {
      if (named || (promising(path) && !ABOUT.test(path))) found.files.push(fileOf(path, named, stats))
      return
    }
    // A link to a folder around it leads back here.
    const real = await realpath(path)
    if (entered.has(real)) return
    entered.add(real)
    const names = (await readdir(path)).filter(name => !name.startsWith('.'))
    for (const name of names.sort()) await walk(join(path, name), false, entered, found)
  } catch (error) {
    found.failures.push({ path, place: null, reason: reasonOf(error) })
  }
}

/** What a folder says about itself is no article. */
const ABOUT = /(?:^|\/)readme\.(?:md|markdown|txt|html?)$/i

function fileOf(path: string, named: boolean, stats: Stats): FoundFile {
  if (!stats.isFile()) throw new Unreadable(`it is ${KINDS.find(([is]) => is(stats))?.[1] ?? 'a device'}, not a file`)
  const fingerprint = [stats.size, stats.mtimeMs, stats.ino].join()
  return { path, full_path: resolve(path), named, fingerprint, bytes: stats.size }
}

const KINDS: [is: (stats: Stats) => boolean, name: string][] = [
  [stats => stats.isFIFO(), 'a pipe'],
  [stats => stats.isSocket(), 'a socket'],
]

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  ELOOP: 'it is a symbolic link that leads to itself',
  ENAMETOOLONG: 'its name is longer than the system allows',
  EIO: 'its disk cannot be read',
  EISDIR: 'it is a folder now',
  ENOTDIR: 'there is no such file',
}

/** A file that is at fault is a failure; anything else is not the file's fault and ends the load. */
export function reasonOf(error: unknown): string {
  if (error instanceof Unreadable) return error.message
  const reason = REASONS[(error as NodeJS.ErrnoException).code ?? '']
  if (reason) return reason
  throw error
}
