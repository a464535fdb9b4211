create table mail_year (
  mail_id uuid not null references mail (id),
  plan_year integer not null,
  primary key (mail_id, plan_year)
);
create index mail_year_plan_year on mail_year (plan_year);

-- until now the year stood in the subject only
insert into mail_year (mail_id, plan_year)
select m.id, c.plan_year
from mail m
join plan_cycle c on m.subject like concat('%', cast(c.plan_year as varchar(4)), '%');
