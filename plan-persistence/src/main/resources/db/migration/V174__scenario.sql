create table scenario (
  id uuid not null primary key,
  version bigint not null,
  cycle_id uuid not null references plan_cycle (id),
  round integer not null,
  name varchar(100) not null,
  note varchar(4000),
  maker_id uuid not null references app_user (id),
  maker varchar(200) not null,
  made_on date not null,
  made_from varchar(100),
  state varchar(20) not null,
  shared boolean not null,
  revision bigint not null,
  constraint scenario_name_once unique (cycle_id, name)
);

create table scenario_cell (
  scenario_id uuid not null references scenario (id),
  row_id uuid not null references allocation_row (id) on delete cascade,
  amount_oere bigint,
  amount_state varchar(20) not null,
  reason varchar(4000),
  condition_text varchar(4000),
  revision bigint not null,
  changed_by varchar(200) not null,
  primary key (scenario_id, row_id),
  constraint cell_amount check ((amount_oere is not null) = (amount_state = 'KNOWN')),
  constraint cell_not_below_zero check (coalesce(amount_oere, 0) >= 0)
);

create index scenario_cell_revision on scenario_cell (scenario_id, revision);
create index scenario_cell_row on scenario_cell (row_id);
