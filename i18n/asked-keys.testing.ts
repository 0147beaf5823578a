import { parseAst } from 'vitest/node';

/** A text that a file asks for: where it looks, and the key in pieces, with null for each part that only runs know. */
export type Ask = {
  readonly namespaces: readonly string[];
  readonly key: readonly (string | null)[];
};

/** What a file says about texts: what it asks for, the words that may fill a hole in a key, and the files it imports. */
export type Asking = {
  readonly asks: readonly Ask[];
  readonly words: ReadonlySet<string>;
  /** Words that are put together: patterns of them. */
  readonly shapes: readonly string[];
  readonly imports: readonly string[];
};

/** As much of the syntax tree as is read here. */
type Node = {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly [part: string]: unknown;
};

const steps = ['broaden', 'options', 'preferred', 'packages', 'improve', 'phase'];

/** What is handed on to a function under these names is a translator too: a report's, or of a namespace that its file mentions. */
const handedOn = new Set(['t', 'words']);

/** A pattern for what stands between these pieces. */
export const patternOf = (pieces: readonly string[], between: string): string =>
  pieces.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join(between);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const part of Object.values(node).flat()) if (isNode(part)) walk(part, visit);
}

const nodesOf = (value: unknown): readonly Node[] => (value ?? []) as readonly Node[];

/** The expression without what is only for the compiler or for waiting. */
function bare(node: unknown): Node | null {
  if (!isNode(node)) return null;
  if (node.type === 'AwaitExpression') return bare(node.argument);
  return node.type === 'TSAsExpression' ? bare(node.expression) : node;
}

const textOf = (node: unknown): string | null =>
  isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? node.value : null;

const quasisOf = (node: Node): readonly string[] =>
  nodesOf(node.quasis).map((quasi) => (quasi.value as { raw: string }).raw);

/** The namespaces in which a translator looks that is made by this call; null when it makes none. */
function namespacesOf(call: Node | null): readonly string[] | null {
  if (call?.type !== 'CallExpression') return null;
  const { name } = call.callee as Node;
  const [given] = nodesOf(call.arguments);
  if (name === 'useStepWords') return steps;
  if (name === 'createTranslator')
    return nodesOf(given?.properties).flatMap(({ key, value }) =>
      (key as Node).name === 'namespace' ? [textOf(value) ?? ''] : [],
    );
  return name === 'useTranslations' || name === 'getTranslations' ? [textOf(given) ?? ''] : null;
}

/** The keys that an argument may be. */
function keysOf(argument: unknown): readonly (readonly (string | null)[])[] {
  const given = bare(argument);
  if (given?.type === 'ConditionalExpression')
    return [...keysOf(given.consequent), ...keysOf(given.alternate)];
  if (given?.type !== 'TemplateLiteral') return [[textOf(given)]];
  return [quasisOf(given).flatMap((piece, place) => (place === 0 ? [piece] : [null, piece]))];
}

/** Reads one source file. */
export function askingOf(source: string, lang: 'ts' | 'tsx'): Asking {
  const translators = new Map<string, string[]>();
  const calls: { name: string; key: Node; made?: readonly string[] }[] = [];
  const words = new Set<string>();
  const shapes: string[] = [];
  const imports: string[] = [];
  const note = (id: unknown, init: unknown) => {
    const made = namespacesOf(bare(init));
    const { name } = id as Node;
    if (made && name) translators.set(name, [...(translators.get(name) ?? []), ...made]);
  };
  walk(parseAst(source, { lang }) as unknown as Node, (node) => {
    if (node.type === 'ImportDeclaration') imports.push(textOf(node.source) ?? '');
    // An event's type is asked for with a dot: `session/opened` as `session.opened`.
    if (node.type === 'Literal') words.add(String(node.value).replaceAll('/', '.'));
    if (node.type === 'Property' || node.type === 'TSPropertySignature')
      words.add((node.key as Node).name ?? '');
    if (node.type === 'TemplateLiteral' && /\w/.test(quasisOf(node).join('')))
      shapes.push(patternOf(quasisOf(node), '[\\w-]+'));
    if (node.type === 'VariableDeclarator') {
      note(node.id, node.init);
      const [list] = nodesOf(bare(node.init)?.arguments);
      for (const [place, element] of nodesOf((node.id as Node).elements).entries())
        if (element) note(element, nodesOf(list?.elements)[place]);
    }
    const [key] = node.type === 'CallExpression' ? nodesOf(node.arguments) : [];
    if (!key) return;
    const callee = node.callee as Node;
    const made = namespacesOf(callee);
    if (made) calls.push({ name: '', key, made });
    if (callee.name) calls.push({ name: callee.name, key });
    const { name: property } = (callee.property ?? {}) as Node;
    if (property === 'rich' || property === 'has')
      calls.push({ name: (callee.object as Node).name ?? '', key });
    if (property === 't') calls.push({ name: '', key, made: ['report'] });
  });
  const mentioned = [...[...translators.values()].flat(), 'report'];
  const asks = calls.flatMap(({ name, key, made }) => {
    const own = made ?? translators.get(name);
    if (!own && !handedOn.has(name)) return [];
    return keysOf(key).map((pieces) => ({ namespaces: own ?? mentioned, key: pieces }));
  });
  return { asks, words, shapes, imports };
}
