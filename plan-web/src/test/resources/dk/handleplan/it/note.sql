-- A note of 2044 without a pool and without initiatives: three centres write a chapter each.
set @cycle = uuid '00000000-0000-4000-8000-000000002050';
insert into plan_cycle (id, version, plan_year, type, state, title, municipality, policy_id, example_figures, published_on)
  select @cycle, 1, 2044, 'ACTION_NOTE', 'RUNNING', 'Handlinger på integrationsområdet 2044', municipality, policy_id, false,
    date '2044-03-01' from plan_cycle where plan_year = 2019;
insert into cycle_budget_year values (@cycle, 2044);
insert into cycle_phase values (@cycle, 'MIDWAY_STATUS'), (@cycle, 'FINAL_STATUS'), (@cycle, 'CLOSING');
insert into cycle_unit select @cycle, id from unit where name in ('Center for Integration', 'Ungecentret', 'Biblioteket Frederiksberg');
insert into plan_document (id, version, cycle_id) values (random_uuid(), 1, @cycle);
