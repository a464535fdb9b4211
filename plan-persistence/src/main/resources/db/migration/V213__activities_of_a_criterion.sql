alter table indicator add column activities varchar(300);
