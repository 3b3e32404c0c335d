/** The words of the privacy notice. What it says is what the program does: change both together. */
import type { Language } from '../../shared/text.ts'

type Part = readonly [title: string, text: string]

type Words = {
  readonly title: string
  readonly inShort: string
  readonly who: string
  readonly runsThis: (name: string) => string
  readonly nobodySays: string
  readonly contact: (contact: string) => string
  readonly parts: readonly Part[]
  readonly howLong: string
  readonly kept: (days: number) => string
  readonly erasing: string
  readonly erase: string
  readonly rights: string
  readonly yourRights: string
  readonly wayOn: string
}

export const privacyWords: { readonly [L in Language]: Words } = {
  sv: {
    title: 'Vad Klapp vet om dig',
    inShort: 'Bara det namn du skriver, och vilka du har träffat i rummet. Inget konto, inga kakor, ingen spårning, ingen reklam.',
    who: 'Vem som driver servern',
    runsThis: (name) => `${name} driver den här servern och ansvarar för det som sparas här.`,
    nobodySays: 'Servern drivs av den som har bjudit in dig, eller på deras uppdrag. Fråga värden vem det är.',
    contact: (contact) => `Kontakt: ${contact}.`,
    parts: [
      ['Vad vi frågar efter', 'Ditt namn. Det behöver inte vara ditt riktiga. Du kan berätta mer, och värden kan lägga till det du säger: vad du gör, organisation, språk, vad du söker och vad du kan hjälpa till med. Du kan också lämna hur du nås, och skriva egna anteckningar. Inget av det krävs.'],
      ['Vad som sparas', 'Namnet och det du har berättat och skrivit, vilka som har träffats i vilken rond, och vad du själv ber om, till exempel att inte paras ihop med någon. Vad ni pratar om sparas aldrig.'],
      ['Vem som ser det', 'Ditt namn syns på skärmen i rummet och i mobilen hos dem du ska möta. Det du själv har sparat om dig ser de du möter. Hur du nås ser bara den som du har sagt ja till och som har sagt ja till dig, och dina anteckningar ser bara du. På tavlan står det du själv sätter dit, utan namn. Värden ser listan över alla, det du har berättat och det du ber om, men varken hur du nås, dina anteckningar eller vilka du vill hålla kontakt med. Inget skickas till någon annan.'],
      ['I din egen mobil', 'Webbläsaren sparar ditt namn, ditt språk och en slumpad nyckel, så att du kommer tillbaka till samma plats om sidan laddas om. Nyckeln säger inte vem du är. Kryssar du för att du inte ser skyltarna eller inte hör klappen, så stannar det i mobilen: rummet får bara veta att du står kvar på ett ställe, att de du ska möta kommer till dig, och det du själv skriver om var du är. Det sista läser de du ska möta, och värden om någon behöver hjälpa er att hitta varandra. Radera mig tar bort allt det också.'],
      ['Serverns egen logg', 'Den innehåller inga namn och inga adresser. En webbserver framför Klapp kan ha en egen logg där din ip-adress står.'],
    ],
    howLong: 'Hur länge',
    kept: (days) => `Rummet och allt i det raderas ${days === 1 ? 'en dag' : `${days} dagar`} efter kvällen, eller efter att någon senast använde det. Värden kan radera allt tidigare.`,
    erasing: 'Så raderar du dig',
    erase: 'Öppna menyn i mobilen och välj Radera mig. Då försvinner allt om dig inom en sekund, också ur databasens filer. Kvar i loggen finns bara ett slumpat nummer som inte leder till någon, och de du har träffat ser att de har träffat någon. Delar flera servrar på en databas skrivs dess fil om strax efteråt. Säkerhetskopior ansvarar den som driver servern för: det som fanns när en kopia gjordes finns kvar i den tills den kastas.',
    rights: 'Dina rättigheter',
    yourRights: 'Du kan få veta vad som finns om dig, få det rättat eller raderat: fråga värden eller den som driver servern. Är du inte nöjd kan du klaga hos Integritetsskyddsmyndigheten, eller myndigheten i ditt land.',
    wayOn: 'Till startsidan',
  },
  en: {
    title: 'What Klapp knows about you',
    inShort: 'Only the name you write, and whom you have met in the room. No account, no cookies, no tracking, no ads.',
    who: 'Who runs this server',
    runsThis: (name) => `${name} runs this server and answers for what is kept here.`,
    nobodySays: 'The server is run by whoever invited you, or on their behalf. Ask the host who that is.',
    contact: (contact) => `Contact: ${contact}.`,
    parts: [
      ['What we ask for', 'Your name. It need not be your real one. You can tell more, and the host can add what you tell them: what you do, organisation, languages, what you look for and what you can help with. You can also leave a way to reach you, and write notes of your own. None of it is required.'],
      ['What is kept', 'Your name and what you have told and written, who met in which round, and what you ask for yourself, such as never being paired with someone. What you talk about is never kept.'],
      ['Who sees it', 'Your name is shown on the screen in the room and on the phones of those you are to meet. Those you meet see what you have saved about yourself. How to reach you is seen only by someone you have said yes to and who has said yes to you, and your notes only by you. On the board stands what you put there yourself, without a name. The host sees the list of everyone, what you have told and what you ask for, but not how to reach you, your notes, or whom you want to keep in touch with. Nothing is sent to anyone else.'],
      ['On your own phone', 'The browser keeps your name, your language and a random key, so that you come back to the same place if the page is reloaded. The key does not say who you are. If you tick that you can’t see the signs or can’t hear the clap, that stays on the phone: all that the room learns is that you stay in one place, that those you are to meet come to you, and what you write yourself about where you are. That last is read by those you are to meet, and by the host if somebody has to help you find each other. Delete me removes all of that as well.'],
      ['The server’s own log', 'There are no names in it, and no addresses. A web server in front of Klapp may keep a log of its own with your IP address in it.'],
    ],
    howLong: 'How long',
    kept: (days) => `The room and everything in it are erased ${days === 1 ? 'a day' : `${days} days`} after the evening, or after somebody last used it. The host can erase it all sooner.`,
    erasing: 'How to erase yourself',
    erase: 'Open the menu on your phone and choose Delete me. Everything about you is gone within a second, from the database’s files too. What stays in the log is a random number that leads to nobody, and those you met see that they have met someone. Where several servers share a database, its file is written anew right after. Backups are up to whoever runs the server: what was there when a copy was made stays in it until the copy is thrown away.',
    rights: 'Your rights',
    yourRights: 'You can find out what is kept about you, and have it corrected or erased: ask the host, or whoever runs the server. If you are not satisfied you can complain to the data protection authority in your country.',
    wayOn: 'To the start page',
  },
  // Finnish and Arabic await a native's review.
  fi: {
    title: 'Mitä Klapp tietää sinusta',
    inShort: 'Vain nimen, jonka kirjoitat, ja ketkä olet huoneessa tavannut. Ei tiliä, ei evästeitä, ei seurantaa, ei mainoksia.',
    who: 'Kuka palvelinta ylläpitää',
    runsThis: (name) => `Palvelimen ylläpitäjä ja tietojen vastuutaho: ${name}.`,
    nobodySays: 'Palvelinta ylläpitää se, joka kutsui sinut, tai joku hänen puolestaan. Kysy vetäjältä, kuka se on.',
    contact: (contact) => `Yhteys: ${contact}.`,
    parts: [
      ['Mitä kysymme', 'Nimesi. Sen ei tarvitse olla oikea nimesi. Voit kertoa enemmän, ja vetäjä voi lisätä, mitä kerrot: mitä teet, organisaation, kielet, mitä etsit ja missä voit auttaa. Voit myös jättää yhteystietosi ja kirjoittaa omia muistiinpanoja. Mitään niistä ei vaadita.'],
      ['Mitä tallennetaan', 'Nimi ja se, mitä olet kertonut ja kirjoittanut, ketkä ovat tavanneet milläkin kierroksella, ja mitä itse pyydät, esimerkiksi ettei sinua panna pariksi jonkun kanssa. Sitä, mistä juttelette, ei tallenneta koskaan.'],
      ['Kuka sen näkee', 'Nimesi näkyy huoneen näytöllä ja niiden puhelimessa, jotka tapaat. Ne, jotka tapaat, näkevät, mitä olet itse tallentanut itsestäsi. Yhteystietosi näkee vain se, jolle olet sanonut kyllä ja joka on sanonut kyllä sinulle, ja muistiinpanosi näet vain sinä. Taululla lukee se, minkä itse panet sinne, ilman nimeä. Vetäjä näkee luettelon kaikista, mitä olet kertonut ja mitä pyydät, mutta ei yhteystietojasi, muistiinpanojasi eikä sitä, keihin haluat pitää yhteyttä. Mitään ei lähetetä muille.'],
      ['Omassa puhelimessasi', 'Selain tallentaa nimesi, kielesi ja satunnaisen avaimen, jotta palaat samaan paikkaan, jos sivu ladataan uudelleen. Avain ei kerro, kuka olet.'],
      ['Palvelimen oma loki', 'Siinä ei ole nimiä eikä osoitteita. Klappin edessä olevalla verkkopalvelimella voi olla oma lokinsa, jossa on IP-osoitteesi.'],
    ],
    howLong: 'Kuinka kauan',
    kept: (days) => `Huone ja kaikki siinä poistetaan ${days === 1 ? 'yhden päivän' : `${days} päivän`} kuluttua illasta tai siitä, kun joku viimeksi käytti sitä. Vetäjä voi poistaa kaiken aiemminkin.`,
    erasing: 'Näin poistat tietosi',
    erase: 'Avaa puhelimen valikko ja valitse Poista tietoni. Kaikki sinusta häviää sekunnissa, myös tietokannan tiedostoista. Lokiin jää vain satunnainen numero, joka ei johda kehenkään, ja tapaamasi näkevät tavanneensa jonkun. Jos useampi palvelin jakaa tietokannan, sen tiedosto kirjoitetaan uudelleen heti sen jälkeen. Varmuuskopioista vastaa palvelimen ylläpitäjä: kopiossa on se, mitä oli sitä tehtäessä, kunnes se hävitetään.',
    rights: 'Oikeutesi',
    yourRights: 'Voit saada tietää, mitä sinusta on tallessa, ja saada sen oikaistuksi tai poistetuksi: kysy vetäjältä tai palvelimen ylläpitäjältä. Jos et ole tyytyväinen, voit valittaa maasi tietosuojaviranomaiselle.',
    wayOn: 'Etusivulle',
  },
  ar: {
    title: 'ماذا يعرف Klapp عنكم',
    inShort: 'فقط الاسم الذي تكتبونه، ومن التقيتم في القاعة. لا حساب ولا ملفات تعريف ولا تتبّع ولا إعلانات.',
    who: 'من يدير هذا الخادم',
    runsThis: (name) => `الجهة التي تدير هذا الخادم وتتحمل مسؤولية ما يُحفظ فيه: <bdi>${name}</bdi>.`,
    nobodySays: 'تدير الخادم الجهة التي دعتكم، أو من ينوب عنها. اسألوا إدارة اللقاء.',
    contact: (contact) => `للتواصل: <bdi>${contact}</bdi>.`,
    parts: [
      ['ما نسأل عنه', 'اسمكم، ولا يلزم أن يكون اسمكم الحقيقي. يمكنكم ذكر المزيد، وقد تضيف إدارة اللقاء ما تذكرونه: ما تعملونه والمؤسسة واللغات وما تبحثون عنه وما يمكنكم المساعدة فيه. ويمكنكم أيضًا ترك طريقة للتواصل معكم وكتابة ملاحظات خاصة بكم. لا شيء من ذلك إلزامي.'],
      ['ما يُحفظ', 'الاسم وما ذكرتموه وكتبتموه، ومن التقى من في أي جولة، وما تطلبونه بأنفسكم، مثل عدم اللقاء بشخص ما. ما تتحدثون عنه لا يُحفظ أبدًا.'],
      ['من يراه', 'يظهر اسمكم على شاشة القاعة وعلى هواتف من ستلتقونهم. يرى من تلتقونهم ما حفظتموه عن أنفسكم. ولا يرى طريقة التواصل معكم إلا من وافقتم عليه ووافق عليكم، ولا يرى ملاحظاتكم أحد سواكم. ويظهر على اللوحة ما تضعونه أنتم، من دون اسم. ترى إدارة اللقاء قائمة الجميع وما ذكرتموه وما تطلبونه، لكنها لا ترى طريقة التواصل معكم ولا ملاحظاتكم ولا من تريدون البقاء على تواصل معهم. ولا يُرسل شيء إلى أي جهة.'],
      ['على هاتفكم', 'يحفظ المتصفح اسمكم ولغتكم ومفتاحًا عشوائيًا لتعودوا إلى المكان نفسه عند إعادة تحميل الصفحة. لا يدل المفتاح على هويتكم.'],
      ['سجل الخادم', 'ليس فيه أسماء ولا عناوين. وقد يكون لخادم الويب أمام Klapp سجل خاص فيه عنوان IP.'],
    ],
    howLong: 'كم المدة',
    kept: (days) => `تُحذف القاعة وكل ما فيها بعد الأمسية أو بعد آخر استخدام لها. المدة بالأيام: ${days}. ويمكن لإدارة اللقاء حذف كل شيء قبل ذلك.`,
    erasing: 'كيف تحذفون بياناتكم',
    erase: 'افتحوا القائمة على الهاتف واختاروا «حذف بياناتي». يزول كل ما يخصكم خلال ثانية، ومن ملفات قاعدة البيانات أيضًا. لا يبقى في السجل سوى رقم عشوائي لا يدل على أحد، ويرى من التقيتموهم أنهم التقوا شخصًا ما. وإذا تشاركت عدة خوادم قاعدة بيانات، أُعيدت كتابة ملفها بعد ذلك مباشرة. أما النسخ الاحتياطية فمسؤولية من يدير الخادم: ما كان موجودًا عند إنشاء نسخة يبقى فيها حتى تُتلف.',
    rights: 'حقوقكم',
    yourRights: 'لكم أن تعرفوا ما هو محفوظ عنكم، وأن يُصحَّح أو يُحذف: اسألوا إدارة اللقاء أو من يدير الخادم. وإن لم ترضوا، فيمكنكم التقدم بشكوى إلى هيئة حماية البيانات في بلدكم.',
    wayOn: 'إلى الصفحة الأولى',
  },
}
