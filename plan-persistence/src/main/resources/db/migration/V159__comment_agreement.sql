alter table hearing_comment add column agrees_with uuid references hearing_comment (id);
create index hearing_comment_agreement on hearing_comment (agrees_with);
