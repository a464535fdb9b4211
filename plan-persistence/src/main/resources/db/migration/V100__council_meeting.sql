create table council_meeting (
  council_id uuid not null references council (id),
  meets_on date not null,
  primary key (council_id, meets_on)
);
