/** What pretend people have to do with, in each language that a room can have: so that the matching has something to go by. */
import type { Language } from '../../shared/text.ts'

/** What somebody looks for, and what somebody who can help with it offers. */
type Topic = readonly [seeks: string, offers: string]

export const organisations: { readonly [L in Language]: readonly string[] } = {
  sv: ['Kommunen', 'Biblioteket', 'Solvik Bygg', 'Hantverkshuset', 'Regionen', 'Ljusverket', 'Byalaget', 'Egen firma'],
  en: ['The council', 'The library', 'Hillside Builders', 'The Makers’ House', 'The hospital', 'Lightworks', 'The village hall', 'Self-employed'],
  fi: ['Kaupunki', 'Kirjasto', 'Rantarakennus', 'Käsityöläistalo', 'Sairaala', 'Valopaja', 'Kyläyhdistys', 'Oma yritys'],
  ar: ['البلدية', 'المكتبة', 'شركة البناء', 'بيت الحِرف', 'المستشفى', 'دار النور', 'جمعية الحي', 'عمل حر'],
}

export const topics: { readonly [L in Language]: readonly Topic[] } = {
  sv: [
    ['en lokal för kvällskurser', 'en lokal som står tom på kvällarna'],
    ['någon som kan bokföring', 'hjälp med bokföring'],
    ['ett första jobb i Sverige', 'praktikplatser och ett första jobb'],
    ['en hemsida till föreningen', 'att bygga hemsidor'],
    ['råd om att starta eget', 'råd till den som vill starta eget'],
    ['någon att öva svenska med', 'att öva svenska över en kaffe'],
    ['hjälp att skriva ansökningar', 'erfarenhet av att skriva ansökningar'],
    ['fotograf till ett bröllop', 'att fotografera'],
    ['odlingslott', 'en odlingslott att dela'],
    ['musiker till en fest', 'ett band som spelar på fester'],
  ],
  en: [
    ['a room for evening classes', 'a room that stands empty in the evenings'],
    ['somebody who knows bookkeeping', 'help with bookkeeping'],
    ['a first job', 'internships and a first job'],
    ['a website for our association', 'building websites'],
    ['advice on starting a business', 'advice for anybody starting a business'],
    ['somebody to practise English with', 'practising English over a coffee'],
    ['help with writing applications', 'experience of writing applications'],
    ['a photographer for a wedding', 'photography'],
    ['an allotment', 'an allotment to share'],
    ['musicians for a party', 'a band that plays at parties'],
  ],
  fi: [
    ['tila iltakursseille', 'tila, joka on iltaisin tyhjä'],
    ['joku, joka osaa kirjanpitoa', 'apua kirjanpitoon'],
    ['ensimmäinen työpaikka', 'harjoittelupaikkoja ja ensimmäinen työ'],
    ['verkkosivut yhdistykselle', 'verkkosivujen tekeminen'],
    ['neuvoja yrityksen perustamiseen', 'neuvoja yritystä perustavalle'],
    ['joku, jonka kanssa harjoitella suomea', 'suomen harjoittelua kahvikupin ääressä'],
    ['apua hakemusten kirjoittamiseen', 'kokemusta hakemusten kirjoittamisesta'],
    ['valokuvaaja häihin', 'valokuvaus'],
    ['viljelypalsta', 'jaettava viljelypalsta'],
    ['muusikoita juhliin', 'yhtye, joka soittaa juhlissa'],
  ],
  ar: [
    ['قاعة لدورات مسائية', 'قاعة فارغة في المساء'],
    ['شخص يعرف المحاسبة', 'مساعدة في المحاسبة'],
    ['أول وظيفة', 'تدريب عملي وأول وظيفة'],
    ['موقع إلكتروني لجمعية', 'بناء المواقع الإلكترونية'],
    ['نصائح لبدء مشروع', 'نصائح لمن يبدأ مشروعًا'],
    ['شخص للتمرن على العربية', 'التمرن على العربية مع فنجان قهوة'],
    ['مساعدة في كتابة الطلبات', 'خبرة في كتابة الطلبات'],
    ['مصور لعرس', 'التصوير'],
    ['قطعة أرض للزراعة', 'قطعة أرض نتشاركها'],
    ['موسيقيون لحفلة', 'فرقة تعزف في الحفلات'],
  ],
}

/** What the first of them suggest that everybody talks about. */
export const questions: { readonly [L in Language]: readonly string[] } = {
  sv: ['Vad har du lärt dig av någon som är mycket yngre än du?', 'Vilken plats här i trakten visar du gärna för besökare?'],
  en: ['What have you learnt from somebody much younger than you?', 'Which place round here do you like to show to visitors?'],
  fi: ['Mitä olet oppinut joltakulta, joka on sinua paljon nuorempi?', 'Minkä paikan näillä seuduilla näytät mielelläsi vieraille?'],
  ar: ['ماذا تعلمتم من شخص أصغر منكم بكثير؟', 'أي مكان هنا تحبون أن تُروه للزوار؟'],
}
