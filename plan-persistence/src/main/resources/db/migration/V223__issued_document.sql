-- documents as they were handed out, whatever has become of the data since
create table issued_document (
  id uuid not null primary key,
  version bigint not null,
  kind varchar(30) not null,
  subject_id uuid not null,
  variant varchar(10) not null,
  cycle_id uuid not null references plan_cycle (id),
  origin varchar(20) not null,
  ordered_at timestamp(3) with time zone not null,
  orderer_id uuid references app_user (id),
  orderer varchar(200),
  case_number varchar(60),
  kle_subject varchar(8),
  kle_facet varchar(3),
  is_open boolean not null,
  state varchar(10) not null,
  title varchar(300),
  decision varchar(300),
  content bytea,
  sha256 varchar(64),
  number integer,
  issued_on date,
  template integer not null,
  product varchar(40),
  attempts integer not null,
  next_attempt timestamp(3) with time zone not null,
  ready_at timestamp(3) with time zone,
  failure varchar(20),
  superseded_by integer,
  constraint issued_document_number unique (kind, subject_id, variant, number),
  constraint issued_document_ready check (
    state <> 'READY' or (content is not null and number is not null and ready_at is not null)
  )
);
create index issued_document_cycle on issued_document (cycle_id, ordered_at);
create index issued_document_due on issued_document (state, next_attempt);

create table issued_remark (
  document_id uuid not null references issued_document (id),
  position integer not null,
  remark varchar(4000) not null,
  primary key (document_id, position)
);

-- apart from the documents, so that lists never read them
create table issued_file (
  id uuid not null primary key,
  document_id uuid not null references issued_document (id),
  format varchar(10) not null,
  content bytea not null,
  bytes integer not null,
  sha256 varchar(64) not null,
  constraint issued_file_once unique (document_id, format)
);
