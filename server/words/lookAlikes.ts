/**
 * Names that look the same though they are written with other signs, so that each gets a mark of its own. The letters
 * are those of Unicode's list of confusables (UTS 39) that a reader of the interface's face takes for a Latin one, in
 * the scripts that people here have on their keyboards. No library: those to be had map the whole list, with m for rn,
 * and have not followed Unicode for years. What is missing here costs nobody more than a mark that is not given.
 */

/** Written as numbers, for a reader of this file would take them for each other as well. */
const alike: readonly (readonly [from: string, to: string])[] = [
  // Cyrillic, small and capital.
  ['\u0430\u0441\u0435\u043e\u0440\u0445\u0443\u0455\u0456\u0458\u0501\u04bb\u051b\u051d\u04cf\u0475\u0433\u043f\u043a\u044c', 'aceopxysijdhqwlvrnkb'],
  ['\u0410\u0412\u0421\u0415\u041d\u0406\u0408\u041a\u041c\u041e\u0420\u0405\u0422\u0425\u0423\u04ae\u050c\u051a\u051c\u0474\u04c0', 'ABCEHIJKMOPSTXYYGQWVI'],
  // Greek, small and capital.
  ['\u03b1\u03bf\u03bd\u03c1\u03b9\u03c5\u03ba\u03b3\u03c7\u03b7\u03f3', 'aovpiukyxnj'],
  ['\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u037f', 'ABEZHIKMNOPTYXJ'],
  // Armenian.
  ['\u0585\u057d\u0570\u0578\u0581\u0566\u0575\u0555\u054f\u053c\u054d', 'ouhngqjOSLU'],
  // Latin letters of other alphabets, such as the Turkish dotless i.
  ['\u0251\u0261\u0131\u0237\u0269\u0138', 'agijik'],
  // Apostrophes and hyphens.
  ['\u2018\u2019\u02bc\u0060\u00b4\u2032', "''''''"],
  ['\u2010\u2011\u2012\u2013\u2014\u2212', '------'],
]
const letters = new Map(alike.flatMap(([from, to]) => [...from].map((letter, index) => [letter, [...to][index] ?? letter] as const)))

/** Two names with the same key look the same to a reader, or nearly. */
export function lookKey(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{Default_Ignorable_Code_Point}/gu, '')
  const latin = [...plain].map((letter) => letters.get(letter) ?? letter).join('')
  // A dot on a letter that has one already is not seen. Bars and rings are told apart by nobody.
  const simple = latin.replace(/(?<=[ij])\u0307/g, '').replace(/[Il1|\u01c0]/g, 'l').replaceAll('0', 'O')
  return simple.toUpperCase().toLowerCase().normalize('NFC').replace(/\s+/g, ' ').trim()
}
