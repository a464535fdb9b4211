package dk.handleplan.workflow.shared;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;

/**
 * The server's transactions, as the engine asks for them. Payara's transaction manager begins a transaction without telling the
 * component on whose behalf the thread works, and a connection asked for in its place commits each statement by itself; its user
 * transaction tells it. So whatever the engine begins by itself, in timers above all, is begun and ended as a user transaction.
 */
final class EngineTransactions implements TransactionManager {

    private final TransactionManager server;
    private final UserTransaction user;

    EngineTransactions(TransactionManager server, UserTransaction user) {
        this.server = server;
        this.user = user;
    }

    @Override
    public void begin() throws NotSupportedException, SystemException {
        user.begin();
    }

    @Override
    public void commit()
            throws RollbackException, HeuristicMixedException, HeuristicRollbackException, SystemException {
        user.commit();
    }

    @Override
    public void rollback() throws SystemException {
        user.rollback();
    }

    @Override
    public void setRollbackOnly() throws SystemException {
        server.setRollbackOnly();
    }

    @Override
    public int getStatus() throws SystemException {
        return server.getStatus();
    }

    @Override
    public Transaction getTransaction() throws SystemException {
        return server.getTransaction();
    }

    @Override
    public void setTransactionTimeout(int seconds) throws SystemException {
        server.setTransactionTimeout(seconds);
    }

    @Override
    public Transaction suspend() throws SystemException {
        return server.suspend();
    }

    @Override
    public void resume(Transaction transaction) throws InvalidTransactionException, SystemException {
        server.resume(transaction);
    }
}
