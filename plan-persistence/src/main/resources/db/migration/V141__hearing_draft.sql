create table hearing_draft (
  id uuid not null primary key,
  version bigint not null,
  cycle_id uuid not null references plan_cycle (id),
  number integer not null,
  dated date not null,
  what_changed varchar(4000),
  constraint hearing_draft_once unique (cycle_id, number)
);
create table hearing_draft_line (
  id uuid not null primary key,
  draft_id uuid references hearing_draft (id),
  position integer,
  initiative_id uuid not null references initiative (id),
  version_id uuid not null references initiative_version (id),
  version_before_id uuid references initiative_version (id),
  changed boolean default false not null,
  initiative_number integer,
  title varchar(300) not null,
  goal_id uuid,
  goal_label varchar(300),
  unit_name varchar(300),
  whom varchar(4000),
  what varchar(50000),
  success varchar(400000)
);
create index hearing_draft_line_of on hearing_draft_line (draft_id, initiative_id);
create table hearing_draft_amount (
  line_id uuid not null references hearing_draft_line (id),
  position integer not null,
  budget_year integer not null,
  amount_oere bigint,
  amount_state varchar(20) not null
);
create index hearing_draft_amount_of on hearing_draft_amount (line_id);
