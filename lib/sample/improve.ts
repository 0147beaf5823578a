import type { SampleCase, Say, ScriptLine } from './case.ts';

export function improveScript(_c: SampleCase, _say: Say): ScriptLine[] {
  return [];
}
