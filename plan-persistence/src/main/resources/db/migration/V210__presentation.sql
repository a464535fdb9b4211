create table presented_document (
  id uuid not null primary key,
  version bigint not null,
  round_id uuid not null references status_round (id),
  content bytea not null,
  presented_by varchar(200) not null,
  presented_at timestamp(3) with time zone not null
);
create index presented_of_round on presented_document (round_id);

create table presentation (
  id uuid not null primary key,
  version bigint not null,
  document_id uuid not null references presented_document (id),
  round_id uuid not null references status_round (id),
  cycle_id uuid not null references plan_cycle (id),
  body_id uuid not null references body (id),
  purpose varchar(20) not null,
  state varchar(20) not null,
  meets_on date not null,
  constraint presentation_once unique (document_id, body_id)
);
create index presentation_of_round on presentation (round_id);
create index presentation_of_cycle on presentation (cycle_id);

create table presentation_minutes (
  presentation_id uuid not null references presentation (id),
  position integer not null,
  met_on date not null,
  item_number varchar(40),
  closed_item boolean not null,
  wording varchar(4000) not null,
  outcome varchar(20) not null,
  deferred_to date,
  joint_meeting uuid,
  primary key (presentation_id, position),
  constraint presentation_deferred check ((outcome = 'DEFERRED') = (deferred_to is not null)),
  constraint presentation_deferred_later check (deferred_to > met_on)
);
