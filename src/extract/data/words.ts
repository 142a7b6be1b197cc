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

/** Verbs that are no cues, by their forms, so that a subject is not taken across them. */
const VERBS = `went came got gave took made ran won lost met saw led kept left held sent brought bought built became began broke
  chose drew drove fell felt flew fought grew hung knew laid lay lent let paid put rose sat set shook shot sold spent stood stole
  struck stuck taught tore threw wore wound goes comes gets gives takes makes runs wins loses meets sees leads keeps leaves holds
  sends brings becomes begins says stands sits works works lives plays helps moves needs tries turns uses wants faces heads
  seems appears remains includes follows joined caused caught done gone seen taken given known shown`

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
      'possessive',
      'determiner',
      'object',
      'pronoun',
    ] as const
  ).flatMap(name => CLASSES[name].split(/\s+/).map(word => [word, name] as const)),
)

const VERB_FORMS: ReadonlySet<string> = new Set(VERBS.split(/\s+/))

export function wordClass(word: string): WordClass | undefined {
  return CLASS_OF.get(word)
}

export function isVerbForm(word: string): boolean {
  return VERB_FORMS.has(word) || /[^aeious]ed$|[aeiou]{2}ed$/.test(word)
}
