import { words } from './lists.ts'

/** Forms of address before a name: they tell a gender and are no role. */
export const COURTESY: ReadonlyMap<string, 'male' | 'female' | null> = new Map(
  Object.entries({
    mr: 'male',
    mister: 'male',
    sir: 'male',
    lord: 'male',
    mrs: 'female',
    ms: 'female',
    miss: 'female',
    madam: 'female',
    mme: 'female',
    dame: 'female',
    lady: 'female',
    dr: null,
    prof: null,
  } as const),
)

/** Role nouns that tell a gender. */
export const GENDERED: ReadonlyMap<string, 'male' | 'female'> = new Map(
  Object.entries({
    actor: 'male',
    actress: 'female',
    alderman: 'male',
    anchorman: 'male',
    anchorwoman: 'female',
    assemblyman: 'male',
    assemblywoman: 'female',
    brother: 'male',
    businessman: 'male',
    businesswoman: 'female',
    chairman: 'male',
    chairwoman: 'female',
    congressman: 'male',
    congresswoman: 'female',
    councilman: 'male',
    councilwoman: 'female',
    daughter: 'female',
    duchess: 'female',
    duke: 'male',
    father: 'male',
    frontman: 'male',
    grandfather: 'male',
    grandmother: 'female',
    husband: 'male',
    king: 'male',
    mother: 'female',
    policeman: 'male',
    policewoman: 'female',
    pope: 'male',
    prince: 'male',
    princess: 'female',
    queen: 'female',
    sister: 'female',
    son: 'male',
    spokesman: 'male',
    spokeswoman: 'female',
    sportsman: 'male',
    widow: 'female',
    wife: 'female',
  } as const),
)

/** What people are: offices, professions, ranks. One word each, singular, lower case, without the full stop. */
export const ROLES: ReadonlySet<string> = new Set([
  ...GENDERED.keys(),
  ...words(`
    academic accountant baker builder butcher cook electrician fisherman miner plumber cashier barber carer activist adm adviser advisor aide ambassador analyst anchor announcer archbishop architect artist
    assistant astronaut athlete attorney author ayatollah banker baroness biologist bishop blogger boss broadcaster broker
    campaigner candidate capt captain cardinal cardiologist carpenter ceo cfo chair chairperson champion chancellor chef
    chemist chief cleric clerk climatologist coach co-author co-chair co-director co-founder co-owner col colonel columnist
    comedian commander commentator commissioner composer conservationist consul consultant contractor controller convener coo
    coordinator coroner correspondent councillor councilor counsel counselor counsellor critic curator cto dancer dealer
    dean defender delegate demographer dentist deputy designer detective developer diplomat director doctor driver
    ecologist economist editor editor-in-chief educator emir emperor engineer entrepreneur envoy epidemiologist evangelist
    executive expert farmer filmmaker financier firefighter forecaster founder gen general geologist goalkeeper gov governor
    guard guitarist head headteacher historian host imam inspector instructor insp interpreter
    inventor investigator investor jihadist journalist judge justice landlord lawmaker lawyer leader lecturer lecturer
    legislator librarian lieutenant lobbyist lt maj major manager marshal mayor medic member meteorologist mep midfielder
    minister mla model moderator monk mp msp musician negotiator neighbor neighbour neurologist novelist nun
    nurse officer official ombudsman operator organiser organizer owner painter paramedic partner pastor pathologist patient
    pediatrician performer philanthropist philosopher photographer physician physicist pilot pioneer planner player playwright
    poet politician pollster preacher premier presenter president president-elect priest principal producer professor
    programmer prosecutor provost psychiatrist psychologist publicist publisher quarterback rabbi radiologist ranger
    rapper realtor receptionist rector referee registrar rep reporter representative republican democrat researcher resident
    rev reverend scholar scientist scriptwriter secretary secretary-general seismologist sen senator sergeant sgt sheikh
    sheriff shopkeeper singer skipper sociologist soldier solicitor solicitor-general songwriter speaker specialist
    spokesperson sponsor staffer star statistician strategist striker student superintendent supervisor supporter surgeon
    surveyor survivor teacher technician technologist terrorist theologian therapist trader trainer translator treasurer
    trustee tsar tycoon undersecretary veteran vice-chair vice-chairman vice-president veterinarian vicar virologist
    volunteer warden witness worker writer zoologist billionaire millionaire co-chairman co-chairwoman cofounder
    frontrunner front-runner nominee incumbent challenger taoiseach sultan
  `),
])

/** Plural role nouns are nobody in particular: “officials”, “two lawyers”. */
export const CROWDS = words(`
  authorities people police officers scientists critics supporters opponents voters analysts experts men women
  others some many few several most both sources residents colleagues prosecutors parents students teachers
`)

/** Words that stand before a role noun and belong to it. Lower case. */
export const MODIFIERS = words(`
  acting advisory affairs associate attorney board business campaign chief city club co communications company congressional
  county defence defense democratic department deputy development district editorial education elect emeritus executive
  family federal finance financial first foreign former founding fellow gay general global government group health high
  home housing human industry intelligence interim investment joint junior labor labour lead leading legal legislative
  longtime long-time managing marketing media medical military municipal national news one-time operating operations
  opposition outgoing party police policy political presidential presumptive press prime principal private program project
  public regional relations research republican research retired retiring ruling science security senate senior shadow
  social staff state strategy supreme team tax technology then top trade transport treasury union university veteran vice
  white world chairman co-founder campaign founder owner player cabinet interior environment energy health justice culture
`)

/** Words that may follow “Secretary of”, “Minister of” and “Head of” as part of the office. */
export const OFFICES = words(`
  state defense defence treasury commerce education energy health transportation transport agriculture labor labour interior
  justice staff police operations finance foreign affairs homeland security human services research trade veterans house
  government culture environment communications policy technology design marketing court
`)

/** Role nouns that name the same office of an organization. */
export const SAME_OFFICE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    boss: 'ceo',
    chief: 'ceo',
    'chief executive': 'ceo',
    'chief executive officer': 'ceo',
    leader: 'ceo',
    head: 'ceo',
    chairwoman: 'chair',
    chairman: 'chair',
    chairperson: 'chair',
    spokesperson: 'spokes',
    spokesman: 'spokes',
    spokeswoman: 'spokes',
    sen: 'senator',
    rep: 'representative',
    congressman: 'representative',
    congresswoman: 'representative',
    gov: 'governor',
    gen: 'general',
    premier: 'minister',
    pm: 'minister',
    candidate: 'nominee',
    founder: 'founder',
    'co-founder': 'founder',
  } as const),
)
