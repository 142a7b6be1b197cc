import { annotation } from './annotation.ts'
import { bibtex } from './bibtex.ts'
import type { CitationFormat } from './citation.ts'
import { csl } from './csl.ts'
import { markdown } from './markdown.ts'
import { plain } from './plain.ts'
import { ris } from './ris.ts'
import { schemaOrg } from './schema_org.ts'

/** In this order when a client likes several equally well. */
export const formats: readonly CitationFormat[] = [schemaOrg, annotation, csl, bibtex, ris, markdown, plain]
