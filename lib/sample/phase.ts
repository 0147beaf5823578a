import type { SampleCase, Say, ScriptLine } from './case.ts';

export function phaseScript(_c: SampleCase, _say: Say): ScriptLine[] {
  return [];
}
