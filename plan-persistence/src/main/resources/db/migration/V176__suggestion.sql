create table initiative_priority (
  id uuid not null primary key,
  version bigint not null,
  cycle_id uuid not null references plan_cycle (id),
  initiative_id uuid not null references initiative (id),
  score integer,
  mark varchar(20) not null,
  constraint initiative_priority_once unique (cycle_id, initiative_id),
  constraint initiative_priority_score check (score between 0 and 100)
);

create table initiative_priority_limit (
  priority_id uuid not null references initiative_priority (id),
  position integer not null,
  budget_year integer not null,
  least_oere bigint,
  most_oere bigint,
  primary key (priority_id, position),
  constraint priority_limit_once unique (priority_id, budget_year),
  constraint priority_limit_not_below_zero check (coalesce(least_oere, 0) >= 0 and coalesce(most_oere, 0) >= 0),
  constraint priority_limit_order check (least_oere is null or most_oere is null or least_oere <= most_oere)
);

create table suggestion (
  id uuid not null primary key,
  version bigint not null,
  cycle_id uuid not null references plan_cycle (id),
  scenario_id uuid not null references scenario (id),
  made_by varchar(200) not null,
  made_at timestamp(3) with time zone not null,
  gap_ppm integer not null,
  constraint suggestion_once unique (scenario_id)
);

create table suggestion_line (
  suggestion_id uuid not null references suggestion (id),
  position integer not null,
  initiative_id uuid not null references initiative (id),
  why varchar(20) not null,
  score integer not null,
  turning_score integer,
  lacking_oere bigint not null,
  primary key (suggestion_id, position),
  constraint suggestion_line_once unique (suggestion_id, initiative_id)
);
