/** What a host takes along of the evening: a page of figures for programs, and tables for spreadsheets. */
import type { RequestHandler } from 'express'
import { type Language, languages } from '../../shared/text.ts'
import { eveningExport } from '../core/views/eveningExport.ts'
import { type ExportParts, forHosts } from '../rooms/exportLog.ts'
import type { Room } from '../rooms/room.ts'
import { csvText, separatorFor } from './csv.ts'

type Handler = RequestHandler<{ code: string }>

export function answerEvening(parts: ExportParts): Handler {
  return forHosts(parts, ({ state, shelf, header }, _request, response) => {
    const evening = { klapp: 'evening', code: header.code, openedAt: header.openedAt, ...eveningExport(state(), shelf().words) }
    response.attachment(`klapp-${header.code}.json`).json(evening)
  })
}

export const answerPeople = (parts: ExportParts): Handler =>
  answerTable(parts, 'people', ({ state, shelf }, words) => [
    [words.name, words.met],
    ...eveningExport(state(), shelf().words).people.map(({ name, met }) => [name, met]),
  ])

export const answerNeeds = (parts: ExportParts): Handler =>
  answerTable(parts, 'needs', ({ state, shelf }, words) => [
    [words.kind, words.text, words.answered],
    ...eveningExport(state(), shelf().words).onBoard.map(({ kind, text, isAnswered }) => [words[kind], text, isAnswered ? words.yes : words.no]),
  ])

type Rows = (room: Room, words: TableWords) => readonly (readonly (string | number)[])[]

/**
 * In the language of the page that asks, `?lang=`, or else of the room. The spreadsheet may be of another, for which the
 * browser's first language is the best guess.
 */
function answerTable(parts: ExportParts, table: 'people' | 'needs', rows: Rows): Handler {
  return forHosts(parts, (room, request, response) => {
    const wanted = languages.find((language) => language === request.query['lang']) ?? room.state().settings.language
    const text = csvText(rows(room, tableWords[wanted]), separatorFor([wanted, ...request.acceptsLanguages().slice(0, 1)]))
    response.attachment(`klapp-${room.header.code}-${table}.csv`).type('text/csv; charset=utf-8').send(text)
  })
}

type TableWords = { readonly [Word in 'name' | 'met' | 'kind' | 'text' | 'answered' | 'seeks' | 'offers' | 'yes' | 'no']: string }

const tableWords: { readonly [L in Language]: TableWords } = {
  sv: { name: 'Namn', met: 'Har pratat med, antal', kind: 'Söker eller erbjuder', text: 'Vad', answered: 'Har fått svar', seeks: 'Söker', offers: 'Erbjuder', yes: 'Ja', no: 'Nej' },
  en: { name: 'Name', met: 'People talked with', kind: 'Seeks or offers', text: 'What', answered: 'Answered', seeks: 'Seeks', offers: 'Offers', yes: 'Yes', no: 'No' },
  fi: { name: 'Nimi', met: 'Jutellut näin monen kanssa', kind: 'Etsii tai tarjoaa', text: 'Mitä', answered: 'Saanut vastauksen', seeks: 'Etsii', offers: 'Tarjoaa', yes: 'Kyllä', no: 'Ei' },
  ar: { name: 'الاسم', met: 'عدد من تحدث معهم', kind: 'طلب أو عرض', text: 'الموضوع', answered: 'وصل رد', seeks: 'طلب', offers: 'عرض', yes: 'نعم', no: 'لا' },
}
