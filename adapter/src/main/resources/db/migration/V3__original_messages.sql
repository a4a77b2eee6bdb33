-- The message as it came and who it was addressed to. Messages of before have neither.
alter table message add column content bytea;
alter table message add column content_type text;
alter table message add column receivers text[] not null default '{}';
