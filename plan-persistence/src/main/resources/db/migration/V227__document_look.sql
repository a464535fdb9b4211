-- When somebody looked at the documents of a year: what became of their orders until then is no news any more.
create table document_look (
  id uuid primary key,
  person_id uuid not null references app_user (id),
  cycle_id uuid not null references plan_cycle (id),
  looked_at timestamp(3) with time zone not null
);

create index document_look_person on document_look (person_id, cycle_id, looked_at);
create index issued_document_orderer on issued_document (orderer_id, ready_at);
