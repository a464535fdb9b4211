package dk.handleplan.it.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What a process or a thread of the product calls. */
@Named
@ApplicationScoped
public class Probe {

    static final String REFUSAL = "the probe refuses";

    @Resource(lookup = "java:app/jdbc/plan")
    private DataSource database;

    private volatile boolean transactional;

    public void run(boolean refuse) {
        if (refuse) {
            throw new IllegalStateException(REFUSAL);
        }
    }

    /** Notes how it is called. */
    public void look() throws SQLException {
        transactional = isInATransactionOfTheDatabase();
    }

    boolean wasCalledInATransaction() {
        return transactional;
    }

    /** Whether what is written now is written with the rest of the transaction, and not statement by statement. */
    @Transactional
    public boolean isInATransactionOfTheDatabase() throws SQLException {
        try (var connection = database.getConnection()) {
            return !connection.getAutoCommit();
        }
    }
}
