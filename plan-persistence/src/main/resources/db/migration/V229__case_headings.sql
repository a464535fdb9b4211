-- the headings of the municipality's cases to political bodies, in their order: one row, once it has said something about them
create table case_headings (
  id uuid not null primary key,
  version bigint not null,
  headings varchar(20000) not null
);
