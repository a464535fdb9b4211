create table result_step (
  result_id uuid not null references awaited_result (id) on delete cascade,
  position integer not null,
  kind varchar(20) not null,
  taken_on date not null,
  moved_to date,
  because varchar(4000),
  primary key (result_id, position)
);

insert into result_step (result_id, position, kind, taken_on, because)
select id, 0, state, settled_on, case state when 'WAIVED' then note end from awaited_result where settled_on is not null;
