/** Runs named checks one after the other and says what came of each; the process ends with 1 where one failed. */

class Skipped extends Error {}

let failed = 0;

/** Ends a check: the server does not promise what it is about. */
export function skip(reason) {
  throw new Skipped(reason);
}

export function expect(condition, otherwise) {
  if (!condition) throw new Error(otherwise);
}

export async function check(name, body) {
  try {
    await body();
    console.log(`ok ${name}`);
  } catch (e) {
    if (e instanceof Skipped) {
      console.log(`skip ${name}: ${e.message}`);
      return;
    }
    failed++;
    const code = e.response?.data?.issue?.[0]?.details?.coding?.[0]?.code;
    console.log(`not ok ${name}: ${e.message}${code ? ` (${code})` : ''}`);
  }
}

/** That a call is refused with a status, and by an OperationOutcome. */
export async function refused(status, call) {
  let answer;
  try {
    answer = await call();
  } catch (e) {
    expect(e.response, e.message);
    expect(e.response.status === status, `status ${e.response.status} instead of ${status}`);
    expect(e.response.data?.resourceType === 'OperationOutcome', 'the refusal is no OperationOutcome');
    return e.response.data;
  }
  throw new Error(`answered ${answer?.resourceType ?? 'with nothing'} instead of ${status}`);
}

export function end() {
  process.exitCode = failed ? 1 : 0;
}
