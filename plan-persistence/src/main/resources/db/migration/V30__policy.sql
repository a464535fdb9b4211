create table policy (
  id uuid not null primary key,
  version bigint not null,
  title varchar(300) not null unique,
  from_year integer,
  to_year integer,
  published varchar(60),
  publisher varchar(300),
  perspective varchar(4000),
  purpose varchar(4000),
  note varchar(4000)
);

create table policy_principle (
  policy_id uuid not null references policy (id),
  position integer not null,
  principle varchar(300) not null,
  primary key (policy_id, position)
);

create table policy_relative (
  policy_id uuid not null references policy (id),
  position integer not null,
  relation varchar(30) not null,
  title varchar(300) not null,
  subtitle varchar(300),
  from_year integer,
  to_year integer,
  published varchar(60),
  document_number varchar(60),
  unit_name varchar(300),
  note varchar(4000),
  primary key (policy_id, position)
);

create table goal (
  id uuid not null primary key,
  policy_id uuid references policy (id),
  goal_key varchar(60) not null,
  number integer not null,
  label varchar(300) not null,
  short_label varchar(100),
  statement varchar(4000)
);
create index goal_policy on goal (policy_id, number);

create table goal_variant (
  goal_id uuid not null references goal (id),
  position integer not null,
  variant varchar(300) not null,
  primary key (goal_id, position)
);
