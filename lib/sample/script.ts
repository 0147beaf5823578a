import caseJson from './acute-ouderenzorg.json' with { type: 'json' };
import { broadenScript } from './broaden.ts';
import { type SampleCase, type ScriptLine, sayIn } from './case.ts';
import { facilitationScript } from './facilitation.ts';
import { improveScript } from './improve.ts';
import { optionsScript } from './options.ts';
import { packagesScript } from './packages.ts';
import { phaseScript } from './phase.ts';
import { preferredScript } from './preferred.ts';
import { sessionScript } from './session.ts';

export const sampleCase: SampleCase = caseJson;

/** The whole sample session in one language. Of lines of the same second, the session's own come first. */
export function sampleScript(language: 'nl' | 'en'): ScriptLine[] {
  const say = sayIn(language);
  const steps = [
    broadenScript,
    optionsScript,
    preferredScript,
    packagesScript,
    improveScript,
    phaseScript,
  ];
  return [
    ...sessionScript(sampleCase, say, language),
    ...steps.flatMap((script) => script(sampleCase, say)),
    ...facilitationScript(say),
  ];
}
