/** What the room takes home, on the screen and on the host's pages. */
import { screenShows } from '../../../shared/settings.ts'
import { takenHome } from '../takenHome.ts'
import { button } from '../visitors.ts'
import { type Evening, type Stops, opened, stop } from './evening.ts'

export async function* walkTakenHome({ openConsole, openScreen, openReport, words, room, server, whenFinished }: Evening): Stops {
  const guests = [
    { name: 'Amina', seeks: 'En mentor', offers: 'Snickeri' },
    { name: 'Björn', seeks: 'مترجم', offers: '' },
  ]
  await takenHome(server.port, room, { guests, commons: ['Brevduvor'], whenFinished })
  await room.send({ type: 'configure', settings: { hasBoard: true } })
  const text = words.screenTakeHome
  const screen = await openScreen()
  const headings = { picture: words.screen.conversations(1), wall: text.inCommon, board: text.board, openNeeds: text.openNeeds }
  for (const shows of screenShows) {
    if (shows === 'byTurns') continue
    await room.send({ type: 'configure', settings: { screenShows: shows } })
    await screen.getByRole('heading', { name: headings[shows] }).waitFor()
    yield stop(`screen, ${shows}`, screen)
  }

  const console = await openConsole()
  yield stop('console, after the talks', console)
  await button(console, words.host.settings).click()
  yield stop('console, settings', console)
  yield* opened('console, what stands for all to read', console, words.hostTakeHome.onWall)

  const report = await openReport(console)
  yield stop('report', report)
}
