import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { LabelForm } from '../wishes/LabelForm.tsx'
import styles from './Inviting.module.css'

/** The one or two categories in which a mix is worth having; people answer if they like. */
export function WhatMixes(): ReactNode {
  const text = { ...useMessages('hostEvening'), ...useMessages('hostWishes') }
  return (
    <section className={styles.form}>
      <h3 className={styles.label}>{text.mixes}</h3>
      <p className={styles.why}>{text.mixesWhy}</p>
      <LabelForm of="categories" names={[text.firstCategory, text.secondCategory]} />
    </section>
  )
}
