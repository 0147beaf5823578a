import type { SampleCase, Say, ScriptLine } from './case.ts';

export function preferredScript(_c: SampleCase, _say: Say): ScriptLine[] {
  return [];
}
