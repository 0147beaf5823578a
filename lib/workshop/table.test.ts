import { expect, test } from 'vitest';
import { Table } from './table.ts';

const rows = [{ id: 'b' }, { id: 'a' }];

test('a table made of rows has them in their order, found by id, and grows from there', () => {
  const table = Table.of(rows);
  expect([table.size, table.rows]).toEqual([2, rows]);
  expect(table.get('a')).toBe(rows[1]);
  const grown = table.set({ id: 'c' });
  expect(grown.rows.map((row) => row.id)).toEqual(['b', 'a', 'c']);
  expect(table.size).toBe(2);
});

test('of rows with one id the last stands, in the first one’s place', () => {
  const table = Table.of([...rows, { id: 'b', again: true }]);
  expect([table.size, table.rows]).toEqual([2, [{ id: 'b', again: true }, { id: 'a' }]]);
});
