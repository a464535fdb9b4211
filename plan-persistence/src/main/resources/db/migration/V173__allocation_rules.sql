create table allocation_rules (
  id uuid not null primary key references plan_cycle (id),
  version bigint not null,
  part_without_reason varchar(20) not null,
  refusal_without_reason varchar(20) not null
);

create table allocation_ceiling (
  cycle_id uuid not null references allocation_rules (id),
  position integer not null,
  kind varchar(20) not null,
  most_oere bigint not null,
  primary key (cycle_id, position),
  constraint ceiling_not_below_zero check (most_oere >= 0)
);

create table allocation_goal_share (
  cycle_id uuid not null references allocation_rules (id),
  position integer not null,
  goal_id uuid not null references goal (id),
  least_percent integer not null,
  primary key (cycle_id, position),
  constraint share_of_the_whole check (least_percent between 1 and 100)
);

create table allocation_disqualification (
  id uuid not null primary key,
  cycle_id uuid not null references plan_cycle (id),
  user_id uuid not null references app_user (id),
  person varchar(200) not null,
  initiative_id uuid not null references initiative (id),
  reason varchar(300) not null,
  recorded_on date not null,
  constraint allocation_disqualification_once unique (cycle_id, user_id, initiative_id)
);
