import type { Token } from '../tokens.ts'
import type { Anchor, Source } from './anchors.ts'
import type { Feature } from './features.ts'
import { feature, flags } from './model.ts'
import type { Clause, Passage } from './scene.ts'
import { kindOfSource } from './sources.ts'

/** What speaks for an anchor in the passage's own sentence, with one of its sources. */
export function pairFeatures({ tokens, speech }: Clause, passage: Passage, anchor: Anchor, source: Source): Feature[] {
  const { at, lead, ends } = passage
  const { class: kind, form } = anchor
  const { how } = source
  const side = anchor.at < at ? 'before' : anchor.at > at ? 'after' : 'none'
  const between = side === 'before' ? tokens.slice(anchor.last + 1, at) : tokens.slice(at + 1, anchor.at)
  const gap = bucket(between.length)
  const who = kindOfSource(tokens, source)
  const verbs = between.filter(token => token.kind === 'verb' || token.kind === 'auxiliary').length
  const others = between.filter(token => token.cue?.class === 'speech').length
  const quotations = between.filter(token => token.kind === 'quotation').length
  const reach = source.last < anchor.at ? anchor.at - source.last : source.first - anchor.last
  const claimed = claimedBy(tokens, at, anchor)
  const [previous, ...auxiliaries] = [1, 1, 2, 3].map(back => tokens[anchor.at - back])
  const said = auxiliaries.map(token => token?.word ?? '')
  const passive = form !== 'ing' && said.some(word => BE.has(word))
  const governor = tokens[source.first - 1]?.kind
  return [
    feature('pair'),
    feature(side, how),
    feature(side, kind),
    feature(side, how, kind),
    feature(kind, form),
    feature('lemma', anchor.lemma),
    feature(side, 'gap', gap),
    feature(side, kind, 'gap', gap),
    feature('who', who),
    feature(how, 'who', who),
    side === 'before' ? feature('before.lead', lead) : feature(side, 'ends', ends),
    side === 'before' ? feature('before', kind, 'lead', lead) : feature(side, how, 'ends', ends),
    feature(side, 'verbs', Math.min(verbs, 4)),
    feature(side, kind, 'verbs', Math.min(verbs, 4)),
    feature(side, 'gap', gap, 'ends', ends),
    feature(side, 'gap', gap, 'lead', lead),
    feature('reach', bucket(reach - 1)),
    ...[...new Set(between.map(token => token.kind))]
      .filter(part => PARTS.has(part))
      .map(part => feature(side, 'between', part)),
    ...(claimed
      ? [
          feature('claimed', claimed),
          feature('claimed', side, claimed),
          feature('claimed', claimed, 'verbs', Math.min(verbs, 2)),
        ]
      : []),
    ...(others > 0 ? [feature('between.speech', Math.min(others, 2))] : []),
    ...(quotations > 0 ? [feature(side, 'between.quotation', Math.min(quotations, 2))] : []),
    ...(passive ? [feature('passive', kind), feature('passive', how)] : []),
    ...(source.first > at !== anchor.at > at ? [feature('across', how)] : []),
    ...(governor === 'preposition' ? [feature('object'), feature('object', how)] : []),
    ...flags({
      'between.report': between.some(token => token.kind === 'verb' && token.cue?.class === 'report'),
      'between.that': between.some(token => token.word === 'that'),
      infinitive: previous?.word === 'to',
      nominal: previous?.kind === 'possessive' || previous?.genitive === true,
      governed: previous?.kind === 'preposition' && previous.word !== 'to',
      modal: said.some(word => WOULD.has(word)),
      negated: said.some(word => NOT.test(word)),
      'source.inside': side === 'before' && source.first > anchor.last && source.first < at,
      'object.verb': governor === 'verb',
      outermost: kind === 'speech' && speech >= anchor.at,
    }),
  ]
}

const PARTS: ReadonlySet<string> = new Set('comma semicolon conjunction relative subordinator dash closing'.split(' '))
const BE: ReadonlySet<string> = new Set('is are was were be been being'.split(' '))
const WOULD: ReadonlySet<string> = new Set('would will could should may might must can'.split(' '))
const NOT = /^(?:not|never)$|n't$/

/** A count in steps. */
function bucket(count: number): string {
  return String([20, 12, 7, 4, 3, 2, 1].find(step => count >= step) ?? 0)
}

/** Whether the anchor follows another quotation closely: that one may be what it attributes. */
function claimedBy(tokens: readonly Token[], at: number, anchor: Anchor): string | null {
  for (let i = anchor.at - 1; i >= Math.max(0, anchor.at - 8); i--) {
    if (tokens[i]!.kind !== 'quotation') continue
    if (i === at) return null
    return tokens[i + 1]!.kind === 'comma' || anchor.at - i < 4 ? 'near' : 'far'
  }
  return null
}
