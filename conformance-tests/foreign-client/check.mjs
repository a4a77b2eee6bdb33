/**
 * Calls a FHIR server by fhir-kit-client as a system of a treating institution would.
 *
 * Environment: FHIR_BASE, FHIR_TOKEN, PERSON_NUMBER of a synthetic person, ORGANISATION of the caller; DOCUMENT, a file with a
 * document Bundle about somebody, where one is to be sent.
 */
import { readFile } from 'node:fs/promises';
import { Client } from 'fhir-kit-client';
import { check, end, expect, refused, skip } from './report.mjs';
import { Promises } from './promises.mjs';

const { FHIR_BASE, FHIR_TOKEN, PERSON_NUMBER, ORGANISATION, DOCUMENT } = process.env;
const PERSON_SYSTEM = 'urn:oid:2.16.578.1.12.4.1.4.1';
const ORGANISATION_SYSTEM = 'urn:oid:2.16.578.1.12.4.1.4.101';
const UNKNOWN = '00000000-0000-4000-8000-000000000000';

const client = new Client({ baseUrl: FHIR_BASE, bearerToken: FHIR_TOKEN });
client.bearerToken = FHIR_TOKEN;
const response = (answer) => Client.httpFor(answer).response;
const entries = (bundle) => (bundle.entry ?? []).map((e) => e.resource);

let promises;
let patient;
let stay;

function meeting(status, day = 1, more = {}) {
  const start = `2027-03-0${day}T10:00:00+01:00`;
  return {
    resourceType: 'Encounter',
    status,
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
    subject: { reference: `Patient/${patient.id}` },
    period: { start, end: start.replace('T10', 'T11') },
    serviceProvider: { identifier: { system: ORGANISATION_SYSTEM, value: ORGANISATION } },
    ...more,
  };
}

const created = (body, headers = {}) => client.create({ resourceType: body.resourceType, body, options: { headers } });
const of = (answer) => answer.id ?? response(answer).headers.get('location').match(/\/([^/]+)\/_history/)[1];
const mine = () => ({ patient: `Patient/${patient.id}` });

await check('metadata', async () => {
  const statement = await client.capabilityStatement();
  expect(statement.fhirVersion === '4.0.1', 'fhirVersion is not 4.0.1');
  promises = new Promises(statement);
});

await check('who has no token is refused', () =>
  refused(401, () => new Client({ baseUrl: FHIR_BASE }).read({ resourceType: 'Patient', id: UNKNOWN })),
);

await check('create and read', async () => {
  patient = await created({
    resourceType: 'Patient',
    identifier: [{ system: PERSON_SYSTEM, value: PERSON_NUMBER }],
    name: [{ family: 'Testlien', given: ['Prøve'] }],
  });
  const answer = await created(meeting('planned'));
  expect(response(answer).status === 201, `status ${response(answer).status}`);
  expect(response(answer).headers.get('location'), 'there is no Location');
  stay = await client.read({ resourceType: 'Encounter', id: of(answer) });
  expect(stay.status === 'planned', 'it is not read as it was written');
});

await check('what does not exist is 404', () => refused(404, () => client.read({ resourceType: 'Encounter', id: UNKNOWN })));

await check('update with If-Match', async () => {
  const old = stay.meta.versionId;
  const options = { headers: { 'If-Match': `W/"${old}"` } };
  const body = { ...stay, status: 'arrived' };
  await client.update({ resourceType: 'Encounter', id: stay.id, body, options });
  await refused(412, () => client.update({ resourceType: 'Encounter', id: stay.id, body: stay, options }));
  stay = await client.read({ resourceType: 'Encounter', id: stay.id });
  expect(stay.status === 'arrived' && stay.meta.versionId !== old, 'the update did not take');
});

await check('vread', async () => {
  const first = await client.vread({ resourceType: 'Encounter', id: stay.id, version: '1' });
  expect(first.status === 'planned', 'version 1 is not what was created');
});

await check('search by GET and by POST', async () => {
  const got = await client.search({ resourceType: 'Encounter', searchParams: mine() });
  const posted = await client.search({ resourceType: 'Encounter', searchParams: mine(), options: { postSearch: true } });
  expect(got.type === 'searchset' && entries(got).some((e) => e.id === stay.id), 'the stay is not found');
  expect(
    JSON.stringify(entries(got).map((e) => e.id)) === JSON.stringify(entries(posted).map((e) => e.id)),
    'the two answers differ',
  );
  const person = await client.search({
    resourceType: 'Patient',
    searchParams: { identifier: `${PERSON_SYSTEM}|${PERSON_NUMBER}` },
    options: { postSearch: true },
  });
  expect(entries(person).length === 1 && entries(person)[0].id === patient.id, 'the person is not found');
});

await check('every search parameter that is promised is answered', async () => {
  const values = { date: 'ge2026-01-01', token: 'x', string: 'x', uri: 'urn:x', number: '1', quantity: '1', reference: `Patient/${UNKNOWN}` };
  for (const type of promises.types().filter((t) => promises.has(t, 'search-type'))) {
    for (const parameter of promises.parameters(type)) {
      if (!(parameter.type in values) || parameter.name.startsWith('_') && parameter.type !== 'date') continue;
      const value = parameter.name === 'identifier' ? `${PERSON_SYSTEM}|${PERSON_NUMBER}` : values[parameter.type];
      const bundle = await client
        .search({ resourceType: type, searchParams: { ...scope(type, parameter.name), [parameter.name]: value }, options: { postSearch: true } })
        .catch((e) => {
          e.message = `${type}?${parameter.name}: ${e.message}`;
          throw e;
        });
      expect(bundle.type === 'searchset', `${type}?${parameter.name} is no searchset`);
    }
  }
});

/** One person's, where the type is searched by person at all. */
function scope(type, name) {
  return type !== 'Patient' && name !== 'patient' && promises.searchesBy(type, 'patient') ? mine() : {};
}

await check('a search parameter that nobody knows is refused', () =>
  refused(400, () => client.search({ resourceType: 'Encounter', searchParams: { ...mine(), 'no-such-parameter': '1' } })),
);

await check('paging gives everything once', async () => {
  if (!promises.searchesBy('Encounter', '_lastUpdated')) skip('not promised: search by more than the person');
  await created(meeting('planned', 2));
  await created(meeting('planned', 3));
  const seen = [];
  let pages = 0;
  for (let page = await client.search({ resourceType: 'Encounter', searchParams: { ...mine(), _count: '1' } }); page; ) {
    expect(entries(page).length <= 1, 'a page is larger than _count');
    expect(++pages < 20, 'the pages do not end');
    seen.push(...entries(page).map((e) => e.id));
    page = await client.nextPage({ bundle: page });
  }
  expect(new Set(seen).size === seen.length, 'a match comes twice');
  expect(seen.length >= 3, `${seen.length} matches instead of 3 at least`);
});

await check('history of one and of a type', async () => {
  if (!promises.has('Encounter', 'history-instance')) skip('not promised: history-instance');
  const one = await client.history({ resourceType: 'Encounter', id: stay.id });
  expect(one.type === 'history' && entries(one).length >= 2, 'the history lacks a version');
  if (!promises.has('Encounter', 'history-type')) return;
  const all = await client.history({ resourceType: 'Encounter' });
  expect(all.type === 'history', 'the type has no history');
});

await check('create on condition', async () => {
  if (!promises.resource('Encounter').conditionalCreate) skip('not promised: conditionalCreate');
  const identifier = { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${crypto.randomUUID()}` };
  const headers = { 'If-None-Exist': `identifier=${identifier.system}|${identifier.value}` };
  const first = await created(meeting('planned', 4, { identifier: [identifier] }), headers);
  const again = await created(meeting('planned', 4, { identifier: [identifier] }), headers);
  expect(response(again).status === 200 && of(first) === of(again), 'a second one was made');
});

await check('patch', async () => {
  if (!promises.has('Encounter', 'patch')) skip('not promised: patch');
  await client.patch({
    resourceType: 'Encounter',
    id: stay.id,
    jsonPatch: [{ op: 'replace', path: '/status', value: 'in-progress' }],
  });
  stay = await client.read({ resourceType: 'Encounter', id: stay.id });
  expect(stay.status === 'in-progress', 'the patch did not take');
});

await check('batch: each for itself', async () => {
  if (!promises.system('batch')) skip('not promised: batch');
  const get = (url) => ({ request: { method: 'GET', url } });
  const body = { resourceType: 'Bundle', type: 'batch', entry: [get(`Encounter/${stay.id}`), get(`Encounter/${UNKNOWN}`)] };
  const answer = await client.batch({ body });
  const statuses = answer.entry.map((e) => e.response.status.slice(0, 3));
  expect(statuses.join() === '200,404', `statuses ${statuses.join()}`);
});

await check('transaction: all or nothing, with references between its entries', async () => {
  if (!promises.system('transaction')) skip('not promised: transaction');
  const post = (fullUrl, resource) => ({ fullUrl, resource, request: { method: 'POST', url: resource.resourceType } });
  const inside = `urn:uuid:${crypto.randomUUID()}`;
  const fact = {
    resourceType: 'Observation',
    status: 'final',
    code: { coding: [{ system: 'http://rodtrad.no/fhir/CodeSystem/work-fact', code: 'sick-leave-period' }] },
    subject: { reference: `Patient/${patient.id}` },
    encounter: { reference: inside },
    effectivePeriod: { start: '2027-01-01', end: '2027-02-01' },
  };
  const bundle = (second) => ({
    resourceType: 'Bundle',
    type: 'transaction',
    entry: [post(inside, meeting('planned', 5)), post(`urn:uuid:${crypto.randomUUID()}`, second)],
  });
  const answer = await client.transaction({ body: bundle(fact) });
  const places = answer.entry.map((e) => e.response.location);
  const written = await client.request(places[1].replace(/\/_history.*/, ''));
  expect(written.encounter.reference.includes(places[0].match(/Encounter\/[^/]+/)[0]), 'the reference leads elsewhere');
  const before = entries(await client.search({ resourceType: 'Encounter', searchParams: mine() })).length;
  const bad = { ...fact, encounter: { reference: `Encounter/${UNKNOWN}` } };
  await client.transaction({ body: bundle(bad) }).then(
    () => expect(false, 'a transaction with a bad entry was taken'),
    (e) => expect(e.response?.status >= 400 && e.response.status < 500, `status ${e.response?.status}`),
  );
  const after = entries(await client.search({ resourceType: 'Encounter', searchParams: mine() })).length;
  expect(before === after, 'half of it was written');
});

await check('operations', async () => {
  if (promises.operation('changes')) {
    const page = await client.operation({ name: 'changes', method: 'GET', input: { _count: '5' } });
    expect(page.type === 'history' && page.link.some((l) => l.relation === 'next'), 'the feed has no cursor');
  }
  if (promises.operation('validate', 'Encounter')) {
    const outcome = await client.operation({ name: 'validate', resourceType: 'Encounter', input: meeting('planned') });
    expect(outcome.resourceType === 'OperationOutcome', '$validate gives no OperationOutcome');
  }
  if (promises.operation('everything', 'Patient')) {
    const all = await client.operation({ name: 'everything', resourceType: 'Patient', id: patient.id, method: 'GET' });
    expect(entries(all).some((e) => e.resourceType === 'Encounter'), '$everything lacks the stay');
  }
});

await check('a document twice has one effect', async () => {
  if (!promises.has('Bundle', 'create')) skip('not promised: create of Bundle');
  if (!DOCUMENT) skip('no document was given');
  const body = JSON.parse(await readFile(DOCUMENT, 'utf8'));
  const places = [];
  for (let n = 0; n < 2; n++) places.push(response(await client.create({ resourceType: 'Bundle', body })).headers.get('location'));
  expect(places[0]?.includes('/Composition/') && places[0] === places[1], 'the two answers lead to different places');
  const [, id] = places[0].match(/Composition\/([^/]+)/);
  const whole = await client.operation({ name: 'document', resourceType: 'Composition', id, method: 'GET' });
  expect(whole.type === 'document' && whole.entry[0].resource.id === id, 'the document is not read as one');
});

await check('delete', async () => {
  if (!promises.has('Encounter', 'delete')) skip('not promised: delete');
  const doomed = of(await created(meeting('planned', 6)));
  await client.delete({ resourceType: 'Encounter', id: doomed });
  await refused(410, () => client.read({ resourceType: 'Encounter', id: doomed }));
  const found = await client.search({ resourceType: 'Encounter', searchParams: mine() });
  expect(!entries(found).some((e) => e.id === doomed), 'it is still found');
});

end();
