alter table submission add column asked_again boolean default false not null;
update submission set asked_again = true
  where own_deadline is not null
    and (returned_by_secretariat = true or (submitted_on is not null and state in ('RETURNED', 'WITH_HEAD')));
