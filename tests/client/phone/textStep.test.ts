import { expect, test } from 'vitest'
import { nameStep, questionStep, wholeWords } from '../../../client/phone/textStep.ts'

test('a name of one or two short words is set largest', () => {
  expect(nameStep('Björn Ek')).toBe(1)
  expect(nameStep('Petra och Viktor')).toBe(2)
})

test('a long word steps down like a long text: it can not be broken', () => {
  expect(nameStep('Wolfeschlegelstein')).toBe(4)
  expect(nameStep('Anna-Karin')).toBe(1)
})

test('a question of two hundred signs is set smallest', () => {
  expect(questionStep('Hur skulle vi två kunna göra affärer ihop?')).toBe(1)
  expect(questionStep('ordet '.repeat(33))).toBe(4)
})

test('the longest word of a name is counted for the style sheet', () => {
  expect(wholeWords('Anna-Karin af Hohenstaufen')).toEqual({ '--longest': 12 })
})
