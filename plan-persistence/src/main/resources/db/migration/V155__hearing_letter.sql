alter table cycle_texts add column hearing_letter_da varchar(4000);
alter table cycle_texts add column hearing_letter_en varchar(4000);

create table hearing_letter (
  id uuid not null primary key,
  version bigint not null,
  consultation_id uuid not null unique references consultation (id),
  dated date not null,
  consultees varchar(50000) not null,
  text_da varchar(50000) not null,
  text_en varchar(50000) not null
);
