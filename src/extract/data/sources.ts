/** Common nouns for those who speak: “a spokesman”, “two officials”. Endings say it for many more (-er, -ist, -ian). */
export const SPEAKERS: ReadonlySet<string> = new Set(
  `spokesman spokeswoman spokesperson spokespeople aide aides official officials adviser advisers advisor advisors analyst
   analysts critic critics supporter supporters president chairman chairwoman chair chief director secretary minister senator
   congressman congresswoman governor mayor candidate nominee lawyer lawyers attorney attorneys judge justice prosecutor officer
   officers general colonel professor expert experts author authors writer editor reporter reporters journalist columnist
   pollster strategist strategists operative economist economists researchers researcher scientist scientists founder owner
   executive ceo boss manager coach player man woman men women people person boy girl mother father son daughter wife
   husband brother sister friend friends neighbor neighbors resident residents student students teacher worker workers
   farmer voter voters respondents delegate delegates lawmaker lawmakers democrats republicans conservatives liberals
   leader leaders activist activists protester protesters crowd audience witness witnesses victim victims survivor
   campaign committee company firm group groups organization party government administration department ministry
   agency court council commission union bank newspaper paper magazine network others many some source sources
   insider insiders diplomat diplomats ambassador representative congress parliament police authorities doctor host
   moderator interviewer questioner caller billionaire businessman mogul actor actress singer star pastor bishop pope`.split(
    /\s+/,
  ),
)

/** Things that speak for somebody: “the statement said”. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  `statement report letter email e-mail memo article editorial release tweet post ad book poll survey study lawsuit complaint
   filing document documents transcript sign signs banner headline caption note message ruling opinion decision order speech
   platform website page video story column text essay review account bill law amendment constitution`.split(/\s+/),
)

/** Nouns for things, never a speaker. */
export const THINGS: ReadonlySet<string> = new Set(
  `time times day days year years week weeks month months way ways thing things point issue issues question questions
   comments comment remarks remark words word case fact idea plan policy move moment problem state country world war vote
   votes race election money job deal interview debate event rally part end lot number percent something nothing anything`.split(
    /\s+/,
  ),
)
