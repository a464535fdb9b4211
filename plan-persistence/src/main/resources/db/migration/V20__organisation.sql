create table app_user (
  id uuid not null primary key,
  version bigint not null,
  login varchar(100) not null unique,
  name varchar(200) not null,
  email varchar(200),
  language varchar(2) not null,
  password_hash varchar(500),
  active boolean not null,
  failed_attempts integer not null,
  locked_until timestamp(3) with time zone
);

create table user_assignment (
  user_id uuid not null references app_user (id),
  role varchar(30) not null,
  scope_id uuid
);
create index user_assignment_user on user_assignment (user_id);
create index user_assignment_role on user_assignment (role, scope_id);

create table unit (
  id uuid not null primary key,
  version bigint not null,
  name varchar(300) not null unique,
  short_name varchar(60),
  type varchar(30) not null,
  parent_id uuid references unit (id),
  active boolean not null
);

create table body (
  id uuid not null primary key,
  version bigint not null,
  abbreviation varchar(20) not null unique,
  name varchar(300) not null,
  type varchar(30) not null,
  active boolean not null
);

create table council (
  id uuid not null primary key,
  version bigint not null,
  name varchar(300) not null unique,
  active boolean not null
);

create table council_seat (
  council_id uuid not null references council (id),
  position integer not null,
  user_id uuid references app_user (id),
  category varchar(200),
  is_chair boolean not null,
  term_from date,
  term_to date,
  primary key (council_id, position)
);
