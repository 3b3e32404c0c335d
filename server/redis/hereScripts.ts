/** Who is connected where, in Redis: `here` holds by node what it told of one room, `leases` until when a node lives. */
import { newsChannel, script } from './scripts.ts'

type Exchange = {
  readonly room: string
  readonly node: string
  /** What this node has to tell; empty if nothing changed. */
  readonly text: string
  readonly leaseMs: number
}

/** Renews the node's lease, takes what it tells and gives what the others told; what the dead told is swept away. */
export const exchangeScript = ({ room, node, text, leaseMs }: Exchange): string[] =>
  script(
    `local here, node, text, lease = 'klapp:here:' .. ARGV[1], ARGV[2], ARGV[3], tonumber(ARGV[4])
    local time = redis.call('TIME')
    local now = time[1] * 1000 + time[2] / 1000
    redis.call('ZADD', 'klapp:leases', now + lease, node)
    redis.call('ZREMRANGEBYSCORE', 'klapp:leases', '-inf', '(' .. string.format('%.3f', now))
    if text ~= '' then
      redis.call('HSET', here, node, text)
      redis.call('PUBLISH', '${newsChannel}', 'here ' .. ARGV[1] .. ' ' .. node)
    elseif redis.call('HEXISTS', here, node) == 0 then
      return 'forgotten'
    end
    redis.call('PEXPIRE', here, 10 * lease)
    local others = {}
    local told = redis.call('HGETALL', here)
    for index = 1, #told, 2 do
      local expiry = redis.call('ZSCORE', 'klapp:leases', told[index])
      if not expiry then
        redis.call('HDEL', here, told[index])
      elseif told[index] ~= node then
        table.insert(others, { told[index], string.format('%.3f', now + lease - expiry), told[index + 1] })
      end
    end
    return others`,
    [room, node, text, String(leaseMs)],
  )

export const leaveScript = (room: string, node: string): string[] =>
  script(
    `redis.call('HDEL', 'klapp:here:' .. ARGV[1], ARGV[2])
    redis.call('PUBLISH', '${newsChannel}', 'here ' .. ARGV[1] .. ' ' .. ARGV[2])
    return 1`,
    [room, node],
  )
