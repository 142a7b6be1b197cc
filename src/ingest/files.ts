import { closeSync, openSync, readSync, type Stats } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { type Look, lookOf, OPENING, promising } from './articles.ts'
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
  /** Neither its name nor its beginning says for sure that it is one of ours. */
  readonly optional: boolean
}

export interface Failure {
  readonly path: string
  readonly place: string | null
  readonly reason: string
}

/**
 * The files at a path: itself, or those of a folder and its folders by name that are called as one that is read, begin so,
 * or are known to be one. `looked` keeps how a file begins for the next time.
 */
export async function filesAt(
  path: string,
  known: ReadonlyMap<string, unknown> = new Map(),
  looked = new Map<string, Look>(),
): Promise<Found> {
  const found: Found = { files: [], failures: [], passed_over: 0 }
  await walk(path, true, { known, looked, entered: new Set(), found })
  return found
}

interface Walk {
  readonly known: ReadonlyMap<string, unknown>
  readonly looked: Map<string, Look>
  readonly entered: Set<string>
  readonly found: Found
}

interface Found {
  readonly files: FoundFile[]
  readonly failures: Failure[]
  /** How many files in folders are none of ours. */
  passed_over: number
}

async function walk(path: string, named: boolean, its: Walk): Promise<void> {
  const { known, looked, entered, found } = its
  try {
    const stats = await stat(path)
    if (!stats.isDirectory()) {
      const sure = named || known.has(resolve(path)) || (promising(path) && !ABOUT.test(path))
      const look = sure ? 'ours' : lookAt(path, stats, looked)
      if (look === 'none') found.passed_over++
      else found.files.push(fileOf(path, stats, look === 'perhaps'))
      return
    }
    // A link to a folder around it leads back here.
    const real = await realpath(path)
    if (entered.has(real)) return
    entered.add(real)
    const names = (await readdir(path)).filter(name => !name.startsWith('.'))
    for (const name of names.sort()) await walk(join(path, name), false, its)
  } catch (error) {
    found.failures.push({ path, place: null, reason: reasonOf(error) })
  }
}

/** What a folder says about itself is no article. */
const ABOUT = /(?:^|\/)readme\.(?:md|markdown|txt|html?)$/i

/** What may not be read, and is not called as one of ours either, is none. */
function lookAt(path: string, stats: Stats, looked: Map<string, Look>): Look {
  if (!stats.isFile() || promising(path)) return 'none'
  const state = `${path} ${fingerprintOf(stats)}`
  const look = looked.get(state) ?? lookOf(openingOrNothing(path), basename(path))
  looked.set(state, look)
  return look
}

function openingOrNothing(path: string): Uint8Array {
  try {
    return openingOf(path)
  } catch {
    return new Uint8Array()
  }
}

/** The first bytes of a file. */
export function openingOf(path: string): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(OPENING)
    return bytes.subarray(0, readSync(file, bytes))
  } finally {
    closeSync(file)
  }
}

function fileOf(path: string, stats: Stats, optional: boolean): FoundFile {
  if (!stats.isFile()) throw new Unreadable(`it is ${kindOf(stats)}, not a file`)
  return { path, full_path: resolve(path), fingerprint: fingerprintOf(stats), bytes: stats.size, optional }
}

function fingerprintOf({ size, mtimeMs, ino }: Stats): string {
  return [size, mtimeMs, ino].join()
}

function kindOf(stats: Stats): string {
  if (stats.isFIFO()) return 'a pipe'
  return stats.isSocket() ? 'a socket' : 'a device'
}
