import { readFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'

/** The TypeScript of an OpenAPI document: src/client/schema.ts. */
export async function clientTypes(document: string): Promise<string> {
  const ast = await openapiTS(JSON.parse(readFileSync(document, 'utf8')))
  return `// Made of openapi/openapi.json by \`npm run openapi\`; test/client/client.test.ts holds them together.\n${astToString(ast)}`
}
