alter table initiative add column edited_at timestamp(3) with time zone;
alter table initiative add column edited_by varchar(200);

create table submission (
  id uuid not null primary key,
  version bigint not null,
  cycle_id uuid not null,
  unit_id uuid not null,
  state varchar(20) not null,
  begun boolean not null,
  answer varchar(30),
  reason varchar(4000),
  own_deadline date,
  return_note varchar(4000),
  returned_by_secretariat boolean not null,
  submitted_on date
);
create unique index submission_of_unit on submission (cycle_id, unit_id);

create table initiative_version (
  id uuid not null primary key,
  initiative_id uuid not null references initiative (id),
  cycle_id uuid not null,
  occasion varchar(20) not null,
  taken_at timestamp(3) with time zone not null,
  number integer,
  title varchar(300) not null
);
create index initiative_version_of on initiative_version (initiative_id, taken_at);
create index initiative_version_in on initiative_version (cycle_id, occasion);

create table initiative_version_text (
  version_id uuid not null references initiative_version (id),
  field varchar(30) not null,
  text varchar(400000) not null,
  primary key (version_id, field)
);
