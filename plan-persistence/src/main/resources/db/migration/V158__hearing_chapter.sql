create table hearing_draft_chapter (
  draft_id uuid not null references hearing_draft (id),
  position integer not null,
  chapter_id uuid not null,
  heading varchar(300) not null,
  chapter_text varchar(50000),
  changed boolean default false not null,
  primary key (draft_id, position)
);
alter table hearing_comment add column chapter_id uuid;
alter table hearing_comment add constraint hearing_comment_once_on_chapter unique (consultation_id, author_id, chapter_id);
alter table hearing_remark add column chapter_id uuid;
alter table hearing_remark add column chapter_number integer;
alter table hearing_remark add column chapter_heading varchar(300);
alter table hearing_remark add constraint hearing_remark_once_on_chapter unique (consultation_id, chapter_id);
