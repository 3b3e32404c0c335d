import type { ReactNode } from 'react'
import { spotLook, type SpotSymbol } from '../../shared/spots.ts'
import styles from './SpotSign.module.css'

export type SpotSignProps = {
  readonly spot: number
  /** What a screen reader says; nothing where the number stands in words beside the sign. */
  readonly label?: string
  /** `tile`: the ground as a rounded square. `bare`: only the mark, where the ground fills the screen. */
  readonly look?: 'tile' | 'bare'
  readonly className?: string | undefined
}

/** A spot's colour, symbol and number: the same on both partners' phones and on the projector. */
export function SpotSign({ spot, label, look = 'tile', className }: SpotSignProps): ReactNode {
  const { colour, symbol, number } = spotLook(spot)
  const { path, numberY, room } = shapes[symbol]
  const digits = String(number)
  return (
    <svg
      className={[styles.sign, styles[look], className].filter(Boolean).join(' ')}
      data-spot={colour}
      viewBox={look === 'tile' ? '-22 -22 144 144' : '0 0 100 100'}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {look === 'tile' && <rect className={styles.ground} x="-20" y="-20" width="140" height="140" rx="30" />}
      <path className={styles.mark} d={path} />
      <text className={styles.number} x="50" y={numberY} fontSize={numberSize(digits.length, room)}>
        {digits}
      </text>
    </svg>
  )
}

/** As large as the symbol has room for: `room` is the widest line of digits that fits at the number's height. */
function numberSize(digits: number, room: number): number {
  const widthOfDigit = 0.62
  return Math.min(tallestDigits, room / (digits * widthOfDigit))
}

const tallestDigits = 42

const shapes: { readonly [S in SpotSymbol]: { readonly path: string; readonly numberY: number; readonly room: number } } =
  {
    star: { path: 'M50 2l12.1 33.3 35.4 1.2-27.9 21.8 9.8 34.1L50 72.5 20.6 92.4l9.8-34.1L2.5 36.5l35.4-1.2z', numberY: 53, room: 34 },
    circle: { path: 'M50 4a46 46 0 1 1 0 92a46 46 0 1 1 0-92z', numberY: 50, room: 66 },
    triangle: { path: 'M50 4L98 92H2z', numberY: 66, room: 42 },
    square: { path: 'M12 9h76a3 3 0 0 1 3 3v76a3 3 0 0 1-3 3H12a3 3 0 0 1-3-3V12a3 3 0 0 1 3-3z', numberY: 50, room: 66 },
    hexagon: { path: 'M26 8h48l24 42-24 42H26L2 50z', numberY: 50, room: 66 },
    diamond: { path: 'M50 1l49 49-49 49L1 50z', numberY: 50, room: 52 },
    cross: { path: 'M31 4h38v27h27v38H69v27H31V69H4V31h27z', numberY: 50, room: 66 },
    heart: { path: 'M50 94C22 72 4 56 4 33 4 18 15 7 28 7c9 0 17 5 22 13C55 12 63 7 72 7c13 0 24 11 24 26 0 23-18 39-46 61z', numberY: 44, room: 60 },
  }
