import { clientScript } from '../src/server/client-script.ts'
import { writeFileSync } from 'node:fs'
const e = await clientScript('sv', 'src/web/client-engine.ts'); writeFileSync('/tmp/client.js', e.bytes)
