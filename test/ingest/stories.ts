export interface Story {
  id: string
  headline: string
  paragraphs: string[]
  time: string
}

/** A made-up story of 300 to 600 words, or fewer, the same for a number on every call. As dense as news is: some eight quotes, direct and indirect, to 450 words, three figures of money and one of another kind. */
export function story(n: number, least = 240): Story {
  const chance = chanceOf(n + 1)
  const pick = <Value>(list: readonly Value[]): Value => list[Math.floor(chance() * list.length)]!
  const number = (most: number) => 2 + Math.floor(chance() * most)
  const person = () => `${pick(FIRST)} ${pick(LAST)}`
  const [lead, other] = [person(), person()]
  const words: Record<string, () => string> = {
    place: once(() => pick(PLACES)),
    thing: once(() => pick(THINGS)),
    firm: once(() => `${pick(LAST)} ${pick(TRADES)}`),
    lead: () => lead,
    surname: () => lead.split(' ')[1]!,
    other: () => other,
    role: once(() => pick(ROLES)),
    office: once(() => pick(OFFICES)),
    n: () => `${number(90)}`,
    money: () => `${pick(['$', '£', '€'])}${number(900)}.${number(7)} ${pick(['million', 'billion'])}`,
    year: () => `${2016 + number(7)}`,
    day: () => pick(DAYS),
    thought: () => pick(THOUGHTS),
    claim: () => pick(CLAIMS),
    said: () => pick(SAID),
    scene: () => pick(SCENES),
  }
  const filled = (text: string): string => text.replace(/\{(\w+)\}/g, (_, name: string) => filled(words[name]!()))
  const length = least + Math.floor(chance() * 1.25 * least)
  const paragraphs = [filled(pick(OPENINGS))]
  for (let count = 0, i = 0; count < length; i++) {
    const kinds = [SPEECH, FACTS, REPORTS, SPEECH, FACTS]
    const paragraph = filled(`${pick(kinds[i % kinds.length]!)} ${pick([...REPORTS, ...FACTS, '{scene}'])}`)
    count += paragraph.split(' ').length
    paragraphs.push(paragraph)
  }
  return {
    id: `story-${n}`,
    headline: filled(`${pick(HEADLINES)}, part ${n}`),
    paragraphs,
    time: `2024-0${1 + (n % 9)}-1${n % 10}T0${n % 10}:30:00Z`,
  }
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function chanceOf(seed: number): () => number {
  let state = seed * 0x9e3779b9
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function once(make: () => string): () => string {
  let made: string | undefined
  return () => (made ??= make())
}

const list = (words: string) => words.split(', ')
const FIRST = list(
  'Maud, Jonna, Colm, Priya, Theo, Noa, Ida, Tom, Agnès, Luis, Hanna, Omar, Ruth, Petra, Kofi, Elina, Marek, Sana, Viktor, Alice, Bruno, Chidi, Dana, Emil',
)
const LAST = list(
  'Ferrier, Pihl, Daly, Nandakumar, Lindqvist, Ben-Ami, Marsh, Okoro, Lefèvre, Ortega, Vogt, Abara, Kask, Novak, Rahman, Sorensen, Whitlock, Zhang, O’Hare, Castellano, Brandt, Mwangi, Teller, Yusuf',
)
const PLACES = list(
  'Kelmouth, Dunholm, Wexbridge, Ebberton, Sands Island, Oulu, Haifa, Port Ellery, Marlow Heath, Trondheim, Gdynia, Bergen, Leuven, Aarhus',
)
const THINGS = list('bridge, harbour, school, ferry, bakery, museum, mill, hospital, library, tram line, stadium, dam')
const TRADES = list('Foods, Shipping, Energy, Holdings, Motors, Textiles, Bank, Software, Pharma, Airlines')
const ROLES = list(
  'chief executive, chair of the board, finance director, mayor, head of planning, spokeswoman, union leader',
)
const OFFICES = list('city council, weather office, ministry of transport, port authority, regulator, health board')
const DAYS = list('Monday, Tuesday, Wednesday, Thursday, Friday, Saturday')
const SAID = list('said, told reporters, added, explained, warned, insisted, replied')

const HEADLINES = [
  'The {thing} of {place} opens late',
  '{firm} lifts its outlook after a strong {day}',
  '{place} votes on the future of its {thing}',
  '{lead} to leave {firm} after {n} years',
]
const OPENINGS = [
  'The {thing} in {place} will stay closed until {day}, the {office} said, after an inspection found {n} faults in what was meant to be the town’s newest landmark.',
  '{firm} made a profit of {money} in {year}, {n}% more than a year earlier, the company said on {day}, and named {lead} as its new {role}.',
  '{lead}, {role} of {firm}, said on {day} that the company would move {n} jobs to {place}, a decision that had been expected for months.',
  'After {n} hours of debate, the {office} in {place} agreed on {day} to rebuild the {thing}, ending an argument that has divided the town since {year}.',
]
/** What people think, in their own words. */
const THOUGHTS = [
  'We did not expect it to go so well, and I would not promise that it will again',
  'Nobody asked the people who have to live with it every single day',
  'It was the weather, and it was luck, and a little of it may have been us',
  'We have more questions now than we had when we started',
  'If the numbers are right, we have {n} months, and if they are wrong we have none',
  'I have worked here for {n} years and I have never seen a winter like this one',
  'The plan is good, but a plan is only paper until somebody pays for it',
  'We are talking to everyone, and everyone is talking to us, and that is a start',
  'This is not about money, it is about what kind of place we want to be',
]
const CLAIMS = [
  'the work would take {n} months and cost {money}',
  'there had been no warning before {day}',
  'customers would not pay more than in {year}',
  'the contract was signed before the rules changed',
  'talks with the {office} were going better than reported',
  'a decision could not wait until the spring',
]
const SPEECH = [
  '“{thought},” {said} {lead}, the {role} of {firm}. “{thought}.”',
  '“{thought}. {thought},” {surname} {said}.',
  '“{thought},” {said} {other}, who has run a shop beside the {thing} since {year}.',
  '{other}, a teacher, called the plan “brave” and its price “anything but”. “{thought},” she {said}.',
]
const REPORTS = [
  '{surname} said that {claim}.',
  'According to the {office}, {claim}.',
  'A spokesman for {firm} said {claim}, but would not give details.',
  'The {office} denied that {claim}, and {other} told a local radio station that {claim}.',
]
const FACTS = [
  'Revenue of {firm} rose {n}% to {money} in {year}, while net income fell to {money}.',
  'The {thing} was built in {year} by a firm from {place} and has been repaired {n} times, most of them after storms that came in from the sea without much notice.',
  'Some {n} people had gathered outside the town hall by noon, a few of them with signs, most with umbrellas, and all of them with an opinion about what should come next.',
  'Its shares closed {n}.{n}% lower on {day}, at the lowest price since {year}, in a market that had little else to trade on and even less patience.',
  'The first phase, which begins in {year}, covers the road, the drains and {n} new flats; the second, for which nobody has named a date, would add a park and a landing stage.',
  'Under the agreement {place} keeps a share of {n}% and two seats on the board, and every change to the timetable must be announced {n} weeks before it takes effect.',
]
const SCENES = [
  'Behind the fence, two cranes stood still in the wind, and a man in a yellow coat was writing numbers on the wall with a piece of chalk.',
  'The meeting, in a hall that smelled of wet wool and floor polish, went on until long after the last bus had left.',
  'On the quay the gulls had taken over, and nobody seemed to mind; the ticket office was shut and its clock had stopped.',
  'Similar projects in {place} and elsewhere have run late, run over budget or, in one case, run into the harbour wall.',
]
