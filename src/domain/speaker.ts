import { z } from 'zod'

export const SpeakerType = z
  .enum(['person', 'organization', 'unnamed'])
  .describe('`unnamed` is somebody the article does not name: “a spokesman”')
export type SpeakerType = z.infer<typeof SpeakerType>

/** Who said a quote, as its article shows them. */
export const Speaker = z
  .object({
    id: z.string().describe('The same for the same name in every article; of an unnamed speaker, for one article'),
    name: z.string().describe('The fullest name the article prints'),
    type: SpeakerType,
    role: z.string().nullable().describe('Office or title as the article prints it'),
  })
  .meta({ id: 'Speaker', description: 'Who said it' })
export type Speaker = z.infer<typeof Speaker>

/** A speaker over all articles. */
export const SpeakerProfile = z
  .object({
    id: z.string(),
    name: z.string().describe('The name that most quotes carry'),
    type: SpeakerType,
    roles: z.array(z.string()).describe('Every office or title that articles print, in alphabetical order'),
    quote_count: z.int().min(0),
    article_count: z.int().min(0),
  })
  .meta({ id: 'SpeakerProfile', description: 'A speaker over all articles' })
export type SpeakerProfile = z.infer<typeof SpeakerProfile>

/** A form in which quotes show a speaker, and how many of them do. */
export interface SpeakerForm extends Omit<Speaker, 'id'> {
  quote_count: number
}

/** The profile that the quotes give: the most frequent name and type (the first of equals) and every role. */
export function profileOf(id: string, forms: readonly SpeakerForm[], article_count: number): SpeakerProfile {
  const roles = new Set(forms.map(form => form.role).filter(role => role !== null))
  return {
    id,
    name: mostFrequent(forms, form => form.name, quotesOf),
    type: mostFrequent(forms, form => form.type, quotesOf),
    roles: [...roles].sort(),
    quote_count: forms.reduce((sum, form) => sum + form.quote_count, 0),
    article_count,
  }
}

function quotesOf({ quote_count }: SpeakerForm): number {
  return quote_count
}

/** The value that most findings carry, the first of equals. */
export function mostFrequent<Form, Value extends string>(
  forms: readonly Form[],
  of: (form: Form) => Value,
  countOf: (form: Form) => number,
): Value {
  const counts = new Map<Value, number>()
  for (const form of forms) counts.set(of(form), (counts.get(of(form)) ?? 0) + countOf(form))
  const [first] = [...counts.keys()].sort().sort((a, b) => counts.get(b)! - counts.get(a)!)
  return first!
}
