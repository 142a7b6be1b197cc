import { extname } from 'node:path'
import { utf8 } from './charset.ts'
import { jsonOrNothing, parsedJson } from './json.ts'

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
  return {
    bytes,
    extension: extname(name).toLowerCase(),
    opening: opening.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)|\0/g, '').trimStart(),
    text,
    strictJson: () => parsedJson(text()),
    json: once(() => jsonOrNothing(text)),
  }
}

function once<Value>(work: () => Value): () => Value {
  let done: { value: Value } | undefined
  return () => {
    done ??= { value: work() }
    return done.value
  }
}
