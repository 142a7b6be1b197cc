import { constants } from 'node:os'

export const STOPPED = 'onrecord: stopped before the end; the same command goes on where it was'

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** What a command does when it is asked to stop; asked a second time it is ended where it is. */
export interface Stopping {
  readonly signal: AbortSignal
  /** Keeps when it was asked to. */
  readonly stopped: Promise<void>
  /** As of a program that a signal ended: 130 for Ctrl+C. 0 when nobody asked. */
  exitCode(): number
}

export function stopping(): Stopping {
  const controller = new AbortController()
  const { promise, resolve } = Promise.withResolvers<void>()
  let code = 0
  const listeners = SIGNALS.map(name => {
    const listener = () => {
      for (const [name, listener] of listeners) process.off(name, listener)
      code = 128 + constants.signals[name]
      controller.abort()
      resolve()
    }
    process.on(name, listener)
    return [name, listener] as const
  })
  return { signal: controller.signal, stopped: promise, exitCode: () => code }
}
