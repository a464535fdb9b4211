alter table decision_amendment add column reason varchar(4000);

-- Where the bodies of one step did not agree on an amount; what each of them said is in its amendments.
create table step_contradiction (
  id uuid not null primary key,
  version bigint not null,
  cycle_id uuid not null references plan_cycle (id),
  round integer not null,
  step integer not null,
  row_id uuid not null references allocation_row (id),
  kind varchar(20) not null,
  settled boolean not null,
  constraint contradiction_once unique (cycle_id, round, step, row_id)
);
