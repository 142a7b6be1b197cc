import { extname } from 'node:path'
import { Unreadable } from '../readers/reader.ts'
import { utf8 } from './charset.ts'

/** What a reader is given: the bytes of a file, its name, and what several readers would otherwise each work out. */
export interface Given {
  readonly bytes: Uint8Array
  /** Of the name, in small letters, with its dot. */
  readonly extension: string
  /** The first characters as far as they are ASCII, to recognise a format by, in whatever character set. */
  readonly opening: string
  /** All of it, as UTF-8 with one kind of line end and without a byte order mark. Throws an `Unreadable`. */
  text(): string
  /** All of it, as JSON; undefined where it is none. */
  json(): unknown
  /** The same, but throws an `Unreadable` that says where the JSON is broken. */
  strictJson(): unknown
}

const OPENING = 4096

export function given(bytes: Uint8Array, name: string): Given {
  const text = once(() => utf8(bytes))
  const opening = Buffer.from(bytes.subarray(0, OPENING)).toString('latin1')
  const strictJson = once(() => parsedJson(text()))
  return {
    bytes,
    extension: extname(name).toLowerCase(),
    opening: opening.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)|\0/g, '').trimStart(),
    text,
    strictJson,
    json: once(() => {
      try {
        return strictJson()
      } catch {
        return undefined
      }
    }),
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Unreadable(`it is not JSON: ${(error as SyntaxError).message.replace(/\s+/g, ' ').slice(0, 200)}`)
  }
}

function once<Value>(work: () => Value): () => Value {
  let done: { value: Value } | undefined
  return () => {
    done ??= { value: work() }
    return done.value
  }
}
