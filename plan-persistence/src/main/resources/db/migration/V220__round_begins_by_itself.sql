-- The day on which a planned status round begins by itself; empty where a person begins it.
alter table status_round add column begins_on date;
