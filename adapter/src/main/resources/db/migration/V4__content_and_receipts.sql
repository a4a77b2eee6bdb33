-- What a message says, whoever it is addressed to: the same content under two ids has one effect.
alter table message add column body_hash bytea;
create index message_by_body on message (sender, body_hash) where body_hash is not null;
