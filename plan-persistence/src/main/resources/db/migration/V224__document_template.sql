-- what documents look like from a day on: the municipality's own template, or the look without one, which has no content
create table document_template (
  id uuid not null primary key,
  number integer not null,
  name varchar(150),
  content bytea,
  bytes integer not null,
  sha256 varchar(64),
  uploaded_at timestamp(3) with time zone not null,
  uploaded_by varchar(200) not null,
  note varchar(500),
  constraint document_template_number unique (number),
  constraint document_template_whole check ((name is null) = (content is null))
);
