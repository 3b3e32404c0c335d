/** The words that terms.ts knows: those that tell nothing, and those that say the same in Swedish and English. */

/** What people write round what they mean. */
export const emptyWords: ReadonlySet<string> = new Set(
  `och att det som för den med till att jag kan har vill söker söka letar efter någon något några hjälp hjälpa behöver
  behov bra mer mycket inom från ett vet känner lära mig min mitt mina våra vår ska skulle gärna gillar kunna hos när där
  här hur vad vem alla allt andra annan också eller men inte bara över under mellan samt kring runt nya ny nytt
  the and for with that this can have has want wants looking look seek seeking need needs help helping someone anyone
  somebody anything something some any know knows about from into good more much very my our your their who what how when
  where would like love able also but not only other others new get give people person personer folk`.split(/\s+/),
)

type Meaning = { readonly sv: readonly string[]; readonly en: readonly string[] }

const meaning = (sv: string, en: string): Meaning => ({ sv: sv.split(' '), en: en.split(' ') })

/** Each line is one meaning; whatever stands in it finds whatever else does. */
export const sameWords: readonly Meaning[] = [
  meaning('marknadsföring marknadsförare', 'marketing marketer'),
  meaning('försäljning säljare sälja', 'sales salesperson seller selling'),
  meaning('ekonomi redovisning bokföring ekonom', 'accounting bookkeeping accountant'),
  meaning('finansiering kapital riskkapital', 'funding financing capital'),
  meaning('investerare investering investera', 'investor investment investing'),
  meaning('utvecklare programmerare programmering programmera kodning', 'developer programmer programming coding engineer'),
  meaning('webb hemsida webbplats webbsida', 'web website homepage'),
  meaning('formgivning formgivare', 'design designer'),
  meaning('rekrytering rekryterare anställning anställa', 'recruiting recruitment recruiter hiring'),
  meaning('jobb arbete anställning', 'job work employment'),
  meaning('jurist juridik advokat', 'lawyer law legal'),
  meaning('avtal kontrakt', 'contract agreement'),
  meaning('lokal lokaler kontor kontorsplats', 'office premises workspace'),
  meaning('översättning översättare översätta', 'translation translator translate'),
  meaning('skrivande skribent text texter copy', 'writing writer text copywriting'),
  meaning('foto fotograf fotografering', 'photo photographer photography'),
  meaning('film video filmning', 'film video filming'),
  meaning('musik musiker', 'music musician'),
  meaning('mentor mentorskap handledare', 'mentor mentorship mentoring'),
  meaning('ledarskap ledare chef', 'leadership leader manager management'),
  meaning('projektledning projektledare', 'projectmanagement projectmanager'),
  meaning('styrelse styrelsearbete', 'board boardwork'),
  meaning('nätverk kontakter', 'network networking contacts'),
  meaning('samarbete samarbetspartner', 'collaboration cooperation partnership'),
  meaning('företag bolag startup', 'company business startup'),
  meaning('förening ideell', 'association nonprofit'),
  meaning('frivillig volontär', 'volunteer volunteering'),
  meaning('bidrag stipendium', 'grant scholarship'),
  meaning('forskning forskare', 'research researcher'),
  meaning('utbildning kurs undervisning lärare', 'education course teaching teacher training'),
  meaning('barn barnpassning barnvakt', 'children childcare babysitter'),
  meaning('språk svenska', 'language swedish'),
  meaning('engelska', 'english'),
  meaning('trädgård odling odla', 'garden gardening growing'),
  meaning('matlagning mat laga', 'cooking food cook'),
  meaning('bil bilar skjuts', 'car cars lift'),
  meaning('cykel cyklar cykling', 'bike bicycle cycling'),
  meaning('bostad lägenhet', 'housing apartment flat'),
  meaning('snickare snickeri bygga', 'carpenter carpentry building'),
  meaning('hälsa vård sjukvård', 'health healthcare care'),
  meaning('träning löpning gympa', 'exercise running workout'),
  meaning('resor resa', 'travel trip'),
  meaning('hållbarhet miljö klimat', 'sustainability environment climate'),
  meaning('energi solceller', 'energy solar'),
  meaning('säkerhet', 'security safety'),
  meaning('data dataanalys statistik', 'data analytics statistics'),
  meaning('sociala medier', 'social media'),
  meaning('föreläsare föreläsning talare', 'speaker lecture talk'),
  meaning('tryck tryckeri', 'print printing'),
  meaning('pensionering pension', 'retirement pension'),
]
