import type { ThemeQuestion } from './themeQuestion.ts'

export const business: readonly ThemeQuestion<'business'>[] = [
  {
    id: 'business.together',
    sv: 'Hur skulle vi två kunna göra affärer ihop?',
    en: 'How could the two of us do business together?',
  },
  {
    id: 'business.sell',
    sv: 'Vad säljer du, eller vad skulle du vilja sälja?',
    en: 'What do you sell, or what would you like to sell?',
  },
  {
    id: 'business.introductions',
    sv: 'Vilka kan vi presentera varandra för?',
    en: 'Who could we introduce each other to?',
  },
  {
    id: 'business.missing',
    sv: 'Vad saknas här i trakten som folk skulle köpa?',
    en: 'What is missing around here that people would buy?',
  },
  {
    id: 'business.trade',
    sv: 'Vilka tjänster skulle vi kunna byta med varandra?',
    en: 'What services could we trade with each other?',
  },
  {
    id: 'business.trust',
    sv: 'Vad får dig att lita på ett företag?',
    en: 'What makes you trust a company?',
  },
  {
    id: 'business.nextWeek',
    sv: 'Vad skulle vi kunna prova ihop nästa vecka?',
    en: 'What could we try together next week?',
  },
  {
    id: 'business.service',
    sv: 'Var fick du senast riktigt bra service?',
    en: 'Where did you last get really good service?',
  },
  {
    id: 'business.start',
    sv: 'Vad skulle vi starta för företag ihop?',
    en: 'What kind of business would we start together?',
  },
  {
    id: 'business.tenYears',
    sv: 'Vad tror du att folk köper om tio år?',
    en: 'What will people be buying in ten years?',
  },
]
