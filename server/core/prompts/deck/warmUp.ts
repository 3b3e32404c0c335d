import type { ThemeQuestion } from './themeQuestion.ts'

export const warmUp: readonly ThemeQuestion<'warmUp'>[] = [
  {
    id: 'warmUp.whyCome',
    sv: 'Vad lockade dig att komma hit?',
    en: 'What made you want to come?',
    fi: 'Mikä houkutteli sinut tulemaan?',
    ar: 'ما الذي شجّعكم على الحضور؟',
  },
  {
    id: 'warmUp.goodToday',
    sv: 'Vad har varit bra i dag?',
    en: 'What has been good about today?',
    fi: 'Mikä on ollut tänään hyvää?',
    ar: 'ما الشيء الجميل في يومكم هذا؟',
  },
  {
    id: 'warmUp.laugh',
    sv: 'Vad skrattade du åt senast?',
    en: 'What has made you laugh lately?',
    fi: 'Mille viimeksi nauroit?',
    ar: 'ما آخر شيء أضحككم؟',
  },
  {
    id: 'warmUp.goodMood',
    sv: 'Vilken liten sak gör dig på gott humör?',
    en: 'What small thing puts you in a good mood?',
    fi: 'Mikä pieni asia saa sinut hyvälle tuulelle?',
    ar: 'أي شيء صغير يحسّن مزاجكم؟',
  },
  {
    id: 'warmUp.food',
    sv: 'Vilken mat tröttnar du aldrig på?',
    en: 'What food do you never get tired of?',
    fi: 'Mihin ruokaan et koskaan kyllästy?',
    ar: 'أي طعام لا تملّون منه أبدًا؟',
  },
  {
    id: 'warmUp.forFun',
    sv: 'Vad gjorde du senast bara för nöjes skull?',
    en: 'What did you last do just for fun?',
    fi: 'Mitä teit viimeksi ihan vain huvin vuoksi?',
    ar: 'ما آخر شيء فعلتموه لمجرد المتعة؟',
  },
  {
    id: 'warmUp.freeHour',
    sv: 'Var är du helst när du har en ledig timme?',
    en: 'Where do you like to spend a free hour?',
    fi: 'Missä olet mieluiten, kun sinulla on vapaa tunti?',
    ar: 'أين تحبون أن تكونوا في ساعة فراغ؟',
  },
  {
    id: 'warmUp.enjoyed',
    sv: 'Vad har du läst, sett eller hört som du gillade?',
    en: 'What have you read, seen or heard that you liked?',
    fi: 'Mistä lukemastasi, näkemästäsi tai kuulemastasi pidit?',
    ar: 'ماذا قرأتم أو شاهدتم أو سمعتم وأعجبكم؟',
  },
  {
    id: 'warmUp.goodMorning',
    sv: 'Hur ser en riktigt bra morgon ut för dig?',
    en: 'What does a good morning look like for you?',
    fi: 'Millainen on sinusta todella hyvä aamu?',
    ar: 'كيف يبدو الصباح الجميل عندكم؟',
  },
  {
    id: 'warmUp.lookingForward',
    sv: 'Vad ser du fram emot just nu?',
    en: 'What are you looking forward to?',
    fi: 'Mitä odotat juuri nyt innolla?',
    ar: 'ماذا تنتظرون بشوق هذه الأيام؟',
  },
]
