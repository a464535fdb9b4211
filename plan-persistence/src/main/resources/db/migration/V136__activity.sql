alter table initiative_activity add column id uuid;
update initiative_activity set id = cast(substring(cast(initiative_id as varchar(36)), 1, 28)
  || lpad(cast(position as varchar(8)), 8, '0') as uuid);
alter table initiative_activity alter column id set not null;
alter table initiative_activity add primary key (id);
alter table initiative_activity alter column initiative_id drop not null;
alter table initiative_activity alter column position drop not null;
alter table initiative_activity add column courses integer;
alter table initiative_activity add column participants_per_course integer;
alter table initiative_activity add column duration_weeks integer;
alter table initiative_activity add column times_per_week numeric(14,4);
alter table initiative_activity add column hours_per_time numeric(14,4);
alter table initiative_activity add column pilot boolean default false not null;
