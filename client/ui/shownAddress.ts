/** "http://192.168.1.20:3000" as people type it: "192.168.1.20:3000". */
export const shownAddress = (address: string): string => address.replace(/^https?:\/\//, '')
