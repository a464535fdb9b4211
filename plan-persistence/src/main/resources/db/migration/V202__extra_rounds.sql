-- Status rounds besides the two of every year: planned, on days of their own, about some initiatives or all.
alter table status_round alter column phase drop not null;
alter table status_round alter column opened_on drop not null;
alter table status_round add column title varchar(300);
alter table status_round add column asked_by uuid references body (id);
alter table status_round add column reason varchar(4000);
alter table status_round add column deadline date;
alter table status_round add column closes_on date;
alter table status_round add constraint status_round_has_days
  check (phase is not null or (title is not null and reason is not null and deadline is not null and closes_on is not null));

create table round_initiative (
  round_id uuid not null references status_round (id),
  initiative_id uuid not null references initiative (id),
  primary key (round_id, initiative_id)
);

-- Each round counts its own reports.
create table round_parts (
  round_id uuid not null primary key references status_round (id),
  open_parts integer not null
);
insert into round_parts (round_id, open_parts)
  select r.id, (select count(*) from status_report s where s.round_id = r.id and s.state <> 'ACCEPTED')
  from status_round r where r.state <> 'CONCLUDED';
