import type { SampleCase, Say, ScriptLine } from './case.ts';

export function optionsScript(_c: SampleCase, _say: Say): ScriptLine[] {
  return [];
}
