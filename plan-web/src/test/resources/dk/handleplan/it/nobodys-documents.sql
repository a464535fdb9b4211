update issued_document set is_open = false where kind = 'PLAN';
