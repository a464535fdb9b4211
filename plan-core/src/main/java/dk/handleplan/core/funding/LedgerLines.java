package dk.handleplan.core.funding;

import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.util.List;

/** What the ledgers say, for whoever reckons with it: read page by page, however long they are. */
public interface LedgerLines {

    /** In the order in which they were entered. */
    Page<LedgerLine> ofYear(int budgetYear, PageRequest page);

    /** One for each budget year that has entries, the earliest first, from one statement. */
    List<PoolSums> sums();
}
