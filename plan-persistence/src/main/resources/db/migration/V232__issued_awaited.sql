-- The annexes that a case waits for before it is put together.
create table issued_awaited (
  document_id uuid not null references issued_document (id),
  awaited_id uuid not null references issued_document (id),
  primary key (document_id, awaited_id)
);
