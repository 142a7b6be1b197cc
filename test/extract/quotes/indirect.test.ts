import fc from 'fast-check'
import t from 'tap'
import { nameOf } from '../../../src/extract/quotes/features.ts'
import { quotesIn } from '../../../src/extract/quotes/index.ts'
import { indirectIn } from '../../../src/extract/quotes/indirect.ts'
import { clauseFeatures, sentenceFeatures, subjectFeatures } from '../../../src/extract/quotes/report_features.ts'
import { reportsIn } from '../../../src/extract/quotes/reported.ts'
import { sceneOf, spanOf } from '../../../src/extract/quotes/scene.ts'
import { read } from '../../../src/extract/reading.ts'

t.setTimeout(120_000)

t.test('what speaks for and against a report has a name', async t => {
  const long = 'the town would pay for the bank and the bridge and the road and the school '.repeat(3)
  const rows: readonly (readonly [text: string, ...names: string[]])[] = [
    ['Berg said the town would pay.', 'report', 'sentence.words.7', 'lemma.say', 'who.name', 'clause.words.4'],
    ['The bank is expected to pay.', 'passive'],
    ['The bank is saying that the town would pay.', 'cue.form.ing', 'that.determiner'],
    ['Berg criticized the plan, and', 'end.comma.and.edge.tight'],
    ['Berg said that', 'that.edge'],
    ['The officials say the town would pay. Yes.', 'cue.base.plural'],
    ['The price list to pay.', 'cue.base.singular'],
    ["It's believed that the town would pay.", 'cue.form.past'],
    ['The town would pay, Berg said', 'final.before.stop', 'subject.after.comma'],
    ['The town would pay, Berg said Monday in the town hall.', 'final.before.more', 'final.before.time'],
    ['The town would pay, Berg said, adding that it was ready.', 'final.before.comma'],
    ['The town would pay, said Berg.', 'subject.inverted.final'],
    [`Berg said ${long}.`, 'clause.words.more', 'commas.0.loose', 'sentence.words.more'],
    [`Berg said the town would pay, adding ${long}.`, 'end.comma.ing.loose'],
    ['Berg said the town would pay, and', 'end.edge.clause'],
    ['Berg said the town would pay, but he left “it” there.', 'beside.quotation', 'end.comma.and.pronoun.loose'],
    ['While Berg says the town would pay, it will not.', 'subject.after.while', 'subject.within.subordinator'],
    ['The town would pay, according to Berg.', 'subject.source.source_last'],
    ['Berg criticized the plan.', 'object.thing.phrase', 'subject.opens.name'],
    ['The town is glad the bank said it would pay.', 'subject.within.verb', 'subject.behind.word.auxiliary'],
  ]
  for (const [text, ...names] of rows) {
    const clause = sceneOf(read(text)).clause(0)!
    const { tokens } = clause
    const found = [
      ...sentenceFeatures(tokens),
      ...reportsIn(clause).flatMap(report => [...clauseFeatures(tokens, report), ...subjectFeatures(tokens, report)]),
    ].map(nameOf)
    t.strictSame(
      names.filter(name => !found.includes(name)),
      [],
      `${text} ${found.join(' ')}`,
    )
  }
})

t.test('the object of a verb ends at a comma, a reason or the next verb', async t => {
  const rows = [
    ['Berg vowed to pay the workers because it was late.', 'to pay the workers'],
    ['Berg vowed to pay the workers and has left the town.', 'to pay the workers'],
    ['Berg vowed to pay the workers and quickly left the town.', 'to pay the workers and quickly left the town'],
    ['Berg vowed to pay the workers and came home.', 'to pay the workers and came home'],
    ['Berg vowed to pay the workers and praised the bank.', 'to pay the workers'],
    ['Berg said by him the town would pay.', 'the town would pay'],
    ['Berg criticized the plan and came home.', 'the plan'],
    ['Berg criticized the plan and praised the bank.', 'the plan'],
    ['Berg vowed to pay the workers, who left.', 'to pay the workers'],
  ]
  for (const [text, clause] of rows) {
    const sentence = sceneOf(read(text!)).clause(0)!
    const { start, end } = spanOf(sentence.tokens, reportsIn(sentence)[0]!.clause)
    t.equal(text!.slice(start, end), clause)
  }
})

t.test('quotes and reports come in text order', async t => {
  const reading = read(
    'what happened today\n\n“We are ready,” Berg said. Berg said the town would pay. “Yes,” Berg said.',
  )
  t.strictSame(
    quotesIn(reading).map(({ kind }) => kind),
    ['direct', 'indirect', 'direct'],
  )
})

t.test('reports do not overlap, and have a mention, a cue and a confidence', async t => {
  const text = 'Berg said Lund believes that the bank thinks the town would pay, the mayor said.'
  const drafts = indirectIn(sceneOf(read(text)))
  t.equal(drafts.length, 1)
  t.strictSame([drafts[0]!.kind, drafts[0]!.basis, drafts[0]!.translated_from], ['indirect', 'cue', null])
  t.ok(drafts[0]!.confidence > 0.5 && drafts[0]!.confidence < 1)
})

t.test('any text is read, in linear time, and the passages are its own', async t => {
  for (const piece of [
    'said ',
    'Berg said that ',
    'Berg said. ',
    'according to ',
    ', said Berg',
    'who ',
    '— ',
    'Berg told the board to ',
  ]) {
    const half = milliseconds(piece.repeat(4_000))
    const whole = milliseconds(piece.repeat(8_000))
    t.ok(whole < 5 * half + 1000, `${piece}: ${half.toFixed(0)} ms, ${whole.toFixed(0)} ms`)
  }
  fc.assert(
    fc.property(sentences(), text => {
      let last = 0
      return indirectIn(sceneOf(read(text))).every(({ segments: [clause] }) => {
        const { start, end } = clause!
        const fine = start >= last && end > start && end <= text.length
        last = end
        return fine
      })
    }),
    { numRuns: 300 },
  )
})

function milliseconds(text: string): number {
  const scene = sceneOf(read(text))
  const start = performance.now()
  indirectIn(scene)
  return performance.now() - start
}

function sentences() {
  const word = fc.constantFrom(
    ...'Berg said told that the town to pay , . ; — : “ ” who according to would he and but not officials say want ? on of in Monday was ’s'.split(
      ' ',
    ),
  )
  return fc.array(word, { maxLength: 60 }).map(list => list.join(' '))
}
