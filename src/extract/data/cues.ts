/**
 * A verb that attributes: its base form, its past, and its past participle where that is another word. Its other forms
 * follow from the base (“says”, “saying”). A word in front may belong to it: “point out”, “go on”.
 */
export type Lemma = readonly [base: string, past: string, participle?: string]

/** Verbs of speaking and writing that take the words spoken as they are: “…,” she said. */
export const SPEECH: readonly Lemma[] = lemmas(`
  say/said tell/told add/added ask/asked write/wrote/written tweet/tweeted reply/replied respond/responded answer/answered
  continue/continued explain/explained state/stated note/noted recall/recalled conclude/concluded declare/declared
  argue/argued insist/insisted remark/remarked quip/quipped joke/joked shout/shouted yell/yelled scream/screamed cry/cried
  exclaim/exclaimed whisper/whispered mutter/muttered murmur/murmured observe/observed comment/commented interject/interjected
  retort/retorted counter/countered lament/lamented boast/boasted brag/bragged vow/vowed pledge/pledged promise/promised
  warn/warned caution/cautioned urge/urged announce/announced confirm/confirmed acknowledge/acknowledged admit/admitted
  concede/conceded confess/confessed claim/claimed assert/asserted allege/alleged maintain/maintained contend/contended
  suggest/suggested predict/predicted wonder/wondered muse/mused marvel/marvelled complain/complained protest/protested
  object/objected plead/pleaded implore/implored demand/demanded order/ordered instruct/instructed advise/advised
  testify/testified reiterate/reiterated repeat/repeated stress/stressed emphasize/emphasized emphasise/emphasised
  clarify/clarified elaborate/elaborated proclaim/proclaimed pronounce/pronounced opine/opined reason/reasoned
  speculate/speculated reveal/revealed disclose/disclosed relate/related recount/recounted report/reported
  post/posted blog/blogged email/emailed e-mail/e-mailed text/texted message/messaged scrawl/scrawled
  chant/chanted sing/sang/sung preach/preached intone/intoned thunder/thundered fume/fumed rail/railed snap/snapped
  sigh/sighed laugh/laughed chuckle/chuckled gush/gushed deadpan/deadpanned sneer/sneered scoff/scoffed taunt/taunted
  volunteer/volunteered venture/ventured offer/offered began/began summarize/summarized
  chime/chimed enthuse/enthused bellow/bellowed roar/roared croak/croaked grumble/grumbled groan/groaned
  stammer/stammered stutter/stuttered drawl/drawled beg/begged inquire/inquired enquire/enquired query/queried
  assure/assured reassure/reassured tease/teased crow/crowed decree/decreed affirm/affirmed aver/averred
  avow/avowed swear/swore/sworn reckon/reckoned hint/hinted intimate/intimated profess/professed
`)

/** Verbs that report words or stands, mostly as a paraphrase with some quoted words in it. */
export const REPORT: readonly Lemma[] = lemmas(`
  call/called describe/described accuse/accused criticize/criticized criticise/criticised blast/blasted slam/slammed
  praise/praised hail/hailed denounce/denounced decry/decried condemn/condemned dismiss/dismissed mock/mocked
  ridicule/ridiculed attack/attacked label/labeled label/labelled brand/branded dub/dubbed deem/deemed characterize/characterized
  characterise/characterised portray/portrayed depict/depicted cast/cast refer/referred liken/likened compare/compared
  deride/derided disparage/disparaged lambaste/lambasted assail/assailed rip/ripped bash/bashed chide/chided
  rebuke/rebuked scold/scolded berate/berated blame/blamed fault/faulted question/questioned challenge/challenged
  reject/rejected deny/denied rebut/rebutted refute/refuted dispute/disputed defend/defended support/supported
  endorse/endorsed back/backed welcome/welcomed applaud/applauded celebrate/celebrated tout/touted promote/promoted
  highlight/highlighted underscore/underscored underline/underlined point/pointed cite/cited quote/quoted mention/mentioned
  discuss/discussed address/addressed outline/outlined detail/detailed propose/proposed recommend/recommended
  favor/favored favour/favoured oppose/opposed threaten/threatened apologize/apologized apologise/apologised
  express/expressed voice/voiced signal/signaled signal/signalled indicate/indicated imply/implied
  find/found rule/ruled hold/held determine/determined identify/identified name/named term/termed
  tag/tagged style/styled title/titled use/used invoke/invoked echo/echoed mean/meant talk/talked speak/spoke/spoken
  lash/lashed hit/hit fire/fired shoot/shot rant/ranted rave/raved vent/vented decline/declined refuse/refused
  agree/agreed disagree/disagreed thank/thanked congratulate/congratulated commend/commended credit/credited
  invite/invited encourage/encouraged exhort/exhorted admonish/admonished remind/reminded inform/informed notify/notified
  brief/briefed lecture/lectured persuade/persuaded convince/convinced teach/taught charge/charged
  estimate/estimated forecast/forecast project/projected calculate/calculated show/showed/shown read/read include/included
  contain/contained list/listed publish/published release/released issue/issued share/shared broadcast/broadcast
  air/aired record/recorded record/recorded interview/interviewed hear/heard sign/signed
  claim/claimed lead/led open/opened close/closed begin/began/begun start/started end/ended finish/finished
  go/went/gone put/put keep/kept make/made give/gave/given take/took/taken send/sent
`)

/** Verbs of thinking, feeling and wanting: their subject is somebody's mind as the article tells it. */
export const THOUGHT: readonly Lemma[] = lemmas(`
  think/thought believe/believed feel/felt know/knew/known hope/hoped fear/feared worry/worried expect/expected want/wanted
  wish/wished consider/considered see/saw/seen view/viewed regard/regarded understand/understood realize/realized
  realise/realised remember/remembered doubt/doubted suspect/suspected guess/guessed imagine/imagined decide/decided
  intend/intended plan/planned seek/sought prefer/preferred love/loved like/liked hate/hated support/supported
  appear/appeared seem/seemed look/looked conclude/concluded learn/learned discover/discovered agree/agreed assume/assumed
`)

/** Nouns for words spoken or written: “a statement”, “her comment that”. */
export const NOUN_CUES: ReadonlySet<string> = new Set(
  words(`
  statement comment comments remark remarks speech tweet tweets post letter email e-mail memo message note op-ed column
  editorial essay article report release interview testimony answer reply response question claim claims claim's assertion
  allegation allegations accusation accusations argument promise pledge vow call calls warning warnings demand demands
  complaint complaints criticism praise description admission confession declaration announcement suggestion
  proposal slogan motto motto phrase phrases word words quote quotes line chant chants cry cries ad ads advertisement
  video caption headline sign banner book memoir blog website page platform policy plan lawsuit complaint filing
  ruling opinion decision order dissent survey poll study
`),
)

/** Names a verb's forms: base, third person, past, participle, -ing. */
export function forms([base, past, participle = past]: Lemma): Record<CueForm, string> {
  return { base, third: third(base), past, participle, ing: ing(base, past) }
}

/** “passes”, “tries”, “goes” */
export function third(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

/** The last letter is doubled where the past doubles it: “beg”, “begged”, “begging”. */
function ing(base: string, past: string): string {
  if (/(?:[^aeiou]|[aeiou][^aeiou]u)e$/.test(base) || /[aiu]e$/.test(base)) return `${base.slice(0, -1)}ing`
  const doubled = base + base.at(-1)!
  return past.startsWith(doubled) || DOUBLING.has(base) ? `${doubled}ing` : `${base}ing`
}

const DOUBLING: ReadonlySet<string> = new Set(['put', 'hit', 'begin', 'get', 'let', 'run'])

function lemmas(list: string): Lemma[] {
  return words(list).map(word => word.split('/') as unknown as Lemma)
}

function words(list: string): string[] {
  return list.trim().split(/\s+/)
}

export type CueClass = 'speech' | 'report' | 'thought'
const FORMS = ['base', 'third', 'past', 'participle', 'ing'] as const
export type CueForm = (typeof FORMS)[number]

export interface CueWord {
  readonly lemma: string
  readonly class: CueClass
  readonly form: CueForm
}

/** What cue verb a word (in lower case) is a form of. */
export function cueWord(word: string): CueWord | null {
  return CUE_WORDS.get(word) ?? null
}

const CUE_WORDS = new Map<string, CueWord>()
for (const [kind, list] of [
  ['speech', SPEECH],
  ['report', REPORT],
  ['thought', THOUGHT],
] as const) {
  for (const lemma of list) {
    const words = forms(lemma)
    for (const form of FORMS) {
      // The first class and form to claim a word keeps it.
      if (!CUE_WORDS.has(words[form])) CUE_WORDS.set(words[form], { lemma: lemma[0], class: kind, form })
    }
  }
}
