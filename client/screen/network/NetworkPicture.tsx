import { useRef, type ReactNode } from 'react'
import { useNetwork } from '../ScreenContext.tsx'
import { useMessages } from '../../messages/language.ts'
import { NetworkDrawing } from './NetworkDrawing.tsx'
import { useFrame } from './useFrame.ts'

/** Who met whom, as large as its box. */
export function NetworkPicture({ className }: { readonly className?: string | undefined }): ReactNode {
  const network = useNetwork()
  const text = useMessages('screen')
  const box = useRef<HTMLDivElement>(null)
  const frame = useFrame(box)
  return (
    <div ref={box} className={className}>
      {frame !== null && <NetworkDrawing network={network} frame={frame} label={text.whoMetWhom} />}
    </div>
  )
}
