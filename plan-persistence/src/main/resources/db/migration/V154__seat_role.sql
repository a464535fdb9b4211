alter table council_seat add column seat_role varchar(20) default 'MEMBER' not null;

update council_seat set seat_role = 'CHAIR' where is_chair = true;

alter table council_seat drop column is_chair;

-- Who held a role in a council without a seat gets one, as seats give the rights from now on.
insert into council_seat (council_id, position, user_id, category, seat_role)
select held.scope_id,
  (select coalesce(max(s.position) + 1, 0) from council_seat s where s.council_id = held.scope_id)
    + row_number() over (partition by held.scope_id order by held.user_id) - 1,
  held.user_id, null,
  case when held.chairs > 0
      and not exists (select 1 from council_seat s where s.council_id = held.scope_id and s.seat_role = 'CHAIR')
      and row_number() over (partition by held.scope_id order by held.chairs desc, held.user_id) = 1
    then 'CHAIR' else 'MEMBER' end
from (
  select a.scope_id, a.user_id, sum(case when a.role = 'COUNCIL_CHAIR' then 1 else 0 end) as chairs
  from user_assignment a
  join council c on c.id = a.scope_id
  where a.role in ('COUNCIL_MEMBER', 'COUNCIL_CHAIR')
    and not exists (select 1 from council_seat s where s.council_id = a.scope_id and s.user_id = a.user_id)
  group by a.scope_id, a.user_id
) held;
