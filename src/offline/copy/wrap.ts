/** A text of the site as a script that hands it over when it is loaded. */
export function wrapText(path: string, text: string): string {
  return `offlineCopy.registerText(${literal(path)},${literal(text)})\n`;
}

/** A file of the site as a script that hands its bytes over when it is loaded. */
export function wrapBytes(path: string, bytes: Buffer): string {
  return `offlineCopy.register(${literal(path)},"${bytes.toString('base64')}")\n`;
}

function literal(text: string): string {
  return JSON.stringify(text);
}
