alter table council add column leads_hearing boolean default false not null;

update council set leads_hearing = true where name = 'Integrationsrådet';

update council set leads_hearing = true where (select count(*) from council c) = 1;
