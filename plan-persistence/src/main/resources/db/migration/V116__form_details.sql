alter table initiative_financing add column status varchar(20);
alter table initiative_partner add column role varchar(300);
alter table indicator add column population varchar(300);
alter table indicator add column per_what varchar(100);
alter table indicator add column owner varchar(300);
alter table indicator add column method varchar(4000);
alter table indicator add column source varchar(300);

update initiative_partner set side = 'internal' where lower(side) like 'intern%';
update initiative_partner set side = 'external' where lower(side) like 'ekstern%';
update initiative_partner set side = 'private' where lower(side) like 'privat%';
