/** Elements that surround an article on a page, by what they are. */
const ELEMENTS = new Set(
  'NAV ASIDE FOOTER FORM BUTTON DIALOG FIGCAPTION SCRIPT ADDRESS VIDEO AUDIO SELECT LABEL INPUT TEXTAREA'.split(' '),
)
const ROLES = new Set(
  'navigation complementary banner contentinfo search dialog alert note menu toolbar tablist marquee status doc-endnotes doc-footnote'.split(
    ' ',
  ),
)

/** What the attributes say that name an element, one by one. */
const NAMING =
  'class id data-component data-module data-testid data-test-id data-qa data-name data-gu-name data-type'.split(' ')

/** What a page shows to nobody who looks at it: for programs that read aloud, for later or never. */
const HIDDEN = new Set([
  'sr-only',
  'visually-hidden',
  'visuallyhidden',
  'screen-reader',
  'screenreader',
  'hide-visually',
])
const HIDDEN_STYLE =
  /display\s?:\s?none|visibility\s?:\s?hidden|clip\s?:\s?rect|(?:left|top|text-indent)\s?:\s?-\d{3,}/i

/** What readers say, of which there may be more than of the article. */
const COMMENTS = new Set(
  'comment comments commenting discussion disqus respond responses replies livefyre coral'.split(' '),
)

/** What is no part of an article in an element of whose name they are a part, on their own or behind one another. */
const AROUND = new Set(
  `ad ads adslot adunit advert adverts advertisement advertisements advertising adsbygoogle dfp mpu mrec leaderboard
  sponsor sponsored sponsorship promo promos promoted promotion promotions outbrain taboola
  nav navbar navigation menu breadcrumb breadcrumbs pagination pager toolbar footer masthead topbar sidebar skip
  cookie cookies consent gdpr ccpa onetrust privacy modal overlay popup lightbox toast banner ticker liveticker
  newsletter newsletters signup mailing email donate donation donations contribution contributions epic appeal
  share sharing sharedaddy social socials follow feedback reactions claps ufi
  related recommended recommendation recommendations recirc recirculation trending popular teaser teasers links
  author authors byline bylines bio contributor contributors avatar submitted
  date dateline datetime timestamp meta metadata kicker eyebrow
  caption captions credit credits gallery slideshow carousel video player audio playlist podcast
  embed embeds embedded tweet twitter instagram facebook tiktok youtube
  tag tags topics keywords labels categories widget toc pullquote pullquotes footnote footnotes endnote endnotes
  poll quiz survey rating ratings counter copyright disclaimer disclosure
  most-read most-popular most-viewed most-shared read-more read-next read-also more-stories more-from more-on more-news
  more-articles see-also up-next next-article next-post previous-post prev-post post-navigation latest-news latest-posts
  latest-stories recent-posts top-stories key-events reading-time read-time time-to-read pull-quote mailing-list skip-link
  log-in sign-in sign-up print-info rich-link img-title image-title image-source article-source`.split(/\s+/),
)

/** What may be an invitation to pay, or the very text that is to be paid for. */
const GATES = new Set(
  'paywall regwall gate subscribe subscription subscriber subscribers register registration membership piano'.split(
    ' ',
  ),
)
const INVITATION =
  /\b(?:subscri|log ?in|sign (?:in|up)|regist|free (?:trial|account)|already a (?:member|reader)|choose a plan)/i
const LONGEST_INVITATION = 600

/** `has-sidebar` has one and is none; `tag-cookies` is what an article is about. */
const ABOUT = new Set('has no not with without tag category cat type format single show hide after before'.split(' '))

/** What an element is by its own words. */
export type Kind = 'hidden' | 'comments' | 'around' | 'gate' | null

/** What is used of an element to tell what it is. */
export interface Named {
  readonly tagName: string
  readonly textContent: string
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  hasAttributes(): boolean
}

export function kindOf(element: Named): Kind {
  if (!element.hasAttributes()) return ELEMENTS.has(element.tagName) ? 'around' : null
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return 'hidden'
  if (HIDDEN_STYLE.test(element.getAttribute('style') ?? '')) return 'hidden'
  const role = element.getAttribute('role')
  if (ELEMENTS.has(element.tagName) || (role !== null && ROLES.has(role))) return 'around'
  if (/^(?:author|tag)$/.test(element.getAttribute('rel') ?? '') || element.getAttribute('itemprop') === 'author') {
    return 'around'
  }
  let kind: Kind = null
  for (const attribute of NAMING) {
    for (const name of element.getAttribute(attribute)?.split(/\s+/) ?? []) {
      const found = kindByName(name)
      if (found === 'hidden' || found === 'comments') return found
      if (kind !== 'around') kind = found ?? kind
    }
  }
  return kind === 'gate' && !invites(element) ? null : kind
}

const kinds = new Map<string, Kind>()
/** Names of a page come again and again, and those of the next page of a house, too. */
const MOST_KINDS = 10_000

/** Nobody writes a longer one. */
const LONGEST_NAME = 100

function kindByName(name: string): Kind {
  if (name.length > LONGEST_NAME) return null
  const known = kinds.get(name)
  if (known !== undefined) return known
  if (kinds.size >= MOST_KINDS) kinds.clear()
  const kind = kindOfWords(wordsOf(name))
  kinds.set(name, kind)
  return kind
}

function kindOfWords(words: readonly string[]): Kind {
  if (words.length === 0 || ABOUT.has(words[0]!)) return null
  const pairs = words.slice(1).map((word, index) => `${words[index]}-${word}`)
  const all = [...words, ...pairs]
  if (all.some(word => HIDDEN.has(word))) return 'hidden'
  if (words.some(word => COMMENTS.has(word))) return 'comments'
  if (all.some(word => AROUND.has(word))) return 'around'
  return words.some(word => GATES.has(word)) ? 'gate' : null
}

/** So short words in the middle of others may be chance: `sc-bAdXk`. */
const SHORTEST_JOINED = 5

/** `ad-slot__label--top3` → ad, slot, label, top; `AuthorBio` → author, bio. What no one would write is no word: `css-1ad9x`. */
function wordsOf(name: string): string[] {
  return name.split(/[^A-Za-z0-9]+/).flatMap(part => {
    const joined = part.split(/(?<=[a-z])(?=[A-Z])/)
    const words = joined.length > 1 ? joined.filter(word => word.length >= SHORTEST_JOINED) : joined
    return words.map(word => /^([A-Za-z]+)\d{0,6}$/.exec(word)?.[1]?.toLowerCase() ?? '').filter(word => word !== '')
  })
}

function invites({ textContent }: Named): boolean {
  return textContent.length < LONGEST_INVITATION && INVITATION.test(textContent)
}
