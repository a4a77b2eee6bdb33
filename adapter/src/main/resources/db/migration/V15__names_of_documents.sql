-- By what a later message may name the document that it takes the place of.
alter table message add column names text[] not null default '{}';
create index message_by_name on message using gin (names) where names <> '{}';
