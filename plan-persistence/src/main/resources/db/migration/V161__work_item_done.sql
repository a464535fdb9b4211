create table work_item_done (
  id uuid not null primary key,
  task_id varchar(64) not null references work_item (task_id) on delete cascade,
  user_id uuid not null references app_user (id),
  constraint work_item_done_once unique (task_id, user_id)
);
create index work_item_done_by on work_item_done (user_id);
alter table hearing_comment add column draft_number integer default 0 not null;
update hearing_comment set draft_number = coalesce((select max(d.number) from hearing_draft d, consultation c
  where d.cycle_id = c.cycle_id and c.id = hearing_comment.consultation_id), 0);
