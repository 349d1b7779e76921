import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { applyDelta } from '../../../../src/offline/delta/apply-delta.ts';
import { oldContents, snapshot, writeFolder } from '../integrity/copies.ts';
import { finished, oldList, useDelta } from './use-delta.ts';
import * as fs from 'node:fs/promises';

vi.mock('node:fs/promises', { spy: true });

const { room, made, refused } = useDelta();
afterEach(() => vi.restoreAllMocks());

describe('an interrupted update', () => {
  /** Lets one call fail: the n-th rename or removal below the copy. */
  function failAt(call: number, code: string): void {
    let count = 0;
    const failing = (real: (...args: never[]) => Promise<void>) =>
      ((...args: never[]) =>
        ++count === call
          ? Promise.reject(Object.assign(new Error(code), { code }))
          : real(...args)) as never;
    const { rename, rm } = real;
    vi.mocked(fs.rename).mockImplementation(failing(rename as never));
    vi.mocked(fs.rm).mockImplementation(failing(rm as never));
  }
  let real: { rename: typeof fs.rename; rm: typeof fs.rm };
  let handles: fs.FileHandle;
  beforeEach(async () => {
    real = await vi.importActual<typeof fs>('node:fs/promises');
    const probe = await fs.open(room.path('probe'), 'w');
    handles = Object.getPrototypeOf(probe) as typeof handles;
    await probe.close();
    // Waiting for the disk, hundreds of times, proves nothing here.
    vi.spyOn(handles, 'sync').mockResolvedValue();
  });

  test('can be repeated after a fault at any place', async () => {
    const faults: string[] = [];
    for (let call = 1, failed = true; failed; call++) {
      rmSync(made.copy, { recursive: true, force: true });
      writeFolder(made.copy, oldContents);
      failAt(call, 'EIO');
      const fault = await applyDelta(made.copy, made.delta).catch((error: Error) => error.message);
      vi.mocked(fs.rename).mockImplementation(real.rename);
      vi.mocked(fs.rm).mockImplementation(real.rm);
      failed = typeof fault === 'string';
      if (typeof fault === 'string') faults.push(fault);
      if (typeof fault === 'string' && fault.startsWith('Nothing was changed')) {
        expect(snapshot(made.copy)).toMatchObject({ ...oldContents, SHA256SUMS: oldList });
      }
      await applyDelta(made.copy, made.delta);
      expect(snapshot(made.copy)).toEqual(finished);
    }
    expect(faults.filter((text) => text.startsWith('Nothing was changed')).length).toBeGreaterThan(
      5,
    );
    expect(faults.filter((text) => text.startsWith('The copy is half')).length).toBeGreaterThan(5);
  });

  test('changes nothing when the disk is full', async () => {
    let writes = 0;
    const { write } = handles;
    vi.spyOn(handles, 'write').mockImplementation(function (
      this: fs.FileHandle,
      ...args: unknown[]
    ) {
      if (++writes < 4) return Reflect.apply(write, this, args) as ReturnType<typeof write>;
      return Promise.reject(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }));
    } as typeof write);
    await refused(/^Nothing was changed: .* the disk is full\. Mend that/);
    vi.restoreAllMocks();
    await applyDelta(made.copy, made.delta);
    expect(snapshot(made.copy)).toEqual(finished);
  });
});
