-- Readings that stand by themselves: counts between the status rounds, results that were accepted later, and corrections.
alter table reading add column recorded_as varchar(20);
alter table reading add column recorded_by varchar(200);
alter table reading add column recorded_on date;
alter table reading add column corrects uuid;
alter table reading add column because varchar(4000);
alter table reading add constraint reading_corrects foreign key (corrects) references reading (id);
alter table reading add constraint reading_corrected_once unique (corrects);
alter table reading add constraint reading_recorded_by_somebody
  check (recorded_as is null or recorded_by is not null and recorded_on is not null);
alter table reading add constraint reading_corrected_for_a_reason
  check (case recorded_as when 'CORRECTION' then corrects is not null and because is not null else corrects is null end);

update reading set
  recorded_as = 'RESULT',
  recorded_by = (select a.settled_by from awaited_result a where a.id = reading.result_id),
  recorded_on = (select a.settled_on from awaited_result a where a.id = reading.result_id)
where result_id in (select id from awaited_result where state = 'ACCEPTED');
