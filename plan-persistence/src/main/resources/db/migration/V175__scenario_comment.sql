create table scenario_comment (
  id uuid not null primary key,
  scenario_id uuid not null references scenario (id),
  author_id uuid not null references app_user (id),
  author varchar(200) not null,
  words varchar(4000) not null,
  written_at timestamp(3) with time zone not null
);

create index scenario_comment_of on scenario_comment (scenario_id, written_at);
