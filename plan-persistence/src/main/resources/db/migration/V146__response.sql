alter table consultation add column response_number integer;
alter table consultation add column sent_at timestamp(3) with time zone;
alter table consultation add column authorised_on date;
alter table consultation add column late_reason varchar(4000);
alter table consultation add column on_behalf boolean default false not null;

create unique index consultation_response_number on consultation (cycle_id, response_number);
