import { describe, expect, it } from 'vitest'
import { csvText, separatorFor } from '../../server/web/csv.ts'

const cell = (text: string): string => csvText([[text]], ',').slice(1, -2)

describe('[K12] a table for spreadsheets', () => {
  it('begins with the mark of UTF-8, and ends each row as RFC 4180 asks', () => {
    expect(csvText([['Namn', 'Antal'], ['Åsa', 3]], ',')).toBe('\uFEFF"Namn","Antal"\r\n"Åsa",3\r\n')
  })

  it.each(['=1+1', '+46', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', '＝1+1', '＋1', '－1', '＠a'])('takes nothing for a formula: %j', (text) => {
    expect(cell(text)).toBe(`"'${text}"`)
  })

  it.each([['Anna "Ann" B', '"Anna ""Ann"" B"'], ['Berg, Cy', '"Berg, Cy"'], ['rad\nett', '"rad\nett"'], ['👩‍🚒', '"👩‍🚒"'], ['عائشة', '"عائشة"'], ['a=b', '"a=b"']])('leaves the rest as it is: %j', (text, expected) => {
    expect(cell(text)).toBe(expected)
  })

  it.each(['12', '2024-01-02', 'Jan 2', '3-4', '12:30', '1e5', '50 %', '١٢', '#N/A', 'TRUE', 'Sant', ' tosi '])('takes nothing for a number, a date or the like: %j', (text) => {
    expect(cell(text)).toBe(`"${text}\u200B"`)
  })

  it.each([
    [['sv'], ';'], [['fi'], ';'], [['en'], ','], [['ar'], ','],
    [['en', 'sv-SE'], ';'], [['en', 'de'], ';'], [['sv', 'en-US'], ';'], [['en', 'en-GB'], ','], [['ar', 'zh-Hant-TW'], ','],
    [['en', '*'], ','], [['en', 'x'], ','], [['en', 'zz'], ','], [['en', 'sv-u-nu-'], ','], [[], ','],
  ] as const)('parts the cells as spreadsheets do where these are read: %j', (languages, expected) => {
    expect(separatorFor(languages)).toBe(expected)
  })
})
