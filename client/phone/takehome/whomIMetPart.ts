import { fetchedPart } from '../../ui/fetchedPart.tsx'

export const whomIMet = fetchedPart(async () => (await import('./WhomIMet.tsx')).WhomIMet)
