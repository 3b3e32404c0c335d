import type { ReactNode } from 'react'
import styles from './Hands.module.css'

/** Two hands that clap, in the colour of the text around them. The word stands beside them. */
export function Hands({ className }: { readonly className?: string | undefined }): ReactNode {
  return (
    <svg className={[styles.hands, className].filter(Boolean).join(' ')} viewBox="-6 -6 236 220" aria-hidden="true">
      <path d="M112 2v29M57 13l17 27M167 13l-17 27" />
      <path d={leftHand} />
      <path d={leftHand} transform="translate(224) scale(-1 1)" />
    </svg>
  )
}

/** Little finger, palm, forefinger, long finger, ring finger. */
const leftHand =
  'M31 157L20 123A9 9 0 0 0 3 126C4 166 24 203 52 203C80 203 88 172 96 150L108 117A9.5 9.5 0 0 0 90 110L73 150L79 95A9.5 9.5 0 0 0 60 91L50 146L51 98A9 9 0 0 0 33 96Z'
