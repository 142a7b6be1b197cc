import { phrases, words } from './lists.ts'

/** Countries, states and cities. As a speaker a place is its government: “Washington claimed”. Lower case. */
export const PLACES = phrases(`
  afghanistan, africa, alabama, alaska, albania, aleppo, algeria, algiers, america, amsterdam, angola, ankara, antarctica, arabia, argentina,
  arizona, arkansas, armenia, asia, athens, atlanta, auckland, austin, australia, austria, azerbaijan, baghdad, bahrain, baltimore,
  bangkok, bangladesh, barcelona, beijing, beirut, belarus, belfast, belgium, bengaluru, benghazi, berlin, birmingham, bolivia, bosnia,
  boston, botswana, brasilia, brazil, brisbane, britain, brooklyn, brussels, bucharest, budapest, buenos aires, bulgaria, burma, cairo,
  calais, california, cambodia, cameroon, canada, canberra, cape town, caracas, cardiff, catalonia, charleston, charlotte, chicago, chile,
  china, cleveland, colombia, colorado, connecticut, copenhagen, costa rica, crimea, croatia, cuba, cyprus, czech republic, dallas,
  damascus, delaware, delhi, denmark, denver, detroit, doha, dubai, dublin, east jerusalem, ecuador, edinburgh, egypt, el salvador, england,
  eritrea, estonia, ethiopia, eu, europe, european union, ferguson, fiji, finland, flint, florida, france, frankfurt, gaza, geneva,
  georgia, germany, ghana, glasgow, greece, guangzhou, guantanamo, guatemala, guinea, haiti, hamburg, hanoi, havana, hawaii, helsinki,
  hiroshima, holland, honduras, hong kong, houston, hungary, iceland, idaho, illinois, india, indiana, indianapolis, indonesia, iowa, iran, iraq,
  ireland, islamabad, israel, istanbul, italy, ivory coast, jakarta, jamaica, japan, jerusalem, johannesburg, jordan, kabul, kansas,
  karachi, kashmir, kazakhstan, kentucky, kenya, khartoum, kiev, kyiv, kosovo, kuala lumpur, kuwait, kyrgyzstan, lagos, lahore, laos,
  las vegas, latin america, latvia, lebanon, leeds, liberia, libya, lima, lisbon, lithuania, liverpool, london, los angeles, louisiana,
  luxembourg, macedonia, madrid, maine, malaysia, malta, manchester, manhattan, manila, maryland, massachusetts, mecca, melbourne, memphis,
  mexico, mexico city, miami, michigan, middle east, milan, milwaukee, minneapolis, minnesota, mississippi, missouri, moldova, mongolia,
  montana, montreal, morocco, moscow, mozambique, mumbai, munich, myanmar, nairobi, nashville, nebraska, nepal, netherlands, nevada,
  new delhi, new england, new hampshire, new jersey, new mexico, new orleans, new york, new york city, new zealand, newark, nicaragua,
  niger, nigeria, north america, north carolina, north dakota, north korea, northern ireland, norway, oakland, ohio, oklahoma, oman, ontario,
  oregon, orlando, oslo, ottawa, pakistan, palestine, panama, paraguay, paris, pennsylvania, perth, peru, philadelphia, philippines,
  phoenix, pittsburgh, poland, portland, portugal, prague, puerto rico, pyongyang, qatar, quebec, raqqa, rhode island, rio de janeiro, riyadh,
  romania, rome, russia, rwanda, sacramento, saint petersburg, san antonio, san bernardino, san diego, san francisco, san jose, santiago, sao paulo, saudi arabia,
  scotland, seattle, senegal, seoul, serbia, shanghai, shenzhen, sierra leone, silicon valley, singapore, slovakia, slovenia, somalia,
  south africa, south america, south carolina, south dakota, south korea, south sudan, soviet union, spain, sri lanka, st. louis, st. petersburg, stockholm,
  strasbourg, sudan, sweden, switzerland, sydney, syria, taipei, taiwan, tanzania, tehran, tel aviv, tennessee, texas, thailand, the hague, tibet,
  tokyo, toronto, tripoli, tunis, tunisia, turkey, u.k, u.s, u.s.a, uae, uganda, uk, ukraine, united arab emirates, united kingdom, united states,
  uruguay, us, usa, utah, uzbekistan, vancouver, venezuela, vermont, vienna, vietnam, virginia, wales, warsaw, washington, washington d.c,
  washington dc, west bank, west virginia, wisconsin, wuhan, wyoming, yemen, zimbabwe, zurich, d.c, n.y, n.h, n.j, n.c, s.c, n.d, s.d, r.i, ala, ariz, ark, calif, colo, conn, del, fla, ga, ill, ind, kan, ky, la, mass, md, mich, minn, miss, mo, mont, neb, nev, okla, ore, pa, penn, tenn, tex, va, vt, wash, wis, wyo, north, south, east, west
`)

/** Peoples, languages, faiths and parties: capitalised, and nobody's name. Lower case; a plural -s is left out. */
export const PEOPLES = words(`
  afghan african african-american albanian algerian american anglo arab arabic argentine argentinian armenian asian asian-american
  australian austrian belgian bosnian brazilian british briton bulgarian cambodian canadian catholic caucasian chechen chilean chinese
  christian colombian communist conservative croatian cuban czech danish dane democrat democratic dutch egyptian english estonian
  ethiopian european evangelical filipino finnish finn flemish french frenchman georgian german ghanaian greek haitian hebrew hindu
  hispanic hungarian icelandic indian indonesian iranian iraqi irish islamic islamist israeli italian ivorian jamaican japanese jew
  jewish jordanian kenyan korean kosovar kurd kurdish kuwaiti labour latin latino latvian lebanese liberal libertarian libyan
  lithuanian malaysian maltese maoist marxist mexican mongolian moroccan mormon muslim nazi nepali nigerian nordic norwegian
  orthodox ottoman pakistani palestinian persian peruvian pole polish portuguese protestant qatari republican roma romanian
  russian rwandan saudi scandinavian scot scottish senegalese serb serbian shia shiite sikh singaporean slovak slovenian
  socialist somali soviet spaniard spanish sudanese sunni swede swedish swiss syrian taiwanese tamil texan thai tibetan tory
  tunisian turk turkish ugandan ukrainian vatican venezuelan vietnamese welsh western yazidi yemeni zimbabwean
`)
