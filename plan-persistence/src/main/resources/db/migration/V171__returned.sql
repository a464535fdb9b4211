-- No more comes back than was granted.
alter table allocation_row add column returned_oere bigint default 0 not null;
alter table allocation_row add constraint row_returned check (returned_oere >= 0 and returned_oere <= coalesce(granted_oere, 0));
