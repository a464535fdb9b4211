-- A reminder is told without touching the report, so that it disturbs nobody who writes or approves it.
create table status_reminder (
  report_id uuid not null references status_report (id),
  kind varchar(20) not null,
  told_on date not null,
  primary key (report_id, kind, told_on)
);

insert into status_reminder (report_id, kind, told_on)
  select id, 'REMINDED', reminded_on from status_report where reminded_on is not null;
insert into status_reminder (report_id, kind, told_on)
  select id, 'ESCALATED', escalated_on from status_report where escalated_on is not null;

alter table status_report drop column reminded_on;
alter table status_report drop column escalated_on;
