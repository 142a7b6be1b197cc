/** The measured share of right answers among reports whose share is at least so much, best first. */
export const REPORT_CONFIDENCE: readonly (readonly [share: number, right: number])[] = [
  [0.9, 0.94],
  [0.8, 0.88],
  [0.7, 0.78],
  [0.6, 0.69],
  [0, 0.57],
]
