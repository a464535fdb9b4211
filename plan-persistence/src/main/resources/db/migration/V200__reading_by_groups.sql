alter table reading add column split varchar(4000);
