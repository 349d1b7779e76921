import type { Root, Table, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/**
 * Prepares tables for narrow screens, where each row becomes a small list: every cell carries the
 * name of its column, and roles keep the meaning that a change of layout would take away.
 */
export function remarkLabelledTables() {
  return (tree: Root): void => {
    visit(tree, 'table', (table) => {
      property(table, { role: 'table' });
      const [head, ...rows] = table.children;
      if (!head) return;
      const labels = head.children.map((cell) => toString(cell).trim());
      property(head, { role: 'row' });
      for (const cell of head.children) property(cell, { role: 'columnheader', scope: 'col' });
      for (const row of rows) labelRow(row, labels);
    });
  };
}

function labelRow(row: TableRow, labels: readonly string[]): void {
  property(row, { role: 'row' });
  row.children.forEach((cell, index) => {
    property(cell, { role: 'cell', dataLabel: labels[index] ?? '' });
  });
}

function property(
  node: Table | TableRow | TableRow['children'][number],
  properties: Record<string, string>,
): void {
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, ...properties } };
}
