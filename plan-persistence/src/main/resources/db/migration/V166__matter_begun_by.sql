alter table council_matter add column begun_by uuid;
update council_matter set begun_by = (select a.actor_id from audit_entry a
  where a.action = 'matter.begun' and a.case_id = council_matter.id);
