alter table initiative add column merged_into_id uuid;
alter table initiative add column split_from_id uuid;
alter table initiative add column removal_reason varchar(4000);
create index initiative_merged_into on initiative (merged_into_id);
create index initiative_split_from on initiative (split_from_id);
