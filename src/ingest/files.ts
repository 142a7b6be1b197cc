import type { Stats } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promising } from './articles.ts'
import { Unreadable } from './readers/reader.ts'
import { reasonOf } from './reasons.ts'

/** A file to be loaded. */
export interface FoundFile {
  /** As it is shown: the path that was named and what lies under it. */
  readonly path: string
  /** As the store knows it, wherever the program was started. */
  readonly full_path: string
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
export async function filesAt(path: string): Promise<Found> {
  const found: Found = { files: [], failures: [], passed_over: 0 }
  await walk(path, true, new Set(), found)
  return found
}

interface Found {
  readonly files: FoundFile[]
  readonly failures: Failure[]
  /** How many files in folders are none of ours. */
  passed_over: number
}

async function walk(path: string, named: boolean, entered: Set<string>, found: Found): Promise<void> {
  try {
    const stats = await stat(path)
    if (!stats.isDirectory()) {
      if (named || (promising(path) && !ABOUT.test(path))) found.files.push(fileOf(path, stats))
      else found.passed_over++
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

function fileOf(path: string, stats: Stats): FoundFile {
  if (!stats.isFile()) throw new Unreadable(`it is ${kindOf(stats)}, not a file`)
  const fingerprint = [stats.size, stats.mtimeMs, stats.ino].join()
  return { path, full_path: resolve(path), fingerprint, bytes: stats.size }
}

function kindOf(stats: Stats): string {
  if (stats.isFIFO()) return 'a pipe'
  return stats.isSocket() ? 'a socket' : 'a device'
}
