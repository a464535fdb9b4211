create table status_round (
  id uuid not null primary key,
  version bigint not null,
  cycle_id uuid not null references plan_cycle (id),
  phase varchar(20) not null,
  state varchar(20) not null,
  opened_on date not null,
  concluded_on date
);
create index status_round_cycle on status_round (cycle_id, phase);

create table status_report (
  id uuid not null primary key,
  version bigint not null,
  round_id uuid not null references status_round (id),
  cycle_id uuid not null references plan_cycle (id),
  initiative_id uuid not null references initiative (id),
  unit_id uuid not null references unit (id),
  state varchar(20) not null,
  assessment varchar(20),
  narrative varchar(50000),
  proposal varchar(20),
  return_note varchar(4000),
  saved_at timestamp(3) with time zone,
  begun_on date,
  delivered_on date,
  accepted_on date,
  reminded_on date,
  escalated_on date,
  constraint status_report_once unique (round_id, initiative_id)
);
create index status_report_round on status_report (round_id, state);
create index status_report_initiative on status_report (initiative_id);

create table status_spending (
  report_id uuid not null references status_report (id),
  position integer not null,
  budget_year integer not null,
  amount_oere bigint,
  amount_state varchar(20) not null,
  primary key (report_id, position)
);

create table reading (
  id uuid not null primary key,
  report_id uuid references status_report (id),
  indicator_id uuid not null references indicator (id),
  state varchar(20),
  reading_value numeric(14,4),
  note varchar(4000),
  read_on date
);
create index reading_report on reading (report_id);
create index reading_indicator on reading (indicator_id, read_on);
