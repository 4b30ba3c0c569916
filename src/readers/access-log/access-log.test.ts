import { testReader } from '../contract.ts'
import { fixtures } from './fixtures.ts'
import { accessLog } from './index.ts'

testReader(accessLog, fixtures)
