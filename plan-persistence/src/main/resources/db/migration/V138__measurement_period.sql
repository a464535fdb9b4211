alter table indicator add column measurement_period varchar(100);
