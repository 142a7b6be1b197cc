// Made of openapi/openapi.json by `npm run openapi`; test/client/client.test.ts holds them together.
export interface paths {
    "/v1/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List articles
         * @description The articles of the store in the order of their ids, without their texts; with `q` those that answer it, best first. A filter given several times means any of its values.
         */
        get: operations["listArticles"];
        put?: never;
        /**
         * Take in an article
         * @description The body is a draft as JSON, or an article in the media type of any format that is loaded, such as plain text, Markdown, HTML, JSON-LD, ninjs or a feed of one article; any of them may be packed with gzip. Its id is the one it states, else it is made of its headline and its words, so that the same article again is the same article. The very text of an article that is there is another source of that one, whatever id is stated; `Location` tells its address.
         */
        post: operations["postArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{article_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an article
         * @description What the source states of one article, and on request its paragraphs with their places in the text.
         */
        get: operations["getArticle"];
        /**
         * Create or correct an article
         * @description The body is a draft as JSON, or an article in the media type of any format that is loaded, such as plain text, Markdown, HTML, JSON-LD, ninjs or a feed of one article; any of them may be packed with gzip. Another text is another version; the same again changes nothing. A new one with the very text of another article is a 409 that names it. With `If-None-Match: *` only a new one is made, with `If-Match` only the one you know is replaced. The answer comes when it is safely stored.
         */
        put: operations["putArticle"];
        post?: never;
        /**
         * Remove an article
         * @description Its words are nowhere any more, neither in quotes and figures nor in old versions. `/v1/changes` tells that it went.
         */
        delete: operations["deleteArticle"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{article_id}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the text of an article
         * @description Headline and paragraphs, joined by one blank line: the coordinate system of every selector of the article. The ETag is the sha256 of these bytes.
         */
        get: operations["getArticleText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{article_id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of an article
         * @description Every text that the article had and has, the first one first, with what changed word by word. A text that is served under its version stays as it was; findings keep their ids where their words are unchanged.
         */
        get: operations["listArticleVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{article_id}/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the quotes of an article
         * @description The quotes of one article in text order.
         */
        get: operations["listArticleQuotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{article_id}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the figures of an article
         * @description The figures of one article in text order.
         */
        get: operations["listArticleFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List quotes
         * @description Quotes of all articles, by article and in text order; with `q` those whose words answer it, best first; with `unique=true` each wording of a speaker once, and where it stands. A filter given several times means any of its values.
         */
        get: operations["listQuotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quotes/random": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get random quotes
         * @description One quote by chance, of those that the filters leave; with `limit` a list of so many different ones, or all there are. With `seed` the same ones again until the store changes.
         */
        get: operations["getRandomQuote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quotes/{quote_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a quote
         * @description One quote with its segments, its speaker and how the speaker is known.
         */
        get: operations["getQuote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quotes/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Did they really say it?
         * @description Compares words with the quotes of the store, or of one article, word by word and without a model: the same question has the same answer in the same revision. Case, white space and the forms of quote marks, dashes and ellipses do not count; a different number, name or negation always does. Words that were cut out of a sentence are `partial`; whole sentences may stand alone. Words without a quote of three words in a row are found as whole quotes only. One question, or up to 100 as `items`, answered in their order.
         */
        post: operations["verifyQuotes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/speakers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List speakers
         * @description Everybody who is quoted, in the order of their ids, with how often and in how many articles.
         */
        get: operations["listSpeakers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/speakers/{speaker_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a speaker
         * @description One speaker over all articles. Their quotes are at `/v1/quotes?speaker=…`.
         */
        get: operations["getSpeaker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List entities
         * @description Whom figures are about, in the order of their ids, with how many figures in how many articles.
         */
        get: operations["listEntities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entities/{entity_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an entity
         * @description One entity over all articles. Its figures are at `/v1/figures?entity=…`.
         */
        get: operations["getEntity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List figures
         * @description Figures of all articles, by article and in text order. A filter given several times means any of its values. Values are compared as decimal numbers, never rounded.
         */
        get: operations["listFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/figures/{figure_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a figure
         * @description One figure with its value, its metric, whom and when it is about, and its conversions.
         */
        get: operations["getFigure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Keep in step
         * @description Articles, quotes and figures that came, changed or went, in the order in which they did. Each is there once, at its last change, as it stands now. Whoever takes in all of them has what the store has: put what is `created` or `updated`, drop what is `deleted` (you may never have had it). An article that other rules have read with the same result is not told again: its `extractor_version` alone may be newer.
         *
         *     Follow `next` to its end, and ask with `since={revision}` the next time. A `since` from before deletions were forgotten is 410: begin again without it.
         *
         *     The same as Server-Sent Events with `Accept: text/event-stream`: a message for each change, its `id` good for `Last-Event-ID`; an event `in_step` whenever there is no more for now; a comment now and then while nothing happens. A client that takes nothing for half a minute is dropped and may come again.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/articles.ndjson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export articles as NDJSON
         * @description All articles that the filters leave, in the order of their list and from one revision. The trailer field `Onrecord-Count` has their number, and so has the last line, `{"trailer": {"count": …}}`: without it the file is not whole.
         */
        get: operations["exportArticlesNdjson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/articles.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export articles as CSV
         * @description All articles that the filters leave, in the order of their list and from one revision. The trailer field `Onrecord-Count` has their number: without it the file is not whole.
         */
        get: operations["exportArticlesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/quotes.ndjson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export quotes as NDJSON
         * @description All quotes that the filters leave, in the order of their list and from one revision. The trailer field `Onrecord-Count` has their number, and so has the last line, `{"trailer": {"count": …}}`: without it the file is not whole.
         */
        get: operations["exportQuotesNdjson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/quotes.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export quotes as CSV
         * @description All quotes that the filters leave, in the order of their list and from one revision. The trailer field `Onrecord-Count` has their number: without it the file is not whole.
         */
        get: operations["exportQuotesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/figures.ndjson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export figures as NDJSON
         * @description All figures that the filters leave, in the order of their list and from one revision. The trailer field `Onrecord-Count` has their number, and so has the last line, `{"trailer": {"count": …}}`: without it the file is not whole.
         */
        get: operations["exportFiguresNdjson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/figures.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export figures as CSV
         * @description All figures that the filters leave, in the order of their list and from one revision. The trailer field `Onrecord-Count` has their number: without it the file is not whole.
         */
        get: operations["exportFiguresCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/onrecord.sqlite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the whole store as an SQLite file
         * @description A consistent copy of the tables `article`, `version`, `quote`, `figure`, `speaker`, `entity` and `change`, as ordinary tables: for Datasette, DuckDB and whatever else reads SQLite. It is no store to serve.
         */
        get: operations["exportSqlite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/datapackage.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Describe the CSV exports
         * @description A Frictionless Data Package: the CSV files beside it, their columns and keys.
         */
        get: operations["getDatapackage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mcp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask as an agent
         * @description The Model Context Protocol, for language models and what runs them: streamable HTTP without sessions, answered in JSON. The tools are `search_articles`, `get_article`, `search_quotes`, `get_quote`, `verify_quote`, `search_figures` and `cite`; they only read. A tool that is called wrongly answers with `isError` and says what is allowed; what is no message of the protocol gets a JSON-RPC error. Pages may call it from this server’s own origin and from the machine of who looks at them; programs from anywhere.
         */
        post: operations["callMcp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/extract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find quotes and figures in a text
         * @description What would be found in an article. Nothing is stored. The body is a draft as JSON, or an article in the media type of any format that is loaded, such as plain text, Markdown, HTML, JSON-LD, ninjs or a feed of one article; any of them may be packed with gzip.
         */
        post: operations["extract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where to begin
         * @description Sends a browser to `/docs`; any other client gets what `/v1` gives.
         */
        get: operations["getRoot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where to begin
         * @description Links to everything, how much there is, and the revision of the store.
         */
        get: operations["getStart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/problems/{problem}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the documentation of a problem
         * @description What an error answer means whose `type` is this address.
         */
        get: operations["getProblem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process alive?
         * @description Answers as long as the process does.
         */
        get: operations["getLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Can it answer?
         * @description Answers 200 when the store answers, else 503.
         */
        get: operations["getReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/api-catalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which APIs are here
         * @description A linkset as RFC 9727 has it: the API, its OpenAPI document, its documentation and its status.
         */
        get: operations["getApiCatalog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/llms.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a guide for language models
         * @description What the API is and what it can be asked, in Markdown, as llmstxt.org has it.
         */
        get: operations["getLlms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the OpenAPI document
         * @description This document, OpenAPI 3.1.
         */
        get: operations["getOpenapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description One published text; what its source does not state is null */
        Article: {
            id: string;
            headline: string;
            /** @description sha256 of the text in UTF-8: the coordinate system of every selector */
            text_sha256: string;
            /** @description 1, and one more for each correction of the text */
            version: number;
            /** @description BCP 47 tag, where the source states it */
            language: string | null;
            url: string | null;
            publisher: string | null;
            byline: string | null;
            /** @description RFC 3339, where the source states it */
            published_at: string | null;
            license: string | null;
            word_count: number;
            quote_count: number;
            figure_count: number;
            /** @description What the source held besides the article, left out of the text */
            removed: string[];
            /** @description The first source that gave this very text; null where it is gone, or was taken in before sources were kept */
            source: components["schemas"]["Source"] | null;
            /** @description Everything that it came by, in the order in which it came; the first 100 */
            sources: components["schemas"]["Source"][];
            /** @description The rules by which its quotes and figures were found; null for rules from before they had a version */
            extractor_version: string | null;
            /** @description When the store took it in, RFC 3339 */
            created_at: string;
            /** @description When the store last changed it */
            updated_at: string;
            /** @description With `embed=paragraphs` */
            paragraphs?: components["schemas"]["Paragraph"][];
        };
        /** @description An article as you write it; what you do not state is null */
        ArticleInput: {
            id?: string | null;
            headline: string;
            paragraphs: string[];
            language?: string | null;
            /** Format: uri */
            url?: string | null;
            publisher?: string | null;
            byline?: string | null;
            /** Format: date-time */
            published_at?: string | null;
            license?: string | null;
            removed?: string[];
        };
        /** @description One page of articles */
        ArticlePage: {
            items: components["schemas"]["ArticleShown"][];
            /**
             * Format: uri
             * @description Absolute URL of the next page, also in the `Link` header; null on the last page
             */
            next: string | null;
            /** @description With `count=exact`: how many rows the whole list has */
            count?: number;
            /** @description With `facet`: how many rows of the whole list have which value */
            facets?: components["schemas"]["Facets"];
        };
        /** @description An article with what was asked to be embedded */
        ArticleShown: {
            id: string;
            headline: string;
            /** @description sha256 of the text in UTF-8: the coordinate system of every selector */
            text_sha256: string;
            /** @description 1, and one more for each correction of the text */
            version: number;
            /** @description BCP 47 tag, where the source states it */
            language: string | null;
            url: string | null;
            publisher: string | null;
            byline: string | null;
            /** @description RFC 3339, where the source states it */
            published_at: string | null;
            license: string | null;
            word_count: number;
            quote_count: number;
            figure_count: number;
            /** @description What the source held besides the article, left out of the text */
            removed: string[];
            /** @description The first source that gave this very text; null where it is gone, or was taken in before sources were kept */
            source: components["schemas"]["Source"] | null;
            /** @description Everything that it came by, in the order in which it came; the first 100 */
            sources: components["schemas"]["Source"][];
            /** @description The rules by which its quotes and figures were found; null for rules from before they had a version */
            extractor_version: string | null;
            /** @description When the store took it in, RFC 3339 */
            created_at: string;
            /** @description When the store last changed it */
            updated_at: string;
            /** @description With `embed=paragraphs` */
            paragraphs?: components["schemas"]["Paragraph"][];
            /** @description With `embed=quotes`: the first 100; their own list has all */
            quotes?: components["schemas"]["Quote"][];
            /** @description With `embed=figures`: the first 100; their own list has all */
            figures?: components["schemas"]["Figure"][];
            /** @description With `q`: passages in which the words stand */
            snippets?: components["schemas"]["Snippet"][];
        };
        /** @description How the speaker of a quote is known */
        Attribution: {
            /**
             * @description How speaker and quote were joined. `cue`: words of attribution in the sentence of the quote; `same_paragraph`: by another sentence of the paragraph; `continuation`: of a quote left open in the paragraph before; `adjacent_paragraph`: by a neighbouring paragraph; `context`: by the article as a whole; `none`: not joined, the speaker is null
             * @enum {string}
             */
            basis: "cue" | "same_paragraph" | "continuation" | "adjacent_paragraph" | "context" | "none";
            /** @description Measured share of right answers for this way of joining */
            confidence: number;
            /** @description The words that name the speaker near the quote: “Ren”, “he”, “the company” */
            mention: components["schemas"]["Selector"] | null;
            /** @description The words that attribute: “said”, “according to” */
            cue: components["schemas"]["Selector"] | null;
        };
        /** @description That an article, a quote or a figure came, changed or went */
        Change: {
            /** @description The change of the store that it was part of */
            revision: number;
            /** @description When that was, RFC 3339 */
            at: string;
            /**
             * @description What happened to it last
             * @enum {string}
             */
            action: "created" | "updated" | "deleted";
            /**
             * @description What it is
             * @enum {string}
             */
            resource: "article" | "quote" | "figure";
            id: string;
            /** @description An article as it stands now, unless it was deleted */
            article?: components["schemas"]["FullArticle"];
            /** @description A quote as it stands now, unless it was deleted */
            quote?: components["schemas"]["Quote"];
            /** @description A figure as it stands now, unless it was deleted */
            figure?: components["schemas"]["Figure"];
        };
        /** @description One page of changes */
        ChangePage: {
            items: components["schemas"]["Change"][];
            /**
             * Format: uri
             * @description Absolute URL of what follows; null when this is all there is now
             */
            next: string | null;
            /** @description Another one than before: another store, whose revisions tell nothing about this one */
            store_id: string;
            /** @description The `since` to ask with next, once `next` is null */
            revision: number;
        };
        /** @description The same fact, printed in a second currency */
        Conversion: {
            /** @description Decimal string, scale applied */
            value: string;
            /** @description ISO 4217 code, `percent`, `percentage_point` or `basis_point` */
            unit: string;
            /**
             * @description How an ambiguous currency word was read: `stated` where it is not ambiguous, by the article (`context`), or by the convention of the field
             * @enum {string}
             */
            unit_basis: "stated" | "context" | "convention";
            /** @description The accuracy printed, as XBRL decimals: -8 is to the nearest hundred million; null without a value */
            decimals: number | null;
            /** @description Units of the figure for one unit of the conversion, to five significant digits; null for a conversion of 0 */
            implied_rate: string | null;
            /** @description Whether the two amounts agree as far as their rounding lets one tell */
            consistent: boolean;
            selector: components["schemas"]["Selector"];
        };
        /** @description A Frictionless Data Package */
        Datapackage: {
            /** @constant */
            profile: "data-package";
            name: string;
            title: string;
            /** @description The revision of the store */
            version: string;
            /** @description When that was made, RFC 3339 */
            created: string;
            resources: {
                [key: string]: unknown;
            }[];
        };
        /** @description Where the words asked about and those of the quote differ */
        Difference: {
            /**
             * @description `typography`: the same word, otherwise printed; `replaced`: another word; `added`: not in the quote; `omitted`: in the quote, in a sentence that is cited otherwise
             * @enum {string}
             */
            kind: "typography" | "replaced" | "added" | "omitted";
            /** @description In the words asked about; null when omitted */
            given: string | null;
            /** @description In the quote; null when added */
            printed: string | null;
        };
        /** @description Whom the figure is about */
        Entity: {
            id: string;
            /** @description The fullest name the article prints */
            name: string;
            /**
             * @description Where it was read: beside the number, elsewhere in its sentence or paragraph, or in the article as a whole
             * @enum {string}
             */
            basis: "phrase" | "same_sentence" | "same_paragraph" | "context";
            /** @description The words that name the entity near the figure; null when known from context */
            mention: components["schemas"]["Selector"] | null;
        };
        /** @description One page of entities */
        EntityPage: {
            items: components["schemas"]["EntityShown"][];
            /**
             * Format: uri
             * @description Absolute URL of the next page, also in the `Link` header; null on the last page
             */
            next: string | null;
            /** @description With `count=exact`: how many rows the whole list has */
            count?: number;
            /** @description With `facet`: how many rows of the whole list have which value */
            facets?: components["schemas"]["Facets"];
        };
        /** @description An entity with what was asked to be embedded */
        EntityShown: {
            id: string;
            /** @description The name that most figures carry */
            name: string;
            /**
             * @description `unnamed` is somebody the article does not name: “a spokesman”
             * @enum {string|null}
             */
            type: "person" | "organization" | "unnamed" | null;
            /** @description The ids of all metrics that figures report of it, in alphabetical order */
            metrics: string[];
            figure_count: number;
            article_count: number;
            /** @description With `embed=figures`: the first 100; their own list has all */
            figures?: components["schemas"]["Figure"][];
        };
        /** @description A value and how many rows have it */
        FacetValue: {
            /** @description As the filter takes it */
            value: string;
            count: number;
        };
        /** @description By name of the facet, the values with most rows first, at most 50; rows without a value are not counted */
        Facets: {
            [key: string]: components["schemas"]["FacetValue"][];
        };
        /** @description A number with meaning (XBRL: fact) */
        Figure: {
            /** @description Content hash: the same on every run and machine */
            id: string;
            article_id: string;
            /** @description null when the article does not say what is measured */
            metric: components["schemas"]["Metric"] | null;
            entity: components["schemas"]["Entity"] | null;
            period: components["schemas"]["Period"] | null;
            /** @description The number meant, scale applied, as a decimal string; null where only its size is stated (“tens of millions of dollars”) */
            value: string | null;
            /** @description The upper end of a range */
            value_to: string | null;
            /** @description ISO 4217 code, `percent`, `percentage_point` or `basis_point` */
            unit: string;
            /**
             * @description How an ambiguous currency word was read: `stated` where it is not ambiguous, by the article (`context`), or by the convention of the field
             * @enum {string}
             */
            unit_basis: "stated" | "context" | "convention";
            /** @description The accuracy printed, as XBRL decimals: -8 is to the nearest hundred million; null without a value */
            decimals: number | null;
            /** @enum {string} */
            qualifier: "exact" | "approximate" | "at_least" | "at_most" | "range";
            /**
             * @description Set when the number is a change of the metric: “up 11.2 %”
             * @enum {string|null}
             */
            change: "increase" | "decrease" | null;
            /** @description What one of it is counted by: `share`, `barrel`; null for a plain amount */
            per: string | null;
            selector: components["schemas"]["Selector"];
            conversions: components["schemas"]["Conversion"][];
            /** @description The paragraph of the figure; 0 is the headline */
            paragraph_index: number;
            /**
             * @description Address of the words in the article: a browser scrolls to them and marks them; null without `url`
             * @default null
             */
            source_fragment: string | null;
        };
        /** @description One page of figures */
        FigurePage: {
            items: components["schemas"]["FigureShown"][];
            /**
             * Format: uri
             * @description Absolute URL of the next page, also in the `Link` header; null on the last page
             */
            next: string | null;
            /** @description With `count=exact`: how many rows the whole list has */
            count?: number;
            /** @description With `facet`: how many rows of the whole list have which value */
            facets?: components["schemas"]["Facets"];
        };
        /** @description A figure with what was asked to be embedded */
        FigureShown: {
            /** @description Content hash: the same on every run and machine */
            id: string;
            article_id: string;
            /** @description null when the article does not say what is measured */
            metric: components["schemas"]["Metric"] | null;
            entity: components["schemas"]["Entity"] | null;
            period: components["schemas"]["Period"] | null;
            /** @description The number meant, scale applied, as a decimal string; null where only its size is stated (“tens of millions of dollars”) */
            value: string | null;
            /** @description The upper end of a range */
            value_to: string | null;
            /** @description ISO 4217 code, `percent`, `percentage_point` or `basis_point` */
            unit: string;
            /**
             * @description How an ambiguous currency word was read: `stated` where it is not ambiguous, by the article (`context`), or by the convention of the field
             * @enum {string}
             */
            unit_basis: "stated" | "context" | "convention";
            /** @description The accuracy printed, as XBRL decimals: -8 is to the nearest hundred million; null without a value */
            decimals: number | null;
            /** @enum {string} */
            qualifier: "exact" | "approximate" | "at_least" | "at_most" | "range";
            /**
             * @description Set when the number is a change of the metric: “up 11.2 %”
             * @enum {string|null}
             */
            change: "increase" | "decrease" | null;
            /** @description What one of it is counted by: `share`, `barrel`; null for a plain amount */
            per: string | null;
            selector: components["schemas"]["Selector"];
            conversions: components["schemas"]["Conversion"][];
            /** @description The paragraph of the figure; 0 is the headline */
            paragraph_index: number;
            /**
             * @description Address of the words in the article: a browser scrolls to them and marks them; null without `url`
             * @default null
             */
            source_fragment: string | null;
            /** @description With `embed=article` */
            article?: components["schemas"]["Article"];
        };
        /** @description What is found in one article */
        Findings: {
            quotes: components["schemas"]["Quote"][];
            figures: components["schemas"]["Figure"][];
        };
        /** @description An article with its text */
        FullArticle: {
            id: string;
            headline: string;
            /** @description sha256 of the text in UTF-8: the coordinate system of every selector */
            text_sha256: string;
            /** @description 1, and one more for each correction of the text */
            version: number;
            /** @description BCP 47 tag, where the source states it */
            language: string | null;
            url: string | null;
            publisher: string | null;
            byline: string | null;
            /** @description RFC 3339, where the source states it */
            published_at: string | null;
            license: string | null;
            word_count: number;
            quote_count: number;
            figure_count: number;
            /** @description What the source held besides the article, left out of the text */
            removed: string[];
            /** @description The first source that gave this very text; null where it is gone, or was taken in before sources were kept */
            source: components["schemas"]["Source"] | null;
            /** @description Everything that it came by, in the order in which it came; the first 100 */
            sources: components["schemas"]["Source"][];
            /** @description The rules by which its quotes and figures were found; null for rules from before they had a version */
            extractor_version: string | null;
            /** @description When the store took it in, RFC 3339 */
            created_at: string;
            /** @description When the store last changed it */
            updated_at: string;
            /** @description Headline and paragraphs: the coordinate system of every selector */
            text: string;
        };
        /** @description The server is well */
        Health: {
            /** @constant */
            status: "ok";
        };
        /** @description A word that was looked for */
        Highlight: {
            /** @description In code points of the passage: 0 is its first character */
            start: number;
            end: number;
        };
        /** @description A message of the Model Context Protocol */
        JsonRpcRequest: {
            /** @constant */
            jsonrpc: "2.0";
            /** @description Without it, it is a notification and gets no answer */
            id?: string | number;
            /** @description `server/discover`, `initialize`, `tools/list`, `tools/call`, … */
            method: string;
            params?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description Its answer */
        JsonRpcResponse: {
            /** @constant */
            jsonrpc: "2.0";
            id?: string | number | null;
            result?: {
                [key: string]: unknown;
            };
            error?: {
                code: number;
                message: string;
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description Links as RFC 9264 has them: by anchor and relation */
        Linkset: {
            linkset: ({
                /** Format: uri */
                anchor: string;
            } & {
                [key: string]: {
                    /** Format: uri */
                    href: string;
                    type?: string;
                }[];
            })[];
        };
        /** @description What is measured (XBRL: concept) */
        Metric: {
            /** @description From a controlled list (`revenue`, `net_income`, …); null for a metric outside it */
            id: string | null;
            /** @description The name of the metric; outside the list, the phrase of the article */
            name: string;
            /** @description The words that name the metric */
            mention: components["schemas"]["Selector"];
        };
        /** @description A quote with these words */
        Occurrence: {
            quote_id: string;
            article_id: string;
            publisher: string | null;
            published_at: string | null;
        };
        /** @description Where the same words of the same speaker stand */
        Occurrences: {
            /** @description How many quotes of the store have these words by this speaker; 10000 stands for more */
            count: number;
            /** @description When the first of them was published, where any of their articles states it */
            first_published_at: string | null;
            /** @description The first 100 of them by date of publication, those without a date last */
            quotes: components["schemas"]["Occurrence"][];
        };
        /** @description One block of the text */
        Paragraph: {
            /** @description 0 is the headline */
            index: number;
            /** @description In code points of the text */
            start: number;
            end: number;
            text: string;
        };
        /** @description What is wrong with one parameter */
        ParameterError: {
            /** @enum {string} */
            in: "query" | "path" | "header" | "body";
            /** @description Its name; in a body its place: `items[3].text` */
            parameter: string;
            /** @description What is wrong and what is allowed */
            detail: string;
        };
        /** @description A stretch of one version of a text; an empty one is a place between two words */
        Passage: {
            /** @description In code points of its text */
            start: number;
            end: number;
            exact: string;
        };
        /** @description The instant or duration the figure is about */
        Period: {
            /**
             * Format: date
             * @description First day; null when the words alone do not say
             */
            start: string | null;
            /**
             * Format: date
             * @description Last day, the same as `start` for an instant; null when the words alone do not say
             */
            end: string | null;
            /** @description The words of the article: “2019”, “the first quarter”, “a year earlier” */
            as_stated: string;
            /**
             * @description Where it was read: beside the number, elsewhere in its sentence or paragraph, or in the article as a whole
             * @enum {string}
             */
            basis: "phrase" | "same_sentence" | "same_paragraph" | "context";
            /** @description Where those words stand */
            mention: components["schemas"]["Selector"];
        };
        /** @description An error, as RFC 9457 has it */
        Problem: {
            /** @description Address of the documentation of this kind of problem */
            type: string;
            title: string;
            status: number;
            /** @description What happened this time */
            detail: string;
            /** @description The id of the request, as in the log of the server */
            instance: string;
            errors?: components["schemas"]["ParameterError"][];
        };
        /** @description What a kind of problem means */
        ProblemDocumentation: {
            type: string;
            title: string;
            status: number;
            description: string;
        };
        /** @description Did they really say it? */
        Question: {
            /** @description The words somebody is said to have said, with or without quotation marks around them */
            text: string;
            /** @description Id or name of who is said to have said them */
            speaker?: string;
            /** @description Search this article only, its text outside of quotes too */
            article_id?: string;
        };
        /** @description Several questions at once */
        QuestionBatch: {
            items: components["schemas"]["Question"][];
        };
        /** @description Words that an article attributes to somebody */
        Quote: {
            /** @description Content hash: the same on every run and machine */
            id: string;
            article_id: string;
            /**
             * @description `direct`: a whole utterance in quotation marks; `mixed`: quoted words inside a paraphrase; `indirect`: reported speech without marks
             * @enum {string}
             */
            kind: "direct" | "mixed" | "indirect";
            /** @description The segments joined for reading; what may be cited is `segments[].exact` */
            text: string;
            /** @description The uninterrupted passages of the quote, in text order */
            segments: components["schemas"]["Selector"][];
            speaker: components["schemas"]["Speaker"] | null;
            attribution: components["schemas"]["Attribution"];
            /** @description The language spoken, where the article says it was translated */
            translated_from: string | null;
            /** @description The paragraph of the first segment; 0 is the headline */
            paragraph_index: number;
            /**
             * @description Address of the words in the article: a browser scrolls to them and marks them; null without `url`
             * @default null
             */
            source_fragment: string | null;
        };
        /** @description A quote that holds the words, or some of them */
        QuoteMatch: {
            /**
             * @description `exact`: every character as printed; `normalized`: the same but for case, white space and the forms of quote marks, dashes and ellipses, and for the comma or full stop at the end of a passage; `partial`: words differ, or were cut out of a sentence: see `differences`
             * @enum {string}
             */
            agreement: "exact" | "normalized" | "partial";
            /** @description null where the words stand in an article outside of its quotes */
            quote: components["schemas"]["Quote"] | null;
            article: components["schemas"]["Article"];
            /** @description Where the matching words stand: one passage for each segment of the quote that they touch */
            selectors: components["schemas"]["Selector"][];
            /** @description Word by word, in the order of the quote; without words there are none */
            differences: components["schemas"]["Difference"][];
        };
        /** @description One page of quotes */
        QuotePage: {
            items: components["schemas"]["QuoteShown"][];
            /**
             * Format: uri
             * @description Absolute URL of the next page, also in the `Link` header; null on the last page
             */
            next: string | null;
            /** @description With `count=exact`: how many rows the whole list has */
            count?: number;
            /** @description With `facet`: how many rows of the whole list have which value */
            facets?: components["schemas"]["Facets"];
        };
        /** @description A quote with what was asked to be embedded */
        QuoteShown: {
            /** @description Content hash: the same on every run and machine */
            id: string;
            article_id: string;
            /**
             * @description `direct`: a whole utterance in quotation marks; `mixed`: quoted words inside a paraphrase; `indirect`: reported speech without marks
             * @enum {string}
             */
            kind: "direct" | "mixed" | "indirect";
            /** @description The segments joined for reading; what may be cited is `segments[].exact` */
            text: string;
            /** @description The uninterrupted passages of the quote, in text order */
            segments: components["schemas"]["Selector"][];
            speaker: components["schemas"]["Speaker"] | null;
            attribution: components["schemas"]["Attribution"];
            /** @description The language spoken, where the article says it was translated */
            translated_from: string | null;
            /** @description The paragraph of the first segment; 0 is the headline */
            paragraph_index: number;
            /**
             * @description Address of the words in the article: a browser scrolls to them and marks them; null without `url`
             * @default null
             */
            source_fragment: string | null;
            /** @description With `embed=article` */
            article?: components["schemas"]["Article"];
            /** @description With `embed=speaker`: the speaker over all articles */
            speaker_profile?: components["schemas"]["SpeakerProfile"] | null;
            /** @description With `q`: the segments in which the words stand */
            snippets?: components["schemas"]["Snippet"][];
            /** @description With `embed=occurrences` or `unique=true`: where the same words of the same speaker stand */
            occurrences?: components["schemas"]["Occurrences"];
        };
        /** @description Different quotes by chance */
        RandomQuotes: {
            items: components["schemas"]["QuoteShown"][];
        };
        /** @description Where a passage stands in the text of its article (W3C Web Annotation) */
        Selector: {
            /** @description First character of the passage: Unicode code points from the start of the text */
            start: number;
            /** @description First character after the passage, in code points */
            end: number;
            /** @description The passage, verbatim, without the quotation marks around it */
            exact: string;
            /** @description Up to 32 code points before the passage */
            prefix: string;
            /** @description Up to 32 code points after the passage */
            suffix: string;
        };
        /** @description A passage of the text that answers a search */
        Snippet: {
            selector: components["schemas"]["Selector"];
            /** @description Where the words stand in `selector.exact` */
            highlights: components["schemas"]["Highlight"][];
        };
        /** @description Where an article came from */
        Source: {
            /** @description What it was read as: `RSS 2.0`, `HTML, gzip` */
            format: string;
            /** @description Without its folders; null for what was written over HTTP */
            file_name: string | null;
            /** @description Of the bytes of the file, or of the body of the request */
            sha256: string;
            /** @description When these bytes gave the article something new, RFC 3339 */
            loaded_at: string;
        };
        /** @description Who said it */
        Speaker: {
            /** @description The same for the same name in every article; of an unnamed speaker, for one article */
            id: string;
            /** @description The fullest name the article prints */
            name: string;
            /**
             * @description `unnamed` is somebody the article does not name: “a spokesman”
             * @enum {string}
             */
            type: "person" | "organization" | "unnamed";
            /** @description Office or title as the article prints it */
            role: string | null;
        };
        /** @description One page of speakers */
        SpeakerPage: {
            items: components["schemas"]["SpeakerShown"][];
            /**
             * Format: uri
             * @description Absolute URL of the next page, also in the `Link` header; null on the last page
             */
            next: string | null;
            /** @description With `count=exact`: how many rows the whole list has */
            count?: number;
            /** @description With `facet`: how many rows of the whole list have which value */
            facets?: components["schemas"]["Facets"];
        };
        /** @description A speaker over all articles */
        SpeakerProfile: {
            id: string;
            /** @description The name that most quotes carry */
            name: string;
            /**
             * @description `unnamed` is somebody the article does not name: “a spokesman”
             * @enum {string}
             */
            type: "person" | "organization" | "unnamed";
            /** @description Every office or title that articles print, in alphabetical order */
            roles: string[];
            quote_count: number;
            article_count: number;
        };
        /** @description A speaker with what was asked to be embedded */
        SpeakerShown: {
            id: string;
            /** @description The name that most quotes carry */
            name: string;
            /**
             * @description `unnamed` is somebody the article does not name: “a spokesman”
             * @enum {string}
             */
            type: "person" | "organization" | "unnamed";
            /** @description Every office or title that articles print, in alphabetical order */
            roles: string[];
            quote_count: number;
            article_count: number;
            /** @description With `embed=quotes`: the first 100; their own list has all */
            quotes?: components["schemas"]["Quote"][];
        };
        /** @description Where to begin */
        Start: {
            /** @constant */
            name: "Onrecord";
            /** @description Version of the software */
            release: string;
            /**
             * @description Of the software; an article states its own
             * @constant
             */
            license: "MIT";
            /** @description Number of the last change in the store */
            revision: number;
            /** @description When that was, RFC 3339 */
            changed_at: string;
            counts: {
                articles: number;
                quotes: number;
                figures: number;
                speakers: number;
            };
            links: {
                /** Format: uri */
                articles: string;
                /** Format: uri */
                quotes: string;
                /** Format: uri */
                random_quote: string;
                /** Format: uri */
                verify: string;
                /** Format: uri */
                speakers: string;
                /** Format: uri */
                entities: string;
                /** Format: uri */
                figures: string;
                /** Format: uri */
                changes: string;
                /** Format: uri */
                exports: string;
                /** Format: uri */
                export_articles: string;
                /** Format: uri */
                export_quotes: string;
                /** Format: uri */
                export_figures: string;
                /** Format: uri */
                export_sqlite: string;
                /** Format: uri */
                extract: string;
                /** Format: uri */
                mcp: string;
                /** Format: uri */
                documentation: string;
                /** Format: uri */
                openapi: string;
                /** Format: uri */
                api_catalog: string;
                /** Format: uri */
                llms: string;
                /** Format: uri */
                ready: string;
            };
        };
        /** @description Words that one version has in the place of those of the version before */
        TextChange: {
            /** @description What stood in the version before; empty when words came in */
            before: components["schemas"]["Passage"];
            /** @description What stands there now; empty when words were taken out */
            after: components["schemas"]["Passage"];
        };
        /** @description Whether the quotes of this store hold the words */
        Verification: {
            /**
             * @description `exact`, `normalized` and `partial` as of the best match, of `speaker` where one is asked for; `misattributed`: the words are a quote, of somebody else than asked; `ambiguous`: the words are there, but whose they are is open: several speakers said them and none was asked for, or the quote has no speaker or one whose name only resembles the one asked for, or the words stand in an article outside of its quotes; `not_found`: what was searched does not hold them, or not as words of `speaker`, which does not make them false; `matches` then has what comes nearest, of others
             * @enum {string}
             */
            verdict: "exact" | "normalized" | "partial" | "misattributed" | "ambiguous" | "not_found";
            /** @description Best first: what the verdict rests on, and with `not_found` what comes nearest */
            matches: components["schemas"]["QuoteMatch"][];
            /** @description In how many articles, and in which revision of the store: what `not_found` is good for */
            searched: {
                articles: number;
                revision: number;
            };
        };
        /** @description A verification for every question, in their order */
        VerificationBatch: {
            items: components["schemas"]["Verification"][];
        };
        /** @description A text that an article had or has */
        Version: {
            version: number;
            /** @description sha256 of its text, which `/v1/articles/{article_id}/text?version=` serves */
            text_sha256: string;
            /** @description When the store took it in, RFC 3339 */
            created_at: string;
            /** @description Word by word, against the version before; none in the first */
            changes: components["schemas"]["TextChange"][];
        };
        /** @description One page of the versions of an article */
        VersionPage: {
            items: components["schemas"]["Version"][];
            /**
             * Format: uri
             * @description Absolute URL of the next page, also in the `Link` header; null on the last page
             */
            next: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listArticles: {
        parameters: {
            query?: {
                /** @description Searches headline, text and quotes: words, "a phrase", -without, and prefix* of 3 letters or more; the first 10 of them count. Case, accents, quote marks and dashes make no difference. Nothing is syntax, and without a word to look for the answer is empty */
                q?: string;
                /** @description Id or name of a speaker: `ren-zhengfei` or `Ren Zhengfei` */
                speaker?: string[];
                /** @description Id or name of an entity: `huawei` or `Huawei` */
                entity?: string[];
                /** @description Name of a publisher; case, accents and punctuation make no difference */
                publisher?: string[];
                /** @description BCP 47 tag as the source states it: `en`, `en-GB` */
                language?: string[];
                /** @description Published on this day (UTC) or at this time, or later; undated is neither */
                published_from?: string;
                /** @description Published on this day (UTC) or at this time, or before, and not before `published_from`; undated is neither */
                published_to?: string;
                /** @description `quotes`: has at least one; `figures`: the same */
                has?: ("quotes" | "figures")[];
                /** @description The order: `id`, `-id`, `published_at`, `-published_at`, `updated_at`, `-updated_at`, `word_count`, `-word_count`, `quote_count`, `-quote_count`, `figure_count`, `-figure_count`, `relevance`; the minus turns it round. Without it `id`, and `relevance` with `q` */
                sort?: "id" | "-id" | "published_at" | "-published_at" | "updated_at" | "-updated_at" | "word_count" | "-word_count" | "quote_count" | "-quote_count" | "figure_count" | "-figure_count" | "relevance";
                /** @description The most items of one page */
                limit?: number;
                /** @description Where the page begins: from the `next` link of the page before, with the same filters and sort */
                cursor?: string;
                /** @description What to include in each item: `paragraphs`, `quotes`, `figures`; several with commas between */
                embed?: ("paragraphs" | "quotes" | "figures")[];
                /** @description Names of the properties to answer with, with commas between; without it all of them */
                fields?: ("id" | "headline" | "text_sha256" | "version" | "language" | "url" | "publisher" | "byline" | "published_at" | "license" | "word_count" | "quote_count" | "figure_count" | "removed" | "source" | "sources" | "extractor_version" | "created_at" | "updated_at" | "paragraphs" | "quotes" | "figures" | "snippets")[];
                /** @description `exact`: tells how many rows the whole list has */
                count?: "exact";
                /** @description Counts the rows of the whole list by `speaker`, `entity`, `publisher`, `language`, `year`; several with commas between */
                facet?: ("speaker" | "entity" | "publisher" | "language" | "year")[];
                /** @description The form of the answer, for those who cannot send `Accept`: `json`, `jsonld` (application/ld+json), `annotation` (application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"), `csl` (application/vnd.citationstyles.csl+json), `bibtex` (application/x-bibtex), `ris` (application/x-research-info-systems), `markdown` (text/markdown), `text` (text/plain) */
                format?: "json" | "jsonld" | "annotation" | "csl" | "bibtex" | "ris" | "markdown" | "text";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Strong, of this form and coding; good for `If-None-Match` */
                    ETag?: string;
                    /** @description When the store last changed */
                    "Last-Modified"?: string;
                    /** @description How long a cache may go on with it */
                    "Cache-Control"?: string;
                    /** @description Which header fields of the request the form depends on */
                    Vary?: string;
                    /** @description With `rel="next"`, the address of the next page */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticlePage"];
                    "application/ld+json": Record<string, never> | Record<string, never>[];
                    "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"": Record<string, never> | Record<string, never>[];
                    "application/vnd.citationstyles.csl+json": Record<string, never> | Record<string, never>[];
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "text/markdown": string;
                    "text/plain": string;
                };
            };
            /** @description Not modified: `If-None-Match` holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postArticle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This wants a bearer token. Send `Authorization: Bearer …` with a token that the operator made by `onrecord token create`. */
            401: {
                headers: {
                    /** @description What token is wanted */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not allowed. The token is for something else, writing is off because no token was ever made, or a web page of elsewhere asks what only programs may. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The article is not as you know it. `If-Match` or `If-None-Match` does not hold: the article changed, came or went meanwhile. Get it and decide again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body of the request is too large. An article may have as many bytes as `MAX_ARTICLE_BYTES` allows, 8 MiB unless the operator says otherwise; a text to look into 256 KiB; any other body 1 MiB. `detail` names the limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body of the request has a media type that is not read. Bodies are `application/json`, in UTF-8. An article may also come in the media type of any format that is read, and be packed with gzip. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is no article. It has the right media type, but an article cannot be made of it. `errors` names each field that is wrong. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getArticle: {
        parameters: {
            query?: {
                /** @description What to include in each item: `paragraphs`, `quotes`, `figures`; several with commas between */
                embed?: ("paragraphs" | "quotes" | "figures")[];
                /** @description Names of the properties to answer with, with commas between; without it all of them */
                fields?: ("id" | "headline" | "text_sha256" | "version" | "language" | "url" | "publisher" | "byline" | "published_at" | "license" | "word_count" | "quote_count" | "figure_count" | "removed" | "source" | "sources" | "extractor_version" | "created_at" | "updated_at" | "paragraphs" | "quotes" | "figures" | "snippets")[];
                /** @description The form of the answer, for those who cannot send `Accept`: `json`, `jsonld` (application/ld+json), `annotation` (application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"), `csl` (application/vnd.citationstyles.csl+json), `bibtex` (application/x-bibtex), `ris` (application/x-research-info-systems), `markdown` (text/markdown), `text` (text/plain) */
                format?: "json" | "jsonld" | "annotation" | "csl" | "bibtex" | "ris" | "markdown" | "text";
            };
            header?: never;
            path: {
                /** @description Id of an article */
                article_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Strong, of this form and coding; good for `If-None-Match` */
                    ETag?: string;
                    /** @description When the store last changed */
                    "Last-Modified"?: string;
                    /** @description How long a cache may go on with it */
                    "Cache-Control"?: string;
                    /** @description Which header fields of the request the form depends on */
                    Vary?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleShown"];
                    "application/ld+json": Record<string, never> | Record<string, never>[];
                    "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"": Record<string, never> | Record<string, never>[];
                    "application/vnd.citationstyles.csl+json": Record<string, never> | Record<string, never>[];
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "text/markdown": string;
                    "text/plain": string;
                };
            };
            /** @description Not modified: `If-None-Match` holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. The path is unknown, or nothing with this id is in the store. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an article */
                article_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This wants a bearer token. Send `Authorization: Bearer …` with a token that the operator made by `onrecord token create`. */
            401: {
                headers: {
                    /** @description What token is wanted */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not allowed. The token is for something else, writing is off because no token was ever made, or a web page of elsewhere asks what only programs may. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another article has this very text. The same text is one article, under the id that it had first; `detail` and `Location` name it. Write to that address, or send what is not the same. */
            409: {
                headers: {
                    /** @description The address of the article that has this text */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The article is not as you know it. `If-Match` or `If-None-Match` does not hold: the article changed, came or went meanwhile. Get it and decide again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body of the request is too large. An article may have as many bytes as `MAX_ARTICLE_BYTES` allows, 8 MiB unless the operator says otherwise; a text to look into 256 KiB; any other body 1 MiB. `detail` names the limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body of the request has a media type that is not read. Bodies are `application/json`, in UTF-8. An article may also come in the media type of any format that is read, and be packed with gzip. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is no article. It has the right media type, but an article cannot be made of it. `errors` names each field that is wrong. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an article */
                article_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This wants a bearer token. Send `Authorization: Bearer …` with a token that the operator made by `onrecord token create`. */
            401: {
                headers: {
                    /** @description What token is wanted */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not allowed. The token is for something else, writing is off because no token was ever made, or a web page of elsewhere asks what only programs may. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. The path is unknown, or nothing with this id is in the store. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The article is not as you know it. `If-Match` or `If-None-Match` does not hold: the article changed, came or went meanwhile. Get it and decide again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getArticleText: {
        parameters: {
            query?: {
                /** @description Which one; without it, the text the article has now */
                version?: number;
            };
            header?: never;
            path: {
                /** @description Id of an article */
                article_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Strong, of this form and coding; good for `If-None-Match` */
                    ETag?: string;
                    /** @description When the store last changed */
                    "Last-Modified"?: string;
                    /** @description How long a cache may go on with it */
                    "Cache-Control"?: string;
                    /** @description Which header fields of the request the form depends on */
                    Vary?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain; charset=utf-8": string;
                };
            };
            /** @description Not modified: `If-None-Match` holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. The path is unknown, or nothing with this id is in the store. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listArticleVersions: {
        parameters: {
            query?: {
                /** @description The most items of one page */
                limit?: number;
                /** @description Where the page begins: from the `next` link of the page before, with the same filters and sort */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id of an article */
                article_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Strong, of this form and coding; good for `If-None-Match` */
                    ETag?: string;
                    /** @description When the store last changed */
                    "Last-Modified"?: string;
                    /** @description How long a cache may go on with it */
                    "Cache-Control"?: string;
                    /** @description Which header fields of the request the form depends on */
                    Vary?: string;
                    /** @description With `rel="next"`, the address of the next page */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionPage"];
                };
            };
            /** @description Not modified: `If-None-Match` holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. The path is unknown, or nothing with this id is in the store. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listArticleQuotes: {
        parameters: {
            query?: {
                /** @description Searches the words of quotes: words, "a phrase", -without, and prefix* of 3 letters or more; the first 10 of them count. Case, accents, quote marks and dashes make no difference. Nothing is syntax, and without a word to look for the answer is empty */
                q?: string;
                /** @description Id or name of a speaker: `ren-zhengfei` or `Ren Zhengfei` */
                speaker?: string[];
                /** @description `direct`, `mixed` or `indirect` */
                kind?: ("direct" | "mixed" | "indirect")[];
                /** @description How the speaker is known: `cue`, `same_paragraph`, `continuation`, `adjacent_paragraph`, `context`, `none` */
                basis?: ("cue" | "same_paragraph" | "continuation" | "adjacent_paragraph" | "context" | "none")[];
                /** @description The attribution is at least so sure: from 0 to 1 */
                min_confidence?: number;
                /** @description At least so many characters (code points of `text`) */
                min_length?: number;
                /** @description At most so many characters, and not fewer than `min_length` */
                max_length?: number;
                /** @description `true`: of quotes that are the same words of the same speaker, the first that the other filters leave, with its `occurrences`. Case, quote marks, dashes, commas and full stops make no difference; quotes of nobody known are each their own */
                unique?: boolean;
                /** @description Published on this day (UTC) or at this time, or later; undated is neither */
                published_from?: string;
                /** @description Published on this day (UTC) or at this time, or before, and not before `published_from`; undated is neither */
                published_to?: string;
                /** @description The order: `article_id`, `-article_id`, `id`, `-id`, `published_at`, `-published_at`, `confidence`, `-confidence`, `length`, `-length`, `relevance`; the minus turns it round. Without it `article_id`, which is by article and in text order, and `relevance` with `q` */
                sort?: "article_id" | "-article_id" | "id" | "-id" | "published_at" | "-published_at" | "confidence" | "-confidence" | "length" | "-length" | "relevance";
                /** @description The most items of one page */
                limit?: number;
                /** @description Where the page begins: from the `next` link of the page before, with the same filters and sort */
                cursor?: string;
                /** @description What to include in each item: `article`, `occurrences`, `speaker`; several with commas between */
                embed?: ("article" | "occurrences" | "speaker")[];
                /** @description Names of the properties to answer with, with commas between; without it all of them */
                fields?: ("id" | "article_id" | "kind" | "text" | "segments" | "speaker" | "attribution" | "translated_from" | "paragraph_index" | "source_fragment" | "article" | "speaker_profile" | "snippets" | "occurrences")[];
                /** @description `exact`: tells how many rows the whole list has */
                count?: "exact";
                /** @description Counts the rows of the whole list by `speaker`, `kind`, `publisher`, `year`; several with commas between */
                facet?: ("speaker" | "kind" | "publisher" | "year")[];
                /** @description The form of the answer, for those who cannot send `Accept`: `json`, `jsonld` (application/ld+json), `annotation` (application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"), `csl` (application/vnd.citationstyles.csl+json), `bibtex` (application/x-bibtex), `ris` (application/x-research-info-systems), `markdown` (text/markdown), `text` (text/plain) */
                format?: "json" | "jsonld" | "annotation" | "csl" | "bibtex" | "ris" | "markdown" | "text";
            };
            header?: never;
            path: {
                /** @description Id of an article */
                article_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Strong, of this form and coding; good for `If-None-Match` */
                    ETag?: string;
                    /** @description When the store last changed */
                    "Last-Modified"?: string;
                    /** @description How long a cache may go on with it */
                    "Cache-Control"?: string;
                    /** @description Which header fields of the request the form depends on */
                    Vary?: string;
                    /** @description With `rel="next"`, the address of the next page */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotePage"];
                    "application/ld+json": Record<string, never> | Record<string, never>[];
                    "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"": Record<string, never> | Record<string, never>[];
                    "application/vnd.citationstyles.csl+json": Record<string, never> | Record<string, never>[];
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "text/markdown": string;
                    "text/plain": string;
                };
            };
            /** @description Not modified: `If-None-Match` holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. The path is unknown, or nothing with this id is in the store. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listArticleFigures: {
        parameters: {
            query?: {
                /** @description Id of a metric: `revenue`, `net_income` */
                metric?: string[];
                /** @description Id or name of an entity: `huawei` or `Huawei` */
                entity?: string[];
                /** @description ISO 4217 code, `percent`, `percentage_point` or `basis_point` */
                unit?: string[];
                /** @description The very period, first to last day: `2019`, `2019-H1`, `2019-Q3`, `2019-09` or `2019-09-30`. For periods within a span, `period_from` and `period_to` */
                period?: string[];
                /** @description The period begins on the first day of this one or later: `2019`, `2019-Q3`, … */
                period_from?: string;
                /** @description The period ends on the last day of this one or before, and that not before `period_from`: `2019`, `2019-Q3`, … */
                period_to?: string;
                /** @description The value is at least this decimal number, compared exactly, in whatever unit */
                min_value?: string;
                /** @description The value is at most this decimal number, compared exactly, and not below `min_value` */
                max_value?: string;
                /** @description Whether the article prints the figure in a second currency: `true` or `false` */
                has_conversion?: boolean;
                /** @description The order: `article_id`, `-article_id`, `id`, `-id`, `published_at`, `-published_at`, `value`, `-value`, `period`, `-period`; the minus turns it round. Without it `article_id`, which is by article and in text order */
                sort?: "article_id" | "-article_id" | "id" | "-id" | "published_at" | "-published_at" | "value" | "-value" | "period" | "-period";
                /** @description The most items of one page */
                limit?: number;
                /** @description Where the page begins: from the `next` link of the page before, with the same filters and sort */
                cursor?: string;
                /** @description What to include in each item: `article`; several with commas between */
                embed?: "article"[];
                /** @description Names of the properties to answer with, with commas between; without it all of them */
                fields?: ("id" | "article_id" | "metric" | "entity" | "period" | "value" | "value_to" | "unit" | "unit_basis" | "decimals" | "qualifier" | "change" | "per" | "selector" | "conversions" | "paragraph_index" | "source_fragment" | "article")[];
                /** @description `exact`: tells how many rows the whole list has */
                count?: "exact";
                /** @description Counts the rows of the whole list by `metric`, `entity`, `unit`, `publisher`, `year`; several with commas between */
                facet?: ("metric" | "entity" | "unit" | "publisher" | "year")[];
                /** @description The form of the answer, for those who cannot send `Accept`: `json`, `jsonld` (application/ld+json), `annotation` (application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"), `csl` (application/vnd.citationstyles.csl+json), `bibtex` (application/x-bibtex), `ris` (application/x-research-info-systems), `markdown` (text/markdown), `text` (text/plain) */
                format?: "json" | "jsonld" | "annotation" | "csl" | "bibtex" | "ris" | "markdown" | "text";
            };
            header?: never;
            path: {
                /** @description Id of an article */
                article_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Strong, of this form and coding; good for `If-None-Match` */
                    ETag?: string;
                    /** @description When the store last changed */
                    "Last-Modified"?: string;
                    /** @description How long a cache may go on with it */
                    "Cache-Control"?: string;
                    /** @description Which header fields of the request the form depends on */
                    Vary?: string;
                    /** @description With `rel="next"`, the address of the next page */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigurePage"];
                    "application/ld+json": Record<string, never> | Record<string, never>[];
                    "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"": Record<string, never> | Record<string, never>[];
                    "application/vnd.citationstyles.csl+json": Record<string, never> | Record<string, never>[];
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "text/markdown": string;
                    "text/plain": string;
                };
            };
            /** @description Not modified: `If-None-Match` holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. The path is unknown, or nothing with this id is in the store. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listQuotes: {
        parameters: {
            query?: {
                /** @description Searches the words of quotes: words, "a phrase", -without, and prefix* of 3 letters or more; the first 10 of them count. Case, accents, quote marks and dashes make no difference. Nothing is syntax, and without a word to look for the answer is empty */
                q?: string;
                /** @description Id or name of a speaker: `ren-zhengfei` or `Ren Zhengfei` */
                speaker?: string[];
                /** @description Id of an article */
                article_id?: string[];
                /** @description `direct`, `mixed` or `indirect` */
                kind?: ("direct" | "mixed" | "indirect")[];
                /** @description How the speaker is known: `cue`, `same_paragraph`, `continuation`, `adjacent_paragraph`, `context`, `none` */
                basis?: ("cue" | "same_paragraph" | "continuation" | "adjacent_paragraph" | "context" | "none")[];
                /** @description The attribution is at least so sure: from 0 to 1 */
                min_confidence?: number;
                /** @description At least so many characters (code points of `text`) */
                min_length?: number;
                /** @description At most so many characters, and not fewer than `min_length` */
                max_length?: number;
                /** @description `true`: of quotes that are the same words of the same speaker, the first that the other filters leave, with its `occurrences`. Case, quote marks, dashes, commas and full stops make no difference; quotes of nobody known are each their own */
                unique?: boolean;
                /** @description Published on this day (UTC) or at this time, or later; undated is neither */
                published_from?: string;
                /** @description Published on this day (UTC) or at this time, or before, and not before `published_from`; undated is neither */
                published_to?: string;
                /** @description The order: `article_id`, `-article_id`, `id`, `-id`, `published_at`, `-published_at`, `confidence`, `-confidence`, `length`, `-length`, `relevance`; the minus turns it round. Without it `article_id`, which is by article and in text order, and `relevance` with `q` */
                sort?: "article_id" | "-article_id" | "id" | "-id" | "published_at" | "-published_at" | "confidence" | "-confidence" | "length" | "-length" | "relevance";
                /** @description The most items of one page */
                limit?: number;
                /** @description Where the page begins: from the `next` link of the page before, with the same filters and sort */
                cursor?: string;
                /** @description What to include in each item: `article`, `occurrences`, `speaker`; several with commas between */
                embed?: ("article" | "occurrences" | "speaker")[];
                /** @description Names of the properties to answer with, with commas between; without it all of them */
                fields?: ("id" | "article_id" | "kind" | "text" | "segments" | "speaker" | "attribution" | "translated_from" | "paragraph_index" | "source_fragment" | "article" | "speaker_profile" | "snippets" | "occurrences")[];
                /** @description `exact`: tells how many rows the whole list has */
                count?: "exact";
                /** @description Counts the rows of the whole list by `speaker`, `kind`, `publisher`, `year`; several with commas between */
                facet?: ("speaker" | "kind" | "publisher" | "year")[];
                /** @description The form of the answer, for those who cannot send `Accept`: `json`, `jsonld` (application/ld+json), `annotation` (application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"), `csl` (application/vnd.citationstyles.csl+json), `bibtex` (application/x-bibtex), `ris` (application/x-research-info-systems), `markdown` (text/markdown), `text` (text/plain) */
                format?: "json" | "jsonld" | "annotation" | "csl" | "bibtex" | "ris" | "markdown" | "text";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Strong, of this form and coding; good for `If-None-Match` */
                    ETag?: string;
                    /** @description When the store last changed */
                    "Last-Modified"?: string;
                    /** @description How long a cache may go on with it */
                    "Cache-Control"?: string;
                    /** @description Which header fields of the request the form depends on */
                    Vary?: string;
                    /** @description With `rel="next"`, the address of the next page */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotePage"];
                    "application/ld+json": Record<string, never> | Record<string, never>[];
                    "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"": Record<string, never> | Record<string, never>[];
                    "application/vnd.citationstyles.csl+json": Record<string, never> | Record<string, never>[];
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "text/markdown": string;
                    "text/plain": string;
                };
            };
            /** @description Not modified: `If-None-Match` holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRandomQuote: {
        parameters: {
            query?: {
                /** @description Searches the words of quotes: words, "a phrase", -without, and prefix* of 3 letters or more; the first 10 of them count. Case, accents, quote marks and dashes make no difference. Nothing is syntax, and without a word to look for the answer is empty */
                q?: string;
                /** @description Id or name of a speaker: `ren-zhengfei` or `Ren Zhengfei` */
                speaker?: string[];
                /** @description Id of an article */
                article_id?: string[];
                /** @description `direct`, `mixed` or `indirect` */
                kind?: ("direct" | "mixed" | "indirect")[];
                /** @description How the speaker is known: `cue`, `same_paragraph`, `continuation`, `adjacent_paragraph`, `context`, `none` */
                basis?: ("cue" | "same_paragraph" | "continuation" | "adjacent_paragraph" | "context" | "none")[];
                /** @description The attribution is at least so sure: from 0 to 1 */
                min_confidence?: number;
                /** @description At least so many characters (code points of `text`) */
                min_length?: number;
                /** @description At most so many characters, and not fewer than `min_length` */
                max_length?: number;
                /** @description `true`: of quotes that are the same words of the same speaker, the first that the other filters leave, with its `occurrences`. Case, quote marks, dashes, commas and full stops make no difference; quotes of nobody known are each their own */
                unique?: boolean;
                /** @description Published on this day (UTC) or at this time, or later; undated is neither */
                published_from?: string;
                /** @description Published on this day (UTC) or at this time, or before, and not before `published_from`; undated is neither */
                published_to?: string;
                /** @description How many; the answer is then a list, even of one */
                limit?: number;
                /** @description Any text: the same seed draws the same quotes from the same revision */
                seed?: string;
                /** @description What to include in each item: `article`, `occurrences`, `speaker`; several with commas between */
                embed?: ("article" | "occurrences" | "speaker")[];
                /** @description Names of the properties to answer with, with commas between; without it all of them */
                fields?: ("id" | "article_id" | "kind" | "text" | "segments" | "speaker" | "attribution" | "translated_from" | "paragraph_index" | "source_fragment" | "article" | "speaker_profile" | "snippets" | "occurrences")[];
                /** @description The form of the answer, for those who cannot send `Accept`: `json`, `jsonld` (application/ld+json), `annotation` (application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"), `csl` (application/vnd.citationstyles.csl+json), `bibtex` (application/x-bibtex), `ris` (application/x-research-info-systems), `markdown` (text/markdown), `text` (text/plain) */
                format?: "json" | "jsonld" | "annotation" | "csl" | "bibtex" | "ris" | "markdown" | "text";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Strong, of this form and coding; good for `If-None-Match` */
                    ETag?: string;
                    /** @description When the store last changed */
                    "Last-Modified"?: string;
                    /** @description How long a cache may go on with it */
                    "Cache-Control"?: string;
                    /** @description Which header fields of the request the form depends on */
                    Vary?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteShown"] | components["schemas"]["RandomQuotes"];
                    "application/ld+json": Record<string, never> | Record<string, never>[];
                    "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"": Record<string, never> | Record<string, never>[];
                    "application/vnd.citationstyles.csl+json": Record<string, never> | Record<string, never>[];
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "text/markdown": string;
                    "text/plain": string;
                };
            };
            /** @description Not modified: `If-None-Match` holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. The path is unknown, or nothing with this id is in the store. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getQuote: {
        parameters: {
            query?: {
                /** @description What to include in each item: `article`, `occurrences`, `speaker`; several with commas between */
                embed?: ("article" | "occurrences" | "speaker")[];
                /** @description Names of the properties to answer with, with commas between; without it all of them */
                fields?: ("id" | "article_id" | "kind" | "text" | "segments" | "speaker" | "attribution" | "translated_from" | "paragraph_index" | "source_fragment" | "article" | "speaker_profile" | "snippets" | "occurrences")[];
                /** @description The form of the answer, for those who cannot send `Accept`: `json`, `jsonld` (application/ld+json), `annotation` (application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"), `csl` (application/vnd.citationstyles.csl+json), `bibtex` (application/x-bibtex), `ris` (application/x-research-info-systems), `markdown` (text/markdown), `text` (text/plain) */
                format?: "json" | "jsonld" | "annotation" | "csl" | "bibtex" | "ris" | "markdown" | "text";
            };
            header?: never;
            path: {
                /** @description Id of a quote */
                quote_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Strong, of this form and coding; good for `If-None-Match` */
                    ETag?: string;
                    /** @description When the store last changed */
                    "Last-Modified"?: string;
                    /** @description How long a cache may go on with it */
                    "Cache-Control"?: string;
                    /** @description Which header fields of the request the form depends on */
                    Vary?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteShown"];
                    "application/ld+json": Record<string, never> | Record<string, never>[];
                    "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"": Record<string, never> | Record<string, never>[];
                    "application/vnd.citationstyles.csl+json": Record<string, never> | Record<string, never>[];
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "text/markdown": string;
                    "text/plain": string;
                };
            };
            /** @description Not modified: `If-None-Match` holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. The path is unknown, or nothing with this id is in the store. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyQuotes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Question"] | components["schemas"]["QuestionBatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"] | components["schemas"]["VerificationBatch"];
                };
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body of the request is too large. An article may have as many bytes as `MAX_ARTICLE_BYTES` allows, 8 MiB unless the operator says otherwise; a text to look into 256 KiB; any other body 1 MiB. `detail` names the limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body of the request has a media type that is not read. Bodies are `application/json`, in UTF-8. An article may also come in the media type of any format that is read, and be packed with gzip. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSpeakers: {
        parameters: {
            query?: {
                /** @description Searches names and roles: words, "a phrase", -without, and prefix* of 3 letters or more; the first 10 of them count. Case, accents, quote marks and dashes make no difference. Nothing is syntax, and without a word to look for the answer is empty */
                q?: string;
                /** @description `person`, `organization` or `unnamed` */
                type?: ("person" | "organization" | "unnamed")[];
                /** @description The order: `id`, `-id`, `name`, `-name`, `quote_count`, `-quote_count`, `article_count`, `-article_count`; the minus turns it round. Without it `id`. By counts, a walk along `next` goes on in the order in which it began */
                sort?: "id" | "-id" | "name" | "-name" | "quote_count" | "-quote_count" | "article_count" | "-article_count";
                /** @description The most items of one page */
                limit?: number;
                /** @description Where the page begins: from the `next` link of the page before, with the same filters and sort */
                cursor?: string;
                /** @description What to include in each item: `quotes`; several with commas between */
                embed?: "quotes"[];
                /** @description Names of the properties to answer with, with commas between; without it all of them */
                fields?: ("id" | "name" | "type" | "roles" | "quote_count" | "article_count" | "quotes")[];
                /** @description `exact`: tells how many rows the whole list has */
                count?: "exact";
                /** @description Counts the rows of the whole list by `type`; several with commas between */
                facet?: "type"[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Strong, of this form and coding; good for `If-None-Match` */
                    ETag?: string;
                    /** @description When the store last changed */
                    "Last-Modified"?: string;
                    /** @description How long a cache may go on with it */
                    "Cache-Control"?: string;
                    /** @description Which header fields of the request the form depends on */
                    Vary?: string;
                    /** @description With `rel="next"`, the address of the next page */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeakerPage"];
                };
            };
            /** @description Not modified: `If-None-Match` holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSpeaker: {
        parameters: {
            query?: {
                /** @description What to include in each item: `quotes`; several with commas between */
                embed?: "quotes"[];
                /** @description Names of the properties to answer with, with commas between; without it all of them */
                fields?: ("id" | "name" | "type" | "roles" | "quote_count" | "article_count" | "quotes")[];
            };
            header?: never;
            path: {
                /** @description Id of a speaker */
                speaker_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Strong, of this form and coding; good for `If-None-Match` */
                    ETag?: string;
                    /** @description When the store last changed */
                    "Last-Modified"?: string;
                    /** @description How long a cache may go on with it */
                    "Cache-Control"?: string;
                    /** @description Which header fields of the request the form depends on */
                    Vary?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeakerShown"];
                };
            };
            /** @description Not modified: `If-None-Match` holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. The path is unknown, or nothing with this id is in the store. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEntities: {
        parameters: {
            query?: {
                /** @description Searches names: words, "a phrase", -without, and prefix* of 3 letters or more; the first 10 of them count. Case, accents, quote marks and dashes make no difference. Nothing is syntax, and without a word to look for the answer is empty */
                q?: string;
                /** @description `person`, `organization` or `unnamed` */
                type?: ("person" | "organization" | "unnamed")[];
                /** @description The order: `id`, `-id`, `name`, `-name`, `figure_count`, `-figure_count`, `article_count`, `-article_count`; the minus turns it round. Without it `id`. By counts, a walk along `next` goes on in the order in which it began */
                sort?: "id" | "-id" | "name" | "-name" | "figure_count" | "-figure_count" | "article_count" | "-article_count";
                /** @description The most items of one page */
                limit?: number;
                /** @description Where the page begins: from the `next` link of the page before, with the same filters and sort */
                cursor?: string;
                /** @description What to include in each item: `figures`; several with commas between */
                embed?: "figures"[];
                /** @description Names of the properties to answer with, with commas between; without it all of them */
                fields?: ("id" | "name" | "type" | "metrics" | "figure_count" | "article_count" | "figures")[];
                /** @description `exact`: tells how many rows the whole list has */
                count?: "exact";
                /** @description Counts the rows of the whole list by `type`; several with commas between */
                facet?: "type"[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Strong, of this form and coding; good for `If-None-Match` */
                    ETag?: string;
                    /** @description When the store last changed */
                    "Last-Modified"?: string;
                    /** @description How long a cache may go on with it */
                    "Cache-Control"?: string;
                    /** @description Which header fields of the request the form depends on */
                    Vary?: string;
                    /** @description With `rel="next"`, the address of the next page */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityPage"];
                };
            };
            /** @description Not modified: `If-None-Match` holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEntity: {
        parameters: {
            query?: {
                /** @description What to include in each item: `figures`; several with commas between */
                embed?: "figures"[];
                /** @description Names of the properties to answer with, with commas between; without it all of them */
                fields?: ("id" | "name" | "type" | "metrics" | "figure_count" | "article_count" | "figures")[];
            };
            header?: never;
            path: {
                /** @description Id of an entity */
                entity_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Strong, of this form and coding; good for `If-None-Match` */
                    ETag?: string;
                    /** @description When the store last changed */
                    "Last-Modified"?: string;
                    /** @description How long a cache may go on with it */
                    "Cache-Control"?: string;
                    /** @description Which header fields of the request the form depends on */
                    Vary?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityShown"];
                };
            };
            /** @description Not modified: `If-None-Match` holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. The path is unknown, or nothing with this id is in the store. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFigures: {
        parameters: {
            query?: {
                /** @description Id of a metric: `revenue`, `net_income` */
                metric?: string[];
                /** @description Id or name of an entity: `huawei` or `Huawei` */
                entity?: string[];
                /** @description ISO 4217 code, `percent`, `percentage_point` or `basis_point` */
                unit?: string[];
                /** @description The very period, first to last day: `2019`, `2019-H1`, `2019-Q3`, `2019-09` or `2019-09-30`. For periods within a span, `period_from` and `period_to` */
                period?: string[];
                /** @description The period begins on the first day of this one or later: `2019`, `2019-Q3`, … */
                period_from?: string;
                /** @description The period ends on the last day of this one or before, and that not before `period_from`: `2019`, `2019-Q3`, … */
                period_to?: string;
                /** @description The value is at least this decimal number, compared exactly, in whatever unit */
                min_value?: string;
                /** @description The value is at most this decimal number, compared exactly, and not below `min_value` */
                max_value?: string;
                /** @description Whether the article prints the figure in a second currency: `true` or `false` */
                has_conversion?: boolean;
                /** @description Id of an article */
                article_id?: string[];
                /** @description The order: `article_id`, `-article_id`, `id`, `-id`, `published_at`, `-published_at`, `value`, `-value`, `period`, `-period`; the minus turns it round. Without it `article_id`, which is by article and in text order */
                sort?: "article_id" | "-article_id" | "id" | "-id" | "published_at" | "-published_at" | "value" | "-value" | "period" | "-period";
                /** @description The most items of one page */
                limit?: number;
                /** @description Where the page begins: from the `next` link of the page before, with the same filters and sort */
                cursor?: string;
                /** @description What to include in each item: `article`; several with commas between */
                embed?: "article"[];
                /** @description Names of the properties to answer with, with commas between; without it all of them */
                fields?: ("id" | "article_id" | "metric" | "entity" | "period" | "value" | "value_to" | "unit" | "unit_basis" | "decimals" | "qualifier" | "change" | "per" | "selector" | "conversions" | "paragraph_index" | "source_fragment" | "article")[];
                /** @description `exact`: tells how many rows the whole list has */
                count?: "exact";
                /** @description Counts the rows of the whole list by `metric`, `entity`, `unit`, `publisher`, `year`; several with commas between */
                facet?: ("metric" | "entity" | "unit" | "publisher" | "year")[];
                /** @description The form of the answer, for those who cannot send `Accept`: `json`, `jsonld` (application/ld+json), `annotation` (application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"), `csl` (application/vnd.citationstyles.csl+json), `bibtex` (application/x-bibtex), `ris` (application/x-research-info-systems), `markdown` (text/markdown), `text` (text/plain) */
                format?: "json" | "jsonld" | "annotation" | "csl" | "bibtex" | "ris" | "markdown" | "text";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Strong, of this form and coding; good for `If-None-Match` */
                    ETag?: string;
                    /** @description When the store last changed */
                    "Last-Modified"?: string;
                    /** @description How long a cache may go on with it */
                    "Cache-Control"?: string;
                    /** @description Which header fields of the request the form depends on */
                    Vary?: string;
                    /** @description With `rel="next"`, the address of the next page */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigurePage"];
                    "application/ld+json": Record<string, never> | Record<string, never>[];
                    "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"": Record<string, never> | Record<string, never>[];
                    "application/vnd.citationstyles.csl+json": Record<string, never> | Record<string, never>[];
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "text/markdown": string;
                    "text/plain": string;
                };
            };
            /** @description Not modified: `If-None-Match` holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFigure: {
        parameters: {
            query?: {
                /** @description What to include in each item: `article`; several with commas between */
                embed?: "article"[];
                /** @description Names of the properties to answer with, with commas between; without it all of them */
                fields?: ("id" | "article_id" | "metric" | "entity" | "period" | "value" | "value_to" | "unit" | "unit_basis" | "decimals" | "qualifier" | "change" | "per" | "selector" | "conversions" | "paragraph_index" | "source_fragment" | "article")[];
                /** @description The form of the answer, for those who cannot send `Accept`: `json`, `jsonld` (application/ld+json), `annotation` (application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"), `csl` (application/vnd.citationstyles.csl+json), `bibtex` (application/x-bibtex), `ris` (application/x-research-info-systems), `markdown` (text/markdown), `text` (text/plain) */
                format?: "json" | "jsonld" | "annotation" | "csl" | "bibtex" | "ris" | "markdown" | "text";
            };
            header?: never;
            path: {
                /** @description Id of a figure */
                figure_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Strong, of this form and coding; good for `If-None-Match` */
                    ETag?: string;
                    /** @description When the store last changed */
                    "Last-Modified"?: string;
                    /** @description How long a cache may go on with it */
                    "Cache-Control"?: string;
                    /** @description Which header fields of the request the form depends on */
                    Vary?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureShown"];
                    "application/ld+json": Record<string, never> | Record<string, never>[];
                    "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"": Record<string, never> | Record<string, never>[];
                    "application/vnd.citationstyles.csl+json": Record<string, never> | Record<string, never>[];
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "text/markdown": string;
                    "text/plain": string;
                };
            };
            /** @description Not modified: `If-None-Match` holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. The path is unknown, or nothing with this id is in the store. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description The revision that you have everything of; without it, from the start */
                since?: string;
                /** @description The most items of one page */
                limit?: number;
                /** @description Where the page begins: from the `next` link of the page before, with the same filters and sort */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Strong, of this form and coding; good for `If-None-Match` */
                    ETag?: string;
                    /** @description When the store last changed */
                    "Last-Modified"?: string;
                    /** @description How long a cache may go on with it */
                    "Cache-Control"?: string;
                    /** @description Which header fields of the request the form depends on */
                    Vary?: string;
                    /** @description With `rel="next"`, the address of the next page */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePage"];
                    "text/event-stream": string;
                };
            };
            /** @description Not modified: `If-None-Match` holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What happened since then is not known any more. Deletions after the place you name have been forgotten, or the place is not one of this store. Begin again: throw away what you hold and take everything from `/v1/changes` without `since`, or from `/v1/exports`. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportArticlesNdjson: {
        parameters: {
            query?: {
                /** @description Searches headline, text and quotes: words, "a phrase", -without, and prefix* of 3 letters or more; the first 10 of them count. Case, accents, quote marks and dashes make no difference. Nothing is syntax, and without a word to look for the answer is empty */
                q?: string;
                /** @description Id or name of a speaker: `ren-zhengfei` or `Ren Zhengfei` */
                speaker?: string[];
                /** @description Id or name of an entity: `huawei` or `Huawei` */
                entity?: string[];
                /** @description Name of a publisher; case, accents and punctuation make no difference */
                publisher?: string[];
                /** @description BCP 47 tag as the source states it: `en`, `en-GB` */
                language?: string[];
                /** @description Published on this day (UTC) or at this time, or later; undated is neither */
                published_from?: string;
                /** @description Published on this day (UTC) or at this time, or before, and not before `published_from`; undated is neither */
                published_to?: string;
                /** @description `quotes`: has at least one; `figures`: the same */
                has?: ("quotes" | "figures")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Strong, of this form and coding; good for `If-None-Match` */
                    ETag?: string;
                    /** @description When the store last changed */
                    "Last-Modified"?: string;
                    /** @description How long a cache may go on with it */
                    "Cache-Control"?: string;
                    /** @description Which header fields of the request the form depends on */
                    Vary?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson; charset=utf-8": string;
                };
            };
            /** @description Not modified: `If-None-Match` holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportArticlesCsv: {
        parameters: {
            query?: {
                /** @description Searches headline, text and quotes: words, "a phrase", -without, and prefix* of 3 letters or more; the first 10 of them count. Case, accents, quote marks and dashes make no difference. Nothing is syntax, and without a word to look for the answer is empty */
                q?: string;
                /** @description Id or name of a speaker: `ren-zhengfei` or `Ren Zhengfei` */
                speaker?: string[];
                /** @description Id or name of an entity: `huawei` or `Huawei` */
                entity?: string[];
                /** @description Name of a publisher; case, accents and punctuation make no difference */
                publisher?: string[];
                /** @description BCP 47 tag as the source states it: `en`, `en-GB` */
                language?: string[];
                /** @description Published on this day (UTC) or at this time, or later; undated is neither */
                published_from?: string;
                /** @description Published on this day (UTC) or at this time, or before, and not before `published_from`; undated is neither */
                published_to?: string;
                /** @description `quotes`: has at least one; `figures`: the same */
                has?: ("quotes" | "figures")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Strong, of this form and coding; good for `If-None-Match` */
                    ETag?: string;
                    /** @description When the store last changed */
                    "Last-Modified"?: string;
                    /** @description How long a cache may go on with it */
                    "Cache-Control"?: string;
                    /** @description Which header fields of the request the form depends on */
                    Vary?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8; header=present": string;
                };
            };
            /** @description Not modified: `If-None-Match` holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportQuotesNdjson: {
        parameters: {
            query?: {
                /** @description Searches the words of quotes: words, "a phrase", -without, and prefix* of 3 letters or more; the first 10 of them count. Case, accents, quote marks and dashes make no difference. Nothing is syntax, and without a word to look for the answer is empty */
                q?: string;
                /** @description Id or name of a speaker: `ren-zhengfei` or `Ren Zhengfei` */
                speaker?: string[];
                /** @description Id of an article */
                article_id?: string[];
                /** @description `direct`, `mixed` or `indirect` */
                kind?: ("direct" | "mixed" | "indirect")[];
                /** @description How the speaker is known: `cue`, `same_paragraph`, `continuation`, `adjacent_paragraph`, `context`, `none` */
                basis?: ("cue" | "same_paragraph" | "continuation" | "adjacent_paragraph" | "context" | "none")[];
                /** @description The attribution is at least so sure: from 0 to 1 */
                min_confidence?: number;
                /** @description At least so many characters (code points of `text`) */
                min_length?: number;
                /** @description At most so many characters, and not fewer than `min_length` */
                max_length?: number;
                /** @description `true`: of quotes that are the same words of the same speaker, the first that the other filters leave, with its `occurrences`. Case, quote marks, dashes, commas and full stops make no difference; quotes of nobody known are each their own */
                unique?: boolean;
                /** @description Published on this day (UTC) or at this time, or later; undated is neither */
                published_from?: string;
                /** @description Published on this day (UTC) or at this time, or before, and not before `published_from`; undated is neither */
                published_to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Strong, of this form and coding; good for `If-None-Match` */
                    ETag?: string;
                    /** @description When the store last changed */
                    "Last-Modified"?: string;
                    /** @description How long a cache may go on with it */
                    "Cache-Control"?: string;
                    /** @description Which header fields of the request the form depends on */
                    Vary?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson; charset=utf-8": string;
                };
            };
            /** @description Not modified: `If-None-Match` holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportQuotesCsv: {
        parameters: {
            query?: {
                /** @description Searches the words of quotes: words, "a phrase", -without, and prefix* of 3 letters or more; the first 10 of them count. Case, accents, quote marks and dashes make no difference. Nothing is syntax, and without a word to look for the answer is empty */
                q?: string;
                /** @description Id or name of a speaker: `ren-zhengfei` or `Ren Zhengfei` */
                speaker?: string[];
                /** @description Id of an article */
                article_id?: string[];
                /** @description `direct`, `mixed` or `indirect` */
                kind?: ("direct" | "mixed" | "indirect")[];
                /** @description How the speaker is known: `cue`, `same_paragraph`, `continuation`, `adjacent_paragraph`, `context`, `none` */
                basis?: ("cue" | "same_paragraph" | "continuation" | "adjacent_paragraph" | "context" | "none")[];
                /** @description The attribution is at least so sure: from 0 to 1 */
                min_confidence?: number;
                /** @description At least so many characters (code points of `text`) */
                min_length?: number;
                /** @description At most so many characters, and not fewer than `min_length` */
                max_length?: number;
                /** @description `true`: of quotes that are the same words of the same speaker, the first that the other filters leave, with its `occurrences`. Case, quote marks, dashes, commas and full stops make no difference; quotes of nobody known are each their own */
                unique?: boolean;
                /** @description Published on this day (UTC) or at this time, or later; undated is neither */
                published_from?: string;
                /** @description Published on this day (UTC) or at this time, or before, and not before `published_from`; undated is neither */
                published_to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Strong, of this form and coding; good for `If-None-Match` */
                    ETag?: string;
                    /** @description When the store last changed */
                    "Last-Modified"?: string;
                    /** @description How long a cache may go on with it */
                    "Cache-Control"?: string;
                    /** @description Which header fields of the request the form depends on */
                    Vary?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8; header=present": string;
                };
            };
            /** @description Not modified: `If-None-Match` holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportFiguresNdjson: {
        parameters: {
            query?: {
                /** @description Id of a metric: `revenue`, `net_income` */
                metric?: string[];
                /** @description Id or name of an entity: `huawei` or `Huawei` */
                entity?: string[];
                /** @description ISO 4217 code, `percent`, `percentage_point` or `basis_point` */
                unit?: string[];
                /** @description The very period, first to last day: `2019`, `2019-H1`, `2019-Q3`, `2019-09` or `2019-09-30`. For periods within a span, `period_from` and `period_to` */
                period?: string[];
                /** @description The period begins on the first day of this one or later: `2019`, `2019-Q3`, … */
                period_from?: string;
                /** @description The period ends on the last day of this one or before, and that not before `period_from`: `2019`, `2019-Q3`, … */
                period_to?: string;
                /** @description The value is at least this decimal number, compared exactly, in whatever unit */
                min_value?: string;
                /** @description The value is at most this decimal number, compared exactly, and not below `min_value` */
                max_value?: string;
                /** @description Whether the article prints the figure in a second currency: `true` or `false` */
                has_conversion?: boolean;
                /** @description Id of an article */
                article_id?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Strong, of this form and coding; good for `If-None-Match` */
                    ETag?: string;
                    /** @description When the store last changed */
                    "Last-Modified"?: string;
                    /** @description How long a cache may go on with it */
                    "Cache-Control"?: string;
                    /** @description Which header fields of the request the form depends on */
                    Vary?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson; charset=utf-8": string;
                };
            };
            /** @description Not modified: `If-None-Match` holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportFiguresCsv: {
        parameters: {
            query?: {
                /** @description Id of a metric: `revenue`, `net_income` */
                metric?: string[];
                /** @description Id or name of an entity: `huawei` or `Huawei` */
                entity?: string[];
                /** @description ISO 4217 code, `percent`, `percentage_point` or `basis_point` */
                unit?: string[];
                /** @description The very period, first to last day: `2019`, `2019-H1`, `2019-Q3`, `2019-09` or `2019-09-30`. For periods within a span, `period_from` and `period_to` */
                period?: string[];
                /** @description The period begins on the first day of this one or later: `2019`, `2019-Q3`, … */
                period_from?: string;
                /** @description The period ends on the last day of this one or before, and that not before `period_from`: `2019`, `2019-Q3`, … */
                period_to?: string;
                /** @description The value is at least this decimal number, compared exactly, in whatever unit */
                min_value?: string;
                /** @description The value is at most this decimal number, compared exactly, and not below `min_value` */
                max_value?: string;
                /** @description Whether the article prints the figure in a second currency: `true` or `false` */
                has_conversion?: boolean;
                /** @description Id of an article */
                article_id?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Strong, of this form and coding; good for `If-None-Match` */
                    ETag?: string;
                    /** @description When the store last changed */
                    "Last-Modified"?: string;
                    /** @description How long a cache may go on with it */
                    "Cache-Control"?: string;
                    /** @description Which header fields of the request the form depends on */
                    Vary?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8; header=present": string;
                };
            };
            /** @description Not modified: `If-None-Match` holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportSqlite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Strong, of this form and coding; good for `If-None-Match` */
                    ETag?: string;
                    /** @description When the store last changed */
                    "Last-Modified"?: string;
                    /** @description How long a cache may go on with it */
                    "Cache-Control"?: string;
                    /** @description Which header fields of the request the form depends on */
                    Vary?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sqlite3": string;
                };
            };
            /** @description Not modified: `If-None-Match` holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDatapackage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Strong, of this form and coding; good for `If-None-Match` */
                    ETag?: string;
                    /** @description When the store last changed */
                    "Last-Modified"?: string;
                    /** @description How long a cache may go on with it */
                    "Cache-Control"?: string;
                    /** @description Which header fields of the request the form depends on */
                    Vary?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Datapackage"];
                };
            };
            /** @description Not modified: `If-None-Match` holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    callMcp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JsonRpcRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonRpcResponse"];
                };
            };
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not allowed. The token is for something else, writing is off because no token was ever made, or a web page of elsewhere asks what only programs may. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body of the request is too large. An article may have as many bytes as `MAX_ARTICLE_BYTES` allows, 8 MiB unless the operator says otherwise; a text to look into 256 KiB; any other body 1 MiB. `detail` names the limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body of the request has a media type that is not read. Bodies are `application/json`, in UTF-8. An article may also come in the media type of any format that is read, and be packed with gzip. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    extract: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Findings"];
                };
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body of the request is too large. An article may have as many bytes as `MAX_ARTICLE_BYTES` allows, 8 MiB unless the operator says otherwise; a text to look into 256 KiB; any other body 1 MiB. `detail` names the limit. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body of the request has a media type that is not read. Bodies are `application/json`, in UTF-8. An article may also come in the media type of any format that is read, and be packed with gzip. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is no article. It has the right media type, but an article cannot be made of it. `errors` names each field that is wrong. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRoot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Start"];
                };
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStart: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Strong, of this form and coding; good for `If-None-Match` */
                    ETag?: string;
                    /** @description When the store last changed */
                    "Last-Modified"?: string;
                    /** @description How long a cache may go on with it */
                    "Cache-Control"?: string;
                    /** @description Which header fields of the request the form depends on */
                    Vary?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Start"];
                };
            };
            /** @description Not modified: `If-None-Match` holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProblem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of a kind of problem */
                problem: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Strong, of this form and coding; good for `If-None-Match` */
                    ETag?: string;
                    /** @description When the store last changed */
                    "Last-Modified"?: string;
                    /** @description How long a cache may go on with it */
                    "Cache-Control"?: string;
                    /** @description Which header fields of the request the form depends on */
                    Vary?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDocumentation"];
                };
            };
            /** @description Not modified: `If-None-Match` holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this address. The path is unknown, or nothing with this id is in the store. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiCatalog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Strong, of this form and coding; good for `If-None-Match` */
                    ETag?: string;
                    /** @description When the store last changed */
                    "Last-Modified"?: string;
                    /** @description How long a cache may go on with it */
                    "Cache-Control"?: string;
                    /** @description Which header fields of the request the form depends on */
                    Vary?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/linkset+json; profile=\"https://www.rfc-editor.org/info/rfc9727\"": components["schemas"]["Linkset"];
                };
            };
            /** @description Not modified: `If-None-Match` holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLlms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Strong, of this form and coding; good for `If-None-Match` */
                    ETag?: string;
                    /** @description When the store last changed */
                    "Last-Modified"?: string;
                    /** @description How long a cache may go on with it */
                    "Cache-Control"?: string;
                    /** @description Which header fields of the request the form depends on */
                    Vary?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain; charset=utf-8": string;
                };
            };
            /** @description Not modified: `If-None-Match` holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpenapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description Strong, of this form and coding; good for `If-None-Match` */
                    ETag?: string;
                    /** @description When the store last changed */
                    "Last-Modified"?: string;
                    /** @description How long a cache may go on with it */
                    "Cache-Control"?: string;
                    /** @description Which header fields of the request the form depends on */
                    Vary?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Not modified: `If-None-Match` holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The request is not allowed as it stands. A parameter, or a part of the body, is unknown, repeated or outside what is allowed. `errors` names each one and what is allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no representation that the client accepts. The `Accept` header leaves none of the media types of this address, or `Accept-Encoding` none of the content codings. `detail` lists them. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There were too many requests. The `RateLimit` fields say how many a client may make; `Retry-After` says when there is room again. */
            429: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    /** @description How many requests are left, and for how many seconds: `"default";r=0;t=42` */
                    RateLimit?: string;
                    /** @description How many there are in how many seconds: `"default";q=600;w=60` */
                    "RateLimit-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. The store is busy or damaged, or the answer took too long. `Retry-After` says when to try again. */
            503: {
                headers: {
                    /** @description In how many seconds to ask again */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
