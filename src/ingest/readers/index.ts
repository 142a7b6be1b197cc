import { atom } from './atom.ts'
import { html } from './html.ts'
import { jsonFeed } from './json_feed.ts'
import { jsonLd } from './json_ld.ts'
import { markdown } from './markdown.ts'
import { ndjson } from './ndjson.ts'
import { ninjs } from './ninjs.ts'
import { plainText } from './plain_text.ts'
import type { Reader } from './reader.ts'
import { rss } from './rss.ts'

/** The formats that are read, the most particular first: the first that recognises a file reads it, else the first that its ending names. */
export const READERS: readonly Reader[] = [ndjson, jsonFeed, ninjs, jsonLd, rss, atom, html, markdown, plainText]
