alter table consultation add column for_information boolean default false not null;
