-- A file goes with an initiative or with a status report on it.
alter table attachment add column owner_id uuid;
update attachment set owner_id = initiative_id;
alter table attachment alter column owner_id set not null;
drop index attachment_once;
create unique index attachment_once on attachment (owner_id, sha256);
