import { testStore } from './contract.ts'
import { openMemoryStore } from './memory.ts'

testStore('memory', () => openMemoryStore({ actor: 'test' }))
