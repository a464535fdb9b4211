-- Every entry names the one before it in its pool, and the one before it about the same row, by number and balance: what an
-- entry stands on can be neither changed nor deleted, and no entry can state a balance that the ledger does not have.
-- A list of kinds is written as a case: H2 cannot evaluate "in" in a check once the session that made it has ended.
create table pool_entry (
  pool_id uuid not null references funding_pool (id),
  number integer not null,
  previous_number integer,
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
  registered boolean default false not null,
  opposite_pool uuid,
  opposite_number integer,
  row_id uuid,
  row_number integer,
  row_previous integer,
  row_before bigint,
  row_after bigint,
  primary key (pool_id, number),
  constraint entry_balance unique (pool_id, number, balance_after),
  constraint entry_kind unique (pool_id, number, kind),
  constraint entry_amount unique (pool_id, number, amount_oere),
  constraint entry_of_row unique (row_id, row_number),
  constraint entry_row_balance unique (row_id, row_number, row_after),
  constraint entry_opposite_once unique (opposite_pool, opposite_number),

  constraint entry_previous check (coalesce(previous_number, 0) = number - 1 and (number > 1 or balance_before = 0)),
  constraint entry_chain foreign key (pool_id, previous_number, balance_before)
    references pool_entry (pool_id, number, balance_after),
  constraint entry_sum check (balance_after = balance_before + effect),
  constraint entry_not_below_zero check (balance_after >= 0),

  constraint entry_known check ((amount_oere is not null) = (amount_state = 'KNOWN')),
  constraint entry_not_negative check (kind = 'CORRECTION' or coalesce(amount_oere, 0) >= 0),
  constraint entry_sign check (effect = coalesce(amount_oere, 0) * case coalesce(countered_kind, kind)
    when 'COMMITMENT' then -1 when 'GRANT' then -1 when 'LINE' then -1 when 'MOVED_IN' then -1 when 'CARRIED_OUT' then -1
    else 1 end),
  constraint entry_kinds check (1 = case kind when 'APPROPRIATION' then 1 when 'CARRY_OVER' then 1 when 'COMMITMENT' then 1
    when 'GRANT' then 1 when 'LINE' then 1 when 'RETURN' then 1 when 'RELEASE' then 1 when 'MOVED_OUT' then 1
    when 'MOVED_IN' then 1 when 'CARRIED_OUT' then 1 when 'CORRECTION' then 1 else 0 end),
  constraint entry_decided check (registered or decision_id is not null or 0 = case kind when 'COMMITMENT' then 1
    when 'GRANT' then 1 when 'LINE' then 1 when 'RELEASE' then 1 when 'MOVED_OUT' then 1 when 'MOVED_IN' then 1 else 0 end),

  constraint entry_correction check ((kind = 'CORRECTION') = (countered_number is not null)
    and (kind = 'CORRECTION') = (countered_kind is not null) and coalesce(countered_kind, '') <> 'CORRECTION'),
  constraint entry_countered foreign key (pool_id, countered_number, countered_kind)
    references pool_entry (pool_id, number, kind),

  -- What comes in from elsewhere left there, to the øre, and comes in once.
  constraint entry_has_opposite check (registered or kind <> 'CARRY_OVER' and kind <> 'MOVED_IN'
    or opposite_pool is not null and opposite_number is not null and amount_oere is not null),
  constraint entry_opposite foreign key (opposite_pool, opposite_number, amount_oere)
    references pool_entry (pool_id, number, amount_oere),

  constraint entry_row_whole check ((row_id is null) = (row_number is null)
    and (row_id is null) = (row_before is null) and (row_id is null) = (row_after is null)),
  constraint entry_row_previous check (row_id is null
    or coalesce(row_previous, 0) = row_number - 1 and (row_number > 1 or row_before = 0)),
  constraint entry_row_chain foreign key (row_id, row_previous, row_before)
    references pool_entry (row_id, row_number, row_after),
  constraint entry_row_sum check (row_id is null
    or row_after = row_before - case coalesce(countered_kind, kind) when 'RETURN' then 0 else effect end),
  constraint entry_row_not_below_zero check (row_after >= 0)
);

-- Amounts that were given to one row are the row's; what rests on no recorded decision is of a plan from before the system.
insert into pool_entry (pool_id, number, previous_number, kind, countered_kind, countered_number, amount_oere, amount_state,
  balance_before, effect, balance_after, entered_on, person_id, person, reason, cycle_id, initiative_id, line_label,
  decision_id, registered, row_id, row_number, row_before, row_after)
select e.pool_id, e.number, case when e.number > 1 then e.number - 1 end, e.kind, e.countered_kind, e.countered_number,
  e.amount_oere, e.amount_state, e.balance_before, e.effect, e.balance_after, e.entered_on, e.person_id, e.person, e.reason,
  e.cycle_id, e.initiative_id, e.line_label, e.decision_id,
  e.kind = 'CARRY_OVER' or e.decision_id is null and (e.kind = 'GRANT' or e.kind = 'COMMITMENT' or e.kind = 'LINE'),
  r.id, case when r.id is not null then 1 end, case when r.id is not null then 0 end,
  case when r.id is not null then e.amount_oere end
from ledger_entry e
  join funding_pool p on p.id = e.pool_id
  left join allocation_row r on r.cycle_id = e.cycle_id and r.budget_year = p.budget_year and e.amount_oere > 0
    and (e.kind = 'GRANT' or e.kind = 'COMMITMENT' or e.kind = 'LINE') and r.granted_oere = e.amount_oere
    and (r.initiative_id = e.initiative_id or r.line_label = e.line_label)
    and 1 = (select count(*) from ledger_entry other where other.pool_id = e.pool_id and other.cycle_id = e.cycle_id
      and (other.initiative_id = e.initiative_id or other.line_label = e.line_label))
order by e.pool_id, e.number;

-- What closed pools carried into the next year leaves them.
insert into pool_entry (pool_id, number, previous_number, kind, amount_oere, amount_state, balance_before, effect,
  balance_after, entered_on, person_id, person, reason, cycle_id)
select earlier.id, latest.number + 1, latest.number, 'CARRIED_OUT', carried.amount_oere, 'KNOWN', latest.balance_after,
  -carried.amount_oere, 0, carried.entered_on, carried.person_id, carried.person, carried.reason, carried.cycle_id
from pool_entry carried
  join funding_pool later on later.id = carried.pool_id
  join funding_pool earlier on earlier.budget_year = later.budget_year - 1 and earlier.closed_on is not null
  join pool_entry latest on latest.pool_id = earlier.id and latest.balance_after = carried.amount_oere
where carried.kind = 'CARRY_OVER'
  and latest.number = (select max(e.number) from pool_entry e where e.pool_id = earlier.id)
  and 1 = (select count(*) from pool_entry e where e.pool_id = carried.pool_id and e.kind = 'CARRY_OVER');

update pool_entry set opposite_pool = (select o.pool_id from pool_entry o join funding_pool earlier on earlier.id = o.pool_id
    join funding_pool later on later.budget_year = earlier.budget_year + 1
    where later.id = pool_entry.pool_id and o.kind = 'CARRIED_OUT')
where kind = 'CARRY_OVER';
update pool_entry set opposite_number = (select o.number from pool_entry o
    where o.pool_id = pool_entry.opposite_pool and o.kind = 'CARRIED_OUT')
where opposite_pool is not null;
update pool_entry set registered = false where opposite_pool is not null;

drop table ledger_entry;

alter table funding_pool add column last_number integer default 0 not null;
update funding_pool set last_number = (select coalesce(max(e.number), 0) from pool_entry e where e.pool_id = funding_pool.id);

-- What is granted is what the ledger says of the row, unless a plan from before the system says it alone.
alter table allocation_row add column granted_number integer;
alter table allocation_row add column granted_registered boolean default false not null;
update allocation_row set granted_number = 1 where exists (select 1 from pool_entry e where e.row_id = allocation_row.id);
update allocation_row set granted_registered = true where granted_oere > 0 and granted_number is null;
alter table allocation_row add constraint row_granted_is_entered foreign key (id, granted_number, granted_oere)
  references pool_entry (row_id, row_number, row_after);
alter table allocation_row add constraint row_granted_has_entry
  check (coalesce(granted_oere, 0) = 0 or granted_number is not null or granted_registered);
