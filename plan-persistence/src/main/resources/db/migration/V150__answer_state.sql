alter table hearing_answer add column state varchar(20) default 'APPROVED' not null;
alter table hearing_answer add column unit_id uuid references unit (id);
alter table hearing_answer add column answer_by date;
alter table hearing_answer add column answered_by varchar(200);
alter table hearing_answer add column return_note varchar(4000);
alter table hearing_answer alter column outcome drop not null;
alter table hearing_answer alter column answer_text drop not null;
create index hearing_answer_of_unit on hearing_answer (unit_id, state);

create table hearing_answer_request (
  id uuid not null primary key,
  version bigint not null,
  cycle_id uuid not null references plan_cycle (id),
  unit_id uuid not null references unit (id),
  state varchar(20) not null,
  answer_by date not null,
  constraint hearing_answer_request_once unique (cycle_id, unit_id)
);
