-- Earmarked money that comes on top of what the budget appropriates is an entry by itself.
alter table pool_entry drop constraint entry_kinds;
alter table pool_entry add constraint entry_kinds check (1 = case kind when 'APPROPRIATION' then 1 when 'SUBSIDY' then 1
  when 'CARRY_OVER' then 1 when 'COMMITMENT' then 1 when 'GRANT' then 1 when 'LINE' then 1 when 'RETURN' then 1
  when 'RELEASE' then 1 when 'MOVED_OUT' then 1 when 'MOVED_IN' then 1 when 'CARRIED_OUT' then 1 when 'CORRECTION' then 1
  else 0 end);
alter table earmark add column entry_number integer;
