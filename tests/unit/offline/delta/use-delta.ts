import { existsSync } from 'node:fs';
import { beforeEach, expect } from 'vitest';
import { applyDelta } from '../../../../src/offline/delta/apply-delta.ts';
import { makeDelta } from '../../../../src/offline/delta/make-delta.ts';
import { useRoom } from '../archive/by-hand.ts';
import {
  listOf,
  newContents,
  oldContents,
  snapshot,
  writeCopy,
  writeFolder,
  type Contents,
} from '../integrity/copies.ts';

export const oldList = listOf(oldContents);
export const newList = listOf(newContents);
/** The new copy with its list. */
export const finished: Contents = { ...newContents, SHA256SUMS: newList };

/** For each test an older copy, the new one as `new.zip`, and the delta between them. */
export function useDelta() {
  const room = useRoom();
  const made = { copy: '', delta: '' };
  beforeEach(async () => {
    made.copy = writeFolder(room.path('older copy (é)'), oldContents);
    made.delta = room.path('update.zip');
    await writeCopy(room.path('new.zip'), newContents);
    await makeDelta(made.copy, room.path('new.zip'), made.delta);
  });
  /** Expects a delta to be refused with nothing changed anywhere. */
  async function refused(expected: RegExp, path = made.delta): Promise<void> {
    const before = snapshot(room.path());
    await expect(applyDelta(made.copy, path)).rejects.toThrow(expected);
    expect(snapshot(room.path())).toEqual(before);
    expect(existsSync(`${made.copy}/.applying-delta`)).toBe(false);
  }
  return { room, made, refused };
}
