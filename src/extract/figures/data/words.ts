/** Closed classes of English, as far as telling noun phrases apart needs them. A word in none of them may stand in one. */
const CLASSES = {
  determiner:
    'the a an its our their his her my your this that these those such certain any each all no some both every another whose',
  preposition:
    'of in on at for to from by with as during within under over between through against into upon per than including excluding via toward towards among across about after before since until till despite without because like plus minus versus around onto off out up down above below near except following regarding concerning throughout',
  conjunction:
    'and or but while whereas which who whom when where if although though because however therefore so than nor yet whether',
  be: "is was were are be been being 's 're",
  auxiliary: 'has have had having will would could should may might can do does did must shall',
  pronoun: 'we it they he she i you us them there itself themselves ourselves',
  adverb:
    'approximately respectively primarily also not only just about nearly almost roughly around already currently previously further still now then even too very together again once early late ago later earlier today yesterday mainly partially partly largely attributable substantially additionally consequently accordingly net_of',
  time: 'last next year years quarter quarters month months week weeks day days january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec fiscal ended ending half period periods monday tuesday wednesday thursday friday saturday sunday',
  verb: 'include includes included including represent represents represented exceed exceeds exceeded total totals totaled totalled totaling totalling equal equals equaled require requires provide provides expect expects expected remain remains remained relate relates consist consists consisted rose rise rises fell fall falls grew grow grows went go goes come comes came became become becomes began begin made make makes paid pay pays spent spend spends bought buy buys sold sell sells took take takes gave give gives given saw see sees hit hits cut cuts lost lose loses won wins get gets got put puts set sets led leads kept keep keeps held hold holds brought bring brings left leave leaves told tell tells said says say think thinks thought use uses believe believes contain contains reflect reflects amount amounts cost costs reach reaches raise raises earn earns owe owes bear bears charge charges approve approves authorize authorizes permit permits estimate estimates owns issue issues sought borne arose drawn drew stood stands shrank sank slid swung sprang beat met ran struck swept withdrew undertook overtook lent built sent dealt felt meant broke chose drove fled flew froze knew spoke stole threw',
} as const

export type WordClass = keyof typeof CLASSES

export const WORD_CLASS: ReadonlyMap<string, WordClass> = new Map(
  (Object.keys(CLASSES) as WordClass[])
    .flatMap(name => CLASSES[name].split(' ').map(word => [word, name] as const))
    .toReversed(),
)

/** Verbs in -ed and -s that no noun phrase goes on with: “the company recorded investments”. */
export const FINITE = new Set(
  'recorded recognized recognised reported posted announced completed acquired received issued repurchased incurred entered purchased generated invested awarded raised maintains maintained agreed offered planned launched ordered imposed fined accrued wrote announced agreed settled borrowed donated pledged repaid declared granted contributed transferred reclassified adopted sued claimed demanded estimated'.split(
    ' ',
  ),
)

/** Verbs that only join a subject to its number: “totaled”, “amounted to”. */
export const LINKING = new Set(
  'be is was were are totaled totalled total totals amounted amounts equaled equals reached hit remained remains stood stands came averaged exceeded exceeds represented represents'.split(
    ' ',
  ),
)

/** Nouns that measure nothing themselves. */
export const GENERIC = new Set(
  'amount amounts total company companies corporation group firm note notes table end date item items result results basis part portion majority addition connection accordance agreement term terms plan plans statement statements section business businesses number level range percentage percent rate shares share time excess aggregate person people customers investors analysts one two three'.split(
    ' ',
  ),
)

/** Heads of phrases that measure. */
export const MEASURES = new Set(
  'expense expenses cost costs income loss losses gain gains benefit benefits asset assets liability liabilities value values debt obligation obligations balance price prices fee fees payment payments proceeds consideration earnings revenue revenues sales profit profits charge charges allowance allowances reserve reserves provision credit credits tax taxes deferred depreciation amortization impairment impairments goodwill contributions contribution commitments commitment borrowings notes investments investment receivables receivable payables payable inventory inventories equity dividends dividend compensation adjustment adjustments settlement settlements funding cash exposure collateral spending budget deficit surplus debts fine fines salary wages premium premiums deposits deposit loan loans rent interest backlog costs accrual accruals purchase purchases repurchases capital amount principal lease leases rentals outflow outflows inflow inflows increase decrease reduction savings turnover margin stake bid offer deal valuation facility bonds grant award damages penalty bill bail salary pension award guarantee guarantees'.split(
    ' ',
  ),
)
