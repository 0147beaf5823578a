import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const storage = () => {
  const rows = new Map<string, string>();
  return {
    get length() {
      return rows.size;
    },
    key: (at: number) => [...rows.keys()][at] ?? null,
    getItem: (key: string) => rows.get(key) ?? null,
    setItem: (key: string, value: string) => void rows.set(key, value),
    removeItem: (key: string) => void rows.delete(key),
  };
};

beforeEach(() => vi.stubGlobal('localStorage', storage()));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** The module as a freshly loaded page has it. */
const page = () => {
  vi.resetModules();
  return import('./drafts.ts');
};

const text = 'Een warme overdracht bij ontslag uit het ziekenhuis';

test('a draft survives a reload', async () => {
  (await page()).writeDraft('w/p3/options.new', text);
  expect((await page()).readDraft('w/p3/options.new')).toBe(text);
});

test('a cleared draft stays cleared', async () => {
  const before = await page();
  before.writeDraft('w/p3/options.new', text);
  before.writeDraft('w/p3/options.new', '');
  expect((await page()).readDraft('w/p3/options.new')).toBe('');
});

test('drafts of two people on one device stay apart', async () => {
  const drafts = await page();
  drafts.writeDraft('w/p3/options.new', text);
  expect(drafts.readDraft('w/p4/options.new')).toBe('');
});

test('where storage is withheld a draft lasts as long as the page', async () => {
  vi.stubGlobal('localStorage', undefined);
  const drafts = await page();
  drafts.writeDraft('w/p3/options.new', text);
  expect(drafts.readDraft('w/p3/options.new')).toBe(text);
});

test('whoever watches a draft is told of a change until they stop', async () => {
  const drafts = await page();
  const seen = vi.fn();
  const stop = drafts.watchDraft('w/p3/options.new', seen);
  drafts.writeDraft('w/p3/options.new', text);
  stop();
  drafts.writeDraft('w/p3/options.new', '');
  expect(seen).toHaveBeenCalledTimes(1);
});

test('forgetting a workshop takes its drafts, also those of before, and leaves the others', async () => {
  (await page()).writeDraft('rehearsal/p3/options.new', text);
  const drafts = await page();
  drafts.writeDraft('w/p3/options.new', text);
  drafts.forgetDrafts('rehearsal');
  expect(drafts.readDraft('rehearsal/p3/options.new')).toBe('');
  expect(drafts.readDraft('w/p3/options.new')).toBe(text);
  expect((await page()).readDraft('rehearsal/p3/options.new')).toBe('');
});
