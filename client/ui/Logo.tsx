import type { ReactNode } from 'react'
import styles from './Logo.module.css'

export function Logo({ className }: { readonly className?: string | undefined }): ReactNode {
  return (
    <span className={[styles.logo, className].filter(Boolean).join(' ')} translate="no">
      klapp
    </span>
  )
}
