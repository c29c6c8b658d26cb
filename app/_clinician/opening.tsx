'use client';
import { useEffect, useMemo, useState } from 'react';
import { ErrorSummary } from '@/app/_ui/error-summary';
import { Title } from '@/app/_ui/text';
import { failure } from '@/lib/base';
import { Camera } from './camera';
import type { Opened, Problem, Read } from './problem';
import { type Attempt, controlOf, FileWay, PasteWay, type Way, WayIn } from './way-in';
import { useClinicianWords } from './words';

const loadReading = () => import('./reading');
type Reading = Awaited<ReturnType<typeof loadReading>>;

const readWith = async (read: (reading: Reading) => Read | Promise<Read>): Promise<Read> => {
  const reading = await loadReading().catch(() => null);
  return reading === null ? failure({ kind: 'not_loaded' }) : read(reading);
};

/** What the page is for, and what it is not; below it what is going on. */
function Lead({ status }: { status: string }) {
  const { own } = useClinicianWords();
  return (
    <div className="flex flex-col gap-3">
      <Title>{own.title}</Title>
      <p className="text-lg">{own.lead}</p>
      <p className="border-s-4 border-line ps-4">{own.caution}</p>
      <p role="status">{status}</p>
    </div>
  );
}

/** The problem on top of the page, told anew each time. */
function FailedAttempt({ failed }: { failed: Attempt }) {
  const { own, ui } = useClinicianWords();
  const problems = useMemo(
    () => [{ target: controlOf(failed.way), message: own.problems[failed.problem.kind] }],
    [failed, own],
  );
  return <ErrorSummary title={ui.problem.title} problems={problems} />;
}

/** Four ways to open a summary. What fails says how to mend it, and loses nothing. */
export function Opening({ onOpen, closed }: { onOpen: (opened: Opened) => void; closed: boolean }) {
  const { own } = useClinicianWords();
  const [failed, setFailed] = useState<Attempt | null>(null);
  const [isReading, setReading] = useState(false);
  // So that reading works when the connection is gone later. Whoever needs it and has it not tries again, and is told.
  useEffect(() => {
    loadReading()
      .then(({ fetchAhead }) => fetchAhead())
      .catch(() => null);
  }, []);

  const open = async (way: Way, read: (reading: Reading) => Read | Promise<Read>): Promise<void> => {
    setFailed(null);
    setReading(true);
    const found = await readWith(read);
    setReading(false);
    if (found.ok) onOpen(found.value);
    else setFailed({ way, problem: found.problem });
  };
  const openScanned = async (text: string): Promise<Problem['kind'] | null> => {
    const found = await readWith(({ readScanned }) => readScanned(text));
    if (found.ok) onOpen(found.value);
    return found.ok ? null : found.problem.kind;
  };
  const wasClosed = closed && failed === null;
  const status = isReading ? own.reading : wasClosed ? own.view.closed : '';
  const problemOf = (way: Way): Problem | null => (failed?.way === way ? failed.problem : null);
  return (
    <>
      {failed !== null && <FailedAttempt failed={failed} />}
      <Lead status={status} />
      <WayIn way="camera" problem={problemOf('camera')}>
        <Camera
          id={controlOf('camera')}
          onStart={() => setFailed(null)}
          onText={openScanned}
          onProblem={(kind) => setFailed({ way: 'camera', problem: { kind } })}
        />
      </WayIn>
      <WayIn way="picture" problem={problemOf('picture')}>
        <FileWay
          way="picture"
          accept="image/*"
          problem={problemOf('picture')}
          onFile={(file) => open('picture', ({ readPicture }) => readPicture(file))}
        />
      </WayIn>
      <WayIn way="paste" problem={problemOf('paste')}>
        <PasteWay
          problem={problemOf('paste')}
          onText={(text) => open('paste', ({ readText }) => readText(text))}
        />
      </WayIn>
      <WayIn way="file" problem={problemOf('file')}>
        <FileWay
          way="file"
          accept=".json,application/json"
          problem={problemOf('file')}
          onFile={(file) => open('file', ({ readFile }) => readFile(file))}
        />
      </WayIn>
    </>
  );
}
