-- what may be as long as a plan of a thousand initiatives is kept apart from its row
create table issued_content (
  document_id uuid not null primary key references issued_document (id),
  content ${largeBytes} not null
);
insert into issued_content (document_id, content)
select id, content from issued_document where content is not null;

alter table issued_document drop constraint issued_document_ready;
alter table issued_document drop column content;
alter table issued_document add constraint issued_document_ready check (
  state <> 'READY' or (sha256 is not null and number is not null and ready_at is not null)
);

alter table issued_file alter column content set data type ${largeBytes};
alter table document_template alter column content set data type ${largeBytes};
alter table presented_document alter column content set data type ${largeBytes};
alter table closed_year alter column plan set data type ${largeBytes};
alter table closed_year alter column closing set data type ${largeBytes};
