alter table indicator add column continues uuid;
alter table indicator add constraint indicator_continues foreign key (continues) references indicator (id) on delete set null;
create index indicator_continues_index on indicator (continues);

create table measure_plan (
  id uuid not null primary key,
  version bigint not null,
  indicator_id uuid not null unique references indicator (id) on delete cascade,
  unit_kind varchar(20),
  direction varchar(20),
  baseline_on varchar(100),
  period_from date,
  period_to date,
  period_set_by varchar(300),
  cadence varchar(20),
  next_on date,
  hypothesis varchar(4000),
  set_at timestamp(3) with time zone not null
);

create table measure_target (
  plan_id uuid not null references measure_plan (id) on delete cascade,
  position integer not null,
  label varchar(300) not null,
  figure numeric(14,4) not null,
  primary key (plan_id, position)
);

create table benchmark (
  plan_id uuid not null references measure_plan (id) on delete cascade,
  position integer not null,
  who varchar(300) not null,
  period varchar(100),
  figure numeric(14,4) not null,
  caveat varchar(4000),
  primary key (plan_id, position)
);
