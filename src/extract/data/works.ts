/** What a title in quotation marks is the title of. */
export const WORKS: ReadonlySet<string> = new Set(
  `film movie show series song album book novel documentary play musical program programme broadcast magazine episode sitcom drama
   comedy single hit track podcast headline headlines titled entitled named starring host co-host anchor`.split(/\s+/),
)

/** What stands before a title or a term in quotation marks. */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(
  `the a an so-called called named titled entitled known dubbed as of term word phrase song film show book and or in on with to
   for`.split(/\s+/),
)
