/** Verbs that attribute only words in marks: without marks they tell what was done, not what was said. */
export const SILENT: ReadonlySet<string> = new Set(
  `post include take go give use lead hold put keep cast contain close open start begin end finish make send hit relate invite
   identify title text tag style sing observe air sign seem appear look continue email
   issue like back release began interview share shoot message record fire celebrate term broadcast read laugh volunteer brief`.split(
    /\s+/,
  ),
)
