create table grant_condition (
  id uuid not null primary key,
  version bigint not null,
  cycle_id uuid not null references plan_cycle (id),
  initiative_id uuid not null unique references initiative (id),
  words varchar(50000) not null,
  due_on date not null,
  state varchar(20) not null,
  report varchar(4000),
  note varchar(4000),
  settled_on date,
  settled_by varchar(200),
  constraint condition_settled check (
    (settled_on is not null) = (case state when 'MET' then true when 'WAIVED' then true else false end)
  ),
  constraint condition_waived_for_a_reason check (state <> 'WAIVED' or note is not null)
);
