alter table mail add column heard integer;
update mail set heard = attempts;
alter table mail alter column heard set not null;
