alter table app_user add column mail_rhythm varchar(10) default 'SOON' not null;

alter table mail add column digest boolean default false not null;

create table mail_text (
  id uuid not null primary key,
  version bigint not null,
  reason varchar(100) not null,
  language varchar(2) not null,
  subject varchar(300) not null,
  text varchar(4000) not null
);
create unique index mail_text_of on mail_text (reason, language);
