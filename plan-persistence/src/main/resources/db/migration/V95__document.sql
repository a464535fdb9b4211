alter table policy add column evidence varchar(4000);
alter table policy add column draft_state varchar(4000);

create table plan_document (
  id uuid not null primary key,
  version bigint not null,
  cycle_id uuid not null unique references plan_cycle (id),
  cover_photo boolean,
  cover_photo_year integer,
  cover_photo_credit varchar(300),
  reassessment_event varchar(4000),
  reassessment_consequence varchar(4000),
  overview_heading varchar(300),
  overview_columns varchar(4000)
);

create table document_chapter (
  document_id uuid not null references plan_document (id),
  position integer not null,
  heading varchar(300),
  text varchar(50000) not null,
  primary key (document_id, position)
);

create table mainstream_area (
  id uuid not null primary key,
  document_id uuid references plan_document (id),
  position integer not null,
  name varchar(300) not null,
  facts varchar(50000),
  council_recommended boolean not null
);
create index mainstream_area_document on mainstream_area (document_id, position);

create table mainstream_budget (
  area_id uuid not null references mainstream_area (id),
  position integer not null,
  item varchar(300) not null,
  budget_year integer,
  amount_oere bigint,
  amount_state varchar(20) not null,
  per_year boolean not null,
  years integer,
  covers varchar(4000),
  note varchar(4000),
  primary key (area_id, position)
);

create table document_term (
  document_id uuid not null references plan_document (id),
  position integer not null,
  abbreviation varchar(60) not null,
  meaning varchar(4000) not null,
  primary key (document_id, position)
);

create table document_annex (
  document_id uuid not null references plan_document (id),
  position integer not null,
  title varchar(300) not null,
  earlier_year boolean not null,
  format varchar(300),
  unit_name varchar(300),
  known_content varchar(50000),
  answer varchar(4000),
  table_columns varchar(4000),
  group_heading varchar(300),
  primary key (document_id, position)
);

create table document_part (
  document_id uuid not null references plan_document (id),
  position integer not null,
  title varchar(300) not null,
  page integer,
  content varchar(4000),
  subparts varchar(4000),
  group_heading varchar(300),
  goal_key varchar(60),
  note varchar(4000),
  primary key (document_id, position)
);

create table document_page (
  document_id uuid not null references plan_document (id),
  initiative_number integer not null,
  page integer not null,
  primary key (document_id, initiative_number)
);

create table document_form_label (
  document_id uuid not null references plan_document (id),
  position integer not null,
  field varchar(30) not null,
  label varchar(300) not null,
  multiple boolean not null,
  published_as varchar(300),
  primary key (document_id, position)
);

create table document_goal_touch (
  document_id uuid not null references plan_document (id),
  position integer not null,
  goal_id uuid not null references goal (id),
  initiative_number integer not null,
  stated_in varchar(300),
  primary key (document_id, position)
);

create table document_total (
  document_id uuid not null references plan_document (id),
  position integer not null,
  label varchar(300),
  budget_year integer not null,
  amount_oere bigint,
  amount_state varchar(20) not null,
  primary key (document_id, position)
);

create table document_note (
  document_id uuid not null references plan_document (id),
  position integer not null,
  topic varchar(60) not null,
  text varchar(4000),
  state varchar(20),
  primary key (document_id, position)
);
