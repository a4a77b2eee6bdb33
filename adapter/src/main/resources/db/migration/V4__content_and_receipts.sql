-- What a message says, whoever it is addressed to: the same content under two ids has one effect.
alter table message add column body_hash bytea;
create index message_by_body on message (sender, body_hash) where body_hash is not null;

-- What an envelope said of how the message in it came; nobody signed it.
alter table message add column reception text;

-- Receipts that come later are matched by the id that was sent.
create index outbox_by_out_msg_id on outbox (out_msg_id);
create index outbox_awaiting on outbox (sent) where state = 'AWAITING';
