import { words } from './lists.ts'

/** Words that are capitalised only because a sentence or a headline begins or because English does so: nobody's name. */
export const ORDINARY = words(`
  a about above according across actually additionally adding after afterwards again against all almost along alongside already also although always
  amid among an and another any anyone anything april are aren't around as asked at august away back because been before behind being below
  beneath besides between beyond both breaking but by can can't could couldn't december despite did didn't do does doesn't don't
  down due during each earlier earth easter eight eighteen either eleven else elsewhere even eventually ever every everybody everyone everything
  exactly except faced far february few fewer fifteen fifty finally first five following for forget former forty four fourteen friday from
  further furthermore generally get getting given go god going good great had half happy has hasn't have having he he'd he'll he's hello
  her here here's hers herself him himself his how how's however hundred hundreds i i'd i'll i'm i've if image in including
  indeed inside instead internet into is isn't it it'd it'll it's its itself january july june just keep know last late lately later
  least less let let's like likewise little look looking lots made make many march may maybe me meanwhile might mine monday
  more moreover most mostly much must my myself near nearly neither never nevertheless next nine no nobody none nonetheless nor
  not nothing november now o'clock october of off often oh ok okay on once one only onto or other others otherwise our ours
  out outside over overall own part people per perhaps photo please plus president-elect previously probably put quite rather
  really recent recently regarding right same saturday say says second see seeing seven seventeen several she she'd she'll she's
  should shouldn't similarly since six sixteen so some somebody someone something sometimes soon speaking still such sunday take taking
  ten than thank thanks that that's the their theirs them themselves then there there's thereafter therefore these they they'd they'll they're
  they've think third thirteen thirty this those though thousand thousands three through throughout thursday thus till to today together
  tomorrow tonight too toward towards tuesday twelve twenty two under unfortunately unless unlike until unto up upon us using usually
  versus very via video was wasn't watch we we'd we'll we're we've wednesday week well were weren't what what's whatever when
  whenever where whereas wherever whether which whichever while who who's whoever whole whom whose why will with within without won't
  would wouldn't yeah year years yes yesterday yet you you'd you'll you're you've your yours yourself september spring summer
  autumn winter christmas jan feb apr aug sep sept oct nov dec mon tue wed thu thur thurs fri sat sun am pm correction editor's advertisement related read updated update story share published
  usd eur gbp jpy chf
`)

/** Ordinary words that names have inside them: “Human Rights Watch”. */
export const INSIDE = words(
  'action first good great hello hope image last little one part people post second story watch week world year',
)

/** Words that make a capitalised phrase a thing, an event, a site or a measure: no person and no organization. */
export const THINGS = words(`
  accord act agreement airport amendment area arena avenue award awards bay beach bible bill book boulevard bowl bridge building
  campaign canal castle championship championships city code constitution convention county cup day days debate deal declaration drive
  election elections era expo fair festival film game games gate garden gardens gulf hall heights highway hill hills
  holocaust hotel hurricane initiative island islands lake lane law marathon mall memorial medal mosque mount mountain movie
  ocean olympics palace park parade pacific atlantic plan plaza prize program prison protocol rally resolution revolution ring river road room
  route rule sea series show square stadium statement storm strait street summit temple test theater theatre tour tournament tower town treaty trial
  trophy tunnel valley village wall war wars week world year
  aum capex cagr cogs cpi ebit ebita ebitda ebitdar egm agm eps esg etf etfs fcf fy gaap gdp gnp gst ifrs ipo ipos kpi kpis lbo m&a nii nim
  opex pce pmi ppi q&a r&d roa roce roe roi rpi vat yoy ytd
`)

/** What is a thing unless a name goes on with it: “AI”, but “Stability AI”. */
export const THINGS_ALONE = words(`
  ai aids api apis ar atm atms covid cpu cpus dna dvd dvds ev evs gps gpu gpus hiv hr iot lng lpg msrp nda ndas pc pcs pdf pr rna saas
  suv suvs tv tvs url vr
`)

/** Verbs that only somebody does; next to a capitalised word they make it somebody. */
export const ACTS = words(`
  accused acknowledged added admitted agreed announced argued asked believes called claimed claims commented concluded confirmed
  continued declared declined denied described estimated expects explained hopes insisted noted promised reported reports
  replied responded said saying says stated suggested tells thinks told tweeted urged vowed wants warned warns wrote writes
`)
