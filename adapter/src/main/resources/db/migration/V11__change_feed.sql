-- Moments at which what may be seen of a person changes by itself: where periods of consents begin and end.
create table access_boundary (
    patient_id uuid        not null,
    at         timestamptz not null,
    primary key (patient_id, at)
);
create index access_boundary_by_time on access_boundary (at);

-- How far the feed of a recipient has been carried: in the order of changes, and in time.
create table feed_reader (
    recipient   text        not null primary key,
    transaction xid8        not null,
    change      bigint      not null,
    access      bigint      not null,
    boundaries  timestamptz not null,
    position    bigint      not null
);

-- What a recipient has been told of: the version, and a hash of what it saw of it; null where it was told that it is gone.
create table feed_known (
    recipient  text    not null,
    patient_id uuid    not null,
    type       text    not null,
    id         text    not null,
    version    integer not null,
    seen       bytea,
    primary key (recipient, patient_id, type, id)
);

-- The feed itself. A removal carries no version.
create table feed_entry (
    recipient  text        not null,
    position   bigint      not null,
    patient_id uuid        not null,
    type       text        not null,
    id         text        not null,
    version    integer,
    told       timestamptz not null,
    primary key (recipient, position)
);
