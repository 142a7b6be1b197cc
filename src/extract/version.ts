/**
 * Which rules these are: a hash of everything that decides what is found, as it runs, without its comments. Written by
 * `npm run golden`; a test fails when it is not that of the code.
 */
export const EXTRACTOR_VERSION = '35c1ebdbdb7c'
