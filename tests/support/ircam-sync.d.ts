declare module '@ircam/sync/client/index.js' {
  type Answered = (id: number, sentAt: number, arrivedAt: number, answeredAt: number) => void
  class SyncClient {
    constructor(getTime: () => number)
    start(send: (id: number, sentAt: number) => void, receive: (listener: Answered) => void): void
    getSyncTime(): number
  }
  /** A CommonJS module, as Node hands it over. */
  const sync: { readonly default: typeof SyncClient }
  export default sync
}
