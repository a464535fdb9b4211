-- A report is about an initiative, or about the chapter of a unit in a plan without initiatives.
alter table status_report alter column initiative_id drop not null;
alter table status_report add column chapter_of uuid;
alter table status_report add constraint status_report_chapter foreign key (chapter_of) references unit (id);
alter table status_report add constraint status_report_chapter_once unique (round_id, chapter_of);
alter table status_report add constraint status_report_about_one
  check (case when initiative_id is null then chapter_of is not null else chapter_of is null end);

-- Evidence goes with its report, which need not be about an initiative.
alter table attachment alter column initiative_id drop not null;
