alter table hearing_draft_line add column last_year_id uuid references initiative (id);
alter table hearing_draft_line add column since_last_year varchar(20);
