/** Stands between a caller and a server, for as long as the test runs. */
import { connect, createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** Every connection comes as its two ends. Returns the port to call, and every end that was ever opened. */
export async function standBetween(
  target: number,
  join: (near: Socket, far: Socket) => void,
): Promise<{ readonly port: number; readonly ends: ReadonlySet<Socket> }> {
  const ends = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1')
    ends.add(near).add(far)
    join(near, far)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => {
    for (const end of ends) end.destroy()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.')
  return { port: address.port, ends }
}
