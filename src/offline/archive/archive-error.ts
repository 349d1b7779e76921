/** An archive that is damaged, cut off or not to be trusted; the message is for people. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
}
