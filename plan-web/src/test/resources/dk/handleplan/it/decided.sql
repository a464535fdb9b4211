-- A year 2041 that the municipal council has decided: nr. 1 for two years, nr. 2 and 3 for one, and a line for prizes. The pool
-- of 2041 has 940.000 kr. left of 1.700.000, that of 2042 has 384.000 of 500.000 and of 84.000 that an older year left. In 2042
-- nr. 1 applies again.
set @cycle = uuid '00000000-0000-4000-8000-000000002042';
set @decision = uuid '00000000-0000-4000-8000-000000002043';
set @pool = uuid '00000000-0000-4000-8000-000000002044';
set @next = uuid '00000000-0000-4000-8000-000000002045';
set @old = uuid '00000000-0000-4000-8000-000000002047';
set @following = uuid '00000000-0000-4000-8000-000000002046';
insert into plan_cycle (id, version, plan_year, type, state, title, municipality, policy_id, pool_name, example_figures, published_on)
  select @cycle, 1, 2041, type, 'RUNNING', 'Handleplan 2041', municipality, policy_id, pool_name, false, date '2041-03-01'
  from plan_cycle where plan_year = 2019;
insert into cycle_budget_year values (@cycle, 2041), (@cycle, 2042);
insert into cycle_date select @cycle, milestone, dateadd(year, 21, falls_on)
  from cycle_date where cycle_id = (select id from plan_cycle where plan_year = 2020);
insert into cycle_phase select @cycle, phase from cycle_phase where cycle_id = (select id from plan_cycle where plan_year = 2020);
insert into cycle_body (cycle_id, position, body_id, step, meeting_on)
  select @cycle, 0, id, 1, date '2041-01-27' from body where type = 'MUNICIPAL_COUNCIL';
insert into allocation (id, version, state, round, step, decided_on) values (@cycle, 1, 'DECIDED', 1, 1, date '2041-01-27');
insert into plan_document (id, version, cycle_id) values (random_uuid(), 1, @cycle);
insert into funding_pool (id, version, budget_year, last_number) values (@pool, 1, 2041, 5), (@next, 1, 2042, 3), (@old, 1, 2039, 2);

create local temporary table given not persistent as
  select cast('00000000-0000-4000-8000-0000002041' || lpad(x, 2, '0') as uuid) as id,
    cast('00000000-0000-4000-8000-0000002042' || lpad(x, 2, '0') as uuid) as row_id, x as number,
    casewhen(x < 4, casewhen(x = 1, 'Mødrenetværket', casewhen(x = 2, 'Kursuscaféen', 'Lektiecaféen')), null) as title,
    casewhen(x < 4, null, 'Integrationspriser, netværksdannelse mv.') as label,
    casewhen(x = 1, 40000000, casewhen(x = 2, 25000000, 15000000)) as applied,
    casewhen(x = 1, 35000000, casewhen(x = 2, 20000000, casewhen(x = 3, 15000000, 6000000))) as granted
  from system_range(1, 4);
insert into initiative (id, version, cycle_id, lead_unit_id, number, state, title, pilot)
  select id, 1, @cycle, (select id from unit where name = 'Ungecentret'), number, 'GRANTED', title, false from given where number < 4;
insert into pool_entry (pool_id, number, previous_number, kind, amount_oere, amount_state, balance_before, effect, balance_after,
    entered_on, person, reason)
  values (@pool, 1, null, 'APPROPRIATION', 170000000, 'KNOWN', 0, 170000000, 170000000, date '2040-10-10', 'Sekretariatet', 'Budget 2041'),
    (@next, 1, null, 'APPROPRIATION', 50000000, 'KNOWN', 0, 50000000, 50000000, date '2040-10-10', 'Sekretariatet', 'Budget 2042'),
    (@old, 1, null, 'APPROPRIATION', 8400000, 'KNOWN', 0, 8400000, 8400000, date '2038-10-10', 'Sekretariatet', 'Budget 2039'),
    (@old, 2, 1, 'CARRIED_OUT', 8400000, 'KNOWN', 8400000, -8400000, 0, date '2041-01-10', 'Sekretariatet', 'Handleplan 2039');
insert into pool_entry (pool_id, number, previous_number, kind, amount_oere, amount_state, balance_before, effect, balance_after,
    entered_on, person, reason, opposite_pool, opposite_number)
  values (@next, 2, 1, 'CARRY_OVER', 8400000, 'KNOWN', 50000000, 8400000, 58400000, date '2041-01-10', 'Sekretariatet',
    'Handleplan 2039', @old, 2);
insert into pool_entry (pool_id, number, previous_number, kind, amount_oere, amount_state, balance_before, effect, balance_after,
    entered_on, person, reason, cycle_id, initiative_id, line_label, decision_id, row_id, row_number, row_before, row_after)
  select @pool, number + 1, number, casewhen(number < 4, 'GRANT', 'LINE'), granted, 'KNOWN',
    170000000 - coalesce((select sum(before.granted) from given before where before.number < given.number), 0), -granted,
    170000000 - (select sum(upto.granted) from given upto where upto.number <= given.number),
    date '2041-01-27', 'Udvalgssekretæren', 'Kommunalbestyrelsen, 27. januar 2041', @cycle,
    casewhen(number < 4, id, null), label, @decision, row_id, 1, 0, granted
  from given order by number;
insert into pool_entry (pool_id, number, previous_number, kind, amount_oere, amount_state, balance_before, effect, balance_after,
    entered_on, person, reason, cycle_id, initiative_id, decision_id, row_id, row_number, row_before, row_after)
  select @next, 3, 2, 'COMMITMENT', 20000000, 'KNOWN', 58400000, -20000000, 38400000, date '2041-01-27', 'Udvalgssekretæren',
    'Kommunalbestyrelsen, 27. januar 2041', @cycle, id, @decision, uuid '00000000-0000-4000-8000-000000204299', 1, 0, 20000000
  from given where number = 1;
insert into allocation_row (id, version, cycle_id, initiative_id, line_label, budget_year, applied_oere, applied_state,
    recommended_state, proposed_oere, proposed_state, decided_oere, decided_state, granted_oere, granted_state, granted_number)
  select row_id, 1, @cycle, casewhen(number < 4, id, null), label, 2041, casewhen(number < 4, applied, null),
    casewhen(number < 4, 'KNOWN', 'NOT_APPLICABLE'), 'BLANK', granted, 'KNOWN', granted, 'KNOWN', granted, 'KNOWN', 1 from given;
insert into allocation_row (id, version, cycle_id, initiative_id, line_label, budget_year, applied_oere, applied_state,
    recommended_state, proposed_oere, proposed_state, decided_oere, decided_state, granted_oere, granted_state, granted_number)
  select casewhen(number = 1, uuid '00000000-0000-4000-8000-000000204299', random_uuid()), 1, @cycle,
    casewhen(number < 4, id, null), label, 2042, casewhen(number = 1, 20000000, null),
    casewhen(number = 1, 'KNOWN', casewhen(number < 4, 'BLANK', 'NOT_APPLICABLE')), 'BLANK',
    casewhen(number = 1, 20000000, null), casewhen(number = 1, 'KNOWN', 'BLANK'),
    casewhen(number = 1, 20000000, null), casewhen(number = 1, 'KNOWN', 'BLANK'),
    casewhen(number = 1, 20000000, null), casewhen(number = 1, 'KNOWN', 'BLANK'), casewhen(number = 1, 1, null) from given;

insert into plan_cycle (id, version, plan_year, type, state, title, municipality, policy_id, pool_name, example_figures)
  select @following, 1, 2042, type, 'RUNNING', 'Handleplan 2042', municipality, policy_id, pool_name, false
  from plan_cycle where plan_year = 2019;
insert into cycle_budget_year values (@following, 2042);
insert into cycle_date select @following, milestone, dateadd(year, 22, falls_on)
  from cycle_date where cycle_id = (select id from plan_cycle where plan_year = 2020);
insert into cycle_phase select @following, phase from cycle_phase where cycle_id = @cycle;
insert into allocation (id, version, state, round, step) values (@following, 1, 'PROPOSING', 1, 0);
insert into initiative (id, version, cycle_id, lead_unit_id, number, state, title, pilot, continues_initiative_id)
  select uuid '00000000-0000-4000-8000-000000204301', 1, @following, (select id from unit where name = 'Ungecentret'), 1, 'ACCEPTED',
    'Mødrenetværket igen', false, id from given where number = 1;
insert into allocation_row (id, version, cycle_id, initiative_id, budget_year, applied_oere, applied_state, recommended_state,
    proposed_state, decided_state, granted_state)
  values (random_uuid(), 1, @following, uuid '00000000-0000-4000-8000-000000204301', 2042, 15000000, 'KNOWN', 'BLANK', 'BLANK',
    'BLANK', 'BLANK');
drop table given;
