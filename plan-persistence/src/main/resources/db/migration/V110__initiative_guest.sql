create table initiative_guest (
  initiative_id uuid not null references initiative (id),
  user_id uuid not null references app_user (id),
  guest_right varchar(10) not null,
  primary key (initiative_id, user_id)
);
create index initiative_guest_user on initiative_guest (user_id);
