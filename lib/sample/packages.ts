import type { SampleCase, Say, ScriptLine } from './case.ts';

export function packagesScript(_c: SampleCase, _say: Say): ScriptLine[] {
  return [];
}
