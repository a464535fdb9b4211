-- The first scenario of a round is made with the round; nobody made it, and nobody typed what it takes over.
alter table scenario alter column maker_id drop not null;
alter table scenario alter column maker drop not null;
alter table scenario_cell alter column changed_by drop not null;
