import { useState, type ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { hostedRooms } from '../room/hostedRooms.ts'
import styles from './Home.module.css'

/** The rooms this device hosts, so that a closed tab is no lost evening. */
export function HostedRooms(): ReactNode {
  const text = useMessages('home')
  const [rooms] = useState(hostedRooms)
  if (rooms.length === 0) return null
  return (
    <nav className={styles.rooms} aria-labelledby="rooms">
      <h2 id="rooms">{text.yourRooms}</h2>
      <ul>
        {rooms.slice(0, shownMost).map(({ code, title }) => (
          <li key={code}>
            <a href={`/host/${code}`}>{text.backTo(title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const shownMost = 5
