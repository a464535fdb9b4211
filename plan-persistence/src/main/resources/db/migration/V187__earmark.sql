-- A part of the pool of a budget year that is reserved for the initiatives of a goal, of a unit or of a kind.
create table earmark (
  pool_id uuid not null references funding_pool (id),
  position integer not null,
  name varchar(100) not null,
  amount_oere bigint not null,
  legal_source varchar(300) not null,
  goal_id uuid references goal (id),
  unit_id uuid references unit (id),
  kind varchar(20),
  primary key (pool_id, position),
  constraint earmark_of_something check (amount_oere > 0),
  constraint earmark_for_one check (
    case when goal_id is null then 0 else 1 end
    + case when unit_id is null then 0 else 1 end
    + case when kind is null then 0 else 1 end = 1)
);
