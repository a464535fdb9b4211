create table adjustment_rules (
  id uuid not null primary key references plan_cycle (id),
  version bigint not null,
  body_id uuid references body (id),
  delegated_oere bigint not null,
  constraint delegated_not_negative check (delegated_oere >= 0)
);

create table adjustment (
  id uuid not null primary key,
  version bigint not null,
  cycle_id uuid not null references plan_cycle (id),
  number integer not null,
  kind varchar(20) not null,
  state varchar(20) not null,
  reason varchar(4000),
  award_initiative uuid references initiative (id),
  award_name varchar(200),
  prepared_by varchar(200) not null,
  prepared_on date not null,
  body_id uuid references body (id),
  meets_on date,
  settled_by varchar(200),
  settled_on date,
  constraint adjustment_number unique (cycle_id, number),
  constraint adjustment_before_body check (state <> 'BEFORE_BODY' or body_id is not null and meets_on is not null),
  constraint adjustment_decided check (state <> 'DECIDED' or settled_on is not null and reason is not null)
);

create table adjustment_change (
  adjustment_id uuid not null references adjustment (id),
  position integer not null,
  row_id uuid not null references allocation_row (id),
  change_oere bigint not null,
  primary key (adjustment_id, position)
);
create index adjustment_of_row on adjustment_change (row_id);

create table adjustment_minutes (
  adjustment_id uuid not null references adjustment (id),
  position integer not null,
  met_on date not null,
  item_number varchar(40),
  closed_item boolean not null,
  wording varchar(4000) not null,
  outcome varchar(20) not null,
  deferred_to date,
  joint_meeting uuid,
  primary key (adjustment_id, position),
  constraint adjustment_deferred check ((outcome = 'DEFERRED') = (deferred_to is not null)),
  constraint adjustment_deferred_later check (deferred_to > met_on)
);
