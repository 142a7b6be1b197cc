import { readsAll } from '../corpus.ts'
import { quotesOf, reportsOf, story } from './drafts.ts'

await readsAll(new URL('corpus/', import.meta.url), text => quotesOf(story(text)))
await readsAll(new URL('reports/', import.meta.url), text => reportsOf(story(text)))
