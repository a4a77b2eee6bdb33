-- From an organisation to the folders that it takes part in, so that what it searches over all of them passes no other folder.
create index folder_party_by_party on folder_party (system, value, patient_id);
