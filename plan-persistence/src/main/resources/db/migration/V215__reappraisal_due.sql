-- By when a unit says what should become of its initiative; nothing is known of those that were asked before.
alter table reappraisal add column due_on date;
