create table calendar_link (
  id uuid not null primary key,
  version bigint not null,
  user_id uuid not null references app_user (id),
  cycle_id uuid references plan_cycle (id),
  fingerprint varchar(64) not null unique,
  made_at timestamp(3) with time zone not null
);
create index calendar_link_user on calendar_link (user_id);
