/** `Onrc`: tells a store from any other SQLite file. */
export const APPLICATION_ID = 0x4f6e7263

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
    text text not null -- the last column: a list that does not read it does not load its pages
  ) strict;

  create table speaker (
    id text primary key not null,
    name text not null,
    type text not null,
    roles text not null,
    quote_count integer not null,
    article_count integer not null
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
    value text,
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
]
