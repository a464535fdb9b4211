create table notice (
  id uuid not null primary key,
  reason varchar(100) not null,
  audience varchar(80),
  place varchar(100),
  case_id uuid not null,
  cycle_id uuid not null,
  plan_year integer not null,
  title varchar(400) not null,
  note varchar(2000),
  written_at timestamp(3) with time zone not null
);
create index notice_written on notice (written_at);

create table mail (
  id uuid not null primary key,
  version bigint not null,
  user_id uuid not null references app_user (id),
  recipient varchar(200) not null,
  address varchar(200) not null,
  language varchar(2) not null,
  subject varchar(400) not null,
  body varchar(200000) not null,
  state varchar(20) not null,
  written_at timestamp(3) with time zone not null,
  attempts integer not null,
  next_attempt timestamp(3) with time zone not null,
  sent_at timestamp(3) with time zone,
  problem varchar(1000)
);
create index mail_due on mail (state, next_attempt);
create index mail_written on mail (written_at);
create index mail_state_written on mail (state, written_at);
