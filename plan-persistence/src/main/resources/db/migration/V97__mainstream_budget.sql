drop table mainstream_budget;

create table mainstream_budget (
  id uuid not null primary key,
  area_id uuid references mainstream_area (id),
  position integer,
  item varchar(300) not null,
  budget_year integer,
  amount_oere bigint,
  amount_state varchar(20) not null,
  per_year boolean not null,
  years integer,
  covers varchar(4000),
  note varchar(4000)
);
create index mainstream_budget_area on mainstream_budget (area_id, position);
