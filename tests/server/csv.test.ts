import { describe, expect, it } from 'vitest'
import { csvText } from '../../server/web/csv.ts'

const cell = (text: string): string => csvText([[text]]).slice(1, -2)

describe('[K12] a table for spreadsheets', () => {
  it('begins with the mark of UTF-8, and ends each row as RFC 4180 asks', () => {
    expect(csvText([['Namn', 'Antal'], ['Åsa', 3]])).toBe('\uFEFF"Namn","Antal"\r\n"Åsa",3\r\n')
  })

  it.each(['=1+1', '+46', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', '＝1+1', '＋1', '－1', '＠a'])('takes nothing for a formula: %j', (text) => {
    expect(cell(text)).toBe(`"'${text}"`)
  })

  it.each([['Anna "Ann" B', '"Anna ""Ann"" B"'], ['Berg, Cy', '"Berg, Cy"'], ['rad\nett', '"rad\nett"'], ['👩‍🚒', '"👩‍🚒"'], ['عائشة', '"عائشة"'], ['a=1', '"a=1"']])('leaves the rest as it is: %j', (text, expected) => {
    expect(cell(text)).toBe(expected)
  })
})
