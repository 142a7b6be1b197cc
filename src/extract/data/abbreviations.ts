/** Written with a full stop and always before something: “Gov. Lee” is one sentence. */
export const PREFIXES: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof rev fr sr jr st sen sens rep reps gov govs lt col gen maj capt cpt sgt cpl pvt adm cmdr cdr det insp supt
   pres hon messrs mme mlle no nos vs v art fig al e.g i.e cf ca approx dept asst assoc mt ft ave blvd spc ens brig`.split(
    /\s+/,
  ),
)

/** Written with a full stop anywhere: they end a sentence only before a word that starts one. */
export const INITIALISMS: ReadonlySet<string> = new Set(
  `inc co corp ltd llc plc bros u.s u.k u.n d.c l.a n.y a.m p.m ph.d m.d b.a m.a jan feb mar apr jun jul aug sept sep oct nov dec
   mon tue tues wed thu thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo
   mont neb nev okla ore pa tenn tex va vt wash wis wyo etc est`.split(/\s+/),
)

/** Words that start a sentence rather than go on with a name. */
export const STARTERS: ReadonlySet<string> = new Set(
  `The A An He She It They We I You In On At But And Or So If When While As After Before This That These Those There His
   Her Its Their Our My For To From With By Asked What Who Why How Where Not No Yes Now Then Still Yet Also Some Many Most
   All Both Last Since Though Although However According Mr Mrs Ms Dr Sen Rep Gov`.split(/\s+/),
)
