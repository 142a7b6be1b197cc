import { DOCUMENTS, SPEAKERS, THINGS } from '../data/sources.ts'
import type { Phrase } from '../subjects.ts'
import type { Token } from '../tokens.ts'
import type { Anchor, Source } from './anchors.ts'
import type { Passage, Scene } from './scene.ts'

/** What stands in front of and behind a passage, and how it ends: the names features are built of. */
export interface Surroundings {
  readonly lead: string
  readonly tail: string
  readonly ends: string
  readonly words: string
  /** Nothing but quotations and marks in its sentence. */
  readonly bare: boolean
}

export function surroundings(scene: Scene, { quoted, sentence, at }: Passage): Surroundings {
  const { tokens } = scene.clause(sentence)!
  const { text } = scene.reading
  const inside = text.slice(Math.max(quoted.start, quoted.end - 6), quoted.end)
  const last = /([,.!?…;:—-])['’"\s]{0,4}$/.exec(inside)?.[1]
  return {
    lead: kindAt(tokens, at - 1),
    tail: kindAt(tokens, at + 1),
    ends: quoted.closed ? (last ? (ENDS[last] ?? 'other') : 'none') : 'open',
    words: lengthOf(text.slice(quoted.start, Math.min(quoted.end, quoted.start + 200))),
    bare: tokens.every(token => BARE.has(token.kind)),
  }
}

const ENDS: Record<string, string> = { ',': 'comma', '.': 'stop', '!': 'ask', '?': 'ask', '…': 'dots' }
const BARE: ReadonlySet<string> = new Set([
  'quotation',
  'comma',
  'stop',
  'colon',
  'dash',
  'opening',
  'closing',
  'semicolon',
])

function kindAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at]
  if (!token) return 'edge'
  if (token.word === 'that' || token.word === 'as' || token.word === 'of' || token.word === 'and') return token.word
  if (token.kind === 'verb') return token.cue ? `${token.cue.class}` : 'verb'
  return token.genitive ? 'genitive' : token.kind
}

function lengthOf(words: string): string {
  const count = words.split(/\s+/).length
  return count < 4 ? String(count) : count < 6 ? '4' : count < 10 ? '6' : '10'
}

export function nullFeatures(scene: Scene, passage: Passage, around: Surroundings): string[] {
  const { tokens, sentence } = scene.clause(passage.sentence)!
  const { quoted } = passage
  const text = scene.reading.text.slice(quoted.start, Math.min(quoted.end, quoted.start + 200))
  const before = tokens[passage.at - 1]?.word
  const hasSpeech = tokens.some(token => token.cue?.class === 'speech')
  const features = [
    'null',
    `null.words.${around.words}`,
    `null.${quoted.marks}`,
    `null.lead.${around.lead}`,
    `null.tail.${around.tail}`,
    `null.ends.${around.ends}`,
    `null.${around.words}.${around.ends}`,
    hasSpeech ? 'null.speech' : 'null.speechless',
  ]
  const near = tokens.slice(Math.max(0, passage.at - 5), passage.at)
  const cue = near.findLast(token => token.kind === 'verb' && token.cue)?.cue
  features.push(`null.lead.${around.lead}.tail.${around.tail}`, `null.words.${around.words}.lead.${around.lead}`)
  features.push(`null.cue.${cue?.class ?? 'none'}`, `null.cue.${cue?.lemma ?? 'none'}`)
  if (near.some(token => WORKS.has(token.word))) features.push('null.work')
  if (around.bare) features.push('null.bare')
  if (sentence.line === 0) features.push('null.headline')
  if (quoted.marks === 'single') {
    const place = sentence.line === 0 ? 'headline' : 'body'
    features.push(`null.single.${place}`, `null.single.${place}.${around.bare}`, `null.single.words.${around.words}`)
  }
  if (before && KNOWN_LEADS.has(before)) features.push(`null.after.${before}`)
  const shape = TITLE.test(text) ? (/\s/.test(text) ? 'title' : 'name') : /^\p{Lu}/u.test(text) ? 'capital' : 'small'
  features.push(
    `null.${shape}`,
    `null.${shape}.lead.${around.lead}`,
    `null.${shape}.ends.${around.ends}`,
    `null.${shape}.${around.bare ? 'bare' : 'worded'}`,
  )
  if (shape === 'title' && before && KNOWN_LEADS.has(before)) features.push(`null.title.after.${before}`)
  if (/\b(?:I|we|my|our|you|I'm|I’m|we're|we’re)\b/.test(text)) features.push('null.me')
  return features
}

/** “The Long Road”: every word but the little ones is capitalised. */
const TITLE =
  /^(?:\p{Lu}[\p{L}\p{N}'’.&-]*|of|the|and|a|an|in|on|for|to|with|&|\d+)(?:[ :,]{1,3}(?:\p{Lu}[\p{L}\p{N}'’.&-]*|of|the|and|a|an|in|on|for|to|with|&|\d+))*[,.!?]?$/u

const WORKS: ReadonlySet<string> = new Set(
  'film movie show series song album book novel documentary play musical program programme broadcast magazine episode sitcom drama comedy single hit track podcast headline headlines titled entitled named starring host co-host anchor'.split(
    ' ',
  ),
)

const KNOWN_LEADS: ReadonlySet<string> = new Set(
  'the a an so-called called named titled entitled known dubbed as of term word phrase song film show book and or in on with to for'.split(
    ' ',
  ),
)

/** An anchor in the passage's own sentence with one of its sources. */
export function pairFeatures(
  tokens: readonly Token[],
  at: number,
  anchor: Anchor,
  source: Source,
  around: Surroundings,
): string[] {
  const side = anchor.at < at ? 'before' : anchor.at > at ? 'after' : 'none'
  const from = Math.min(anchor.last, at) + 1
  const to = Math.max(anchor.at, at)
  const gap = Math.max(0, side === 'none' ? 0 : to - (side === 'before' ? anchor.last + 1 : from))
  const between = tokens.slice(side === 'before' ? anchor.last + 1 : at + 1, side === 'before' ? at : anchor.at)
  const who = kindOfSubject(tokens, source)
  const features = [
    'pair',
    `${side}.${source.how}`,
    `${side}.${anchor.class}`,
    `${side}.${source.how}.${anchor.class}`,
    `${anchor.class}.${anchor.form}`,
    `lemma.${anchor.lemma}`,
    `${side}.gap.${bucket(gap)}`,
    `${side}.${anchor.class}.gap.${bucket(gap)}`,
    `who.${who}`,
    `${source.how}.who.${who}`,
  ]
  if (side === 'before') features.push(`before.lead.${around.lead}`, `before.${anchor.class}.lead.${around.lead}`)
  else features.push(`${side}.ends.${around.ends}`, `${side}.${source.how}.ends.${around.ends}`)
  const verbs = between.filter(token => token.kind === 'verb' || token.kind === 'auxiliary').length
  features.push(`${side}.verbs.${Math.min(verbs, 4)}`, `${side}.${anchor.class}.verbs.${Math.min(verbs, 4)}`)
  const claimed = claimedBy(tokens, at, anchor)
  if (claimed)
    features.push(`claimed.${claimed}`, `claimed.${side}.${claimed}`, `claimed.${claimed}.verbs.${Math.min(verbs, 2)}`)
  features.push(`${side}.gap.${bucket(gap)}.ends.${around.ends}`, `${side}.gap.${bucket(gap)}.lead.${around.lead}`)
  const others = between.filter(token => token.cue?.class === 'speech').length
  if (others) features.push(`between.speech.${Math.min(others, 2)}`)
  if (between.some(token => token.cue?.class === 'report' && token.kind === 'verb')) features.push('between.report')
  const quotations = between.filter(token => token.kind === 'quotation').length
  if (quotations) features.push(`${side}.between.quotation.${Math.min(quotations, 2)}`)
  for (const kind of ['comma', 'semicolon', 'conjunction', 'relative', 'subordinator', 'dash', 'closing'] as const) {
    if (between.some(token => token.kind === kind)) features.push(`${side}.between.${kind}`)
  }
  if (between.some(token => token.word === 'that')) features.push(`${side}.between.that`)
  const previous = tokens[anchor.at - 1]
  if (previous?.word === 'to') features.push('infinitive')
  if (previous && (previous.kind === 'determiner' || previous.kind === 'possessive' || previous.genitive))
    features.push('nominal')
  if (previous?.kind === 'preposition' && previous.word !== 'to') features.push('governed')
  const auxiliaries = tokens.slice(Math.max(0, anchor.at - 3), anchor.at).map(token => token.word)
  if (anchor.form !== 'ing' && auxiliaries.some(word => BE.has(word)))
    features.push(`passive.${anchor.class}`, `passive.${source.how}`)
  if (auxiliaries.some(word => WOULD.has(word))) features.push('modal')
  if (auxiliaries.some(word => word === 'not' || word.endsWith("n't") || word === 'never')) features.push('negated')
  const reach = source.last < anchor.at ? anchor.at - source.last : source.first - anchor.last
  features.push(`reach.${bucket(reach - 1)}`)
  if (source.first > at !== anchor.at > at) features.push(`across.${source.how}`)
  if (source.first > anchor.last && source.first < at && side === 'before') features.push('source.inside')
  if (tokens[source.first - 1]?.kind === 'preposition') features.push('object', `object.${source.how}`)
  if (tokens[source.first - 1]?.kind === 'verb') features.push('object.verb')
  if (anchor.class === 'speech' && !tokens.slice(0, anchor.at).some(token => token.cue?.class === 'speech'))
    features.push('outermost')
  return features
}

/** Whether the anchor follows another quotation closely: that one may be what it attributes. */
function claimedBy(tokens: readonly Token[], at: number, anchor: Anchor): string | null {
  for (let i = anchor.at - 1; i >= Math.max(0, anchor.at - 8); i--) {
    if (tokens[i]!.kind === 'quotation')
      return i === at ? null : tokens[i + 1]!.kind === 'comma' || anchor.at - i < 4 ? 'near' : 'far'
  }
  return null
}

const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being'])
const WOULD: ReadonlySet<string> = new Set(['would', 'will', 'could', 'should', 'may', 'might', 'must', 'can'])

function bucket(gap: number): string {
  return gap < 4 ? String(Math.max(0, gap)) : gap < 7 ? '4' : gap < 12 ? '7' : gap < 20 ? '12' : '20'
}

export function kindOfSubject(tokens: readonly Token[], { first, last }: Phrase): string {
  const head = tokens[first]!
  if (head.kind === 'pronoun') return PRONOUNS.has(head.word) ? head.word : 'pronoun'
  if (head.kind === 'possessive' && first === last) return 'possessive'
  let kind = 'common'
  for (let i = first; i <= last; i++) {
    const token = tokens[i]!
    if (token.kind === 'name') return 'name'
    if (token.kind === 'preposition') break
    if (SPEAKERS.has(token.word)) kind = 'speaker'
    else if (DOCUMENTS.has(token.word)) kind = 'document'
    else if (THINGS.has(token.word)) kind = 'thing'
    else if (kind === 'common' && /(?:er|or|ist|ian|ers|ors|ists|ians)$/.test(token.word)) kind = 'agent'
  }
  return kind
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you'])
