alter table scenario add column number integer default 0 not null;
