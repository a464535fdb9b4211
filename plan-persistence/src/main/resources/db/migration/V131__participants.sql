create table initiative_participant (
  initiative_id uuid not null references initiative (id),
  unit_id uuid not null,
  primary key (initiative_id, unit_id)
);
insert into initiative_participant (initiative_id, unit_id)
  select j.initiative_id, j.unit_id from initiative_unit j join initiative i on i.id = j.initiative_id
  where i.state in ('ACCEPTED', 'GRANTED', 'REFUSED', 'STOPPED', 'COMPLETED')
    or exists (select 1 from participation p
      where p.initiative_id = j.initiative_id and p.unit_id = j.unit_id and p.state = 'CONFIRMED')
    or exists (select 1 from initiative m
      where m.merged_into_id = j.initiative_id and m.lead_unit_id = j.unit_id);
