create table form_definition (
  id uuid not null primary key,
  version bigint not null,
  edition integer not null,
  replaces_id uuid
);

create table form_definition_part (
  form_id uuid not null references form_definition (id),
  position integer not null,
  part varchar(30) not null,
  label varchar(300),
  label_en varchar(300),
  help varchar(4000),
  help_en varchar(4000),
  primary key (form_id, position)
);

create table form_definition_question (
  form_id uuid not null references form_definition (id),
  position integer not null,
  question_id uuid,
  field varchar(30) not null,
  label varchar(300),
  label_en varchar(300),
  help varchar(4000),
  help_en varchar(4000),
  required boolean not null,
  words integer,
  hidden boolean not null,
  shown_if varchar(30),
  primary key (form_id, position)
);

create table form_definition_cycle (
  form_id uuid not null references form_definition (id),
  cycle_id uuid not null primary key
);
create index form_definition_cycle_of on form_definition_cycle (form_id);

create table initiative_own_answer (
  initiative_id uuid not null references initiative (id),
  question varchar(36) not null,
  answer varchar(50000) not null,
  primary key (initiative_id, question)
);
create index initiative_own_answer_to on initiative_own_answer (question);
