create table cycle_texts (
  id uuid not null primary key,
  version bigint not null,
  cycle_id uuid not null unique references plan_cycle (id),
  invitation_da varchar(4000),
  invitation_en varchar(4000)
);

create table cycle_preamble (
  texts_id uuid not null references cycle_texts (id),
  position integer not null,
  title varchar(300) not null,
  text varchar(50000) not null,
  primary key (texts_id, position)
);
