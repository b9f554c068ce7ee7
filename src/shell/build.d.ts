/** Language → address to which leaving leads, where the build was told another than the words' own. */
declare const LEAVE_TO: Readonly<Record<string, string>>
