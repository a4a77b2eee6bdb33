-- The rows of the chain that was written row by row stay as they are, readable and verifiable.
alter table audit rename to audit_chained;
alter table audit_chained rename constraint audit_pkey to audit_chained_pkey;
alter index audit_by_patient rename to audit_chained_by_patient;

-- A process takes its numbers from here a thousand at a time.
create sequence audit_id increment by 1000;

-- One row per event, written in the transaction of its effect; hash is over all other columns.
create table audit (
    id         bigint      not null,
    node       text        not null,
    at         timestamptz not null,
    action     text        not null,
    outcome    text        not null,
    actor      text        not null,
    patient_id uuid,
    subject    text        not null,
    detail     text        not null,
    hash       bytea       not null,
    primary key (id)
);
-- The person's own access log.
create index audit_by_patient on audit (patient_id, at) where patient_id is not null;

-- Committed rows of a node, sealed together. Every row of the node below "low" is in this block or an earlier one.
create table audit_block (
    node      text        not null,
    seq       bigint      not null,
    recovered boolean     not null,
    ids       bigint[]    not null,
    low       bigint      not null,
    rows      bytea       not null,
    previous  bytea       not null,
    hash      bytea       not null,
    sealed_at timestamptz not null,
    primary key (node, seq)
);

-- A block, signed; the same line stands in the operator's own log.
create table audit_checkpoint (
    node      text        not null,
    seq       bigint      not null,
    block     bytea       not null,
    at        timestamptz not null,
    key       text        not null,
    signature bytea       not null,
    primary key (node, seq)
);

-- The old chain of each node is closed by a first block without rows, whose predecessor is the chain's last row.
-- The hash is the one that the adapter computes: SHA-256 over every field with its length before it.
create function pg_temp.field(value text) returns text language sql as
    $$ select octet_length(convert_to(value, 'UTF8')) || ':' || value $$;

insert into audit_block (node, seq, recovered, ids, low, rows, previous, hash, sealed_at)
select node, 1, false, '{}', 1, rows, previous,
       sha256(convert_to(
           pg_temp.field('block') || pg_temp.field(node) || pg_temp.field('1') || pg_temp.field('false')
           || pg_temp.field('0') || pg_temp.field('1') || pg_temp.field(encode(rows, 'hex'))
           || pg_temp.field(encode(previous, 'hex'))
           || pg_temp.field(((extract(epoch from sealed_at) * 1000000)::bigint)::text), 'UTF8')),
       sealed_at
from (select distinct on (node) node, hash as previous, sha256('') as rows, now() as sealed_at
      from audit_chained order by node, seq desc) last;
