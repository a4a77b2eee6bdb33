-- Who logged in to sign a message, where a token came with it, and how that person stands to the doctor whom it names.
alter table message add column doctor text;
alter table message add column doctor_check text;
