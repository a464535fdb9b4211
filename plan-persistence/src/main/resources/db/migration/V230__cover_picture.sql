-- what is on the cover of a plan from a day on; without content there is no picture
create table cover_picture (
  id uuid not null primary key,
  cycle_id uuid not null references plan_cycle (id),
  content ${largeBytes},
  type varchar(20),
  alt varchar(300),
  credit varchar(300),
  chosen_at timestamp(3) with time zone not null,
  chosen_by varchar(200) not null,
  constraint cover_picture_whole check (
    (content is null and type is null and alt is null) or (content is not null and type is not null and alt is not null)
  )
);
create index cover_picture_latest on cover_picture (cycle_id, chosen_at);
