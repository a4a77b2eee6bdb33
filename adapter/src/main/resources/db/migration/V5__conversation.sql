-- The entries of all dialogues, so that an answer finds what it answers, whichever comes first. Ids of messages stand here as
-- they are compared: UUIDs in lower case, all else as sent.
create table conversation_entry (
    patient_id    uuid   not null,
    communication text   not null,
    msg_id        text   not null,
    parent        text,
    conversation  text,
    form          text   not null,
    senders       text[] not null,
    receivers     text[] not null,
    -- the message that it was found to answer
    answers       text,
    added         bigint generated always as identity,
    primary key (patient_id, communication, msg_id)
);
create index conversation_entry_by_msg_id on conversation_entry (patient_id, msg_id);
create index conversation_entry_by_conversation on conversation_entry (patient_id, conversation);
create index conversation_entry_by_parent on conversation_entry (patient_id, parent);
