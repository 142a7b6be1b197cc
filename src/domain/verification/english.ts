/** Words that turn a sentence round. Without the sentence that holds one, its neighbour may mean something else. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  `no not never none nobody nothing nowhere nor neither without cannot hardly barely scarcely seldom rarely false wrong
  untrue if unless except nonsense`.split(/\s+/),
)

/** “don't”, “can’t”. */
export const NEGATED = /n't$/

/** Abbreviations that end in a full stop and seldom end a sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof gen col lt sgt capt sen rep gov pres hon rev st sr jr inc corp co ltd bros vs etc no nos vol fig
  dept est approx jan feb mar apr jun jul aug sep sept oct nov dec`.split(/\s+/),
)
