import { extname } from 'node:path'
import { constants, gunzipSync } from 'node:zlib'
import { articleOf, type NewArticle } from '../domain/article.ts'
import { READERS } from './readers/index.ts'
import { ndjson } from './readers/ndjson.ts'
import { type Item, type Reader, TooLong, Unreadable, type Wrong } from './readers/reader.ts'
import { type Given, given } from './reading/given.ts'
import { reasonOf } from './reasons.ts'

/** What is in a file: its format, and its articles one after the other. */
export interface Contents {
  readonly format: string
  readonly articles: Iterable<NewArticle | Fault>
  /** Which part of the file has been read, from 0 to 1. */
  share(): number
}

/** An article of a file that cannot be taken in. */
export interface Fault {
  readonly place: string | null
  readonly reason: string
  /** The fields that are at fault, where it is fields. */
  readonly wrong?: readonly Wrong[]
}

/** How many times as long as an article a file of NDJSON may be, which is made for bulk. */
const BULK = 64

/**
 * The articles in the bytes of a file. `limit` is how many bytes it may have, also unpacked. Null when no reader takes
 * files of this kind, an `Unreadable` when one does and it is none.
 */
export function contentsOf(bytes: Uint8Array, name: string, limit: number): Contents | null {
  const packed = isPacked(bytes)
  const most = allowance(bytes, name, limit)
  if (bytes.length > most) throw new TooLong(most)
  const file = given(packed ? unpacked(bytes, most) : bytes, name.replace(PACKED, ''))
  if (file.bytes.length === 0) throw new Unreadable('it is empty')
  const reader = readerOf(file)
  if (!reader) return unrecognized(file)
  let share = 0
  return {
    format: packed ? `${reader.format}, gzip` : reader.format,
    articles: each(reader, file, limit, item => {
      share = item.share ?? share
    }),
    share: () => share,
  }
}

const PACKED = /\.gz$/i

function readerOf(file: Given): Reader | undefined {
  const named = promised(file.extension).find(({ by_name }) => by_name)
  return READERS.find(({ recognizes }) => recognizes(file)) ?? named
}

/** So many bytes tell what is in a file. */
export const OPENING = 4096

/** How many bytes a file may have that begins so. */
export function allowance(opening: Uint8Array, name: string, limit: number): number {
  return readerOf(beginning(opening, name)) === ndjson ? BULK * limit : limit
}

/** Whether a name promises a format that is read. */
export function promising(name: string): boolean {
  return promised(extname(name.replace(PACKED, '')).toLowerCase()).length > 0
}

/** Whether a file, whatever it is called, begins as one of ours. JSON shows what it is when all of it is read. */
export type Look = 'ours' | 'perhaps' | 'none'

export function lookOf(opening: Uint8Array, name: string): Look {
  const file = beginning(opening, name)
  if (READERS.some(({ recognizes }) => recognizes(file))) return 'ours'
  return /^[[{]/.test(file.opening) ? 'perhaps' : 'none'
}

function beginning(bytes: Uint8Array, name: string): Given {
  const opening = bytes.subarray(0, OPENING)
  return given(isPacked(opening) ? unpackedOpening(opening) : opening, name.replace(PACKED, ''))
}

function unpackedOpening(packed: Uint8Array): Uint8Array {
  try {
    return gunzipSync(packed, { finishFlush: constants.Z_SYNC_FLUSH })
  } catch {
    return new Uint8Array()
  }
}

function promised(extension: string): Reader[] {
  return READERS.filter(({ extensions }) => extensions.includes(extension))
}

/** A file called .json that is no news is a mistake of somebody; one called .png is nothing to us. */
function unrecognized(file: Given): null {
  const formats = promised(file.extension).map(({ format }) => format)
  if (formats.length === 0) return null
  if (file.extension === '.json') file.strictJson()
  throw new Unreadable(`it is none of what ${file.extension} promises: ${formats.join(', ')}`)
}

export function isPacked([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b
}

export function unpacked(bytes: Uint8Array, limit: number): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: limit })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new TooLong(limit)
    throw new Unreadable('it is damaged: what gzip packed cannot be unpacked')
  }
}

function* each(
  reader: Reader,
  file: Given,
  limit: number,
  onItem: (item: Item) => void,
): Generator<NewArticle | Fault> {
  const earlier = new Map<string, { place: string | null; text_sha256: string }>()
  let items = 0
  for (const item of reader.read(file)) {
    items++
    onItem(item)
    const article = articleIn(item, limit)
    if (!('id' in article)) yield article
    else {
      const { id, text_sha256 } = article
      const twin = earlier.get(id)
      if (!twin) {
        earlier.set(id, { place: item.place, text_sha256 })
        yield article
      } else if (twin.text_sha256 !== text_sha256) {
        yield { place: item.place, reason: `id: ${id} is that of ${twin.place} already, with other words` }
      }
    }
  }
  if (items === 0) throw new Unreadable('it holds no article')
}

function articleIn({ place, draft }: Item, limit: number): NewArticle | Fault {
  try {
    const article = articleOf(draft())
    if (Buffer.byteLength(article.text) > limit) throw new TooLong(limit)
    return article
  } catch (error) {
    const reason = reasonOf(error)
    const { wrong } = error as Partial<Unreadable>
    return { place, reason, ...(wrong?.length && { wrong }) }
  }
}
