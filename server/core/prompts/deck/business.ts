import type { ThemeQuestion } from './themeQuestion.ts'

export const business: readonly ThemeQuestion<'business'>[] = [
  {
    id: 'business.together',
    sv: 'Hur skulle vi två kunna göra affärer ihop?',
    en: 'How could the two of us do business together?',
    fi: 'Millaista liiketoimintaa me kaksi voisimme tehdä yhdessä?',
    ar: 'كيف يمكننا نحن الاثنين أن نعمل معًا في التجارة؟',
  },
  {
    id: 'business.sell',
    sv: 'Vad säljer du, eller vad skulle du vilja sälja?',
    en: 'What do you sell, or what would you like to sell?',
    fi: 'Mitä myyt, tai mitä haluaisit myydä?',
    ar: 'ماذا تبيعون، أو ماذا تودّون أن تبيعوا؟',
  },
  {
    id: 'business.introductions',
    sv: 'Vilka kan vi presentera varandra för?',
    en: 'Who could we introduce each other to?',
    fi: 'Kenelle voimme esitellä toisemme?',
    ar: 'إلى من يمكننا أن نعرّف بعضنا؟',
  },
  {
    id: 'business.missing',
    sv: 'Vad saknas här i trakten som folk skulle köpa?',
    en: 'What is missing around here that people would buy?',
    fi: 'Mitä täältä puuttuu, minkä ihmiset ostaisivat?',
    ar: 'ما الذي ينقص هذه المنطقة وكان الناس سيشترونه؟',
  },
  {
    id: 'business.trade',
    sv: 'Vilka tjänster skulle vi kunna byta med varandra?',
    en: 'What services could we trade with each other?',
    fi: 'Mitä palveluksia voisimme vaihtaa keskenämme?',
    ar: 'ما الخدمات التي يمكننا أن نتبادلها؟',
  },
  {
    id: 'business.trust',
    sv: 'Vad får dig att lita på ett företag?',
    en: 'What makes you trust a company?',
    fi: 'Mikä saa sinut luottamaan yritykseen?',
    ar: 'ما الذي يجعلكم تثقون بشركة؟',
  },
  {
    id: 'business.nextWeek',
    sv: 'Vad skulle vi kunna prova ihop nästa vecka?',
    en: 'What could we try together next week?',
    fi: 'Mitä voisimme kokeilla yhdessä ensi viikolla?',
    ar: 'ماذا يمكننا أن نجرّب معًا الأسبوع القادم؟',
  },
  {
    id: 'business.service',
    sv: 'Var fick du senast riktigt bra service?',
    en: 'Where did you last get really good service?',
    fi: 'Missä sait viimeksi todella hyvää palvelua?',
    ar: 'أين لقيتم آخر مرة خدمة ممتازة حقًا؟',
  },
  {
    id: 'business.start',
    sv: 'Vad skulle vi starta för företag ihop?',
    en: 'What kind of business would we start together?',
    fi: 'Minkä yrityksen perustaisimme yhdessä?',
    ar: 'أي شركة يمكن أن نؤسسها معًا؟',
  },
  {
    id: 'business.tenYears',
    sv: 'Vad tror du att folk köper om tio år?',
    en: 'What will people be buying in ten years?',
    fi: 'Mitä luulet ihmisten ostavan kymmenen vuoden päästä?',
    ar: 'ماذا سيشتري الناس بعد عشر سنوات برأيكم؟',
  },
]
