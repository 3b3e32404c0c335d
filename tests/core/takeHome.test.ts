import { describe, expect, it } from 'vitest'
import { needsView, onWallView, wallView } from '../../server/core/views/wall.ts'
import { hintsView } from '../../server/core/views/hints.ts'
import { mineView } from '../../server/core/views/takeHome.ts'
import { youView } from '../../server/core/views/phone.ts'
import { entryId } from '../../shared/ids.ts'
import { noContact } from '../../shared/takeHome.ts'
import { openTakeHomeRoom } from '../support/takeHomeRoom.ts'

const stale = { ok: false, reason: 'stale' }
const two = ['Ada', 'Bo']

/** Ada and Bo have talked, Cy and Di have, and nobody else with anybody. */
function afterOneTalk() {
  const room = openTakeHomeRoom(['Ada', 'Bo'])
  room.talk()
  return room
}

describe('[K1] a card', () => {
  it('is written line by line: two pages at one card lose nothing', () => {
    const room = openTakeHomeRoom(two)
    room.phone('Ada', { type: 'describeMe', card: { seeks: 'En lokal' } })
    room.phone('Ada', { type: 'describeMe', card: { offers: 'Bokföring' } })
    room.host({ type: 'describePerson', person: room.id('Ada'), card: { organisation: 'ICA' } })
    room.phone('Ada', { type: 'describeMe', card: { does: 'Snickare', languages: ['sv', 'ar', 'sv'] } })
    expect(mineView(room.state(), room.shelf().words, room.id('Ada'))).toMatchObject({
      card: { does: 'Snickare', seeks: 'En lokal', offers: 'Bokföring', organisation: 'ICA', languages: ['sv', 'ar'] },
    })
  })

  it('is cleaned, and refused where a line is too long', () => {
    const room = openTakeHomeRoom(two)
    const written = ' <b>Fri‮lans</b>\n\n=1+1 '
    room.phone('Ada', { type: 'describeMe', card: { does: written, seeks: '   ' } })
    expect(mineView(room.state(), room.shelf().words, room.id('Ada'))?.card).toMatchObject({ does: '<b>Frilans</b> =1+1', seeks: '' })
    expect(room.phone('Ada', { type: 'describeMe', card: { seeks: 'x'.repeat(81) } })).toEqual({ ok: false, reason: 'lineTooLong' })
  })

  it('can be changed after the room is closed, and after one has left', () => {
    const room = afterOneTalk()
    room.phone('Ada', { type: 'leave' })
    room.host({ type: 'close' })
    expect(room.phone('Ada', { type: 'describeMe', card: { seeks: 'Ett jobb' } })).toMatchObject({ ok: true })
    expect(room.met('Bo', 'Ada').seeks).toBe('Ett jobb')
    expect(room.phone('Ada', { type: 'rename', name: 'Eva' })).toEqual({ ok: false, reason: 'roomClosed' })
  })

  it('asks for another matching only where it matters to whom they meet', () => {
    const room = openTakeHomeRoom(['Ada', 'Bo', 'Cy', 'Di'])
    room.host({ type: 'start', round: 1, plan: { kind: 'rounds', count: 3 } })
    for (let index = 0; index < 40; index += 1) room.self({ type: 'tick', unseen: [] })
    room.phone('Ada', { type: 'describeMe', card: { does: 'Snickare' } })
    expect(room.entries().at(-1)?.events).toEqual([{ type: 'personDescribed', person: room.id('Ada') }])
  })
})

describe('[K2] partners', () => {
  it('are shown what one does, seeks and can help with, once its owner has saved it', () => {
    const room = openTakeHomeRoom(two)
    room.host({ type: 'describePerson', person: room.id('Ada'), card: { seeks: 'En mentor' } })
    room.host({ type: 'start', round: 1, plan: { kind: 'rounds', count: 1 } })
    const cardsBo = () => youView(room.state(), room.shelf().words, room.id('Bo'))
    expect(cardsBo()).toMatchObject({ places: [{ partners: ['Ada'], cards: [] }] })
    room.phone('Ada', { type: 'describeMe', card: { does: 'Lärare' } })
    expect(cardsBo()).toMatchObject({ places: [{ cards: [{ of: 'Ada', does: 'Lärare', seeks: 'En mentor', offers: '', languages: [] }] }] })
  })
})

describe('[K3] a suggested word', () => {
  it('is one that three people have saved, and has no digit', () => {
    const room = openTakeHomeRoom(['Ada', 'Bo', 'Cy', 'Di'])
    const hints = () => hintsView(room.state(), room.shelf().words)
    for (const name of ['Ada', 'Bo']) room.phone(name, { type: 'describeMe', card: { offers: 'Webbdesign och redovisning 0701234567' } })
    room.host({ type: 'describePerson', person: room.id('Di'), card: { offers: 'Webbdesign' } })
    expect(hints()).toEqual([])
    room.phone('Cy', { type: 'describeMe', card: { seeks: 'webbdesign 0701234567' } })
    expect(hints()).toEqual(['webbdesign'])
    room.phone('Ada', { type: 'deleteMe' })
    expect(hints()).toEqual([])
  })
})

describe('[K4] whom one met', () => {
  it('is shown from the gathering after a talk, and not during one', () => {
    const room = openTakeHomeRoom(two)
    expect(room.page('Ada')).toEqual({ kind: 'later' })
    room.host({ type: 'start', round: 1, plan: { kind: 'rounds', count: 2 } })
    expect(room.page('Ada')).toEqual({ kind: 'later' })
    room.host({ type: 'backToGathering', round: 1 })
    expect(room.page('Ada')).toEqual({ kind: 'later' })
    room.talk()
    expect(room.met('Ada', 'Bo')).toMatchObject({ name: 'Bo', by: 'meeting', isWanted: false, contact: null, note: '', common: null })
    room.host({ type: 'lookHere', round: room.state().rounds.length })
    expect(room.page('Ada')).toEqual({ kind: 'later' })
  })

  it('is named by an id that no other phone has', () => {
    const room = openTakeHomeRoom(['Ada', 'Bo', 'Cy', 'Di'])
    room.talk(3)
    expect(room.met('Ada', 'Di').id).not.toBe(room.met('Bo', 'Di').id)
    expect(room.phone('Bo', { type: 'keepInTouch', person: room.met('Ada', 'Di').id, isWanted: true })).toEqual({ ok: false, reason: 'unknownPerson' })
  })

  it('is nobody who was removed or erased', () => {
    const room = openTakeHomeRoom(['Ada', 'Bo', 'Cy', 'Di'])
    room.talk(3)
    room.host({ type: 'removePerson', person: room.id('Bo') })
    room.phone('Cy', { type: 'deleteMe' })
    const page = room.page('Ada')
    expect(page.kind === 'open' && page.people.map(({ name }) => name)).toEqual(['Di'])
    expect(room.page('Bo')).toEqual({ kind: 'later' })
  })
})

describe('[K5] how one can be reached', () => {
  it('is shown while both want it, and no longer', () => {
    const room = afterOneTalk()
    room.phone('Bo', { type: 'giveContact', contact: { email: 'bo@example.org', link: 'example.org/bo' } })
    room.phone('Ada', { type: 'keepInTouch', person: room.met('Ada', 'Bo').id, isWanted: true })
    expect(room.met('Ada', 'Bo')).toMatchObject({ isWanted: true, contact: null })
    room.phone('Bo', { type: 'keepInTouch', person: room.met('Bo', 'Ada').id, isWanted: true })
    expect(room.met('Ada', 'Bo').contact).toEqual({ phone: '', email: 'bo@example.org', link: 'https://example.org/bo', other: '' })
    room.host({ type: 'close' })
    room.phone('Ada', { type: 'keepInTouch', person: room.met('Ada', 'Bo').id, isWanted: false })
    expect([room.met('Ada', 'Bo').contact, room.met('Bo', 'Ada').contact]).toEqual([null, null])
  })

  it('stands in no event, nor does who wants it', () => {
    const room = afterOneTalk()
    const before = room.entries().length
    room.phone('Ada', { type: 'keepInTouch', person: room.met('Ada', 'Bo').id, isWanted: true })
    room.phone('Bo', { type: 'noteDown', about: room.met('Bo', 'Ada').id, text: 'Ring' })
    expect(room.entries().slice(before).map(({ events }) => events)).toEqual([[{ type: 'pageWritten' }], [{ type: 'pageWritten' }]])
  })

  it.each([
    ['phone', '070-123 45 67', '070-123 45 67'],
    ['phone', '+46 (0)8 12 34 56', '+46 (0)8 12 34 56'],
    ['phone', '٠٧٠١٢٣٤٥٦٧', '٠٧٠١٢٣٤٥٦٧'],
    ['phone', 'ring mig', null],
    ['phone', '=1+1', null],
    ['email', 'åsa@exempel.se', 'åsa@exempel.se'],
    ['email', 'nobody', null],
    ['email', 'a@b.se, c@d.se', null],
    ['link', 'https://example.org/åsa', 'https://example.org/%C3%A5sa'],
    ['link', 'linkedin.com/in/asa', 'https://linkedin.com/in/asa'],
    ['link', 'javascript:alert(1)', null],
    ['link', 'ftp://example.org', null],
    ['link', 'https://user:pass@example.org', null],
    ['other', '@asa <script>', '@asa <script>'],
    ['email', '   ', ''],
  ] as const)('%s "%s" is taken as %j', (line, written, taken) => {
    const room = openTakeHomeRoom(two)
    const reply = room.phone('Ada', { type: 'giveContact', contact: { [line]: written } })
    expect(reply.ok ? mineView(room.state(), room.shelf().words, room.id('Ada'))?.contact[line] : null).toBe(taken)
  })
})

describe('[K6] a note', () => {
  it('is its owner’s alone', () => {
    const room = afterOneTalk()
    room.phone('Ada', { type: 'noteDown', about: room.met('Ada', 'Bo').id, text: 'Hemligt' })
    expect(room.met('Ada', 'Bo').note).toBe('Hemligt')
    expect(JSON.stringify([room.page('Bo'), onWallView(room.state(), room.shelf().words)])).not.toContain('Hemligt')
  })
})

describe('[K7] what two have in common', () => {
  const wall = (room: ReturnType<typeof openTakeHomeRoom>) => wallView(room.state(), room.shelf().words)

  it('is on the wall while both want it there, and other words ask anew', () => {
    const room = afterOneTalk()
    const [ofAda, ofBo] = [room.met('Ada', 'Bo').id, room.met('Bo', 'Ada').id]
    room.phone('Ada', { type: 'proposeCommon', person: ofAda, words: 'Vi odlar', insteadOf: '' })
    expect(room.met('Bo', 'Ada').common).toEqual({ words: 'Vi odlar', isMine: false, isTheirs: true })
    expect(wall(room)).toEqual([])
    room.phone('Bo', { type: 'agreeCommon', person: ofBo, words: 'Vi odlar', isAgreed: true })
    expect(wall(room)).toEqual(['Vi odlar'])
    expect(room.phone('Bo', { type: 'proposeCommon', person: ofBo, words: 'Vi seglar', insteadOf: 'Annat' })).toEqual(stale)
    room.phone('Bo', { type: 'proposeCommon', person: ofBo, words: 'Vi seglar', insteadOf: 'Vi odlar' })
    expect(wall(room)).toEqual([])
    expect(room.phone('Ada', { type: 'agreeCommon', person: ofAda, words: 'Vi odlar', isAgreed: true })).toEqual(stale)
    room.phone('Ada', { type: 'agreeCommon', person: ofAda, words: 'Vi seglar', isAgreed: true })
    expect(wall(room)).toEqual(['Vi seglar'])
    room.phone('Ada', { type: 'agreeCommon', person: ofAda, words: 'Vi seglar', isAgreed: false })
    expect(wall(room)).toEqual([])
  })

  it('[K10] goes from the wall when the host takes it down, and stays down in other words', () => {
    const room = afterOneTalk()
    const [ofAda, ofBo] = [room.met('Ada', 'Bo').id, room.met('Bo', 'Ada').id]
    room.phone('Ada', { type: 'proposeCommon', person: ofAda, words: 'Fult', insteadOf: '' })
    room.phone('Bo', { type: 'agreeCommon', person: ofBo, words: 'Fult', isAgreed: true })
    const [entry] = onWallView(room.state(), room.shelf().words).common
    if (entry === undefined) throw new Error('Nothing is on the wall.')
    room.host({ type: 'takeDown', entry: entry.id, isDown: true })
    room.phone('Ada', { type: 'proposeCommon', person: ofAda, words: 'Fulare', insteadOf: 'Fult' })
    room.phone('Bo', { type: 'agreeCommon', person: ofBo, words: 'Fulare', isAgreed: true })
    expect(wall(room)).toEqual([])
    room.host({ type: 'takeDown', entry: entry.id, isDown: false })
    expect(wall(room)).toEqual(['Fulare'])
  })
})

describe('[K8] the board', () => {
  function withBoard() {
    const room = openTakeHomeRoom(['Ada', 'Bo', 'Cy'])
    room.phone('Ada', { type: 'describeMe', card: { seeks: 'En lokal', offers: 'Bröd' } })
    room.phone('Ada', { type: 'putOnBoard', kind: 'seeks', isOn: true })
    room.host({ type: 'configure', settings: { hasBoard: true } })
    const needs = () => needsView(room.state(), room.shelf().words)
    return { room, needs }
  }

  it('has what its writer wants there, as long as they do', () => {
    const { room, needs } = withBoard()
    expect(needs()).toMatchObject({ seeks: [{ text: 'En lokal', isAnswered: false }], offers: [] })
    room.phone('Ada', { type: 'putOnBoard', kind: 'seeks', isOn: false })
    expect(needs()).toEqual({ seeks: [], offers: [] })
    room.phone('Ada', { type: 'putOnBoard', kind: 'seeks', isOn: true })
    room.host({ type: 'configure', settings: { hasBoard: false } })
    expect(needs()).toEqual({ seeks: [], offers: [] })
  })

  it('[K9] brings two together once both agree, and nobody before', () => {
    const { room, needs } = withBoard()
    room.phone('Bo', { type: 'giveContact', contact: { phone: '070 123 45 67' } })
    const [entry] = needs().seeks
    if (entry === undefined) throw new Error('Nothing is on the board.')
    expect(room.phone('Ada', { type: 'answerEntry', entry: entry.id, isWilling: true })).toEqual(stale)
    room.phone('Bo', { type: 'answerEntry', entry: entry.id, isWilling: true })
    const page = room.page('Ada')
    if (page.kind !== 'open' || page.answers[0] === undefined) throw new Error('Nobody has answered.')
    expect(page).toMatchObject({ people: [], answers: [{ entry: entry.id, kind: 'seeks', name: 'Bo' }] })
    expect(JSON.stringify(page)).not.toContain('070')
    expect(JSON.stringify([room.page('Cy'), room.page('Bo'), needs()])).not.toContain('Ada')
    room.phone('Ada', { type: 'settleAnswer', entry: entry.id, by: page.answers[0].by, isWanted: true })
    expect(room.met('Ada', 'Bo')).toMatchObject({ by: 'board', contact: { phone: '070 123 45 67' } })
    expect(room.met('Bo', 'Ada')).toMatchObject({ by: 'board', isWanted: true })
    expect(needs().seeks[0]?.isAnswered).toBe(true)
    room.phone('Bo', { type: 'keepInTouch', person: room.met('Bo', 'Ada').id, isWanted: false })
    expect(room.met('Ada', 'Bo').contact).toBeNull()
    room.phone('Ada', { type: 'describeMe', card: { seeks: 'En större lokal' } })
    expect(needs().seeks).toMatchObject([{ text: 'En större lokal', isAnswered: false }])
  })

  it('[K9] keeps together whom it brought together, when the need has become another and is answered again', () => {
    const { room, needs } = withBoard()
    for (const seeks of ['En lokal', 'En större lokal']) {
      room.phone('Ada', { type: 'describeMe', card: { seeks } })
      room.phone('Bo', { type: 'answerEntry', entry: needs().seeks[0]?.id ?? entryId(''), isWilling: true })
      const page = room.page('Ada')
      const [answer] = page.kind === 'open' ? page.answers : []
      if (answer === undefined) throw new Error('Nobody has answered.')
      if (seeks === 'En lokal') room.phone('Ada', { type: 'settleAnswer', entry: answer.entry, by: answer.by, isWanted: true })
    }
    expect(room.met('Ada', 'Bo')).toMatchObject({ by: 'board', contact: noContact })
  })

  it('[K9] tells nobody of a no', () => {
    const { room, needs } = withBoard()
    const [entry] = needs().seeks
    if (entry === undefined) throw new Error('Nothing is on the board.')
    room.phone('Bo', { type: 'answerEntry', entry: entry.id, isWilling: true })
    const page = room.page('Ada')
    if (page.kind !== 'open' || page.answers[0] === undefined) throw new Error('Nobody has answered.')
    const before = JSON.stringify([room.page('Bo'), mineView(room.state(), room.shelf().words, room.id('Bo'))])
    room.phone('Ada', { type: 'settleAnswer', entry: entry.id, by: page.answers[0].by, isWanted: false })
    expect(room.page('Ada')).toMatchObject({ answers: [] })
    expect(JSON.stringify([room.page('Bo'), mineView(room.state(), room.shelf().words, room.id('Bo'))])).toBe(before)
  })

  it('[K10] loses what the host takes down, in other words, too', () => {
    const { room, needs } = withBoard()
    const [entry] = needs().seeks
    if (entry === undefined) throw new Error('Nothing is on the board.')
    room.host({ type: 'takeDown', entry: entry.id, isDown: true })
    room.phone('Ada', { type: 'describeMe', card: { seeks: 'Fulare' } })
    expect(needs().seeks).toEqual([])
    expect(room.phone('Bo', { type: 'answerEntry', entry: entry.id, isWilling: true })).toEqual(stale)
    expect(onWallView(room.state(), room.shelf().words).entries).toMatchObject([{ text: 'Fulare', isDown: true }])
  })
})

describe('[K13] erasing', () => {
  it('takes contact, notes by them and about them, and what they had in common', () => {
    const room = afterOneTalk()
    room.phone('Ada', { type: 'describeMe', card: { seeks: 'Spårlöst A' } })
    room.phone('Ada', { type: 'giveContact', contact: { other: 'Spårlöst B' } })
    room.phone('Ada', { type: 'noteDown', about: room.met('Ada', 'Bo').id, text: 'Spårlöst C' })
    room.phone('Bo', { type: 'noteDown', about: room.met('Bo', 'Ada').id, text: 'Spårlöst D' })
    room.phone('Ada', { type: 'proposeCommon', person: room.met('Ada', 'Bo').id, words: 'Spårlöst E', insteadOf: '' })
    expect(JSON.stringify(room.records()).match(/Spårlöst/g)).toHaveLength(5)
    room.phone('Ada', { type: 'deleteMe' })
    expect(JSON.stringify(room.records())).not.toMatch(/Spårlöst|Ada/)
  })

  it('has no need of it where somebody is put out: theirs goes from the board, and comes back with them', () => {
    const room = openTakeHomeRoom(two)
    room.phone('Ada', { type: 'describeMe', card: { seeks: 'En lokal' } })
    room.phone('Ada', { type: 'putOnBoard', kind: 'seeks', isOn: true })
    room.host({ type: 'configure', settings: { hasBoard: true } })
    const needs = () => needsView(room.state(), room.shelf().words).seeks.length
    room.host({ type: 'removePerson', person: room.id('Ada') })
    expect(needs()).toBe(0)
    expect(room.phone('Ada', { type: 'putOnBoard', kind: 'offers', isOn: true })).toEqual({ ok: false, reason: 'removed' })
    room.host({ type: 'undo', id: room.state().undoable?.id ?? 0 })
    expect(needs()).toBe(1)
  })
})
