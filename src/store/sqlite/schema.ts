/** `Onrc`: tells a store from any other SQLite file. */
export const APPLICATION_ID = 0x4f6e7263

/** Of the column `published`, as the migrations had it. */
const YEAR = "case when published > -8640000000000001 then strftime('%Y', published / 1000, 'unixepoch') end"

/** Makes the runs of words of all quotes anew, by the hash that the domain has today. */
const RUNS_ANEW = `drop table quote_run;
  create virtual table quote_run using fts5 (words, content = '', contentless_delete = 1, detail = none, tokenize = ascii);
  insert into quote_run (rowid, words)
    select number, terms_of(segments, speaker_id, speaker_name, article_id) from quote_words join quote on id = quote_id
    order by number;`

/**
 * Each one brings the schema of the one before a version further; `user_version` counts them. What is released is not
 * edited any more: a change is another line. Text is compared byte by byte, and what has columns of its own is never
 * read out of JSON.
 */
export const migrations: readonly string[] = [
  `
  create table store (
    id integer primary key check (id = 1),
    store_id text not null,
    revision integer not null,
    changed_at text not null,
    articles integer not null,
    quotes integer not null,
    figures integer not null,
    speakers integer not null
  ) strict;
  insert into store values
    (1, lower(hex(randomblob(8))), 0, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 0, 0, 0, 0);

  create table article (
    id text primary key not null,
    headline text not null,
    text_sha256 text not null,
    version integer not null,
    language text,
    url text,
    publisher text,
    byline text,
    published_at text,
    license text,
    word_count integer not null,
    quote_count integer not null,
    figure_count integer not null,
    removed text not null,
    created_at text not null,
    updated_at text not null,
    publisher_key text,
    language_key text,
    published integer not null, -- milliseconds UTC, below all of them where the source states none
    text text not null -- the last column: a list that does not read it does not load its pages
  ) strict;

  create table speaker (
    id text primary key not null,
    name text not null,
    type text not null,
    roles text not null,
    quote_count integer not null,
    article_count integer not null,
    words text not null -- as the domain folds them
  ) strict;

  -- How often quotes show a speaker in which form: what a profile is made of, without reading all of its quotes.
  create table speaker_form (
    speaker_id text not null,
    name text not null,
    type text not null,
    role text,
    quote_count integer not null
  ) strict;
  create unique index speaker_form_whole on speaker_form (speaker_id, name, type, ifnull(role, ''));

  create table quote (
    id text primary key not null,
    article_id text not null references article (id),
    start integer not null,
    kind text not null,
    text text not null,
    length integer not null,
    published integer not null,
    speaker_id text references speaker (id) deferrable initially deferred,
    speaker_name text,
    speaker_type text,
    speaker_role text,
    basis text not null,
    confidence real not null,
    translated_from text,
    paragraph_index integer not null,
    segments text not null,
    mention text,
    cue text,
    source_fragment text
  ) strict;
  -- The columns behind the id let a second filter pass over a row without fetching it.
  create index quote_article on quote (article_id, start, id);
  create index quote_speaker on quote (speaker_id, article_id, start, id, kind);
  create index quote_kind on quote (kind, article_id, start, id);
  create index quote_speaker_id on quote (speaker_id, id, kind);
  create index quote_kind_id on quote (kind, id);

  -- The runs of words of a quote, as hashes; the number is the row of quote_run, kept when the file is compacted.
  create table quote_number (number integer primary key, quote_id text not null unique) strict;
  create virtual table quote_run using fts5 (terms, content = '', contentless_delete = 1, detail = none, tokenize = ascii);

  create table figure (
    id text primary key not null,
    article_id text not null references article (id),
    start integer not null,
    metric_id text,
    metric_name text,
    entity_id text,
    entity_name text,
    entity_basis text,
    period_start text,
    period_end text,
    period_as_stated text,
    period_basis text,
    period_key text not null, -- the last day, or nothing
    value text,
    value_key text not null, -- sorts as the value does
    value_to text,
    unit text not null,
    unit_basis text not null,
    decimals integer,
    qualifier text not null,
    change text,
    per text,
    paragraph_index integer not null,
    selector text not null,
    conversions text not null,
    has_conversion integer not null,
    published integer not null,
    metric_mention text,
    entity_mention text,
    period_mention text,
    source_fragment text
  ) strict;
  create index figure_article on figure (article_id, start, id);
  create index figure_entity on figure (entity_id, article_id, start, id, metric_id, unit);
  create index figure_metric on figure (metric_id, article_id, start, id, unit);
  create index figure_unit on figure (unit, article_id, start, id);
  `,
  `
  create table source (
    article_id text not null references article (id),
    path text not null,
    format text not null,
    sha256 text not null,
    loaded_at text not null,
    primary key (article_id, path)
  ) strict, without rowid;
  create index source_path on source (path, sha256, article_id);

  -- Files whose articles are all there: another load of the same bytes has nothing to do.
  create table file (
    path text primary key not null,
    sha256 text not null
  ) strict, without rowid;
  `,
  `
  -- What lists can be sorted by, and filters that have an index of their own.
  create index article_published on article (published, id);
  create index article_updated on article (updated_at, id);
  create index article_word_count on article (word_count, id);
  create index article_quote_count on article (quote_count, id);
  create index article_figure_count on article (figure_count, id);
  create index article_publisher on article (publisher_key, id);
  create index article_publisher_published on article (publisher_key, published, id);
  create index article_language on article (language_key, id);
  create index article_language_published on article (language_key, published, id);
  create index speaker_name on speaker (words, id);
  create index speaker_quote_count on speaker (quote_count, id);
  create index speaker_article_count on speaker (article_count, id);
  create index speaker_type on speaker (type, id);
  create index quote_published on quote (published, id);
  create index quote_confidence on quote (confidence, id);
  create index quote_length on quote (length, id);
  create index quote_speaker_published on quote (speaker_id, published, id);
  create index figure_published on figure (published, id);
  create index figure_value on figure (value_key, id);
  create index figure_period on figure (period_key, id, period_start);
  create index figure_period_start on figure (period_start);
  create index figure_entity_period on figure (entity_id, period_key, id);
  create index figure_metric_value on figure (metric_id, value_key, id);
  create index figure_unit_value on figure (unit, value_key, id);

  create table entity (
    id text primary key not null,
    name text not null,
    metrics text not null,
    figure_count integer not null,
    article_count integer not null,
    words text not null
  ) strict;
  create index entity_name on entity (words, id);
  create index entity_figure_count on entity (figure_count, id);
  create index entity_article_count on entity (article_count, id);

  -- How often figures show an entity with which name and metric.
  create table entity_form (
    entity_id text not null,
    name text not null,
    metric text,
    figure_count integer not null
  ) strict;
  create unique index entity_form_whole on entity_form (entity_id, name, ifnull(metric, ''));

  -- The words to search for, folded by the domain. A later number was taken in later, and no number is used twice.
  create table article_words (
    number integer primary key autoincrement,
    article_id text not null unique references article (id) on delete cascade,
    words text not null
  ) strict;
  create table quote_words (
    number integer primary key autoincrement,
    quote_id text not null unique references quote (id) on delete cascade,
    words text not null
  ) strict;
  -- The tokenizer only parts them at spaces. Ranking is the domain's: no sizes of columns.
  create virtual table article_search using fts5 (words, content = article_words, content_rowid = number,
    tokenize = "ascii tokenchars '_'", prefix = '3 4', columnsize = 0);
  create virtual table quote_search using fts5 (words, content = quote_words, content_rowid = number,
    tokenize = "ascii tokenchars '_'", prefix = '3 4', columnsize = 0);
  -- What is taken out leaves no trace in the file.
  insert into article_search (article_search, rank) values ('secure-delete', 1);
  insert into quote_search (quote_search, rank) values ('secure-delete', 1);
  ${['article', 'quote'].map(searchTriggers).join('')}
  `,
  `
  -- Every text that an article had and has.
  create table version (
    article_id text not null references article (id),
    version integer not null,
    text_sha256 text not null,
    created_at text not null,
    text text, -- null while it is the article's own
    primary key (article_id, version)
  ) strict;
  insert into version select id, version, text_sha256, updated_at, null from article;

  -- The last change of everything that is there or was: of what is gone only that it is.
  create table change (
    revision integer not null,
    position integer not null, -- within the revision
    resource text not null,
    id text not null,
    action text not null,
    at text not null, -- UTC in milliseconds
    primary key (revision, position)
  ) strict, without rowid;
  create unique index change_of on change (resource, id);
  create index change_deleted on change (at) where action = 'deleted';
  -- Deletions up to this revision may be forgotten.
  alter table store add column forgotten integer not null default 0;
  insert into change
    select revision, row_number() over (), resource, found.id, 'created', strftime('%Y-%m-%dT%H:%M:%fZ', changed_at)
    from store, (
      select 'article' as resource, id from article
      union all select 'quote', id from quote
      union all select 'figure', id from figure
    ) as found;
  `,
  `
  create table token (
    id text primary key not null,
    sha256 text not null,
    scope text not null,
    created_at text not null,
    expires_at text
  ) strict, without rowid;
  `,
  `
  -- words.ts writes the index of words itself: a statement with a trigger is a savepoint, at which FTS5 writes out what it
  -- has gathered, and a batch would be written a row at a time.
  drop trigger article_words_come;
  drop trigger article_words_change;
  drop trigger quote_words_come;
  drop trigger quote_words_change;
  `,
  `
  -- How many rows have which value, of all rows of a list: what is asked most often.
  create table tally (
    list text not null,
    facet text not null,
    value text not null,
    count integer not null,
    primary key (list, facet, value)
  ) strict, without rowid;
  create index tally_empty on tally (list, facet, value) where count = 0;
  insert into tally (list, facet, value, count)
    select 'article', 'publisher', publisher, count(*) from article where publisher is not null group by 3
    union all select 'article', 'language', language, count(*) from article where language is not null group by 3
    union all select 'article', 'year', ${YEAR}, count(*) from article where ${YEAR} is not null group by 3
    union all select 'quote', 'kind', kind, count(*) from quote group by 3
    union all select 'quote', 'publisher', publisher, sum(quote_count) from article
      where publisher is not null and quote_count > 0 group by 3
    union all select 'quote', 'year', ${YEAR}, count(*) from quote where ${YEAR} is not null group by 3
    union all select 'figure', 'metric', metric_id, count(*) from figure where metric_id is not null group by 3
    union all select 'figure', 'unit', unit, count(*) from figure group by 3
    union all select 'figure', 'publisher', publisher, sum(figure_count) from article
      where publisher is not null and figure_count > 0 group by 3
    union all select 'figure', 'year', substr(period_end, 1, 4), count(*) from figure where period_end is not null group by 3;

  -- With what filters and facets look at behind the order, a count does not fetch a row.
  create index article_whole on article (id, publisher, language, published, publisher_key, language_key, quote_count,
    figure_count);
  drop index article_publisher;
  create index article_publisher on article (publisher_key, id, publisher, language, published);
  drop index article_language;
  create index article_language on article (language_key, id, publisher, language, published);
  drop index quote_article;
  create index quote_article on quote (article_id, start, id, kind, speaker_id, published, basis, confidence, length);
  drop index quote_speaker;
  create index quote_speaker on quote (speaker_id, article_id, start, id, kind, published);
  drop index quote_kind;
  create index quote_kind on quote (kind, article_id, start, id, speaker_id, published);
  drop index figure_article;
  create index figure_article on figure (article_id, start, id, metric_id, entity_id, unit, period_start, period_end,
    period_key, value_key, has_conversion);
  drop index figure_entity;
  create index figure_entity on figure (entity_id, article_id, start, id, metric_id, unit, period_end);
  drop index figure_metric;
  create index figure_metric on figure (metric_id, article_id, start, id, entity_id, unit, period_end);
  drop index figure_unit;
  create index figure_unit on figure (unit, article_id, start, id, metric_id, entity_id, period_end);
  `,
  `
  -- By which rules each article was read; a table of its own, for the text lies before what a row of article would add.
  create table extraction (
    article_id text primary key not null references article (id),
    extractor_version text -- null for rules from before they had a version
  ) strict, without rowid;
  insert into extraction select id, null from article;

  -- The state of the file in which the article was last seen, besides the one by which it is as it is; and what text that gave.
  alter table source add column seen text not null default '';
  alter table source add column text_sha256 text not null default '';
  update source set seen = sha256, text_sha256 = (select text_sha256 from article where id = article_id);
  drop index source_path;
  create index source_path on source (path, seen, article_id);
  create index article_text_sha256 on article (text_sha256);

  -- The same for quotes that are the same words of the same speaker; the first of them by date, those without one last.
  alter table quote add column wording text not null default '';
  alter table quote add column seen integer not null default 0;
  update quote set wording = wording_of(id, segments, speaker_id),
    seen = iif(published = -8640000000000001, 9007199254740991, published);
  create index quote_wording on quote (wording, seen, id);
  `,
  `
  -- Where speakers and entities stood in the orders by counts, and from which revision to before which: a walk in such an
  -- order goes on as it began. Walks that began before the revision \`stood\` cannot.
  create table standing (
    until integer not null,
    list text not null,
    profile_id text not null,
    since integer not null,
    findings integer not null,
    articles integer not null,
    primary key (until, list, profile_id)
  ) strict, without rowid;
  create index standing_of on standing (list, profile_id);
  alter table store add column stood integer not null default 0;
  alter table speaker add column moved integer not null default 0;
  alter table entity add column moved integer not null default 0;
  -- Names are sorted by as ids are.
  drop index speaker_name;
  drop index entity_name;
  `,
  `
  -- All indexes of words are written at the end of a unit of work (word_indexes.ts), so nothing writes to them on its own;
  -- the rows of quote_run have the numbers of quote_words.
  drop trigger article_words_go;
  drop trigger quote_words_go;
  drop table quote_number;
  ${RUNS_ANEW}
  `,
  `
  -- Runs of words have another hash.
  ${RUNS_ANEW}
  `,
]

/** The index of words follows its table, in the same transaction. */
function searchTriggers(of: string): string {
  const goes = `insert into ${of}_search (${of}_search, rowid, words) values ('delete', old.number, old.words);`
  const comes = `insert into ${of}_search (rowid, words) values (new.number, new.words);`
  return `
  create trigger ${of}_words_come after insert on ${of}_words begin ${comes} end;
  create trigger ${of}_words_go after delete on ${of}_words begin ${goes} end;
  create trigger ${of}_words_change after update on ${of}_words begin ${goes} ${comes} end;`
}
