/** Where an article came from: a file, in the state in which it was loaded. */
export interface Source {
  /** The reader's name for it: “RSS 2.0”, “HTML, gzip”. */
  readonly format: string
  /** The name without the folders. */
  readonly file_name: string
  /** Of the bytes of the file. */
  readonly sha256: string
  readonly loaded_at: string
}
