-- how many readings of a report are final is counted without reading them
create index reading_report_state on reading (report_id, state);
