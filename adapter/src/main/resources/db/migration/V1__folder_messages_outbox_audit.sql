-- Every row that concerns a person carries patient_id, so that the tables can be distributed by it.
-- Shared resources (organisations, practitioners) carry the nil UUID.

create table patient_identifier (
    system     text not null,
    value      text not null,
    patient_id uuid not null,
    primary key (system, value)
);
create index patient_identifier_patient on patient_identifier (patient_id);

-- Which organisations take part in a person's folder, and how they came to.
create table folder_party (
    patient_id uuid        not null,
    system     text        not null,
    value      text        not null,
    role       text        not null,
    since      timestamptz not null,
    primary key (patient_id, system, value, role)
);

-- All versions are kept; the current one is the one with the highest version.
create table resource_version (
    patient_id uuid        not null,
    type       text        not null,
    id         text        not null,
    version    integer     not null,
    updated    timestamptz not null,
    content    text        not null,
    narrative  text,
    primary key (patient_id, type, id, version)
);

create table resource (
    patient_id uuid        not null,
    type       text        not null,
    id         text        not null,
    version    integer     not null,
    updated    timestamptz not null,
    -- the document of a sender that made it, so that its change or cancellation finds it
    document   text,
    primary key (patient_id, type, id)
);
-- A logical id belongs to one person for ever; this is what makes an id findable without knowing whose it is.
create unique index resource_by_id on resource (type, id);
create index resource_by_document on resource (document) where document is not null;

-- One message id of one sender, one effect.
create table message (
    sender      text        not null,
    msg_id      text        not null,
    patient_id  uuid        not null,
    sha256      bytea       not null,
    kind        text        not null,
    document    text        not null,
    action      text,
    received    timestamptz not null,
    owners      text[]      not null,
    receipt     bytea       not null,
    trace       text        not null,
    ledger      text        not null,
    bearing     integer     not null,
    primary key (sender, msg_id)
);
create index message_by_msg_id on message (msg_id);
create index message_by_document on message (document);

create table decision (
    id           bigint generated always as identity,
    patient_id   uuid        not null,
    decided      timestamptz not null,
    moment       text        not null,
    subject      text        not null,
    recipient    text        not null,
    category     text        not null,
    effect       text        not null,
    ground       text,
    paragraph    text,
    consent      text,
    policy       text        not null,
    reason       text        not null,
    primary key (patient_id, id)
);
create index decision_by_subject on decision (subject);

create table outbox (
    id             uuid        not null,
    patient_id     uuid        not null,
    document       text        not null,
    source_sender  text        not null,
    source_msg_id  text        not null,
    kind           text        not null,
    out_msg_id     text        not null,
    facts          text        not null,
    released       text        not null,
    communication  text        not null,
    flow           text        not null,
    created        timestamptz not null,
    state          text        not null,
    attempts       integer     not null default 0,
    next_attempt   timestamptz not null,
    claimed_by     text,
    claimed_until  timestamptz,
    categories     text,
    payload        bytea,
    answer         bytea,
    failure        text,
    sent           timestamptz,
    closed         timestamptz,
    primary key (id)
);
create index outbox_due on outbox (next_attempt) where state in ('PENDING', 'SENDING');
create index outbox_by_document on outbox (document);

-- What was shown for review; a release takes its texts from here.
create table review (
    patient_id uuid not null,
    task       text not null,
    document   text not null,
    sender     text not null,
    msg_id     text not null,
    flow       text not null,
    owner_type text not null,
    owner_id   text not null,
    identity   text not null,
    texts      text not null,
    hash       text not null,
    primary key (patient_id, task)
);
create index review_by_task on review (task);

create table audit (
    node       text        not null,
    seq        bigint      not null,
    at         timestamptz not null,
    action     text        not null,
    outcome    text        not null,
    actor      text        not null,
    patient_id uuid,
    subject    text        not null,
    detail     text        not null,
    previous   bytea       not null,
    hash       bytea       not null,
    primary key (node, seq)
);
create index audit_by_patient on audit (patient_id);
