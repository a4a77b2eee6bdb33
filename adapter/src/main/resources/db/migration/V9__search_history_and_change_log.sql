-- The order in which changes are told: by transaction, and within one by number. A reader takes only what is of transactions
-- older than every one that still runs, so that what commits late is never passed over.
alter table resource_version add column seq bigint generated always as identity;
alter table resource_version add column xid xid8 not null default pg_current_xact_id();
alter table resource_version add column deleted boolean not null default false;
create index resource_version_log on resource_version (xid, seq);
create index resource_version_by_time on resource_version (type, updated, id, version);

alter table resource add column deleted boolean not null default false;
-- What a search is decided on, and the exact keys by which it is found whosever it is.
alter table resource add column search text;
alter table resource add column keys text[];
create index resource_by_key on resource using gin (keys);
create index resource_by_time on resource (type, updated, id);

-- By which definitions of search parameters the index was filled; other ones have it filled anew.
create table search_index (
    fingerprint text not null,
    filled      timestamptz not null
);

-- Another number whenever something changes that decides who may see what of a person: consents, the person, who takes part.
-- From a sequence, so that a number which a transaction saw that came to nothing is never given again.
create sequence access_generation;
create table access_state (
    patient_id uuid   not null primary key,
    generation bigint not null default nextval('access_generation')
);
-- The same as an entry in the order of changes, since what a recipient may see changes without any resource changing.
create table access_change (
    patient_id uuid   not null,
    xid        xid8   not null default pg_current_xact_id(),
    seq        bigint generated always as identity,
    primary key (patient_id, seq)
);
create index access_change_log on access_change (xid, seq);
