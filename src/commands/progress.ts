import type { Progress } from '../ingest/index.ts'

/** Where progress is shown: standard error, a terminal or not. */
export interface Screen {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** Milliseconds between two pictures of the bar, and between two plain lines. */
const PACE = { bar: 100, line: 5000 }

/** Shows how far a load is, in files or whatever it goes through: a bar that stays in its line on a terminal, a line now and then elsewhere. */
export function progressOn(
  screen: Screen,
  now: () => number = Date.now,
  things = 'files',
): { show(progress: Progress): void; end(): void } {
  const start = now()
  let shown = start
  let drawn = false
  // What was read before is passed quickly, and tells nothing of the rest.
  let begun = start
  return {
    show(progress) {
      const time = now()
      if (progress.share === 0) begun = time
      const pace = screen.isTTY ? PACE.bar : PACE.line
      if (time - shown < pace) return
      shown = time
      drawn = true
      const seconds = (time - begun) / 1000
      screen.write(
        screen.isTTY
          ? `\r\x1b[2K${bar(progress, seconds, things, screen.columns || 80)}`
          : `${line(progress, seconds, things)}\n`,
      )
    },
    end() {
      if (drawn && screen.isTTY) screen.write('\r\x1b[2K')
    },
  }
}

/** “████████░░░░░░░░ 1,024 of 2,000 files, 212 articles/s, 5 s left”. */
function bar(progress: Progress, seconds: number, things: string, columns: number): string {
  const text = ` ${line(progress, seconds, things)}`
  const width = Math.max(0, Math.min(40, columns - 1 - text.length))
  const full = Math.round(width * progress.share)
  return `${'█'.repeat(full)}${'░'.repeat(width - full)}${text}`.slice(0, columns - 1)
}

function line({ files, of, articles, failures, share }: Progress, seconds: number, things: string): string {
  const failed = failures > 0 ? `, ${count(failures)} failed` : ''
  const soFar = `${count(files)} of ${count(of)} ${things}${failed}`
  if (share === 0) return soFar
  const left = Math.ceil((seconds / share) * (1 - share))
  return `${soFar}, ${count(Math.round(articles / seconds))} articles/s, ${duration(left)} left`
}

function count(number: number): string {
  return number.toLocaleString('en')
}

/** “45 s”, “3 min”, “2 h”. */
function duration(seconds: number): string {
  if (seconds < 100) return `${seconds} s`
  return seconds < 6000 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`
}
