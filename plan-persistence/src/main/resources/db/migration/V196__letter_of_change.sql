-- An initiative gets a letter of the decision (0), and one of each later change of what it was granted, by the number of the adjustment.
alter table grant_letter add column adjustment_number integer default 0 not null;
alter table grant_letter add column about uuid references initiative (id);
update grant_letter set about = initiative_id;
alter table grant_letter alter column about set not null;
alter table grant_letter drop column initiative_id;
alter table grant_letter rename column about to initiative_id;
alter table grant_letter add constraint one_letter_of_each_decision unique (initiative_id, adjustment_number);

alter table grant_letter_amount add column before_oere bigint;
alter table grant_letter_amount add column before_state varchar(20) default 'BLANK' not null;
