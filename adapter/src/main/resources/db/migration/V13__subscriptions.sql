-- Who wants to be notified of what, and how far it has come. The owner is a recipient of the feed.
create table subscription (
    id            uuid        not null,
    owner         text        not null,
    role          text        not null,
    issuer        text        not null,
    organisations text[]      not null,
    version       integer     not null,
    created       timestamptz not null,
    updated       timestamptz not null,
    -- as it was asked for
    base          text        not null,
    reason        text        not null,
    endpoint      text        not null,
    content       text        not null,
    types         text[]      not null,
    heartbeat     integer,
    timeout       integer,
    max_count     integer,
    ends          timestamptz,
    -- how it stands
    state         text        not null,
    error         text,
    position      bigint      not null,
    events        bigint      not null default 0,
    delivered     bigint      not null default 0,
    failures      integer     not null default 0,
    last_sent     timestamptz,
    next_attempt  timestamptz not null,
    claimed_by    text,
    claimed_until timestamptz,
    primary key (id)
);
create index subscription_by_owner on subscription (owner);
create index subscription_due on subscription (next_attempt) where state in ('REQUESTED', 'ACTIVE');

-- The events of a subscription, numbered without a hole: each is an entry of the owner's feed.
create table subscription_event (
    subscription uuid   not null references subscription (id) on delete cascade,
    number       bigint not null,
    position     bigint not null,
    primary key (subscription, number)
);
