import { ContentError, formatFaults } from '../faults/fault.ts';

/**
 * Runs a command and turns what goes wrong into words: faults of the content as a list, anything else
 * as one line, with the details only when DEBUG is set. Sets the exit status.
 */
export async function runCommand(command: () => Promise<void> | void): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof ContentError) console.error(formatFaults(error.faults));
    else if (error instanceof Error) {
      console.error(process.env['DEBUG'] ? error : `It did not work: ${error.message}`);
    } else console.error(error);
  }
}
