/** The measured share of right answers among reports whose share is at least so much, best first. */
export const REPORT_CONFIDENCE: readonly (readonly [share: number, right: number])[] = [
  [0.9, 0.95],
  [0.8, 0.91],
  [0.7, 0.84],
  [0.6, 0.74],
  [0, 0.61],
]
