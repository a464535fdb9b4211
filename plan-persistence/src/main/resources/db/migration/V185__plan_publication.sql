-- A publication as it was approved: at once, or for a date on which it happens by itself.
create table plan_publication (
  id uuid not null primary key,
  version bigint not null,
  cycle_id uuid not null references plan_cycle (id),
  publish_on date not null,
  overruled varchar(50000) not null,
  reason varchar(4000),
  approver_id uuid not null references app_user (id),
  approver varchar(200) not null,
  approved_on date not null,
  state varchar(20) not null,
  constraint publication_overruled_for_a_reason check (overruled = '' or reason is not null)
);

create index publication_by_cycle on plan_publication (cycle_id);
