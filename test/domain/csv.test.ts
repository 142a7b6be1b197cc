import fc from 'fast-check'
import t from 'tap'
import { csvRecord } from '../../src/domain/csv.ts'

t.test('cells are quoted where RFC 4180 wants it, and nothing is told from an empty text', async t =>
  t.equal(
    csvRecord(['plain', 'a,b', 'a "b"', 'a\nb', ' a', '', null, 3, true, ['x'], { y: '"' }]),
    'plain,"a,b","a ""b""","a\nb"," a","",,3,true,"[""x""]","{""y"":""\\""""}"\r\n',
  ),
)

t.test('no text is a formula, and numbers stay numbers', async t => {
  for (const start of ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', "'=", "''@"]) {
    const text = `${start}cmd|' /C calc'!A0`
    const [cell] = parsed(csvRecord([text]))
    t.equal(cell, `'${text}`, JSON.stringify(start))
  }
  t.equal(csvRecord(['-12.5', '-12.5'], [true, false]), "-12.5,'-12.5\r\n")
  t.equal(csvRecord([-3]), '-3\r\n')
  t.equal(csvRecord(["'quoted' words"]), "'quoted' words\r\n")
})

t.test('whoever reads the file has the words as they were', async () => {
  const cell = fc.string({
    unit: fc.constantFrom('=', '@', "'", '"', ',', '\n', '\r', '\t', ' ', '-', 'a', '🌳', '＝'),
  })
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), cells => {
      const read = parsed(csvRecord(cells)).map(text => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(text) ? text.slice(1) : text))
      return JSON.stringify(read) === JSON.stringify(cells)
    }),
    { numRuns: 2_000 },
  )
})

/** The cells of one record, read as RFC 4180 says. */
function parsed(record: string): string[] {
  const cells = record.slice(0, -2).matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gy)
  return [...cells].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare!)
}
