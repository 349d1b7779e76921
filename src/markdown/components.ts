/** A component that authors may use in content, by name and without `import`. */
export interface ContentComponent {
  /** Attributes that must be there, and those that may be. */
  required: readonly string[];
  optional: readonly string[];
  /** Components that it must stand directly inside; empty means that it needs none. */
  parents: readonly string[];
  /** True when it may not stand inside another component. */
  topLevel: boolean;
  /** Components that it must hold, each exactly once; empty means free Markdown. */
  parts: readonly string[];
  /** False for a component without content, such as a figure. */
  hasContent: boolean;
}

const box: ContentComponent = {
  required: ['title'],
  optional: [],
  parents: [],
  topLevel: false,
  parts: [],
  hasContent: true,
};
const part: ContentComponent = { ...box, required: [], parents: ['Guideline'] };

/** The whole vocabulary of content. The lint refuses any other tag; see CONTRIBUTING.md. */
export const contentComponents: Readonly<Record<string, ContentComponent>> = {
  Guideline: {
    ...box,
    required: ['id', 'level'],
    optional: ['audience'],
    topLevel: true,
    parts: ['Statement', 'Why', 'How', 'Evidence'],
  },
  Statement: part,
  Why: part,
  How: part,
  Evidence: part,
  Checklist: { ...box, required: [], topLevel: true },
  Check: { ...box, required: ['for'], parents: ['Checklist'] },
  Case: box,
  Safeguard: box,
  Caution: box,
  Clause: box,
  Figure: { ...box, required: ['name', 'caption'], hasContent: false },
};
