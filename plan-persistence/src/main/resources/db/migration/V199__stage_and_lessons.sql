alter table status_report add column stage varchar(20);
alter table status_report add column stage_by varchar(100);
alter table status_report add column learnt varchar(50000);
