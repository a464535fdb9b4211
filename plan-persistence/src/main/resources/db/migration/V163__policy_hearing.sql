create table policy_hearing (
  id uuid not null primary key,
  version bigint not null,
  council_id uuid not null references council (id),
  cycle_id uuid not null references plan_cycle (id),
  plan_year integer not null,
  title varchar(300) not null,
  question varchar(50000) not null,
  link varchar(1000),
  asked_on date not null,
  respond_by date not null,
  state varchar(20) not null,
  response varchar(50000),
  closed_on date
);
create index policy_hearing_of on policy_hearing (council_id, asked_on);
create index policy_hearing_stated on policy_hearing (plan_year, state);
