create table participation (
  id uuid not null primary key,
  version bigint not null,
  initiative_id uuid not null references initiative (id),
  cycle_id uuid not null,
  unit_id uuid not null references unit (id),
  state varchar(12) not null,
  answered_by varchar(200),
  answered_on date,
  reason varchar(4000)
);
create unique index participation_of_unit on participation (initiative_id, unit_id);
create index participation_open on participation (cycle_id, state);
