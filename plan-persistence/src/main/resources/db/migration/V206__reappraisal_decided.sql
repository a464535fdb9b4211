-- Each flagged initiative is assessed by its unit and decided by the secretariat.
alter table reappraisal add column state varchar(20) default 'WAITING' not null;
alter table reappraisal add column note varchar(4000);
alter table reappraisal add column assessed_outcome varchar(20);
alter table reappraisal add column assessed_words varchar(4000);
alter table reappraisal add column assessed_sections varchar(1000);
alter table reappraisal add column assessed_by varchar(200);
alter table reappraisal add column assessed_on date;
alter table reappraisal add column decided_outcome varchar(20);
alter table reappraisal add column decided_words varchar(4000);
alter table reappraisal add column decided_sections varchar(1000);
alter table reappraisal add column decided_by varchar(200);
alter table reappraisal add column decided_on date;
alter table reappraisal add column adjustment_id uuid references adjustment (id);
alter table reappraisal add constraint reappraisal_decided check ((decided_on is not null) = (state = 'DECIDED'));
create index reappraisal_cycle on reappraisal (cycle_id, state);

create table reappraisal_amount (
  reappraisal_id uuid not null references reappraisal (id),
  position integer not null,
  budget_year integer not null,
  proposed_oere bigint not null,
  primary key (reappraisal_id, position)
);
