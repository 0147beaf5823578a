import type { ScriptLine } from './case.ts';

/** As parties really are called; a facilitator who types them in gives no short ones. */
const names = [
  'Hoogheemraadschap van Schieland en de Krimpenerwaard',
  'Coöperatieve Huisartsenvereniging Zuidoost-Brabant',
  'Samenwerkingsverband Passend Primair Onderwijs Utrechtse Heuvelrug',
  'Omgevingsdienst Noordzeekanaalgebied',
  'Onderlinge Arbeidsongeschiktheidsverzekeraar voor Zelfstandigen',
  'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties',
  'Veiligheidsregio Zuid-Holland-Zuid',
  'Bewonersvereniging Oude Haven en omstreken',
];

/** What the three did not do when the others moved on. */
const missing: Readonly<Record<string, readonly string[]>> = {
  'step-options': ['organisation-interests', 'theme-consent'],
  'step-improve': ['two-without-losers'],
};

/** The same session at a table of eight parties with long names; at the three that came along nobody sits yet. */
export const longNamed = (script: readonly ScriptLine[]): ScriptLine[] =>
  script.map((line) => {
    const items = missing[line.id];
    if (items) {
      const waivers = items.map((item) => ({ item, reason: 'Drie partijen schuiven later aan.' }));
      return { ...line, payload: { ...line.payload, waivers } };
    }
    if (line.type !== 'session/open') return line;
    const { parties } = line.payload as { parties: { id: string }[] };
    const eight = names.map((name, place) => ({
      id: parties[place]?.id ?? `extra-${place + 1}`,
      name,
      weight: 1,
      mark: place + 1,
    }));
    return { ...line, payload: { ...line.payload, parties: eight } };
  });
