import { useEffect, useState, type ComponentType, type ReactNode } from 'react'

/** Long enough for a phone to find its network again. */
const retryMs = 3_000

export type FetchedPart<Props> = {
  /** `meanwhile` until it is here. */
  readonly Part: (props: { readonly of: Props; readonly meanwhile?: ReactNode }) => ReactNode
  /** Ahead of time. */
  readonly prefetch: () => void
}

/**
 * A part of the page that is fetched when it is first needed. Unlike React's `lazy` it takes no page down where the
 * network is gone: it asks again.
 */
export function fetchedPart<Props extends object>(fetchPart: () => Promise<ComponentType<Props>>): FetchedPart<Props> {
  let fetched: ComponentType<Props> | null = null
  const get = async (): Promise<void> => {
    fetched ??= await fetchPart()
  }

  function Part({ of, meanwhile = null }: { readonly of: Props; readonly meanwhile?: ReactNode }): ReactNode {
    const [isHere, setIsHere] = useState(fetched !== null)
    useEffect(() => {
      if (isHere) return undefined
      let timer: ReturnType<typeof setTimeout> | undefined
      const tryToGet = (): void => {
        get().then(
          () => setIsHere(true),
          () => {
            timer = setTimeout(tryToGet, retryMs)
          },
        )
      }
      tryToGet()
      return () => clearTimeout(timer)
    }, [isHere])
    const Fetched = fetched
    return !isHere || Fetched === null ? meanwhile : <Fetched {...of} />
  }
  return { Part, prefetch: () => void get().catch(() => undefined) }
}
