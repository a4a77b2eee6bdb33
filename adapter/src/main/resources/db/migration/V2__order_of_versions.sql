-- When the sender wrote a message: the versions of a document may arrive in another order.
alter table message add column generated timestamptz;

-- Codes of what the sender should know of a message that was accepted.
alter table message add column notes text[] not null default '{}';
