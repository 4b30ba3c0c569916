/** Connections for reading, lent one task at a time; made when first needed. */
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'

/** Each running query holds a thread of Node's own pool (4 by default); one is left for files. */
const CONNECTIONS = 3

export class ReadPool {
  readonly #instance: DuckDBInstance
  readonly #idle: DuckDBConnection[] = []
  readonly #waiting: ((connection: DuckDBConnection) => void)[] = []
  readonly #all: DuckDBConnection[] = []
  #made = 0
  #closed = false

  constructor(instance: DuckDBInstance) {
    this.#instance = instance
  }

  async use<T>(task: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
    if (this.#closed) throw new Error('the connections are closed')
    const connection = await this.#take()
    try {
      return await task(connection)
    } finally {
      const next = this.#waiting.shift()
      if (next) next(connection)
      else this.#idle.push(connection)
    }
  }

  /** Waits for the tasks that run and closes all connections; nothing may be asked for afterwards. */
  async close(): Promise<void> {
    this.#closed = true
    for (let n = 0; n < this.#all.length; n++) await this.#take()
    for (const connection of this.#all) connection.closeSync()
  }

  async #take(): Promise<DuckDBConnection> {
    const idle = this.#idle.pop()
    if (idle) return idle
    if (this.#made === CONNECTIONS) return new Promise((resolve) => this.#waiting.push(resolve))
    this.#made++
    try {
      const connection = await this.#instance.connect()
      this.#all.push(connection)
      return connection
    } catch (error) {
      this.#made--
      throw error
    }
  }
}
