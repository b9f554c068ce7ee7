declare const VERSION: string

/** The version of this build, with the beginning of its sources' hash (scripts/version.ts). */
export const version = VERSION
