import { third } from './cues.ts'

/** Closed classes of English words: what a word is, where its form alone says so. */
export type WordClass = keyof typeof CLASSES

const CLASSES = {
  pronoun: 'he she they it i we you everyone everybody someone somebody nobody others none one many some most both all',
  object: 'him her them me us himself herself themselves itself myself ourselves yourself yourselves',
  determiner:
    'the a an this these those another each every any no several many some most both all half either neither few more another',
  possessive: 'his her its their my our your whose',
  preposition: `of for in at from with on to by about against under near between among over into onto during after before since
    until through across toward towards within without upon despite around behind beside besides beyond inside outside per via
    like unlike alongside amid among regarding concerning except throughout above below`,
  conjunction: 'and but or nor yet then plus',
  subordinator:
    'because although though while when whenever whereas if unless as once where wherever so whether lest than how why what',
  relative: 'who whom which that',
  auxiliary: `is are was were be been being am has have had having do does did will would shall should can could may might must
    cannot can't won't isn't aren't wasn't weren't hasn't haven't hadn't doesn't didn't don't wouldn't shouldn't couldn't gets got`,
  adverb: `also not never ever just still again later then now once only even already often always sometimes recently soon
    instead though however too very quite rather almost nearly much well here there today yesterday tomorrow tonight perhaps maybe
    meanwhile nonetheless nevertheless moreover furthermore further earlier thus hence indeed twice back out up down off away
    on over ago first last next afterward afterwards publicly quickly repeatedly so far long famously n't please`,
  time: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december jan feb mar apr jun jul aug sept sep oct nov dec morning afternoon evening night week month year`,
} as const

/** Verbs that are no cues: irregular forms, and bases of which the rest follows. They keep a subject from running on. */
const IRREGULAR = `went came got gave took made ran won lost met led kept left held sent brought bought built became chose drew drove
  fell flew fought grew hung laid lay lent let paid rose sat set shook sold spent stood stole struck stuck tore threw wore caught
  goes does done gone brings becomes comes gets`

const REGULAR = `work live play help move need try turn use face head remain follow join cause run win lose meet sit stand lead keep
  leave hold send bring buy build become choose draw drive fall fly fight grow hang pay rise sell spend steal strike stick tear
  throw wear catch come get give take make start stop allow create appear pass pull push reach serve stay visit watch walk wait
  win change carry cover cut deliver die drop earn eat eliminate employ enable encounter enjoy enter escape establish examine
  exist expand expire explode explore express extend fail fill finance fix force form found fund gain gather generate govern grab
  grant greet guarantee handle happen harm hire hurt ignore impose improve increase inspire install invest investigate
  involve issue join judge jump kick kill knock lack land last launch lend lift limit link listen load loan lower manage march
  mark marry matter measure nominate notice obtain occur operate organize overcome owe own participate perform pick place prepare
  present preserve prevent produce protect prove provide pursue qualify raise range receive recover recruit reduce register
  reflect relax rely remove repair replace represent require rescue resign resist resolve respect rest restore restrict result
  retain retire return ride risk roll ruin rush save score search secure select separate settle shape shift sleep smile solve
  spread stage step store study submit succeed suffer supply surround survive suspend switch tackle tend test touch trade train
  transfer treat trigger undermine unite upset vote warm wash waste whip wonder yield arrive attend avoid belong borrow break
  bombard campaign cancel celebrate collapse compete complete concern conduct confront connect consist contribute control cost
  count cross damage dance deal decrease define demonstrate depend deserve design destroy develop differ disappear distribute
  donate dominate doubt drag thrill fade fan flood focus frame gaze haul host hover house hunt release close purchase
  value sue tie apply vary bury modify justify satisfy multiply occupy free`

const CLASS_OF: ReadonlyMap<string, WordClass> = new Map(
  // Of two classes the one listed first here wins: “that” is a relative pronoun only where the syntax says so.
  (
    [
      'time',
      'adverb',
      'auxiliary',
      'relative',
      'subordinator',
      'conjunction',
      'preposition',
      'object',
      'possessive',
      'determiner',
      'pronoun',
    ] as const
  ).flatMap(name => CLASSES[name].split(/\s+/).map(word => [word, name] as const)),
)

const VERB_FORMS: ReadonlySet<string> = new Set([...IRREGULAR.split(/\s+/), ...REGULAR.split(/\s+/).flatMap(formsOf)])

/** “passes” and “passed”, “tries” and “tried”. */
function formsOf(base: string): string[] {
  const past = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : base.endsWith('e') ? `${base}d` : `${base}ed`
  return [third(base), past]
}

export function wordClass(word: string): WordClass | undefined {
  return CLASS_OF.get(word)
}

export function isVerbForm(word: string): boolean {
  return VERB_FORMS.has(word) || /[^aeious]ed$|[aeiou]{2}ed$/.test(word)
}
