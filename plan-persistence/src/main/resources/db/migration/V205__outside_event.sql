-- What happens outside, and which initiatives are assessed again because of it.
create table outside_event (
  id uuid not null primary key,
  version bigint not null,
  cycle_id uuid not null references plan_cycle (id),
  kind varchar(20) not null,
  title varchar(300) not null,
  in_force varchar(100) not null,
  words varchar(4000),
  registered_on date not null,
  registered_by varchar(200) not null
);
create index outside_event_cycle on outside_event (cycle_id, registered_on);

create table reappraisal (
  id uuid not null primary key,
  version bigint not null,
  event_id uuid not null references outside_event (id),
  cycle_id uuid not null references plan_cycle (id),
  initiative_id uuid not null references initiative (id),
  why varchar(4000) not null,
  timing varchar(20) not null,
  flagged_on date not null,
  flagged_by varchar(200) not null,
  constraint reappraisal_once unique (event_id, initiative_id)
);
create index reappraisal_initiative on reappraisal (initiative_id, flagged_on);

create table reappraisal_indicator (
  reappraisal_id uuid not null references reappraisal (id),
  indicator_id uuid not null references indicator (id),
  primary key (reappraisal_id, indicator_id)
);
