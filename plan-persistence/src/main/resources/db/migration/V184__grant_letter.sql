alter table allocation_row add column condition_text varchar(4000);

-- How a year words the letters to applicants.
create table cycle_grant_letter (
  texts_id uuid not null references cycle_texts (id),
  position integer not null,
  kind varchar(20) not null,
  text_da varchar(4000),
  text_en varchar(4000),
  primary key (texts_id, position)
);

create table grant_letter (
  id uuid not null primary key,
  version bigint not null,
  cycle_id uuid not null references plan_cycle (id),
  initiative_id uuid not null unique references initiative (id),
  kind varchar(20) not null,
  body varchar(200) not null,
  met_on date not null,
  item_number varchar(40),
  reason varchar(50000),
  reason_missing boolean not null,
  condition_text varchar(50000),
  sent_on date,
  sent_by varchar(200),
  text_da varchar(50000),
  text_en varchar(50000),
  constraint letter_sent_with_words check (
    (sent_on is not null) = (text_da is not null) and (sent_on is not null) = (text_en is not null)
  ),
  constraint letter_sent_with_reason check (sent_on is null or not reason_missing)
);

create index letter_by_cycle on grant_letter (cycle_id);

create table grant_letter_amount (
  letter_id uuid not null references grant_letter (id),
  position integer not null,
  budget_year integer not null,
  applied_oere bigint,
  applied_state varchar(20) not null,
  granted_oere bigint,
  granted_state varchar(20) not null,
  primary key (letter_id, position)
);
