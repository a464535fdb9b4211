-- What the minutes of bodies that met together have in common.
alter table decision_minutes add column joint_meeting uuid;
