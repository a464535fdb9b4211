alter table plan_cycle add column sealed boolean default false not null;
