import { csvRecord } from '../domain/csv.ts'
import type { Column } from '../domain/tables.ts'
import type { PageRequest, Rows, Snapshot, Store } from '../store/store.ts'
import type { Streamed } from './streams.ts'

/** A list that is exported: how a page of it is read, and its columns where it is a table. */
export interface Listed<Row> {
  readonly name: string
  readonly columns: readonly Column<Row>[]
  page(snapshot: Snapshot, request: Pick<PageRequest, 'limit' | 'after'>): Promise<Rows<Row>>
}

/** How rows are written. */
export interface Format {
  readonly ending: string
  readonly media_type: string
  begin<Row>(columns: readonly Column<Row>[]): string
  row<Row>(columns: readonly Column<Row>[], row: Row): string
  end(trailer: object): string
}

const ndjson: Format = {
  ending: 'ndjson',
  media_type: 'application/x-ndjson; charset=utf-8',
  begin: () => '',
  row: (_, row) => `${JSON.stringify(row)}\n`,
  end: trailer => `${JSON.stringify({ trailer })}\n`,
}

const csv: Format = {
  ending: 'csv',
  media_type: 'text/csv; charset=utf-8; header=present',
  begin: columns => csvRecord(columns.map(({ name }) => name)),
  row: (columns, row) =>
    csvRecord(
      columns.map(({ of }) => of(row)),
      columns.map(({ type }) => type === 'number'),
    ),
  end: () => '',
}

export const FORMATS: readonly Format[] = [ndjson, csv]

/** Rows that are read at a time: what an export holds in memory. */
const PAGE = 100

/** A whole list in the order of the list, from one moment, however long its client takes. */
export async function exported<Row>(store: Store, list: Listed<Row>, format: Format): Promise<Streamed> {
  const snapshot = await store.snapshot()
  const state = await snapshot.state()
  let count = 0
  return {
    state,
    headers: {
      'content-type': format.media_type,
      'content-disposition': `attachment; filename="onrecord-${list.name}.${format.ending}"`,
    },
    async *pieces() {
      yield format.begin(list.columns)
      for (let after: PageRequest['after'] = null; ; ) {
        const { items, next }: Rows<Row> = await list.page(snapshot, { limit: PAGE, after })
        yield items.map(row => format.row(list.columns, row)).join('')
        count += items.length
        after = next
        if (!after) break
      }
      yield format.end({ count, revision: state.revision, store_id: state.store_id })
    },
    trailers: () => ({ 'onrecord-count': String(count) }),
    close: () => snapshot.close(),
  }
}

/** The whole store as one file. */
export async function copied(store: Store): Promise<Streamed> {
  const { state, bytes, close } = await store.copy()
  return {
    state,
    headers: {
      'content-type': 'application/vnd.sqlite3',
      'content-disposition': 'attachment; filename="onrecord.sqlite"',
    },
    pieces: () => bytes,
    close,
  }
}
