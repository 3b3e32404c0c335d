import { useState, type FormEvent, type ReactNode } from 'react'
import { languageLabel } from '../../shared/languages.ts'
import { purposes, type Purpose } from '../../shared/settings.ts'
import { languages, textIn, type Language } from '../../shared/text.ts'
import { useLanguage, useMessages } from '../messages/language.ts'
import { readyEvenings } from '../programme/readyEvenings.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { ErrorText } from '../ui/ErrorText.tsx'
import { Field } from '../ui/Field.tsx'
import { planAhead } from '../room/planAhead.ts'
import { chooseEvening } from '../room/chosenEvening.ts'
import styles from './Home.module.css'
import { RehearseForm } from '../opening/RehearseForm.tsx'
import { useOpening } from '../opening/useOpening.ts'

/** For the host. What was typed stays, whatever the answer. */
export function StartRoom(): ReactNode {
  const text = useMessages('home')
  const rehearsal = useMessages('rehearsal')
  const [title, setTitle] = useState('')
  const [purpose, setPurpose] = useState<Purpose>('mingle')
  const [chosen, setChosen] = useState<Language | null>(null)
  const [evening, setEvening] = useState('')
  const language = useLanguage()
  const [passphrase, setPassphrase] = useState('')
  const { open, isOpening, problem, needsPassphrase } = useOpening()
  const isAboutTitle = problem === 'titleEmpty' || problem === 'titleTooLong'
  const isAboutPassphrase = problem === 'passphraseNeeded' || problem === 'passphraseWrong'

  const room = { title, purpose, language: chosen ?? language }
  const takeEvening = (code: string): void => {
    if (evening !== '') chooseEvening(code, evening)
  }

  function start(event: FormEvent): void {
    event.preventDefault()
    void openFor(takeEvening)
  }
  const openFor = (onOpened: (code: string) => void): Promise<void> => open({ ...room, ...(passphrase === '' ? {} : { passphrase }) }, onOpened)
  function startAhead(): void {
    void openFor((code) => {
      takeEvening(code)
      planAhead(code)
    })
  }

  return (
    <section className={styles.card} aria-labelledby="start">
      <form className={styles.start} onSubmit={start} noValidate aria-labelledby="start">
        <h2 id="start">{text.startRoom}</h2>
        <p className={styles.hint}>{text.whatYouNeed}</p>
        <Field
          label={text.title}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
          error={isAboutTitle ? text[problem] : null}
          autoComplete="off"
          enterKeyHint="next"
        />
        <Choice
          legend={text.purpose}
          options={purposes.map((value) => ({ value, label: text[value] }))}
          value={purpose}
          onChoose={setPurpose}
        />
        <Choice
          legend={text.roomLanguage}
          options={languages.map((value) => ({ value, label: languageLabel(value), lang: value }))}
          value={chosen ?? language}
          onChoose={setChosen}
        />
        <label className={styles.select}>
          <span>{text.programme}</span>
          <select value={evening} onChange={(event) => setEvening(event.target.value)}>
            <option value="">{text.noProgramme}</option>
            {readyEvenings.map(({ id, name }) => (
              <option key={id} value={id}>
                {textIn(name, language)}
              </option>
            ))}
          </select>
        </label>
        {needsPassphrase && (
          <Field
            label={text.passphrase}
            value={passphrase}
            onChange={(event) => setPassphrase(event.target.value)}
            error={isAboutPassphrase ? text[problem] : null}
            type="password"
            autoComplete="off"
            enterKeyHint="go"
          />
        )}
        <div>
          <div className={styles.starts}>
            <Button type="submit" className={styles.big} isBusy={isOpening}>
              {text.start}
            </Button>
            <Button look="quiet" className={styles.ahead} isBusy={isOpening} onClick={startAhead}>
              {text.planAhead}
            </Button>
          </div>
          <ErrorText text={problem === null || isAboutTitle || isAboutPassphrase ? null : text[problem]} />
        </div>
      </form>
      <details className={styles.rehearse}>
        <summary>{rehearsal.rehearse}</summary>
        <p>{rehearsal.why}</p>
        <RehearseForm room={room} onOpened={takeEvening} />
      </details>
    </section>
  )
}
