-- One row more of everything for each number: a centre with its contribution, initiative, hearing, decision and report.
create local temporary table number not persistent as
  select x, cast('00000000-0000-4000-8000-' || lpad(x, 12, '0') as uuid) as id from system_range(${from}, ${to});
set @cycle = uuid '00000000-0000-4000-8000-000000002040';
set @round = uuid '00000000-0000-4000-8000-000000002041';
insert into unit (id, version, name, type, active) select id, 1, 'Center nr. ' || x, 'CENTRE', true from number;
insert into cycle_unit select @cycle, id from number;
insert into submission (id, version, cycle_id, unit_id, state, begun, returned_by_secretariat)
  select id, 1, @cycle, id, 'OPEN', true, false from number;
insert into work_item (task_id, kind, audience, case_id, cycle_id, plan_year, unit_id, title, due_on, opened_at)
  select 'row-' || x, 'task_reviewContribution', 'SECRETARIAT', id, @cycle, 2040, id, 'Center nr. ' || x, date '2039-10-01', now()
  from number;
insert into initiative (id, version, cycle_id, lead_unit_id, number, state, title, goal_group_id, pilot, challenge)
  select id, 1, @cycle, id, x, 'GRANTED', 'Indsats nr. ' || x,
    (select min(goal_group_id) from initiative where number = 1), false, 'Udfordring'
  from number;
insert into initiative_unit select id, id from number;
insert into initiative_participant select id, id from number;
insert into initiative_committee select n.id, b.id from number n, body b where b.abbreviation = 'AUU';
insert into initiative_goal (id, initiative_id, position, goal_id, is_primary, measured)
  select id, id, 0, (select min(goal_group_id) from initiative where number = 1), true, false from number;
insert into initiative_applied (id, initiative_id, position, budget_year, amount_oere, amount_state)
  select id, id, 0, 2040, 100000, 'KNOWN' from number;
insert into initiative_contact (id, initiative_id, position, job_role, unit_name, publish_name, unit_inferred)
  select id, id, 0, 'Centerleder', 'Center', false, false from number;
insert into initiative_activity (id, initiative_id, position, activity, courses, participants_per_course, pilot)
  select id, id, 0, 'Undervisning', 4, 10, false from number;
insert into indicator (id, initiative_id, position, criterion_group, text, comparator, target, target_state, unit, milestone)
  select id, id, 0, 'QUANTITATIVE', 'Deltagere', 'GTE', 10, 'KNOWN', 'personer', false from number;
insert into allocation_row (id, version, cycle_id, initiative_id, budget_year, applied_oere, applied_state,
    recommended_state, proposed_state, decided_state, granted_oere, granted_state, granted_registered)
  select id, 1, @cycle, id, 2040, 100000, 'KNOWN', 'NOT_STATED', 'NOT_STATED', 'NOT_STATED', 50000, 'KNOWN', true from number;
insert into adjustment (id, version, cycle_id, number, kind, state, reason, prepared_by, prepared_on, settled_by, settled_on)
  select id, 1, @cycle, x, 'RETURN', 'DECIDED', 'Ikke brugt', 'Sekretariatet', date '2040-05-01', 'Sekretariatet', date '2040-05-01'
  from number;
insert into adjustment_change (adjustment_id, position, row_id, change_oere) select id, 0, id, -1000 from number;
insert into grant_letter (id, version, cycle_id, initiative_id, kind, body, met_on, reason_missing)
  select id, 1, @cycle, id, 'PART_GRANT', 'Kommunalbestyrelsen', date '2040-01-27', true from number;
insert into grant_letter_amount (letter_id, position, budget_year, applied_oere, applied_state, granted_oere, granted_state)
  select id, 0, 2040, 100000, 'KNOWN', 50000, 'KNOWN' from number;
insert into council (id, version, name, active, leads_hearing) select id, 1, 'Råd nr. ' || x, true, false from number;
insert into cycle_consultee select @cycle, id from number;
insert into consultation (id, version, cycle_id, council_id, state, respond_by, own_date)
  select id, 1, @cycle, id, 'RESPONDED', date '2039-11-29', false from number;
insert into hearing_remark (id, version, consultation_id, cycle_id, initiative_id, remark_text, sent_on)
  select id, 1, id, @cycle, id, 'Bemærkning', date '2039-11-20' from number;
insert into hearing_answer (id, version, remark_id, outcome, answer_text) select id, 1, id, 'NOTED', 'Svar' from number;
insert into body (id, version, abbreviation, name, type, active) select id, 1, 'U' || x, 'Udvalg nr. ' || x, 'COMMITTEE', true from number;
insert into cycle_body (cycle_id, position, body_id, step, meeting_on) select @cycle, x, id, 1, date '2040-01-27' from number;
insert into body_decision (id, version, cycle_id, body_id, step, round, meets_on)
  select id, 1, @cycle, id, 1, 1, date '2040-01-27' from number;
insert into decision_minutes (decision_id, position, met_on, closed_item, wording, outcome)
  select id, 0, date '2040-01-27', false, 'Som foreslået', 'RECOMMENDED' from number;
insert into status_report (id, version, round_id, cycle_id, initiative_id, unit_id, state)
  select id, 1, @round, @cycle, id, id, 'SUBMITTED' from number;
drop table number;
