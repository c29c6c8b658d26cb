/**
 * What a clinic's tablet keeps, in a database of its own: settings, keys, wrong tries, the alarm that stands, and the
 * sealed intakes. Without the passphrase it says how many intakes there are and when each was finished, nothing more.
 */
import { newKeys, storedCode } from './sealing';
import { database, forget, read, write } from './tablet-database';

export {
  deleteAllIntakes,
  deleteExpired,
  deleteIntake,
  keepIntake,
  type OpenedIntake,
  openIntakes,
} from './intakes';
export { changePassphrase, type Tried, tryPassphrase, tryStartCode } from './passphrase';

/** What a tablet knows when its page opens; `null` when it was never set up. Rejects where nothing can be stored. */
export const openTablet = async (): Promise<{ settings: unknown; alarm: string | null } | null> => {
  const [settings, keys, alarm] = await Promise.all([read('settings'), read('keys'), read('alarm')]);
  return settings === undefined || keys === undefined ? null : { settings, alarm: alarm ?? null };
};

/** Sets the tablet up anew. Whatever was stored before is deleted first: the old keys are gone with it. */
export const setUpTablet = async (set: {
  readonly settings: unknown;
  readonly passphrase: string;
  readonly startCode: string | null;
}): Promise<void> => {
  const keys = await newKeys(set.passphrase);
  const code = set.startCode === null ? {} : { code: await storedCode(set.startCode) };
  if (!(await database.remove())) throw new Error('The old set-up could not be deleted');
  await write({ settings: set.settings, keys, ...code }, 'create');
};

/** Other settings for a tablet that is set up; a start code only when there is a new one. */
export const changeSettings = async (settings: unknown, startCode: string | null): Promise<void> =>
  write({ settings, ...(startCode === null ? {} : { code: await storedCode(startCode) }) });

/** Deletes everything. Resolves to whether the browser confirmed it. */
export const resetTablet = (): Promise<boolean> => database.remove();

/** Until staff end it the alarm stands, through reloads and crashes. */
export const raiseAlarm = (id: string): Promise<void> => write({ alarm: id });
export const endAlarm = (): Promise<undefined> => forget('alarm');
