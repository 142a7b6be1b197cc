import { readsAll } from '../corpus.ts'
import { figures, meaning } from './reading.ts'

await readsAll(new URL('corpus/', import.meta.url), text => figures(text).map(meaning))
