import { z } from 'zod'
import { mostFrequent, SpeakerType } from './speaker.ts'

/** An entity over all articles. */
export const EntityProfile = z
  .object({
    id: z.string(),
    name: z.string().describe('The name that most figures carry'),
    type: SpeakerType.nullable().describe(
      'What the speaker of the same id is; null when nobody of this id is quoted, as figures alone do not tell',
    ),
    metrics: z.array(z.string()).describe('The ids of all metrics that figures report of it, in alphabetical order'),
    figure_count: z.int().min(0),
    article_count: z.int().min(0),
  })
  .meta({ id: 'EntityProfile', description: 'An entity over all articles: whom figures are about' })
export type EntityProfile = z.infer<typeof EntityProfile>

/** A name and a metric with which figures show an entity, and how many of them do. */
export interface EntityForm {
  readonly name: string
  readonly metric: string | null
  readonly figure_count: number
}

/** What the figures tell of an entity: the most frequent name (the first of equals) and every metric. */
export function entityOf(id: string, forms: readonly EntityForm[], article_count: number): Omit<EntityProfile, 'type'> {
  const metrics = new Set(forms.map(form => form.metric).filter(metric => metric !== null))
  return {
    id,
    name: mostFrequent(
      forms,
      form => form.name,
      form => form.figure_count,
    ),
    metrics: [...metrics].sort(),
    figure_count: forms.reduce((sum, form) => sum + form.figure_count, 0),
    article_count,
  }
}
