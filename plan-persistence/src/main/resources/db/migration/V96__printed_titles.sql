alter table initiative add column title_in_contents varchar(300);
alter table initiative add column title_in_overview varchar(300);
