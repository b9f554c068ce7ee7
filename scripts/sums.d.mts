export declare const smaller: string
export declare const sumsFile: string
export declare function sha256(bytes: string | Uint8Array): string
export declare function filesIn(folder: string): readonly string[]
export declare function sumsOf(folder: string): string
export declare function readSums(text: string): ReadonlyMap<string, string>
export declare function makeSmaller(folder: string): void
