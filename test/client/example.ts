// The example of openapi/README.md, for the compiler; client.test.ts holds the two together.
import { createClient } from 'onrecord/client'

const onrecord = createClient({ baseUrl: 'http://127.0.0.1:3000' })

const { data, error } = await onrecord.POST('/v1/quotes/verify', {
  body: { text: 'I would welcome such phone calls', speaker: 'Ren Zhengfei' },
})
if (error) throw new Error(error.detail)
console.log('verdict' in data ? data.verdict : data.items)

for await (const quote of onrecord.items('/v1/quotes', { params: { query: { speaker: ['Ren Zhengfei'] } } })) {
  console.log(quote.speaker?.name, quote.text)
}
