alter table reading add column figure_to numeric(14,4);
alter table reading add column approximate boolean default false not null;
alter table reading add column next_step varchar(4000);
alter table reading add column follows_on date;
alter table reading add column judged varchar(20);
alter table reading add column judged_because varchar(4000);
alter table reading add constraint reading_judged check (judged is null or judged_because is not null);
