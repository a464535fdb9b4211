-- What a status round asks: parts it leaves out, and questions of its own. The two of the year may be there before they open.
alter table status_round add constraint status_round_once unique (cycle_id, phase);

create table round_left_out (
  round_id uuid not null references status_round (id),
  part varchar(20) not null,
  primary key (round_id, part)
);

create table round_question (
  round_id uuid not null references status_round (id),
  position integer not null,
  question_id uuid not null,
  question varchar(300) not null,
  help varchar(4000),
  required boolean not null,
  primary key (round_id, position)
);

create table status_answer (
  report_id uuid not null references status_report (id),
  position integer not null,
  question_id uuid not null,
  answer varchar(4000) not null,
  primary key (report_id, position)
);
