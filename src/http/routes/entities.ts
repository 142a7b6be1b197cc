import { z } from 'zod'
import { EntityPage, EntityShown } from '../../domain/shown.ts'
import { FILTERS, filterOf } from '../filters.ts'
import { answered, type Listing, listParameters, shapeParameters, shownAs } from '../listing.ts'
import { operation } from '../operation.ts'
import { id, none } from '../parameters.ts'
import { existing } from '../problems.ts'
import { showings } from '../showing.ts'

const listing = {
  list: 'entities',
  filters: FILTERS.entities,
  filter: filterOf.entities,
  shown: showings.entity,
} satisfies Listing<'entities'>

export const entityRoutes = [
  operation({
    path: '/v1/entities',
    operation_id: 'listEntities',
    summary: 'List entities',
    description: 'Whom figures are about, in the order of their ids, with how many figures in how many articles.',
    tag: 'entities',
    params: none,
    query: z.strictObject(listParameters(listing)),
    answer: EntityPage,
    problems: [],
    example: '/v1/entities?limit=1',
    handle: input => answered(listing, input),
  }),
  operation({
    path: '/v1/entities/{entity_id}',
    operation_id: 'getEntity',
    summary: 'Get an entity',
    description: 'One entity over all articles. Its figures are at `/v1/figures?entity=…`.',
    tag: 'entities',
    params: z.strictObject({ entity_id: id.describe('Id of an entity') }),
    query: z.strictObject(shapeParameters(showings.entity)),
    answer: EntityShown,
    problems: ['not-found'],
    example: '/v1/entities/{entity_id}',
    handle: async ({ store, params: { entity_id }, query }) => ({
      body: await shownAs(showings.entity, store, existing('entity', entity_id, await store.entity(entity_id)), query),
    }),
  }),
]
