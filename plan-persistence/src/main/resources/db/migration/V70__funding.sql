create table funding_pool (
  id uuid not null primary key,
  version bigint not null,
  budget_year integer not null unique,
  closed_on date
);

-- Each entry states the balance it found and the one it left: none may leave less than nothing, whoever writes here.
create table ledger_entry (
  pool_id uuid not null references funding_pool (id),
  position integer not null,
  number integer not null,
  kind varchar(20) not null,
  countered_kind varchar(20),
  countered_number integer,
  amount_oere bigint,
  amount_state varchar(20) not null,
  balance_before bigint not null,
  effect bigint not null,
  balance_after bigint not null,
  entered_on date not null,
  person_id uuid,
  person varchar(200) not null,
  reason varchar(4000) not null,
  cycle_id uuid references plan_cycle (id),
  initiative_id uuid references initiative (id),
  line_label varchar(300),
  decision_id uuid,
  primary key (pool_id, position),
  constraint ledger_number unique (pool_id, number),
  constraint ledger_order check (number = position + 1),
  constraint ledger_sum check (balance_after = balance_before + effect),
  constraint ledger_not_below_zero check (balance_after >= 0),
  constraint ledger_amount check ((amount_oere is not null) = (amount_state = 'KNOWN')),
  constraint ledger_effect check (abs(effect) = abs(coalesce(amount_oere, 0))),
  constraint ledger_first check (number > 1 or balance_before = 0)
);

create table allocation (
  id uuid not null primary key references plan_cycle (id),
  version bigint not null,
  state varchar(20) not null,
  round integer not null,
  step integer not null,
  submitted_on date,
  decided_on date
);

create table allocation_row (
  id uuid not null primary key,
  version bigint not null,
  cycle_id uuid not null references plan_cycle (id),
  initiative_id uuid references initiative (id),
  line_label varchar(300),
  budget_year integer not null,
  applied_oere bigint,
  applied_state varchar(20) not null,
  recommended_oere bigint,
  recommended_state varchar(20) not null,
  proposed_oere bigint,
  proposed_state varchar(20) not null,
  decided_oere bigint,
  decided_state varchar(20) not null,
  granted_oere bigint,
  granted_state varchar(20) not null,
  reason varchar(4000),
  constraint row_initiative_once unique (cycle_id, initiative_id, budget_year),
  constraint row_line_once unique (cycle_id, line_label, budget_year),
  constraint row_is_one_of_both check ((initiative_id is null) <> (line_label is null)),
  constraint row_applied check ((applied_oere is not null) = (applied_state = 'KNOWN')),
  constraint row_recommended check ((recommended_oere is not null) = (recommended_state = 'KNOWN')),
  constraint row_proposed check ((proposed_oere is not null) = (proposed_state = 'KNOWN')),
  constraint row_decided check ((decided_oere is not null) = (decided_state = 'KNOWN')),
  constraint row_granted check ((granted_oere is not null) = (granted_state = 'KNOWN')),
  constraint row_not_below_zero check (
    coalesce(proposed_oere, 0) >= 0 and coalesce(decided_oere, 0) >= 0 and coalesce(granted_oere, 0) >= 0
  )
);

create index row_by_initiative on allocation_row (initiative_id);
