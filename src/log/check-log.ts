import type { Envelope } from './envelope.ts'
import { rootBranch } from './envelope.ts'
import { checkFork, isFork } from './branches.ts'

export type LogFault = {
  readonly n: number
  readonly fault: 'gap' | 'no-such-branch' | 'branch-twice' | 'fork-names-another-branch' | 'fork-not-in-branch' | 'fork-without-reason'
}

/** What is wrong with a stream that came from outside (an import, a bundle, another machine); empty when it can be read. */
export function checkLog(envelopes: readonly Envelope[]): LogFault[] {
  const faults: LogFault[] = []
  const branches = new Set([rootBranch])
  envelopes.forEach(({ n, branch, event }, i) => {
    if (n !== i + 1) faults.push({ n, fault: 'gap' })
    if (!isFork(event)) {
      if (!branches.has(branch)) faults.push({ n, fault: 'no-such-branch' })
      return
    }
    if (event.branch !== branch) faults.push({ n, fault: 'fork-names-another-branch' })
    if (branches.has(branch)) faults.push({ n, fault: 'branch-twice' })
    const may = checkFork(envelopes.slice(0, i), event.from, event.at)
    if (!may.ok) faults.push({ n, fault: may.reason === 'no-such-branch' ? 'no-such-branch' : 'fork-not-in-branch' })
    if (event.tries.trim() === '' || event.expects.trim() === '') faults.push({ n, fault: 'fork-without-reason' })
    branches.add(branch)
  })
  return faults
}
