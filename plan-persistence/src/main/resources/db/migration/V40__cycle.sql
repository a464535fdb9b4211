create table plan_cycle (
  id uuid not null primary key,
  version bigint not null,
  plan_year integer not null unique,
  type varchar(40) not null,
  state varchar(20) not null,
  title varchar(300) not null,
  municipality varchar(300) not null,
  policy_id uuid references policy (id),
  copied_from uuid references plan_cycle (id),
  pool_name varchar(300),
  example_figures boolean not null,
  published_on date,
  publication_as_stated varchar(60)
);

create table cycle_phase (
  cycle_id uuid not null references plan_cycle (id),
  phase varchar(20) not null,
  primary key (cycle_id, phase)
);

create table cycle_date (
  cycle_id uuid not null references plan_cycle (id),
  milestone varchar(30) not null,
  falls_on date not null,
  primary key (cycle_id, milestone)
);

create table cycle_unit (
  cycle_id uuid not null references plan_cycle (id),
  unit_id uuid not null references unit (id),
  primary key (cycle_id, unit_id)
);

create table cycle_consultee (
  cycle_id uuid not null references plan_cycle (id),
  council_id uuid not null references council (id),
  primary key (cycle_id, council_id)
);

create table cycle_body (
  cycle_id uuid not null references plan_cycle (id),
  position integer not null,
  body_id uuid not null references body (id),
  step integer not null,
  meeting_on date,
  primary key (cycle_id, position)
);

create table cycle_budget_year (
  cycle_id uuid not null references plan_cycle (id),
  budget_year integer not null,
  primary key (cycle_id, budget_year)
);

create table phase_run (
  id uuid not null primary key,
  cycle_id uuid not null references plan_cycle (id),
  phase varchar(20) not null,
  began_on date not null,
  ended_on date,
  open_parts integer not null,
  constraint phase_run_once unique (cycle_id, phase),
  constraint phase_run_parts check (open_parts >= 0)
);
