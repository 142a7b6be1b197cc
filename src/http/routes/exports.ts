import { z } from 'zod'
import { articleColumns, type Column, figureColumns, quoteColumns } from '../../domain/tables.ts'
import type { ArticleFilter, PageRequest, Rows, Snapshot } from '../../store/store.ts'
import { copied, exported, FORMATS, type Listed } from '../exporting.ts'
import { FILTERS, filterOf } from '../filters.ts'
import { operation } from '../operation.ts'
import { none } from '../parameters.ts'

/** The lists, with the filters that they have in their own routes. */
const lists = [
  listed('articles', FILTERS.articles, articleColumns, filterOf.articles, fullArticles),
  listed('quotes', FILTERS.quotes, quoteColumns, filterOf.quotes, (snapshot, filter, request) =>
    snapshot.quotes(filter, request),
  ),
  listed('figures', FILTERS.figures, figureColumns, filterOf.figures, (snapshot, filter, request) =>
    snapshot.figures(filter, request),
  ),
]

const EXAMPLES: Record<string, string> = { articles: '', quotes: '?kind=mixed', figures: '?metric=revenue' }

export const exportRoutes = [
  ...lists.flatMap(({ name, query, columns, page }) =>
    FORMATS.map(format =>
      operation({
        path: `/v1/exports/${name}.${format.ending}`,
        operation_id: `export${capital(name)}${capital(format.ending)}`,
        summary: `Export ${name} as ${format.ending.toUpperCase()}`,
        description: `All ${name} that the filters leave, in the order of their list and from one revision. The trailer field \`Onrecord-Count\` has their number${format.ending === 'ndjson' ? ', and so has the last line, `{"trailer": {"count": …}}`' : ''}: without it the file is not whole.`,
        tag: 'exports',
        params: none,
        query,
        answer: z.string(),
        media_type: format.media_type,
        streams: {},
        problems: [],
        example: `/v1/exports/${name}.${format.ending}${EXAMPLES[name]}`,
        handle: ({ store, query }) => exported(store, { name, columns, page: page(query) }, format),
      }),
    ),
  ),
  operation({
    path: '/v1/exports/onrecord.sqlite',
    operation_id: 'exportSqlite',
    summary: 'Export the whole store as an SQLite file',
    description:
      'A consistent copy of the tables `article`, `version`, `quote`, `figure`, `speaker`, `entity` and `change`, as ordinary tables: for Datasette, DuckDB and whatever else reads SQLite. It is no store to serve.',
    tag: 'exports',
    params: none,
    query: none,
    answer: z.string(),
    media_type: 'application/vnd.sqlite3',
    streams: {},
    problems: [],
    example: '/v1/exports/onrecord.sqlite',
    handle: ({ store }) => copied(store),
  }),
  operation({
    path: '/v1/exports/datapackage.json',
    operation_id: 'getDatapackage',
    summary: 'Describe the CSV exports',
    description: 'A Frictionless Data Package: the CSV files beside it, their columns and keys.',
    tag: 'exports',
    params: none,
    query: none,
    answer: z
      .object({
        profile: z.literal('data-package'),
        name: z.string(),
        title: z.string(),
        version: z.string().describe('The revision of the store'),
        created: z.string().describe('When that was made, RFC 3339'),
        resources: z.array(z.record(z.string(), z.unknown())),
      })
      .meta({ id: 'Datapackage', description: 'A Frictionless Data Package' }),
    problems: [],
    example: '/v1/exports/datapackage.json',
    async handle({ store }) {
      const { revision, changed_at } = await store.state()
      const body = {
        profile: 'data-package',
        name: 'onrecord',
        title: 'Articles, and the quotes and figures that were found in them',
        version: String(revision),
        created: changed_at,
        resources: lists.map(({ name, columns }) => resourceOf(name, columns)),
      }
      return { body }
    },
  }),
]

function resourceOf(name: string, columns: readonly Pick<Column<never>, 'name' | 'type' | 'description'>[]) {
  return {
    name,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map(({ name, type, description }) => ({
        name,
        type,
        // Without it a time would have to be in UTC and whole seconds.
        ...(type === 'datetime' && { format: 'any' }),
        description,
      })),
      primaryKey: 'id',
      ...(name !== 'articles' && {
        foreignKeys: [{ fields: 'article_id', reference: { resource: 'articles', fields: 'id' } }],
      }),
      missingValues: [''],
    },
  }
}

async function fullArticles(snapshot: Snapshot, filter: ArticleFilter, request: PlaceRequest) {
  const { items, next } = await snapshot.articles(filter, request)
  const full = items.map(async article => ({ ...article, text: (await snapshot.article_text(article.id))!.text }))
  return { items: await Promise.all(full), next }
}

type PlaceRequest = Pick<PageRequest, 'limit' | 'after'>

/** A list with its filters, which may be such that no row passes. */
function listed<Row, Shape extends z.ZodRawShape, Filter>(
  name: string,
  filters: Shape,
  columns: readonly Column<Row>[],
  filterFrom: (query: z.output<z.ZodObject<Shape>>) => Filter | null,
  read: (snapshot: Snapshot, filter: Filter, request: PlaceRequest) => Promise<Rows<Row>>,
) {
  const page = (query: z.output<z.ZodObject<Shape>>): Listed<Row>['page'] => {
    const filter = filterFrom(query)
    return async (snapshot, request) => (filter ? read(snapshot, filter, request) : { items: [], next: null })
  }
  return { name, query: z.strictObject(filters), columns, page } as unknown as {
    name: string
    query: z.ZodObject
    columns: readonly Column<unknown>[]
    page(query: unknown): Listed<unknown>['page']
  }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
