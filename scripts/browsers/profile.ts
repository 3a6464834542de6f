import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that lives as long as one run of a browser. */
export interface Profile {
  path: string;
  remove: () => void;
}

/** Makes an empty profile in the system's folder for temporary files. It is removed at the latest when Node exits. */
export function throwAwayProfile(): Profile {
  const path = mkdtempSync(join(tmpdir(), 'sourcelight-profile-'));
  const remove = () => {
    process.off('exit', remove);
    // A browser that is just ending may still write.
    rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  process.on('exit', remove);
  return { path, remove };
}
