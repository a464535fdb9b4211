alter table council add column dissent_allowed boolean default true not null;

create table hearing_objection (
  id uuid not null primary key,
  version bigint not null,
  consultation_id uuid not null references consultation (id),
  initiative_id uuid references initiative (id),
  chapter_id uuid,
  chapter_number integer,
  chapter_heading varchar(300),
  author_id uuid not null references app_user (id),
  comment_text varchar(4000),
  dissent_text varchar(4000),
  sent_on date
);
create index hearing_objection_of on hearing_objection (consultation_id, initiative_id);

alter table app_user add column name_published boolean default false not null;
