create table body_decision (
  id uuid not null primary key,
  version bigint not null,
  cycle_id uuid not null references plan_cycle (id),
  body_id uuid not null references body (id),
  step integer not null,
  round integer not null,
  meets_on date,
  clerk_id uuid,
  clerk varchar(200),
  constraint decision_once unique (cycle_id, round, step, body_id)
);

create table decision_minutes (
  decision_id uuid not null references body_decision (id),
  position integer not null,
  met_on date not null,
  item_number varchar(40),
  closed_item boolean not null,
  wording varchar(4000) not null,
  outcome varchar(20) not null,
  deferred_to date,
  primary key (decision_id, position),
  constraint minutes_deferred check ((outcome = 'DEFERRED') = (deferred_to is not null)),
  constraint minutes_deferred_later check (deferred_to > met_on)
);

create table decision_amendment (
  decision_id uuid not null references body_decision (id),
  position integer not null,
  row_id uuid not null references allocation_row (id),
  before_oere bigint,
  before_state varchar(20) not null,
  after_oere bigint,
  after_state varchar(20) not null,
  primary key (decision_id, position)
);
