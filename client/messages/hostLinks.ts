/** What the console says of the links that open the room. */
import { catalogue } from './catalogue.ts'

export const hostLinksMessages = catalogue({
  sv: {
    coHostAgain: 'Du är medvärd. Visa länken bara för den som också ska hålla i kvällen, eller för en till enhet som är din.',
    coHosts: 'Medvärdar',
    coHostsWhy: 'En medvärd kan allt som du kan, utom att byta ut länkarna.',
    copyCoHostLink: 'Kopiera medvärdens länk',
    replaceLinks: 'Byt ut länkarna',
    replaceLinksWhy: 'Om en länk har hamnat fel. Skärmar och medvärdar får en ny, din egen är kvar.',
    replaceLinksAsk: 'Byta ut länkarna?',
    replaceLinksThen: 'Alla skärmar och medvärdar åker ut nu. Öppna skärmen igen från din sida, och ge medvärdarna den nya länken.',
  },
  en: {
    coHostAgain: 'You are a co-host. Show the link only to someone who is to host as well, or to another device of yours.',
    coHosts: 'Co-hosts',
    coHostsWhy: 'A co-host can do everything you can, except replace the links.',
    copyCoHostLink: 'Copy the co-host link',
    replaceLinks: 'Replace the links',
    replaceLinksWhy: 'If a link has got into the wrong hands. Screens and co-hosts need the new one, yours stays.',
    replaceLinksAsk: 'Replace the links?',
    replaceLinksThen: 'All screens and co-hosts are shown out now. Open the screen again from your page, and give the co-hosts the new link.',
  },
})
