alter table policy_hearing add column extension_reason varchar(4000);
alter table policy_hearing add column on_behalf boolean default false not null;
