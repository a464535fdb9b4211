create table audit_entry (
  id uuid not null primary key,
  happened_at timestamp(3) with time zone not null,
  actor_id uuid,
  actor_name varchar(200),
  on_behalf_of varchar(300),
  action varchar(100) not null,
  case_id uuid not null,
  cycle_id uuid,
  value_before varchar(2000),
  value_after varchar(2000)
);
create index audit_entry_case on audit_entry (case_id, happened_at);
create index audit_entry_cycle on audit_entry (cycle_id, happened_at);

create table work_item (
  task_id varchar(64) not null primary key,
  kind varchar(100) not null,
  audience varchar(80) not null,
  case_id uuid not null,
  cycle_id uuid not null,
  plan_year integer not null,
  unit_id uuid,
  title varchar(400) not null,
  due_on date,
  opened_at timestamp(3) with time zone not null
);
create index work_item_audience on work_item (audience, due_on, opened_at);
create index work_item_case on work_item (case_id, kind);
create index work_item_cycle on work_item (cycle_id, due_on);
