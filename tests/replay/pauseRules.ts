export const pauseRules = { host: 'R6', lookHere: 'R17', overdue: 'R13' } as const
