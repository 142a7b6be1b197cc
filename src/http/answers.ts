import { LRUCache } from 'lru-cache'
import type { State } from '../store/store.ts'

/** An answer in the bytes and headers that are sent. */
export interface Answer {
  readonly status: number
  readonly bytes: Buffer
  readonly headers: Readonly<Record<string, string>>
}

/** Rendered answers by address, good until the store changes, bounded in bytes. */
export interface Answers {
  get(state: State, address: string): Answer | undefined
  keep(state: State, address: string, answer: Answer): void
}

const OVERHEAD = 1000

export function answersUpTo(bytes: number): Answers {
  const kept = new LRUCache<string, Answer>({ maxSize: Math.max(1, bytes), sizeCalculation: sizeOf })
  let current = ''
  return {
    get(state, address) {
      return nameOf(state) === current ? kept.get(address) : undefined
    },
    keep(state, address, answer) {
      if (nameOf(state) !== current) kept.clear()
      current = nameOf(state)
      kept.set(address, answer)
    },
  }
}

function sizeOf({ bytes }: Answer, address: string): number {
  return bytes.length + 2 * address.length + OVERHEAD
}

function nameOf({ store_id, revision }: State): string {
  return `${store_id} ${revision}`
}
