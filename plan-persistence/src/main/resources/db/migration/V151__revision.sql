alter table initiative add column revised_since date;

create table hearing_answer_part (
  answer_id uuid not null references hearing_answer (id),
  part varchar(30) not null,
  primary key (answer_id, part)
);
