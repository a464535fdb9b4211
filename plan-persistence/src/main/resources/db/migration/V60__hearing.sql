create table hearing (
  id uuid not null primary key,
  version bigint not null,
  cycle_id uuid not null references plan_cycle (id),
  state varchar(20) not null,
  draft_number integer not null,
  draft_dated date,
  released_on date,
  constraint hearing_once unique (cycle_id)
);

create table consultation (
  id uuid not null primary key,
  version bigint not null,
  cycle_id uuid not null references plan_cycle (id),
  council_id uuid not null references council (id),
  state varchar(20) not null,
  respond_by date not null,
  own_date boolean not null,
  extension_reason varchar(4000),
  meeting_on date,
  closed_on date,
  constraint consultation_once unique (cycle_id, council_id)
);

create table hearing_comment (
  id uuid not null primary key,
  version bigint not null,
  consultation_id uuid not null references consultation (id),
  initiative_id uuid references initiative (id),
  author_id uuid not null references app_user (id),
  comment_text varchar(4000),
  no_remark boolean not null,
  shared_with_council boolean not null,
  withdrawn boolean not null,
  written_at timestamp(3) with time zone,
  constraint hearing_comment_once unique (consultation_id, author_id, initiative_id)
);
create index hearing_comment_on on hearing_comment (consultation_id, initiative_id);

create table hearing_comment_amount (
  comment_id uuid not null references hearing_comment (id),
  position integer not null,
  budget_year integer not null,
  amount_oere bigint not null,
  primary key (comment_id, position)
);

create table hearing_remark (
  id uuid not null primary key,
  version bigint not null,
  consultation_id uuid not null references consultation (id),
  cycle_id uuid not null references plan_cycle (id),
  initiative_id uuid references initiative (id),
  remark_text varchar(50000),
  sent_on date,
  constraint hearing_remark_once unique (consultation_id, initiative_id)
);
create index hearing_remark_of_cycle on hearing_remark (cycle_id);
create index hearing_remark_on on hearing_remark (initiative_id);

create table hearing_remark_amount (
  remark_id uuid not null references hearing_remark (id),
  position integer not null,
  budget_year integer not null,
  amount_oere bigint not null,
  primary key (remark_id, position)
);

create table hearing_answer (
  id uuid not null primary key,
  version bigint not null,
  remark_id uuid not null references hearing_remark (id),
  outcome varchar(20) not null,
  answer_text varchar(50000) not null,
  change_made varchar(4000),
  constraint hearing_answer_once unique (remark_id)
);

create table hearing_disqualification (
  id uuid not null primary key,
  consultation_id uuid not null references consultation (id),
  user_id uuid not null references app_user (id),
  initiative_id uuid not null references initiative (id),
  reason varchar(300),
  recorded_on date not null,
  constraint hearing_disqualification_once unique (consultation_id, user_id, initiative_id)
);
