import { Unreadable } from '../readers/reader.ts'

/** Plain UTF-8 with one kind of line end and without a byte order mark. */
export function utf8(bytes: Uint8Array): string {
  if (/^utf-16/.test(wideCharset(bytes) ?? ''))
    throw new Unreadable('it is in UTF-16, and read in UTF-8: save it as that')
  if (bytes.includes(0)) throw new Unreadable('it has NUL bytes: it is not plain text in UTF-8')
  return strictly('utf-8', bytes, 'it is not UTF-8').replace(/\r\n?/g, '\n')
}

/** The text of a document that says itself what it is written in, as HTML and XML do; `declared` finds where it says so. */
export function declaredText(bytes: Uint8Array, declared: RegExp): string {
  const opening = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  const label = wideCharset(bytes) ?? narrowCharset(opening, declared)
  const text = label === null ? utf8OrWindows(bytes) : strictly(label, bytes, `it says that it is ${label}, and is not`)
  if (text.includes('\0')) throw new Unreadable('it has NUL characters: it is no text')
  return text.replace(/\r\n?/g, '\n')
}

/** UTF-16 by its byte order mark, or by how the “<” that comes first in such documents is written in it. */
function wideCharset(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  return first === 0xef && second === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null
}

/** What the document declares. One that can be read byte by byte is not UTF-16, whatever it says (HTML standard, 13.2.3.3). */
function narrowCharset(opening: string, declared: RegExp): string | null {
  const label = declared.exec(opening)?.[1]?.toLowerCase() ?? null
  if (label === null || !known(label)) return null
  return label.startsWith('utf-16') ? 'utf-8' : label
}

function known(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch {
    return false
  }
}

/** Nothing is declared: UTF-8 where it can be, else what most pages without a declaration are written in. */
function utf8OrWindows(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function strictly(label: string, bytes: Uint8Array, otherwise: string): string {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    throw new Unreadable(otherwise)
  }
}
