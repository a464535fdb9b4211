create table attachment (
  id uuid not null primary key,
  version bigint not null,
  initiative_id uuid not null references initiative (id),
  file_name varchar(150) not null,
  kind varchar(20) not null,
  size_in_bytes bigint not null,
  sha256 varchar(64) not null,
  added_by varchar(200) not null,
  added_at timestamp(3) with time zone not null
);
create unique index attachment_once on attachment (initiative_id, sha256);
create table attachment_piece (
  id uuid not null primary key,
  attachment_id uuid not null references attachment (id) on delete cascade,
  place integer not null,
  content bytea not null
);
create unique index attachment_piece_place on attachment_piece (attachment_id, place);
