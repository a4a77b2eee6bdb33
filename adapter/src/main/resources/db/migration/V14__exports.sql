-- Exports that were asked for: who, of what, at which moment. Their content is not kept here; it is read when it is fetched.
create table export_job (
    id            uuid        not null,
    owner         text        not null,
    role          text        not null,
    issuer        text        not null,
    organisations text[]      not null,
    base          text        not null,
    request       text        not null,
    types         text[]      not null,
    since         timestamptz not null,
    folders_only  boolean     not null,
    moment        timestamptz not null,
    created       timestamptz not null,
    state         text        not null,
    counted       text[]      not null default '{}',
    counts        bigint[]    not null default '{}',
    failures      integer     not null default 0,
    claimed_by    text,
    claimed_until timestamptz,
    primary key (id)
);
create index export_job_by_owner on export_job (owner);
