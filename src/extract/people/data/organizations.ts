import { phrases, words } from './lists.ts'

/** Words that make a capitalised phrase the name of an organization, wherever they stand in it. */
export const ORGANIZATION_WORDS = words(`
  academy administration agency airlines airways alliance ag armed army assembly assn associates association authority bancorp
  bank bbc board broadcasting brothers bureau cabinet capital center centre centers centers church clinic club co college
  commission committee communications companies company confederation conference congress consortium consulting
  cooperative corp corporation corps council court daily department dept electric electronics energy enterprises exchange
  express faculty federation financial force forces forum foundation fund gmbh gop group guard guild herald holdings
  hospital house inc industries initiative institute institution insurance intelligence international journal laboratories
  laboratory labs league legislature llc llp lobby ltd magazine management media ministry motors museum nations navy network
  networks news newspaper office organisation organization parliament partners partnership party pharmaceuticals plc police
  post press project publishing railway regiment reserve resources school secretariat securities senate service services
  society software solutions station store stores studios syndicate systems tech technologies technology telecom
  telegraph telephone television times treasury tribunal tribune trust tv union united universities university ventures wire
  workers works research studies strategies analytics polling logistics motor airport ventures watch action rights
`)

/** Organization words that go on with “of”, “for” and “on”: “Department of Justice”, “Centers for Disease Control and Prevention”. */
export const HEADS = words(`
  academy administration agency alliance army assembly association authority bank board bureau center centre centers chamber church
  clinic college commission committee conference confederation council court daughters democrats department directorate
  embassy faculty federation foundation fund house hospital institute institution league ministry museum office
  organisation organization parliament party school secretariat society sons union university
`)

/** Well-known organizations that no word of their name gives away, and places that speak for one. Lower case. */
export const ORGANIZATIONS = phrases(`
  abc news, airbus, al jazeera, al qaeda, al-qaeda, alibaba, amazon, american airlines, amnesty, apple, associated press, at&t,
  bank of america, barclays, bbc, bloomberg, bloomberg news, boeing, boko haram, bp, breitbart, buzzfeed, capitol hill, cbs, cia, citi,
  citigroup, cnn, congress, daimler, deutsche bank, disney, downing street, ebay, ecb, exxon, exxonmobil, facebook,
  fbi, fed, fifa, ford, fox news, general electric, general motors, goldman sachs, google, greenpeace, hamas, hezbollah, hsbc,
  ibm, imf, ikea, instagram, intel, interpol, isis, islamic state, jpmorgan, jpmorgan chase, kremlin, lockheed martin, lufthansa,
  mcdonald's, microsoft, moody's, morgan stanley, mozilla, msnbc, nasa, nato, nbc, nestle, netflix, new york times, nintendo, nissan,
  nokia, npr, nypd, oecd, opec, oracle, parliament, paypal, pentagon, pepsi, pfizer, planned parenthood, politico, procter & gamble,
  quds force, red cross, reuters, samsung, scotland yard, sec, senate, shell, siemens, sky news, sony, spacex, spotify,
  starbucks, state department, supreme court, taliban, tesla, toyota, twitter, uber, un, unesco, unicef, united nations,
  vatican, verizon, volkswagen, wal-mart, wall street journal, walmart, washington post, wells fargo, whatsapp, white house, wikileaks,
  world bank, xinhua, yahoo, youtube
`)

/** Capital letters that are no organization. */
export const NOT_ORGANIZATIONS = words(`
  ad ak al am az bc ca ceo cfo co coo cto ct dc dui er est faq fl ft ga gmt ia id ii iii il in iq iv it iva ks kg km ky la led
  ma mba md me mi mn mo mp mps ms msp mt mvp nc nd ne nh nj nm no nv ny nyc oh ok or pa pac pacs phd pm ph rsvp sc sd tn tx uk
  updated update us usa usd ut va vip vp vt wa watch wi wv wwi wwii xi vi vii viii ps ok lgbt
`)

/** Common nouns for an organization: “the company”, “the bank”. What each may stand for: a `company`, a `body` that is none, `any`, or only one whose name has the word. */
export const ORGANIZATION_NOUNS: ReadonlyMap<string, 'company' | 'body' | 'any' | 'named'> = new Map(
  Object.entries({
    company: 'company',
    firm: 'company',
    carmaker: 'company',
    automaker: 'company',
    retailer: 'company',
    manufacturer: 'company',
    startup: 'company',
    airline: 'company',
    giant: 'company',
    corporation: 'company',
    business: 'company',
    maker: 'company',
    lender: 'company',
    bank: 'company',
    insurer: 'company',
    operator: 'company',
    conglomerate: 'company',
    supplier: 'company',
    agency: 'body',
    group: 'any',
    organization: 'body',
    organisation: 'body',
    charity: 'body',
    association: 'body',
    newspaper: 'named',
    paper: 'named',
    magazine: 'named',
    network: 'named',
    ministry: 'named',
    department: 'named',
    commission: 'named',
    committee: 'named',
    university: 'named',
    institute: 'named',
    council: 'named',
    court: 'named',
    union: 'named',
    bureau: 'named',
    foundation: 'named',
    board: 'named',
    party: 'named',
    church: 'named',
    fund: 'named',
    authority: 'named',
    federation: 'named',
    league: 'named',
    club: 'named',
    college: 'named',
    center: 'named',
    centre: 'named',
    hospital: 'named',
    office: 'named',
    administration: 'named',
    society: 'named',
    museum: 'named',
    school: 'named',
    alliance: 'named',
  } as const),
)

/** Words that tell a company: “the agency” is none. */
export const COMPANY_WORDS = words(
  'ag airlines airways bancorp co company corp corporation gmbh holdings inc industries llc ltd motors plc stores',
)

/** Organization words of the state, of learning and of worship: “the company” is none of these. */
export const NOT_COMPANIES = words(`
  academy administration agency army assembly association authority board bureau cabinet center centre church college commission
  committee congress council court department fbi federation foundation government house imf institute kremlin league legislature
  ministry nations nato navy office opec organisation organization parliament party pentagon police reserve school secretariat
  senate society treasury tribunal un union university vatican
`)
