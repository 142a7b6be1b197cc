/** The blocks of a text that blank lines part. */
export function textBlocks(text: string): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map(block => block.trim())
    .filter(block => block !== '')
}

/** The blocks of a text whose lines are its paragraphs where no blank lines are. */
export function lineBlocks(text: string): string[] {
  const blocks = textBlocks(text)
  return blocks.length > 1 ? blocks : textBlocks(text.replace(/\n/g, '\n\n'))
}
