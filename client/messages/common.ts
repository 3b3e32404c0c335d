/** What more than one surface says. */
import { catalogue, plural } from './catalogue.ts'

/** How many rounds there will be, and how many of those begun nobody calls rounds. */
type Counted = { readonly of: number | null; readonly uncounted: number }

export const commonMessages = catalogue({
  sv: {
    clap: 'Klapp!',
    thankEachOther: 'Tacka varandra.',
    spot: (number: number) => `Plats ${number}`,
    row: (number: number) => `Rad ${number}`,
    round: (number: number) => `Rond ${number}`,
    roundCounted: (number: number, { of, uncounted }: Counted) =>
      of === null ? `Rond ${number - uncounted}` : `Rond ${number - uncounted} av ${of - uncounted}`,
    lastRound: 'Sista ronden',
    timeLeft: 'Tid kvar',
    peopleAreHere: (count: number) => plural('sv', count, { one: 'En är här', other: `${count} är här` }),
    people: (count: number) => plural('sv', count, { one: 'en person', other: `${count} personer` }),
    reconnecting: 'Ansluter igen…',
    cancel: 'Avbryt',
    close: 'Stäng',
    save: 'Spara',
    reload: 'Ladda om',
    openElsewhere: 'Öppet någon annanstans',
    openElsewhereWhy: 'Du har rummet öppet i en annan flik eller på en annan mobil.',
    useHere: 'Använd den här',
    privacy: 'Så hanteras ditt namn',
    qrCode: (address: string) => `QR-kod till ${address}`,
  },
  en: {
    clap: 'Clap!',
    thankEachOther: 'Thank each other.',
    spot: (number: number) => `Spot ${number}`,
    row: (number: number) => `Row ${number}`,
    round: (number: number) => `Round ${number}`,
    roundCounted: (number: number, { of, uncounted }: Counted) =>
      of === null ? `Round ${number - uncounted}` : `Round ${number - uncounted} of ${of - uncounted}`,
    lastRound: 'Last round',
    timeLeft: 'Time left',
    peopleAreHere: (count: number) => plural('en', count, { one: 'One is here', other: `${count} are here` }),
    people: (count: number) => plural('en', count, { one: 'one person', other: `${count} people` }),
    reconnecting: 'Reconnecting…',
    cancel: 'Cancel',
    close: 'Close',
    save: 'Save',
    reload: 'Reload',
    openElsewhere: 'Open somewhere else',
    openElsewhereWhy: 'You have the room open in another tab or on another phone.',
    useHere: 'Use this one',
    privacy: 'What happens to your name',
    qrCode: (address: string) => `QR code for ${address}`,
  },
})
