import type { Nodes } from 'mdast';
import { SKIP } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import { didYouMean } from '../../faults/suggest.ts';
import { contentComponents, type ContentComponent } from '../components.ts';
import { attribute, isComponent, lineOf, type ComponentNode } from '../tree.ts';
import type { Finding, Rule } from './rule.ts';

/** Only known components, with their attributes, in their places; no raw HTML. */
export const knownComponents: Rule = (tree) => {
  const findings: Finding[] = [];
  visitParents(tree, (node, ancestors) => {
    if (!isComponent(node)) return undefined;
    const component = contentComponents[node.name ?? ''];
    if (!component) {
      findings.push(unknownTag(node));
      return SKIP;
    }
    const parent = [...ancestors].reverse().find((a) => isComponent(a)) as
      ComponentNode | undefined;
    findings.push(
      ...attributeFindings(node, component),
      ...placeFindings(node, component, parent),
      ...partFindings(node, component),
    );
    return undefined;
  });
  return findings;
};

function unknownTag(node: ComponentNode): Finding {
  const name = node.name ?? '';
  const names = Object.keys(contentComponents);
  const html = name === '' || /^[a-z]/.test(name);
  return {
    line: lineOf(node),
    problem: html
      ? `<${name}> is raw HTML, which content may not contain.`
      : `There is no component <${name}>.`,
    mend: html
      ? 'Use Markdown, for example **bold**, a list or a table. For a line break start a new paragraph.'
      : `${didYouMean(name, names)}The components are: ${names.join(', ')}.`,
  };
}

function attributeFindings(node: ComponentNode, component: ContentComponent): Finding[] {
  const line = lineOf(node);
  const known = [...component.required, ...component.optional];
  const written = node.attributes.flatMap((a) => (a.type === 'mdxJsxAttribute' ? [a.name] : []));
  const missing = component.required.filter(
    (name) => !written.includes(name) || attribute(node, name)?.trim() === '',
  );
  const unknown = written.filter((name) => !known.includes(name));
  return [
    ...missing.map((name) => ({
      line,
      problem: `<${node.name}> has no ${name}.`,
      mend: `Write <${node.name} ${name}="…">.`,
    })),
    ...unknown.map((name) => ({
      line,
      problem: `<${node.name}> has no attribute "${name}".`,
      mend: `${didYouMean(name, known)}It takes: ${known.join(', ') || 'none'}.`,
    })),
  ];
}

function placeFindings(
  node: ComponentNode,
  component: ContentComponent,
  parent: ComponentNode | undefined,
): Finding[] {
  const line = lineOf(node);
  const findings: Finding[] = [];
  if (node.type === 'mdxJsxTextElement') {
    findings.push({
      line,
      problem: `<${node.name}> stands inside a line of text.`,
      mend: 'Put the opening tag, the text and the closing tag on lines of their own.',
    });
  }
  if (component.topLevel && parent) {
    findings.push({
      line,
      problem: `<${node.name}> stands inside <${parent.name}>.`,
      mend: `Close <${parent.name}> first: <${node.name}> stands on its own.`,
    });
  }
  if (component.parents.length > 0 && !component.parents.includes(parent?.name ?? '')) {
    const wanted = component.parents.map((p) => `<${p}>`).join(' or ');
    findings.push({
      line,
      problem: `<${node.name}> stands outside ${wanted}.`,
      mend: `Move it into ${wanted}.`,
    });
  }
  return findings;
}

function partFindings(node: ComponentNode, component: ContentComponent): Finding[] {
  const line = lineOf(node);
  if (component.hasContent && node.children.length === 0) {
    return [{ line, problem: `<${node.name}> is empty.`, mend: 'Write its text, or take it out.' }];
  }
  return component.parts.flatMap((part) => {
    // A part on one line is read as text in a paragraph; that is a fault of its own.
    const children = node.children.flatMap((c): Nodes[] =>
      c.type === 'paragraph' ? c.children : [c],
    );
    const count = children.filter((child) => isComponent(child, part)).length;
    if (count === 1) return [];
    const problem = `<${node.name}> has ${count === 0 ? 'no' : count} <${part}>.`;
    return [{ line, problem, mend: `It needs exactly one <${part}>…</${part}>.` }];
  });
}
