/** What a command ends with: fine, problems found, or used in a wrong way. */
export const exitCodes = { fine: 0, problems: 1, wrongUsage: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
