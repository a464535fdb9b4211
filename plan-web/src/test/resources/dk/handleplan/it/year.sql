-- A running year 2040 in which every phase has begun, as 2019 set it up; for tests that only read.
set @cycle = uuid '00000000-0000-4000-8000-000000002040';
set @round = uuid '00000000-0000-4000-8000-000000002041';
insert into plan_cycle (id, version, plan_year, type, state, title, municipality, policy_id, pool_name, example_figures, published_on)
  select @cycle, 1, 2040, type, 'RUNNING', 'Handleplan 2040', municipality, policy_id, pool_name, false, date '2040-03-01'
  from plan_cycle where plan_year = 2019;
insert into cycle_budget_year values (@cycle, 2040);
insert into cycle_date select @cycle, milestone, dateadd(year, 20, falls_on)
  from cycle_date where cycle_id = (select id from plan_cycle where plan_year = 2020);
insert into cycle_phase select @cycle, phase from cycle_phase where cycle_id = (select id from plan_cycle where plan_year = 2020);
insert into phase_run (id, cycle_id, phase, began_on, open_parts)
  select random_uuid(), @cycle, phase, date '2039-09-02', 1 from cycle_phase
  where cycle_id = @cycle and phase in ('CALL', 'HEARING', 'ALLOCATION', 'MIDWAY_STATUS');
insert into hearing (id, version, cycle_id, state, draft_number, draft_dated)
  values (random_uuid(), 1, @cycle, 'ANSWERING', 1, date '2039-11-01');
insert into allocation (id, version, state, round, step) values (@cycle, 1, 'PROPOSING', 1, 1);
insert into scenario (id, version, cycle_id, round, name, made_on, state, shared, revision, number)
  values (random_uuid(), 1, @cycle, 1, 'Forslag A', date '2039-12-01', 'OPEN', true, 0, 1);
insert into funding_pool (id, version, budget_year) values (random_uuid(), 1, 2040);
insert into status_round (id, version, cycle_id, phase, state, opened_on)
  values (@round, 1, @cycle, 'MIDWAY_STATUS', 'OPEN', date '2040-06-01');
insert into plan_document (id, version, cycle_id) values (random_uuid(), 1, @cycle);
