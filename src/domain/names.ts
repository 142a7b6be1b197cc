import { slug } from './ids.ts'

/**
 * The key under which two spellings of a name are the same name: case, accents, punctuation and spacing folded.
 * Stored and compared with `=`, so that every backend agrees.
 */
export function nameKey(name: string): string {
  return slug(name)
}
