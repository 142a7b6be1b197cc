/** Blocks of a web page that stand below an article and are none of it, each as a whole block. */
export const TRAILING_BOILERPLATE: readonly RegExp[] = [
  /^(?:leave|post|add|write) a (?:comment|reply)\.?$/i,
  /^(?:\d{1,6} )?comments?(?: \(\d{1,6}\))?$/i,
  /^(?:comments are closed|be the first to comment)\.?$/i,
  /^share (?:this|on) ?(?:article|story|post|facebook|twitter|x)?:?$/i,
  /^(?:print|e-?mail) this (?:article|story|post)$/i,
  /^(?:read|see) (?:more|next|also):?$/i,
  /^(?:related|recommended|popular) (?:articles?|stories|posts|news):?$/i,
  /^(?:sign up|subscribe) (?:for|to) (?:our|the) [\w ]{0,40}newsletters?\.?$/i,
  /^advertisement$/i,
]

/** Paragraphs without what trails behind the article. */
export function withoutTrailing(blocks: readonly string[]): { paragraphs: string[]; removed: string[] } {
  const end = blocks.findLastIndex(block => !boilerplate(block)) + 1
  return { paragraphs: blocks.slice(0, end), removed: blocks.slice(end) }
}

export function boilerplate(block: string): boolean {
  return TRAILING_BOILERPLATE.some(pattern => pattern.test(block))
}
