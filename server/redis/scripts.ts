/**
 * What Redis does in one step, as scripts, each as the words to send. Redis runs one script at a time and writes what
 * it did to its file whole, so a script is what a transaction is elsewhere. All are harmless when they run twice.
 *
 * A room lies in six keys: `room` (a hash: its header, and the number of its last entry), `log` (the stream: one entry
 * each, numbered `seq-0`), `commands` (command id to number), `records` (record id to record), `changed` (record id by
 * the number of the entry it was last written with), and `here` (who is there; see presence). Beside them stand, for
 * all rooms, `codes`, `hosts`, `wakeful`, `commanded` (when each was last given a command) and `leases`, and the `run` of Redis that was last greeted.
 */
import type { Append, Position, RoomHeader } from '../log/roomLog.ts'
import { eventVersion } from '../log/rows.ts'

export const newsChannel = 'klapp:news'

/**
 * Redis was started anew, and may have lost what it wrote last: every room gets a new epoch, so that what was judged
 * before is refused and read again. Counted from the date, for the counter itself may have been lost.
 */
export const greetScript = (runId: string): string[] =>
  script(
    `local known = redis.call('GET', 'klapp:run')
    if known == ARGV[1] then return 0 end
    redis.call('SET', 'klapp:run', ARGV[1])
    if not known then return 0 end
    local time = redis.call('TIME')
    local now = time[1] * 1000 + math.floor(time[2] / 1000)
    for _, id in ipairs(redis.call('HVALS', 'klapp:codes')) do
      local room = 'klapp:room:' .. id
      local epoch = math.max(now, redis.call('HGET', room, 'epoch') + 1)
      redis.call('HSET', room, 'epoch', string.format('%.0f', epoch))
    end
    return 1`,
    [runId],
  )

export const createScript = ({ header, first, node, once }: Creation): string[] =>
  script(
    `local id, code, epoch, host, screen, opened = unpack(ARGV, 1, 6)
    local room = 'klapp:room:' .. id
    if redis.call('EXISTS', room) == 1 then return 'created' end
    if redis.call('HEXISTS', 'klapp:codes', code) == 1 then return 'codeTaken' end
    if redis.call('HEXISTS', 'klapp:hosts', host) == 1 then return 'hostTaken' end
    redis.call('HSET', 'klapp:codes', code, id)
    redis.call('HSET', 'klapp:hosts', host, id)
    redis.call('ZADD', 'klapp:commanded', opened, id)
    redis.call('HSET', room, 'id', id, 'code', code, 'epoch', epoch, 'hostHash', host, 'screenHash', screen, 'openedAt', opened)
    ${writeBatch(6, '0')}
    return 'created'`,
    [...headerWords(header), ...batchWords(first, node, once)],
  )

/** A second try of the same append, whose first one's answer was lost, knows itself again by `once`. */
export const appendScript = ({ id, expectedSeq, batch, node, once }: Appending): string[] =>
  script(
    `local id, epoch, expected = ARGV[1], ARGV[2], tonumber(ARGV[3])
    local room = 'klapp:room:' .. id
    local last = tonumber(redis.call('HGET', room, 'last'))
    if not last or redis.call('HGET', room, 'epoch') ~= epoch then return 'conflict' end
    if last ~= expected then
      local number = string.format('%d-0', expected + 1)
      local next = redis.call('XRANGE', 'klapp:log:' .. id, number, number)[1]
      return next and next[2][2] == ARGV[5] and 'appended' or 'conflict'
    end
    for index = 0, ARGV[7] - 1 do
      local command = ARGV[9 + 4 * index]
      if command ~= '' and redis.call('HEXISTS', 'klapp:commands:' .. id, command) == 1 then return 'conflict' end
    end
    ${writeBatch(3, 'expected')}
    return 'appended'`,
    [id, String(batch.epoch), String(expectedSeq), ...batchWords(batch, node, once)],
  )

/** The whole room, or only what came after `after` if the epoch is still the same. */
export const readScript = (id: string, after: Position): string[] =>
  script(
    `local id = ARGV[1]
    local header = redis.call('HMGET', 'klapp:room:' .. id, ${headerFields})
    if not header[1] then return false end
    local after = header[3] == ARGV[2] and tonumber(ARGV[3]) or 0
    local entries = redis.call('XRANGE', 'klapp:log:' .. id, string.format('%d-0', after + 1), '+')
    if after == 0 then return { header, entries, redis.call('HVALS', 'klapp:records:' .. id) } end
    local records = {}
    for _, record in ipairs(redis.call('ZRANGEBYSCORE', 'klapp:changed:' .. id, '(' .. after, '+inf')) do
      table.insert(records, redis.call('HGET', 'klapp:records:' .. id, record))
    end
    return { header, entries, records }`,
    [id, String(after.epoch), String(after.seq)],
  )

export const findByHostScript = (hostHash: string): string[] =>
  script(
    `local id = redis.call('HGET', 'klapp:hosts', ARGV[1])
    return id and redis.call('HMGET', 'klapp:room:' .. id, ${headerFields})`,
    [hostHash],
  )

/** `idle`: rooms that came before their last command was kept count from the last thing that happened in them. */
export const idleScript = (at: number): string[] =>
  script(
    `for _, id in ipairs(redis.call('HVALS', 'klapp:codes')) do
      if not redis.call('ZSCORE', 'klapp:commanded', id) then
        local last = redis.call('XREVRANGE', 'klapp:log:' .. id, '+', '-', 'COUNT', 1)[1]
        redis.call('ZADD', 'klapp:commanded', last and last[2][4] or redis.call('HGET', 'klapp:room:' .. id, 'openedAt'), id)
      end
    end
    return redis.call('ZRANGE', 'klapp:commanded', '-inf', '(' .. ARGV[1], 'BYSCORE')`,
    [String(at)],
  )

export const eraseScript = (id: string, node: string): string[] =>
  script(
    `local id = ARGV[1]
    local code, host = unpack(redis.call('HMGET', 'klapp:room:' .. id, 'code', 'hostHash'))
    if code then redis.call('HDEL', 'klapp:codes', code) end
    if host then redis.call('HDEL', 'klapp:hosts', host) end
    for _, kind in ipairs({ 'room', 'log', 'commands', 'records', 'changed', 'here' }) do
      redis.call('DEL', 'klapp:' .. kind .. ':' .. id)
    end
    redis.call('ZREM', 'klapp:wakeful', id)
    redis.call('ZREM', 'klapp:commanded', id)
    redis.call('PUBLISH', '${newsChannel}', 'written ' .. id .. ' ' .. ARGV[2])
    return 1`,
    [id, node],
  )

export const countRooms = (): string[] => ['HLEN', 'klapp:codes']
export const askMemory = (): string[] => ['INFO', 'memory']
export const probe = (): string[] => ['INCR', 'klapp:pulse']
export const rewriteFile = (): string[] => ['BGREWRITEAOF']
export const askPersistence = (): string[] => ['INFO', 'persistence']

export const findByCode = (code: string): string[] => ['HGET', 'klapp:codes', code]
export const wakeful = (): string[] => ['ZRANGE', 'klapp:wakeful', '0', '-1']

/** Who writes, and a word of its own for each write, by which a second try knows the first. */
type Writing = { readonly node: string; readonly once: string }
export type Creation = Writing & { readonly header: RoomHeader; readonly first: Append }
export type Appending = Writing & { readonly id: string; readonly expectedSeq: number; readonly batch: Append }

const headerFields = `'id', 'code', 'epoch', 'hostHash', 'screenHash', 'openedAt'`

const headerWords = ({ id, code, epoch, hostHash, screenHash, openedAt }: RoomHeader): string[] =>
  [id, code, String(epoch), hostHash, screenHash, String(openedAt)]

/** As `writeBatch` reads them: node, once, waking time, number of entries; then four words an entry, two a record. */
function batchWords({ entries, records, wakesAt }: Append, node: string, once: string): string[] {
  return [
    node,
    once,
    wakesAt === null ? '' : String(wakesAt),
    String(entries.length),
    ...entries.flatMap(({ at, commandId, events }) => [String(at), commandId ?? '', String(eventVersion), JSON.stringify(events)]),
    ...records.flatMap((record) => [record.id, JSON.stringify(record)]),
  ]
}

/** Lua: writes the batch whose words begin after word `from`, for `id` and its `room`, behind entry number `last`. */
const writeBatch = (from: number, last: string): string =>
  `local node, once, wakes, count = unpack(ARGV, ${from + 1}, ${from + 4})
    local at, last = ${from + 5}, ${last}
    for _ = 1, count do
      last = last + 1
      local command = ARGV[at + 1]
      redis.call('XADD', 'klapp:log:' .. id, string.format('%d-0', last), 'once', once,
        'at', ARGV[at], 'command', command, 'version', ARGV[at + 2], 'events', ARGV[at + 3])
      if command ~= '' then
        redis.call('HSET', 'klapp:commands:' .. id, command, last)
        redis.call('ZADD', 'klapp:commanded', ARGV[at], id)
      end
      at = at + 4
    end
    while at < #ARGV do
      redis.call('HSET', 'klapp:records:' .. id, ARGV[at], ARGV[at + 1])
      redis.call('ZADD', 'klapp:changed:' .. id, last, ARGV[at])
      at = at + 2
    end
    redis.call('HSET', room, 'last', last)
    if wakes == '' then redis.call('ZREM', 'klapp:wakeful', id) else redis.call('ZADD', 'klapp:wakeful', wakes, id) end
    redis.call('PUBLISH', '${newsChannel}', 'written ' .. id .. ' ' .. node)`

export const script = (lua: string, words: readonly string[]): string[] => ['EVAL', lua, '0', ...words]
