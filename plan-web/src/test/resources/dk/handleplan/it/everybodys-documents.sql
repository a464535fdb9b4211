update issued_document set is_open = true where kind = 'PLAN';
