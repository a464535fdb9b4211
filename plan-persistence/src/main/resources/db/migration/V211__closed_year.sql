-- what a year was when it was closed; years closed before go on being read as they stand
create table closed_year (
  cycle_id uuid not null primary key references plan_cycle (id),
  plan bytea,
  closing bytea not null,
  sha256 varchar(64) not null,
  closed_on date not null
);
