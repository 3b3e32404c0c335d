import type { ThemeQuestion } from './themeQuestion.ts'

export const commonGround: readonly ThemeQuestion<'commonGround'>[] = [
  {
    id: 'commonGround.interests',
    sv: 'Vad har vi för gemensamma intressen?',
    en: 'What interests do we share?',
    fi: 'Mitkä kiinnostuksen kohteet ovat meille yhteisiä?',
    ar: 'ما الاهتمامات التي تجمعنا؟',
  },
  {
    id: 'commonGround.forHours',
    sv: 'Vad kan vi prata om hur länge som helst?',
    en: 'What could we talk about for hours?',
    fi: 'Mistä voisimme puhua vaikka kuinka kauan?',
    ar: 'عمّ يمكننا أن نتحدث بلا ملل؟',
  },
  {
    id: 'commonGround.learnNext',
    sv: 'Vad vill vi lära oss härnäst?',
    en: 'What do we want to learn next?',
    fi: 'Mitä haluamme oppia seuraavaksi?',
    ar: 'ماذا نودّ أن نتعلم بعد الآن؟',
  },
  {
    id: 'commonGround.unguessed',
    sv: 'Vad har vi gemensamt som ingen skulle gissa?',
    en: 'What do we share that nobody would guess?',
    fi: 'Mitä yhteistä meillä on, mitä kukaan ei arvaisi?',
    ar: 'ما الشيء المشترك بيننا الذي لا يتوقعه أحد؟',
  },
  {
    id: 'commonGround.make',
    sv: 'Vad tycker vi om att laga, bygga eller odla?',
    en: 'What do we like to cook, build or grow?',
    fi: 'Mitä laitamme, rakennamme tai kasvatamme mielellämme?',
    ar: 'ماذا نحب أن نطبخ أو نبني أو نزرع؟',
  },
  {
    id: 'commonGround.childhoodGames',
    sv: 'Vad lekte vi helst när vi var små?',
    en: 'What did we love to play when we were little?',
    fi: 'Mitä leikimme mieluiten pieninä?',
    ar: 'ما ألعابنا المفضلة في الطفولة؟',
  },
  {
    id: 'commonGround.boringToOthers',
    sv: 'Vad tycker vi är roligt som andra tycker är tråkigt?',
    en: 'What do we enjoy that others find boring?',
    fi: 'Mikä on meistä hauskaa mutta muista tylsää?',
    ar: 'ما الذي نجده ممتعًا ويجده غيرنا مملًا؟',
  },
  {
    id: 'commonGround.dayOut',
    sv: 'Vart skulle vi åka på utflykt ihop?',
    en: 'Where would we go on a day out together?',
    fi: 'Minne lähtisimme yhdessä retkelle?',
    ar: 'إلى أين نذهب معًا في رحلة؟',
  },
  {
    id: 'commonGround.agree',
    sv: 'Vad kan vi snabbt bli överens om?',
    en: 'What can we quickly agree on?',
    fi: 'Mistä pääsemme nopeasti yksimielisyyteen?',
    ar: 'على ماذا يمكننا أن نتفق بسرعة؟',
  },
  {
    id: 'commonGround.differently',
    sv: 'Vad gör vi på helt olika sätt?',
    en: 'What do we do in very different ways?',
    fi: 'Minkä teemme aivan eri tavalla?',
    ar: 'ماذا نفعل بطرق مختلفة تمامًا؟',
  },
]
