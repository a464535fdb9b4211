create table app_setting (
  name varchar(100) not null primary key,
  setting_value varchar(1000) not null
);
