create table council_matter (
  id uuid not null primary key,
  version bigint not null,
  council_id uuid not null references council (id),
  kind varchar(20) not null,
  title varchar(300) not null,
  matter_text varchar(50000),
  state varchar(20) not null,
  cycle_id uuid references plan_cycle (id),
  plan_year integer,
  number integer,
  raised_on date,
  raised_by varchar(200),
  answer_by date,
  outcome varchar(20),
  answer_text varchar(50000),
  adopted boolean,
  answered_on date,
  constraint council_matter_once unique (council_id, plan_year, number)
);
create index council_matter_answered on council_matter (state, plan_year);
