-- In the order in which an inbox is shown, so that a page is read without sorting all of it.
drop index work_item_audience;
create index work_item_audience on work_item (audience, due_on nulls last, opened_at, task_id);
