create index initiative_in_order on initiative (cycle_id, number, title, id, state, lead_unit_id);
