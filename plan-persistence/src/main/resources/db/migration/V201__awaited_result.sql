create table awaited_result (
  id uuid not null primary key,
  version bigint not null,
  cycle_id uuid not null references plan_cycle (id),
  initiative_id uuid not null references initiative (id),
  indicator_id uuid not null references indicator (id),
  report_id uuid not null references status_report (id),
  due_on date not null,
  state varchar(20) not null,
  note varchar(4000),
  settled_on date,
  settled_by varchar(200),
  constraint awaited_result_once unique (report_id, indicator_id),
  constraint awaited_result_settled check (
    (settled_on is not null) = (case state when 'ACCEPTED' then true when 'WAIVED' then true else false end)
  ),
  constraint awaited_result_waived_for_a_reason check (state <> 'WAIVED' or note is not null)
);
create index awaited_result_initiative on awaited_result (initiative_id, due_on);

alter table reading add column result_id uuid;
alter table reading add constraint reading_of_result foreign key (result_id) references awaited_result (id);
create index reading_result on reading (result_id);
