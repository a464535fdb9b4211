create table initiative (
  id uuid not null primary key,
  version bigint not null,
  cycle_id uuid not null,
  lead_unit_id uuid not null,
  number integer,
  state varchar(20) not null,
  title varchar(300) not null,
  short_title varchar(300),
  subtitle varchar(300),
  goal_group_id uuid,
  challenge varchar(50000),
  overall_aim varchar(4000),
  anchoring varchar(50000),
  financing_note varchar(4000),
  pilot boolean not null,
  return_note varchar(4000),
  target_primary varchar(4000),
  target_secondary varchar(4000),
  target_age_from integer,
  target_age_to integer,
  target_age_state varchar(20),
  target_recruits integer,
  target_min_years integer,
  target_note varchar(4000),
  summary varchar(50000),
  courses integer,
  participants_per_course integer,
  participants_total integer,
  duration_min_months integer,
  duration_max_months integer,
  duration_weeks integer,
  times_per_week numeric(14,4),
  hours_per_time numeric(14,4),
  earlier_answer varchar(30),
  earlier_years varchar(100),
  earlier_oere bigint,
  earlier_state varchar(20),
  earlier_state_of_answer varchar(20),
  earlier_note varchar(4000),
  continues_year integer,
  continues_number integer,
  continues_title varchar(300),
  continues_kind varchar(300),
  continues_initiative_id uuid
);
create index initiative_of_unit on initiative (cycle_id, lead_unit_id);
create unique index initiative_number on initiative (cycle_id, number);

create table initiative_unit (
  initiative_id uuid not null references initiative (id),
  unit_id uuid not null,
  primary key (initiative_id, unit_id)
);

create table initiative_committee (
  initiative_id uuid not null references initiative (id),
  body_id uuid not null,
  primary key (initiative_id, body_id)
);

create table initiative_contact (
  id uuid not null primary key,
  initiative_id uuid references initiative (id),
  position integer,
  job_role varchar(300),
  unit_name varchar(300),
  person_name varchar(300),
  publish_name boolean not null,
  unit_inferred boolean not null
);
create index initiative_contact_of on initiative_contact (initiative_id);

create table initiative_goal (
  id uuid not null primary key,
  initiative_id uuid references initiative (id),
  position integer,
  goal_id uuid not null,
  is_primary boolean not null,
  horizon varchar(60),
  measured boolean not null,
  note varchar(4000)
);
create index initiative_goal_of on initiative_goal (initiative_id);

create table initiative_policy_link (
  id uuid not null primary key,
  initiative_id uuid references initiative (id),
  position integer,
  policy varchar(300),
  aim_point varchar(300),
  element varchar(4000),
  relation varchar(4000),
  source_number integer
);
create index initiative_policy_link_of on initiative_policy_link (initiative_id);

create table initiative_activity (
  initiative_id uuid not null references initiative (id),
  position integer not null,
  activity varchar(4000) not null
);
create index initiative_activity_of on initiative_activity (initiative_id);

create table initiative_place (
  initiative_id uuid not null references initiative (id),
  position integer not null,
  place varchar(300) not null
);
create index initiative_place_of on initiative_place (initiative_id);

create table initiative_partner (
  id uuid not null primary key,
  initiative_id uuid references initiative (id),
  position integer,
  side varchar(20),
  name varchar(300),
  state varchar(100),
  note varchar(4000)
);
create index initiative_partner_of on initiative_partner (initiative_id);

create table initiative_financing (
  id uuid not null primary key,
  initiative_id uuid references initiative (id),
  position integer,
  source varchar(300),
  amount_oere bigint,
  amount_state varchar(20),
  per_year boolean not null,
  years integer,
  fte numeric(14,4),
  weekly_hours varchar(60),
  approximate boolean not null,
  in_kind boolean not null,
  historic boolean not null,
  note varchar(4000)
);
create index initiative_financing_of on initiative_financing (initiative_id);

create table initiative_budget (
  id uuid not null primary key,
  initiative_id uuid references initiative (id),
  position integer,
  item varchar(300),
  amount_oere bigint,
  amount_state varchar(20),
  unit_price_oere bigint,
  unit_price_state varchar(20),
  units integer,
  years integer,
  note varchar(4000)
);
create index initiative_budget_of on initiative_budget (initiative_id);

create table initiative_applied (
  id uuid not null primary key,
  initiative_id uuid references initiative (id),
  position integer,
  budget_year integer not null,
  amount_oere bigint,
  amount_state varchar(20) not null
);
create index initiative_applied_of on initiative_applied (initiative_id);

create table initiative_fact (
  id uuid not null primary key,
  initiative_id uuid references initiative (id),
  position integer,
  field varchar(30),
  label varchar(300),
  text varchar(4000)
);
create index initiative_fact_of on initiative_fact (initiative_id);

create table initiative_field_state (
  id uuid not null primary key,
  initiative_id uuid references initiative (id),
  position integer,
  field varchar(30),
  state varchar(20),
  note varchar(4000)
);
create index initiative_field_state_of on initiative_field_state (initiative_id);

create table indicator (
  id uuid not null primary key,
  initiative_id uuid references initiative (id),
  position integer not null,
  code varchar(30),
  source_number integer,
  criterion_group varchar(20) not null,
  text varchar(4000) not null,
  comparator varchar(20) not null,
  target numeric(14,4),
  target_min numeric(14,4),
  target_max numeric(14,4),
  target_state varchar(20),
  unit varchar(100),
  by_when varchar(100),
  baseline numeric(14,4),
  milestone boolean not null,
  condition_text varchar(4000),
  note varchar(4000)
);
create index indicator_of on indicator (initiative_id);
