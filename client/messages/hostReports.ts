/** What the console says of what somebody has told the host in confidence. */
import { catalogue, plural } from './catalogue.ts'

export const hostReportMessages = catalogue({
  sv: {
    toYou: 'Till dig',
    toYouOpen: (count: number) => plural('sv', count, { one: 'Till dig: ett nytt', other: `Till dig: ${count} nya` }),
    onlyYou: 'Bara du och andra värdar ser det här, inte skärmen och ingen mobil. Tänk på vem som ser din egen skärm.',
    bothered: (by: string) => `${by} säger att någon stör.`,
    botheredBy: (by: string, about: string) => `${by} säger att ${about} stör.`,
    areApart: 'De paras inte ihop.',
    keepApart: 'Para aldrig ihop dem',
    about: (name: string) => `Öppna ${name}`,
    done: 'Klart',
    openAgain: 'Öppna igen',
    nothing: 'Ingen har sagt till om något.',
    settled: 'Klara',
  },
  en: {
    toYou: 'For you',
    toYouOpen: (count: number) => plural('en', count, { one: 'For you: one new', other: `For you: ${count} new` }),
    onlyYou: 'Only you and other hosts see this, not the screen and no phone. Mind who can see your own screen.',
    bothered: (by: string) => `${by} says that someone is bothering them.`,
    botheredBy: (by: string, about: string) => `${by} says that ${about} is bothering them.`,
    areApart: 'They won’t be paired.',
    keepApart: 'Never pair them',
    about: (name: string) => `Open ${name}`,
    done: 'Done',
    openAgain: 'Open again',
    nothing: 'Nobody has told you anything.',
    settled: 'Done',
  },
})
