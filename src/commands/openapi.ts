import { parseArgs } from 'node:util'
import { buildApp } from '../http/app.ts'
import { openStore } from './open_store.ts'

/** `onrecord openapi`: the OpenAPI document on standard output. */
export async function run(words: string[]): Promise<number> {
  parseArgs({ args: words })
  const store = await openStore('sqlite::memory:')
  const app = await buildApp(store)
  await app.ready()
  console.log(JSON.stringify(app.swagger(), null, 2))
  await app.close()
  await store.close()
  return 0
}
