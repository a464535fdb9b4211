-- More time for one report of a round; only ever later.
create table status_extension (
  report_id uuid not null references status_report (id),
  extended_to date not null,
  reason varchar(4000) not null,
  given_on date not null,
  primary key (report_id, extended_to)
);
