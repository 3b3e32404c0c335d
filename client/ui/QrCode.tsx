import { lazy, Suspense, type ReactNode } from 'react'
import type { QrCodeImageProps } from './QrCodeImage.tsx'
import styles from './QrCode.module.css'

// Phones never draw one, and the poster may wait the moment it takes.
const QrCodeImage = lazy(async () => ({ default: (await import('./QrCodeImage.tsx')).QrCodeImage }))

export type QrCodeProps = QrCodeImageProps & { readonly className?: string | undefined }

/** Ink on white with a quiet zone, whatever the theme: many cameras do not read light codes on dark. */
export function QrCode({ className, ...image }: QrCodeProps): ReactNode {
  return (
    <div className={[styles.code, className].filter(Boolean).join(' ')}>
      <Suspense>
        <QrCodeImage {...image} />
      </Suspense>
    </div>
  )
}
