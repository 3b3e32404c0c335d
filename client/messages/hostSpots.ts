/** What the console says of the spots in the room. */
import { catalogue, plural } from './catalogue.ts'

export const hostSpotMessages = catalogue({
  sv: {
    spotsOfRoom: 'Platserna i rummet',
    howManySpots: 'Antal platser',
    asManyAsNeeded: 'Så många som behövs',
    tooFewSpots: (missing: number) =>
      plural('sv', missing, {
        one: 'Det räcker inte för alla: ett par får ställa sig var de vill och ropa varandras namn.',
        other: `Det räcker inte för alla: ${missing} par får ställa sig var de vill och ropa varandras namn.`,
      }),
    fewerSpots: 'färre',
    moreSpots: 'fler',
    outOfUse: 'Ta platser ur bruk',
    outOfUseWhy: 'En plats bakom en pelare, eller i vägen för kaffet. Tryck på den. Det gäller från nästa rond.',
    inUse: (spot: number) => `Plats ${spot} används`,
    showMoreSpots: 'Visa fler platser',
    rows: 'Platser per rad',
    rowsWhy: 'För en sal med fasta stolar: mobilen säger vilken rad.',
    noRows: 'Inga rader',
    zones: 'Delar av rummet',
    zonesWhy: 'Mobilen säger var platsen finns: ”Vid fönstren”, ”På balkongen”.',
    zoneFrom: 'Från plats',
    zoneName: 'Kallas',
    addZone: 'Lägg till en del',
    removeZone: (name: string) => `Ta bort ${name === '' ? 'delen' : name}`,
    remove: 'Ta bort',
    notASpot: 'Skriv platsens nummer med siffror.',
  },
  en: {
    spotsOfRoom: 'The spots in the room',
    howManySpots: 'Number of spots',
    asManyAsNeeded: 'As many as it takes',
    tooFewSpots: (missing: number) =>
      plural('en', missing, {
        one: 'Not enough for everybody: one pair stands where they like and calls each other’s name.',
        other: `Not enough for everybody: ${missing} pairs stand where they like and call each other’s name.`,
      }),
    fewerSpots: 'fewer',
    moreSpots: 'more',
    outOfUse: 'Take spots out of use',
    outOfUseWhy: 'One behind a pillar, or in the way of the coffee. Tap it. It holds from the next round.',
    inUse: (spot: number) => `Spot ${spot} is in use`,
    showMoreSpots: 'Show more spots',
    rows: 'Spots in a row',
    rowsWhy: 'For a hall with fixed seats: the phone says which row.',
    noRows: 'No rows',
    zones: 'Parts of the room',
    zonesWhy: 'The phone says where the spot is: “By the windows”, “On the balcony”.',
    zoneFrom: 'From spot',
    zoneName: 'It is called',
    addZone: 'Add a part',
    removeZone: (name: string) => `Remove ${name === '' ? 'this part' : name}`,
    remove: 'Remove',
    notASpot: 'Write the number of the spot in digits.',
  },
})
