import t from 'tap'
import type { Article } from '../../../src/domain/article.ts'
import type { Quote } from '../../../src/domain/quote.ts'
import type { Speaker } from '../../../src/domain/speaker.ts'
import { verdictOf } from '../../../src/domain/verification/verdict.ts'
import type { Agreement, QuoteMatch } from '../../../src/domain/verification/verification.ts'

const kim: Speaker = { id: 'kim-novak', name: 'Kim Novak', type: 'person', role: null }
const lee: Speaker = { id: 'lee-ann-moe', name: 'Lee Ann Moe', type: 'person', role: null }
const spokesman: Speaker = { id: 'a-spokesman-1', name: 'a spokesman', type: 'unnamed', role: null }

function by(speaker: Speaker | null, agreement: Agreement): QuoteMatch {
  const differences = agreement === 'partial' ? [{ kind: 'replaced' as const, given: 'one', printed: 'two' }] : []
  return { agreement, quote: { speaker } as Quote, article: {} as Article, selectors: [], differences }
}
/** Every word is there, and more around them. */
function cut(speaker: Speaker | null): QuoteMatch {
  const differences = [
    { kind: 'omitted' as const, given: null, printed: 'not' },
    { kind: 'typography' as const, given: 'we', printed: 'We' },
  ]
  return { ...by(speaker, 'partial'), differences }
}
const outside: QuoteMatch = { ...by(null, 'exact'), quote: null }

t.test('a verdict is the best agreement, unless it is open or wrong who said it', async t => {
  const cases: [QuoteMatch[], speaker: string | undefined, verdict: string, matches: number][] = [
    [[], undefined, 'not_found', 0],
    [[], 'Kim Novak', 'not_found', 0],
    [[by(kim, 'normalized'), by(kim, 'exact'), by(lee, 'partial')], undefined, 'exact', 2],
    [[by(kim, 'normalized'), by(null, 'normalized')], undefined, 'normalized', 2],
    [[by(kim, 'partial'), by(lee, 'partial')], undefined, 'partial', 2],
    [[by(kim, 'exact'), by(lee, 'normalized')], undefined, 'ambiguous', 2],
    [[by(null, 'exact')], undefined, 'exact', 1],
    [[outside], undefined, 'ambiguous', 1],
    [[outside], 'Kim Novak', 'ambiguous', 1],
    [[by(lee, 'exact'), by(kim, 'normalized')], 'Kim Novak', 'normalized', 1],
    [[by(lee, 'exact'), by(kim, 'partial')], 'kim-novak', 'misattributed', 1],
    [[by(lee, 'exact'), by(null, 'exact')], 'KIM NOVAK', 'ambiguous', 2],
    [[by(spokesman, 'exact')], 'Kim Novak', 'ambiguous', 1],
    [[by(spokesman, 'exact')], 'a-spokesman-1', 'exact', 1],
    [[by(kim, 'exact')], 'Novak', 'ambiguous', 1],
    [[by(lee, 'exact')], 'Mrs Lee Ann Moe', 'ambiguous', 1],
    [[by(lee, 'exact')], 'Lee Moss', 'misattributed', 1],
    [[by(lee, 'partial')], 'Kim Novak', 'not_found', 1],
    [[cut(lee)], 'Kim Novak', 'not_found', 1],
    [[by(lee, 'exact'), cut(kim)], 'Kim Novak', 'partial', 1],
    [[by(lee, 'exact'), cut(kim)], undefined, 'ambiguous', 2],
    [[by(lee, 'exact'), cut(lee)], undefined, 'exact', 1],
    [[by(lee, 'exact'), cut(null)], undefined, 'exact', 1],
    [[cut(lee), cut(kim)], undefined, 'partial', 2],
    [[outside, by(lee, 'partial')], 'Kim Novak', 'ambiguous', 1],
    [[by(lee, 'partial'), by(null, 'partial'), by(kim, 'partial')], 'Kim Novak', 'partial', 2],
  ]
  for (const [given, speaker, verdict, count] of cases) {
    const found = verdictOf(given, speaker)
    t.strictSame([found.verdict, found.matches.length], [verdict, count], JSON.stringify([verdict, speaker]))
  }
  t.strictSame(
    verdictOf([by(kim, 'normalized'), by(kim, 'exact')], undefined).matches.map(match => match.agreement),
    ['exact', 'normalized'],
  )
})
