update initiative_goal set note = case when note is null then horizon else substring(horizon || '. ' || note, 1, 4000) end
  where horizon is not null and lower(horizon) not like '%kort%' and lower(horizon) not like '%lang%' and lower(horizon) not like '%læng%';
update initiative_goal set horizon = case
  when lower(horizon) like '%kort%' then 'SHORT_TERM'
  when lower(horizon) like '%lang%' or lower(horizon) like '%læng%' then 'LONG_TERM'
  end;
