alter table audit_entry add column reason varchar(2000);

alter table submission add column reopened_in_part boolean default false not null;

create table initiative_correction (
  initiative_id uuid not null references initiative (id),
  part varchar(30) not null,
  note varchar(4000) not null,
  primary key (initiative_id, part)
);
