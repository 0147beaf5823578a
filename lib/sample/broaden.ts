import type { SampleCase, Say, ScriptLine } from './case.ts';

export function broadenScript(_c: SampleCase, _say: Say): ScriptLine[] {
  return [];
}
