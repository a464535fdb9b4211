create table ending (
  id uuid not null primary key,
  version bigint not null,
  cycle_id uuid not null references plan_cycle (id),
  initiative_id uuid not null references initiative (id),
  unit_id uuid not null references unit (id),
  outcome varchar(20) not null,
  reason varchar(4000),
  settled_on date,
  continued_in uuid references plan_cycle (id),
  continued_by uuid references initiative (id),
  constraint ending_once unique (initiative_id)
);
create index ending_cycle on ending (cycle_id);
